### Subscriptions: short answers to a press.

subs-gone = لم يعد هذا الملخص موجودًا.
subs-too-many = ستكون الملخصات كثيرة جدًا. احذف واحدًا أولًا.
subs-preview-asked = يصل بعد لحظات.
