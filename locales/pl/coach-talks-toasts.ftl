### Talks: short answers to a press.

talks-gone = Nie ma takiej rozmowy.
