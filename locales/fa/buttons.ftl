### Everything that stands on a button: at most 30 characters, no tags, always words.
### What is called name-… is also the name of its line in the summary.
### Spans are written «… تا …»: a dash between two numbers would be read from the wrong side.

## Everywhere
literal = { $words }
ticked = ✓ { $label }
button-back = بازگشت
button-cancel = لغو
button-skip = رد شدن
button-done = تمام
button-enough = همین کافی است
button-continue = ادامهٔ گزارش
button-home = به آغاز
button-location = 📍 فرستادن موقعیت من
button-keep-typed = همان که نوشتم بماند
button-copy = کاپی شمارهٔ پیگیری
button-another = نوشتن یک گزارش دیگر
button-pledge-all = تمام وعده
button-pledge-who = چه کسانی وعده داده‌اند؟
button-follow = دنبال کردن
button-unfollow = دیگر دنبال نکردن
button-numbers = شماره‌های مهم
button-mydata = نشان دادن معلومات من
button-delete = پاک کردن معلومات من
button-no-category = گزارش نیست

## The start
menu-report = گزارش گردهمایی موترها
menu-other = گزارش یک چیز دیگر
menu-pledge = خواندن وعدهٔ شهروندی
menu-wish = خواسته برای وعدهٔ بعدی
menu-mine = گزارش‌های من
menu-language = زبان / Språk
menu-help = کمک
language-sv = Svenska
language-sv-easy = Lätt svenska
language-en = English
language-fi = Suomi
language-ar = العربية
language-so = Soomaali
language-fa = دری / فارسی
language-ti = ትግርኛ
language-bs = Bosanski/Hrvatski/Srpski
language-pl = Polski

## Before the questions
gate-safe = حالا جریان دارد – در امانم
gate-over = تمام شده است
gate-danger = کسی در خطر است
gate-calm = کسی در خطر نیست
danger-safe = در امانم، عاجل نیست

## When
when-now = همین حالا جریان دارد
when-just = در یک ساعت گذشته
when-last-night = شب گذشته
when-always = بیشتر وقت‌ها همین طور است
when-other = روز یا وقت دیگر
day-today = امروز
day-yesterday = دیروز
day-named = { DAY($day) }
band-morning = صبح، 6 تا 12
band-afternoon = بعد از ظهر، 12 تا 18
band-evening = عصر و شام، 18 تا 22
band-night = شب، 22 تا 6

## What and how many
what-loud-music = موسیقی با صدای بلند
what-revving = گاز دادن پر سروصدا
what-burnouts = چرخاندن و سوزاندن تایر
what-speeding = رانندگی تیز و خطرناک
what-blocking = راه بسته
what-influence = افراد مست یا نشئه
what-remains = باقی‌ماندهٔ مواد یا سوزن
what-dealing = احتمال فروش مواد مخدر
what-window = شیشهٔ شکستهٔ پنجره
what-facade = دیوار یا در خراب‌شده
what-school = خرابی در مکتب
what-playground = خرابی در جای بازی کودکان
what-graffiti = نوشته و نقاشی روی دیوار
what-litter = زباله
what-glass = شیشهٔ شکسته
what-dumping = وسایل دورانداخته
what-full-bin = سطل زبالهٔ پر
what-other = چیز دیگر
why-dark = تاریک است
why-broken-lamp = چراغ خراب
why-bushes = بته‌ها جلو دید را می‌گیرند
why-deserted = خلوت است
why-gathering = جمع شدن افراد
why-other = چیز دیگر
works-light = روشنایی خوب
works-people = بودن مردم در نزدیکی
works-adults = بودن بزرگسالان یا کارمندان
works-tidy = پاک و سالم است
works-view = اطراف خوب دیده می‌شود
works-other = چیز دیگر
kind-car = موتر (ماشین)
kind-a-tractor = موتر کُندرو A-traktor
kind-moped = موپد
kind-motorcycle = موترسایکل
avoid-yes = بلی، از آنجا دوری می‌کنم
avoid-sometimes = گاهی
avoid-no = نخیر
dangerous-yes = بلی، شاید کسی زخمی شود
dangerous-no = نخیر
often-first = بار اول
often-sometimes = گاهی
often-weekly = هر هفته
effect-1 = 1 – تقریباً هیچ
effect-2 = 2 – کمی
effect-3 = 3 – نسبتاً زیاد
effect-4 = 4 – زیاد
effect-5 = 5 – بسیار زیاد
improve-presence = بزرگسالان بیشتر در آنجا
improve-light = روشنایی بهتر
improve-cleaning = پاک‌کاری یا ترمیم
improve-barriers = مانع برای موترها
improve-activities = سرگرمی بیشتر برای جوانان
improve-other = چیز دیگر
area-other = چیز دیگر
vehicles-few = 1 تا 5 وسیلهٔ نقلیه
vehicles-some = 6 تا 20 وسیلهٔ نقلیه
vehicles-many = بیشتر از 20

## The summary
summary-send = فرستادن گزارش
wish-send = فرستادن خواسته
summary-more = بیشتر می‌گویم
summary-change = تغییر دادن
name-where = جا
name-when = وقت
name-category = موضوع
name-what = آنچه دیدید
name-why = دلیل ناامنی
name-works = آنچه خوب است
name-kind = نوع وسیله
name-avoid = دوری از آنجا
name-dangerous = خطرناک
name-often = چند وقت یک بار
name-effect = تأثیر آن بر شما
name-improve = آنچه کمک می‌کند
name-area = مهم‌ترین
name-photos = عکس‌ها
name-vehicles = تعداد وسایل
name-more = به زبان خودتان

## Own reports
own-ended = تمام شده است
own-add = اضافه کردن چیزی
own-withdraw = پس گرفتن گزارش
own-withdraw-yes = بلی، گزارش را پس می‌گیرم
own-quiet = جواب نمی‌خواهم
own-answers = جواب می‌خواهم
own-back = همهٔ گزارش‌های من
own-line = { $category }، { DAY($day) }

## Deleting
erase-yes = بلی، همه را پاک کن
erase-no = نخیر، نگه دار

## Following
follow-pledge = تمام وعده
