### A coach's links: short answers to a press.

links-gone = چنین لینکی نیست.
