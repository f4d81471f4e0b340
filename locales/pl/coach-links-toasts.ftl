### A coach's links: short answers to a press.

links-gone = Nie ma takiego linku.
