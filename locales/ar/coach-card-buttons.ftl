### The coach's card: the buttons.

desk-card = بطاقتي
card-begin = اكتب بطاقتي
card-name = الاسم
card-phone = الهاتف
card-other = طريقة أخرى
card-hours = متى أرد
card-start-relays = استقبال محادثات في البوت
card-stop-relays = عدم استقبال محادثات
card-remove = حذف البطاقة
card-remove-yes = نعم، احذف
card-leave-out = اتركه فارغًا
card-no-hours = من دون أوقات
card-back = العودة إلى البطاقة
card-days = { UPPER(LIST($days)) }
