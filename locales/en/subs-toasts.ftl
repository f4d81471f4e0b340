### Subscriptions: short answers to a press.

subs-gone = That digest is no longer there.
subs-too-many = That would be too many digests. Remove one first.
subs-preview-asked = It is on its way.
