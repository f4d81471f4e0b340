### Talks: the coach's buttons.

desk-talks = Omat keskustelut
talks-back = Kaikki keskusteluni
talks-one = Keskustelu { $talk }
talks-one-ended = Keskustelu { $talk } (ohi)
talks-say = Vastaa
talks-open = Avaa keskustelu
talks-over = Siirrä toiselle
talks-unoffer = Peru kysymys
talks-end = Päätä
talks-end-yes = Kyllä, päätä
talks-keep = Takaisin keskusteluun
talks-to = { $name }
talks-done = Valmis
