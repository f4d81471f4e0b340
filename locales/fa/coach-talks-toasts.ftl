### Talks: short answers to a press.

talks-gone = چنین گفتگویی نیست.
