### A talk with a youth coach: the young person's buttons.

talk-yes = Waan akhriyey. Bilow
talk-no = Maya, hadda maya
talk-end = Dhammee wada-hadalka
talk-offer-with = Haa, { $name } ha akhriyo
talk-offer-afresh = Haa, laakiin cusub
talk-offer-no = Maya, sida hadda
