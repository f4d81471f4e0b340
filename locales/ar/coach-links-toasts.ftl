### A coach's links: short answers to a press.

links-gone = لا يوجد رابط كهذا.
