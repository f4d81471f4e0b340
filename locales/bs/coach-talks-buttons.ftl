### Talks: the coach's buttons.

desk-talks = Moji razgovori
talks-back = Svi moji razgovori
talks-one = Razgovor { $talk }
talks-one-ended = Razgovor { $talk } (završen)
talks-say = Odgovori
talks-open = Otvori razgovor
talks-over = Predaj drugom
talks-unoffer = Povuci pitanje
talks-end = Završi
talks-end-yes = Da, završi
talks-keep = Nazad na razgovor
talks-to = { $name }
talks-done = Gotovo
