### Talks: the coach's buttons.

desk-talks = محادثاتي
talks-back = كل محادثاتي
talks-one = محادثة { $talk }
talks-one-ended = محادثة { $talk } (انتهت)
talks-say = رد
talks-open = افتح المحادثة
talks-over = تسليم
talks-unoffer = سحب السؤال
talks-end = إنهاء
talks-end-yes = نعم، إنهاء
talks-keep = العودة إلى المحادثة
talks-to = { $name }
talks-done = تم
