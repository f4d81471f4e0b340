### Coachens länkar: knapparna.

desk-links = Mina länkar
links-back = Alla mina länkar
links-one = { $name }
links-one-paused = { $name } (vilar)
links-one-ended = { $name } (avslutad)
links-new = Ny länk
links-for-school = Skola
links-for-event = Träff eller aktivitet
links-for-other = Annat
links-copy = Kopiera länken
links-material = QR-kod, affisch och bild
links-rename = Byt namn
links-term = Hur länge den gäller
links-pause = Låt den vila
links-resume = Låt den gälla igen
links-end = Avsluta
links-end-yes = Ja, avsluta
links-keep = Tillbaka till länken
links-until-term = Till { DAY($day) }
links-until-none = Utan slut
links-until-day = Till en annan dag
