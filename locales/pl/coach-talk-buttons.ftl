### A talk with a youth coach: the young person's buttons.

talk-yes = Już to wiem. Zaczynamy
talk-no = Nie teraz
talk-end = Zakończ rozmowę
talk-offer-with = Tak, { $name } może czytać
talk-offer-afresh = Tak, ale od nowa
talk-offer-no = Nie, zostaje jak jest
