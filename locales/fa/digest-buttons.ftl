### The digest's buttons: at most 30 characters.

digest-to-places = جاها
digest-to-times = وقت‌ها
digest-to-events = رویدادها
digest-to-follow = پیگیری
digest-to-year = مقایسه با سال پیش
digest-to-pdf = PDF برای جلسه
digest-to-csv = همهٔ عددها (CSV)
digest-now-day = آخرین روز
digest-now-week = آخرین هفته
digest-now-month = آخرین ماه
digest-now-quarter = آخرین سه ماه
digest-now-year = آخرین سال
