### The digest's buttons: at most 30 characters.

digest-to-places = الأماكن
digest-to-times = الأوقات
digest-to-events = الأحداث
digest-to-follow = المتابعة
digest-to-year = مقارنة بالعام الماضي
digest-to-pdf = ملف PDF للاجتماع
digest-to-csv = كل الأعداد (CSV)
digest-now-day = آخر يوم
digest-now-week = آخر أسبوع
digest-now-month = آخر شهر
digest-now-quarter = آخر ربع سنة
digest-now-year = آخر سنة
