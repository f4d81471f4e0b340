### Talks: the coach's buttons.

desk-talks = Moje rozmowy
talks-back = Wszystkie rozmowy
talks-one = Rozmowa { $talk }
talks-one-ended = Rozmowa { $talk } (koniec)
talks-say = Odpowiedz
talks-open = Otwórz rozmowę
talks-over = Przekaż
talks-unoffer = Cofnij pytanie
talks-end = Zakończ
talks-end-yes = Tak, zakończ
talks-keep = Wróć do rozmowy
talks-to = { $name }
talks-done = Gotowe
