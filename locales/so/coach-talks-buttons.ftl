### Talks: the coach's buttons.

desk-talks = Wada-hadalladayda
talks-back = Dhammaan wada-hadallada
talks-one = Wada-hadal { $talk }
talks-one-ended = Wada-hadal { $talk } (dhammaad)
talks-say = Jawaab
talks-open = Fur wada-hadalka
talks-over = U wareeji
talks-unoffer = Su'aasha ka noqo
talks-end = Dhammee
talks-end-yes = Haa, dhammee
talks-keep = Ku noqo wada-hadalka
talks-to = { $name }
talks-done = Waa dhammaaday
