### Talks: short answers to a press.

talks-gone = There is no such talk.
