### The coach's card: the buttons.

desk-card = Moja kartica
card-begin = Napiši moju karticu
card-name = Ime
card-phone = Telefon
card-other = Drugi način
card-hours = Kad odgovaram
card-start-relays = Primaj razgovore u botu
card-stop-relays = Ne primaj razgovore
card-remove = Ukloni karticu
card-remove-yes = Da, ukloni
card-leave-out = Ostavi prazno
card-no-hours = Bez vremena
card-back = Nazad na karticu
card-days = { UPPER(LIST($days)) }
