### Talks: short answers to a press.

talks-gone = لا توجد محادثة كهذه.
