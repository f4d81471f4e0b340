### A coach's links: the buttons.

desk-links = Moje linki
links-back = Wszystkie moje linki
links-one = { $name }
links-one-paused = { $name } (odpoczywa)
links-one-ended = { $name } (koniec)
links-new = Nowy link
links-for-school = Szkoła
links-for-event = Impreza lub zajęcia
links-for-other = Coś innego
links-copy = Kopiuj link
links-material = Kod QR, plakat i obraz
links-rename = Zmień nazwę
links-term = Jak długo działa
links-pause = Niech odpocznie
links-resume = Niech znów działa
links-end = Zakończ
links-end-yes = Tak, zakończ
links-keep = Wróć do linku
links-until-term = Do: { DAY($day, style: "date") }
links-until-none = Bez końca
links-until-day = Do innego dnia
