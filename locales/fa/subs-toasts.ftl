### Subscriptions: short answers to a press.

subs-gone = آن خلاصه دیگر اینجا نیست.
subs-too-many = خلاصه‌ها بسیار زیاد می‌شود. اول یکی را پاک کنید.
subs-preview-asked = همین حالا می‌آید.
