### The coach's card: the buttons.

desk-card = Moja wizytówka
card-begin = Napisz wizytówkę
card-name = Imię
card-phone = Telefon
card-other = Inny sposób
card-hours = Kiedy odpowiadam
card-start-relays = Przyjmuj rozmowy w bocie
card-stop-relays = Nie przyjmuj rozmów
card-remove = Usuń wizytówkę
card-remove-yes = Tak, usuń
card-leave-out = Zostaw puste
card-no-hours = Bez godzin
card-back = Wróć do wizytówki
card-days = { UPPER(LIST($days)) }
