### Talks: short answers to a press.

talks-gone = Wada-hadalkaas ma jiro.
