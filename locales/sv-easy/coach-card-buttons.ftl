### Coachens kort: knapparna.

desk-card = Mitt kort
card-begin = Skriv mitt kort
card-name = Namn
card-phone = Telefon
card-other = Annat sätt
card-hours = När jag svarar
card-start-relays = Ta emot samtal i boten
card-stop-relays = Ta inte emot samtal
card-remove = Ta bort kortet
card-remove-yes = Ja, ta bort
card-leave-out = Lämna tomt
card-no-hours = Skriv inga tider
card-back = Tillbaka till kortet
card-days = { UPPER(LIST($days)) }
