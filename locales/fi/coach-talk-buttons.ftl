### A talk with a youth coach: the young person's buttons.

talk-yes = Olen lukenut. Aloita
talk-no = En nyt
talk-end = Lopeta keskustelu
talk-offer-with = Kyllä, { $name } saa lukea
talk-offer-afresh = Kyllä, mutta alusta
talk-offer-no = Ei, jatketaan näin
