### A coach's links: the buttons.

desk-links = روابطي
links-back = كل روابطي
links-one = { $name }
links-one-paused = { $name } (متوقف)
links-one-ended = { $name } (انتهى)
links-new = رابط جديد
links-for-school = مدرسة
links-for-event = مناسبة أو نشاط
links-for-other = شيء آخر
links-copy = انسخ الرابط
links-material = رمز QR وملصق وصورة
links-rename = تغيير الاسم
links-term = إلى متى يعمل
links-pause = إيقاف مؤقت
links-resume = تشغيل من جديد
links-end = إنهاء
links-end-yes = نعم، إنهاء
links-keep = العودة إلى الرابط
links-until-term = حتى { DAY($day, style: "date") }
links-until-none = من دون نهاية
links-until-day = حتى يوم آخر
