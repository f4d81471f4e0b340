### The coach's card: the buttons.

desk-card = Oma kortti
card-begin = Kirjoita korttini
card-name = Nimi
card-phone = Puhelin
card-other = Muu tapa
card-hours = Milloin vastaan
card-start-relays = Ota keskusteluja botissa
card-stop-relays = Älä ota keskusteluja
card-remove = Poista kortti
card-remove-yes = Kyllä, poista
card-leave-out = Jätä tyhjäksi
card-no-hours = Ei aikoja
card-back = Takaisin korttiin
card-days = { UPPER(LIST($days)) }
