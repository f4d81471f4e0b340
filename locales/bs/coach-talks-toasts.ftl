### Talks: short answers to a press.

talks-gone = Tog razgovora nema.
