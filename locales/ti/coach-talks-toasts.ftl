### Talks: short answers to a press.

talks-gone = ከምኡ ዝበለ ዝርርብ የለን።
