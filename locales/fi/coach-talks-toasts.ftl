### Talks: short answers to a press.

talks-gone = Sitä keskustelua ei ole.
