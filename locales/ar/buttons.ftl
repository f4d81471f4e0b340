### Everything that stands on a button: at most 30 characters, no tags, always words.
### What is called name-… is also the name of its line in the summary.
### Spans are written «من … إلى …»: a dash between two numbers would be read from the wrong side.

## Everywhere
literal = { $words }
ticked = ✓ { $label }
button-back = رجوع
button-cancel = إلغاء
button-skip = تخطّي
button-done = تم
button-enough = هذا يكفي
button-continue = متابعة التقرير
button-home = إلى البداية
button-location = 📍 مشاركة موقعي
button-keep-typed = احتفظ بما كتبته
button-copy = نسخ الرقم المرجعي
button-another = كتابة تقرير آخر
button-pledge-all = الوعد كاملًا
button-pledge-who = من قدّم الوعد؟
button-follow = متابعة ما يحدث
button-unfollow = إيقاف المتابعة
button-numbers = أرقام مهمة
button-mydata = عرض بياناتي
button-delete = حذف بياناتي
button-no-category = ليس تقريرًا

## The start
menu-report = أخبرنا عن تجمّع سيارات
menu-other = أخبرنا عن شيء آخر
menu-pledge = اقرأ الوعد للسكان
menu-wish = اقتراح للوعد القادم
menu-mine = تقاريري
menu-language = اللغة / Språk
menu-help = مساعدة
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
gate-safe = يحدث الآن – أنا بأمان
gate-over = انتهى الأمر
gate-danger = هناك شخص في خطر
gate-calm = لا أحد في خطر
danger-safe = أنا بأمان، والأمر ليس عاجلًا

## When
when-now = يحدث الآن
when-just = خلال الساعة الأخيرة
when-last-night = الليلة الماضية
when-always = هكذا في أغلب الأوقات
when-other = يوم آخر أو وقت آخر
day-today = اليوم
day-yesterday = أمس
day-named = { DAY($day) }
band-morning = صباحًا، من 6 إلى 12
band-afternoon = بعد الظهر، من 12 إلى 18
band-evening = مساءً، من 18 إلى 22
band-night = ليلًا، من 22 إلى 6

## What and how many
what-loud-music = موسيقى عالية
what-revving = صوت محركات مرتفع
what-burnouts = تفحيط وحرق إطارات
what-speeding = قيادة بسرعة كبيرة
what-blocking = طريق مغلق
what-influence = أشخاص سكارى أو مخدَّرون
what-remains = بقايا مخدرات أو إبر
what-dealing = اشتباه ببيع مخدرات
what-window = نافذة مكسورة
what-facade = جدار أو باب متضرر
what-school = أضرار في مدرسة
what-playground = أضرار في ملعب أطفال
what-graffiti = كتابات على الجدران
what-litter = قمامة
what-glass = زجاج مكسور
what-dumping = أغراض مرميّة
what-full-bin = سلة مهملات ممتلئة
what-other = شيء آخر
why-dark = المكان مظلم
why-broken-lamp = مصباح معطّل
why-bushes = شجيرات تحجب الرؤية
why-deserted = المكان خالٍ من الناس
why-gathering = أشخاص يتجمعون
why-other = شيء آخر
works-light = إضاءة جيدة
works-people = وجود ناس بالقرب
works-adults = وجود بالغين أو موظفين
works-tidy = المكان نظيف وسليم
works-view = رؤية واضحة حول المكان
works-other = شيء آخر
kind-car = سيارات
kind-a-tractor = سيارات A-traktor البطيئة
kind-moped = دراجات موبيد
kind-motorcycle = دراجات نارية
avoid-yes = نعم، أتجنب المكان
avoid-sometimes = أحيانًا
avoid-no = لا
dangerous-yes = نعم، قد يؤذي شخصًا
dangerous-no = لا
often-first = للمرة الأولى
often-sometimes = أحيانًا
often-weekly = كل أسبوع
effect-1 = 1 – لا يؤثر تقريبًا
effect-2 = 2 – يؤثر قليلًا
effect-3 = 3 – يؤثر إلى حد ما
effect-4 = 4 – يؤثر كثيرًا
effect-5 = 5 – يؤثر كثيرًا جدًا
improve-presence = مزيد من البالغين في المكان
improve-light = إضاءة أفضل
improve-cleaning = تنظيف أو إصلاح
improve-barriers = حواجز أمام السيارات
improve-activities = أنشطة أكثر للشباب
improve-other = شيء آخر
area-other = شيء آخر
vehicles-few = من 1 إلى 5 مركبات
vehicles-some = من 6 إلى 20 مركبة
vehicles-many = أكثر من 20

## The summary
summary-send = إرسال التقرير
wish-send = إرسال الاقتراح
summary-more = أخبرنا المزيد
summary-change = تعديل
name-where = المكان
name-when = الوقت
name-category = الموضوع
name-what = ما رأيته
name-why = سبب عدم الأمان
name-works = ما يجعله آمنًا
name-kind = نوع المركبات
name-avoid = تجنّب المكان
name-dangerous = خطر
name-often = كم مرة
name-effect = مدى التأثير عليك
name-improve = ما قد يساعد
name-area = الأهم
name-photos = الصور
name-vehicles = عدد المركبات
name-more = بكلماتك

## Own reports
own-ended = انتهى ما كان يحدث
own-add = إضافة شيء
own-withdraw = سحب التقرير
own-withdraw-yes = نعم، اسحب التقرير
own-quiet = لا أريد ردودًا
own-answers = أريد ردودًا
own-back = جميع تقاريري
own-line = { $category }، { DAY($day) }

## Deleting
erase-yes = نعم، احذف كل شيء
erase-no = لا، احتفظ بها

## Following
follow-pledge = الوعد كاملًا
