### Samtal: coachens knappar.

desk-talks = Mina samtal
talks-back = Alla mina samtal
talks-one = Samtal { $talk }
talks-one-ended = Samtal { $talk } (avslutat)
talks-say = Svara
talks-open = Öppna samtalet
talks-over = Lämna över
talks-unoffer = Ta tillbaka frågan
talks-end = Avsluta
talks-end-yes = Ja, avsluta
talks-keep = Tillbaka till samtalet
talks-to = { $name }
talks-done = Klar
