### A coach's links: the buttons.

desk-links = Moji linkovi
links-back = Svi moji linkovi
links-one = { $name }
links-one-paused = { $name } (miruje)
links-one-ended = { $name } (završen)
links-new = Novi link
links-for-school = Škola
links-for-event = Događaj ili aktivnost
links-for-other = Nešto drugo
links-copy = Kopiraj link
links-material = QR kod, plakat i slika
links-rename = Promijeni ime
links-term = Koliko dugo radi
links-pause = Neka miruje
links-resume = Neka opet radi
links-end = Završi
links-end-yes = Da, završi
links-keep = Nazad na link
links-until-term = Do: { DAY($day, style: "date") }
links-until-none = Bez kraja
links-until-day = Do drugog dana
