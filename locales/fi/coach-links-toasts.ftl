### A coach's links: short answers to a press.

links-gone = Sitä linkkiä ei ole.
