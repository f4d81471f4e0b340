### The coach's card: the buttons.

desk-card = Kaarkayga
card-begin = Qor kaarkayga
card-name = Magac
card-phone = Telefoon
card-other = Si kale
card-hours = Goorta aan jawaabo
card-start-relays = Ku qaado wada-hadal bot-ka
card-stop-relays = Ha qaadin wada-hadal
card-remove = Tirtir kaarka
card-remove-yes = Haa, tirtir
card-leave-out = Madhan ka dhig
card-no-hours = Saacado ha qorin
card-back = Ku noqo kaarka
card-days = { UPPER(LIST($days)) }
