### The buttons of subscriptions: at most 30 characters, no tags.

subs-all = البلدية كلها
subs-open = الملخص { $number }
subs-default = نعم، أيام الاثنين 06:30
subs-new = طلب ملخص جديد
subs-burst = أخبرني عندما تكثر التقارير
subs-every-day = كل يوم
subs-every-week = كل أسبوع
subs-every-month = كل شهر
subs-every-quarter = كل ربع سنة
subs-weekday = { DAY($day, style: "weekday") }
subs-by-telegram = تيليغرام
subs-by-email = البريد الإلكتروني
subs-by-both = كلاهما
subs-again = إرسال رمز جديد
subs-enter-code = كتابة الرمز
subs-preview = عرض ملخص الآن
subs-what = تغيير المحتوى
subs-often-change = تغيير عدد المرات
subs-day = تغيير اليوم
subs-time = تغيير الوقت
subs-language = تغيير اللغة
subs-channel = تيليغرام أو بريد إلكتروني
subs-pause = إيقاف مؤقت
subs-resume = تشغيل من جديد
subs-stop = إنهاء
subs-stop-yes = نعم، أنهِ هذا الملخص
