### A talk with a youth coach: the young person's buttons.

talk-yes = Pročitano. Počni
talk-no = Ne sada
talk-end = Završi razgovor
talk-offer-with = Da, { $name } smije čitati
talk-offer-afresh = Da, ali ispočetka
talk-offer-no = Ne, kao i do sada
