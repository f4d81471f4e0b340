### Talks: the coach's buttons.

desk-talks = گفتگوهای من
talks-back = همهٔ گفتگوهای من
talks-one = گفتگوی { $talk }
talks-one-ended = گفتگوی { $talk } (تمام)
talks-say = جواب دادن
talks-open = باز کردن گفتگو
talks-over = سپردن به دیگری
talks-unoffer = پس گرفتن سؤال
talks-end = تمام کردن
talks-end-yes = بله، تمام شود
talks-keep = بازگشت به گفتگو
talks-to = { $name }
talks-done = تمام
