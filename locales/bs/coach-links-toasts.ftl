### A coach's links: short answers to a press.

links-gone = Tog linka nema.
