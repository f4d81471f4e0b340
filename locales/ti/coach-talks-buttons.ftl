### Talks: the coach's buttons.

desk-talks = ዝርርባተይ
talks-back = ኩሎም ዝርርባተይ
talks-one = ዝርርብ { $talk }
talks-one-ended = ዝርርብ { $talk } (ተወዲኡ)
talks-say = መልስ
talks-open = ዝርርብ ክፈት
talks-over = ኣረክብ
talks-unoffer = ሕቶ ሰሓብ
talks-end = ወድእ
talks-end-yes = እወ፣ ወድእ
talks-keep = ናብ ዝርርብ ተመለስ
talks-to = { $name }
talks-done = ተወዲኡ
