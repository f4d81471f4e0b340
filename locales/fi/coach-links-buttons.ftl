### A coach's links: the buttons.

desk-links = Omat linkit
links-back = Kaikki linkkini
links-one = { $name }
links-one-paused = { $name } (tauolla)
links-one-ended = { $name } (päätetty)
links-new = Uusi linkki
links-for-school = Koulu
links-for-event = Tapahtuma tai toiminta
links-for-other = Jokin muu
links-copy = Kopioi linkki
links-material = QR-koodi, juliste ja kuva
links-rename = Vaihda nimi
links-term = Kuinka kauan toimii
links-pause = Laita tauolle
links-resume = Ota käyttöön
links-end = Päätä
links-end-yes = Kyllä, päätä
links-keep = Takaisin linkkiin
links-until-term = { DAY($day, style: "date") } asti
links-until-none = Ilman loppua
links-until-day = Toiseen päivään asti
