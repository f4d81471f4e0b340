### The buttons of subscriptions: at most 30 characters, no tags.

subs-all = تمام کمون
subs-open = خلاصهٔ { $number }
subs-default = بلی، دوشنبه‌ها 06:30
subs-new = خواستن یک خلاصهٔ نو
subs-burst = خبر، وقتی گزارش‌ها زیاد شد
subs-every-day = هر روز
subs-every-week = هر هفته
subs-every-month = هر ماه
subs-every-quarter = هر سه ماه
subs-weekday = { DAY($day, style: "weekday") }
subs-by-telegram = تلگرام
subs-by-email = ایمیل
subs-by-both = هر دو
subs-again = فرستادن کُد نو
subs-enter-code = نوشتن کُد
subs-preview = نشان دادن یکی حالا
subs-what = تغییر محتوا
subs-often-change = تغییر چند وقت یک بار
subs-day = تغییر روز
subs-time = تغییر ساعت
subs-language = تغییر زبان
subs-channel = تلگرام یا ایمیل
subs-pause = توقف موقت
subs-resume = شروع دوباره
subs-stop = پایان دادن
subs-stop-yes = بلی، این خلاصه تمام شود
