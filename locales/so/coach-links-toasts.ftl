### A coach's links: short answers to a press.

links-gone = Link-gaas ma jiro.
