### A coach's links: short answers to a press.

links-gone = There is no such link.
