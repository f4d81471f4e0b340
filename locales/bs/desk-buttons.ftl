### Dugmad radnog stola.

desk-home = Na radni sto
desk-digest = Sažetak sada
desk-subs = Moji sažeci
desk-work = Izvještaji za rad
desk-pledge = Obećanje
desk-export = Preuzmi podatke
desk-people = Osoblje i pristup
desk-service = Kako usluga radi
