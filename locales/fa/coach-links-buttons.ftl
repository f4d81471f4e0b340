### A coach's links: the buttons.

desk-links = لینک‌های من
links-back = همهٔ لینک‌های من
links-one = { $name }
links-one-paused = { $name } (استراحت)
links-one-ended = { $name } (تمام)
links-new = لینک نو
links-for-school = مکتب
links-for-event = برنامه یا فعالیت
links-for-other = چیز دیگر
links-copy = کاپی لینک
links-material = کُد QR، پوستر و تصویر
links-rename = تغییر نام
links-term = تا کی کار کند
links-pause = استراحت
links-resume = دوباره کار کند
links-end = تمام کردن
links-end-yes = بله، تمام شود
links-keep = بازگشت به لینک
links-until-term = تا { DAY($day, style: "date") }
links-until-none = بدون پایان
links-until-day = تا روز دیگر
