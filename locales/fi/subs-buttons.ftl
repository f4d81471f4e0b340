### Tilattujen yhteenvetojen napit: enintään 30 merkkiä, ei tageja.

subs-all = Koko kunta
subs-open = Yhteenveto { $number }
subs-default = Kyllä, maanantaisin klo 06.30
subs-new = Tilaa uusi yhteenveto
subs-burst = Kerro heti, kun moni kertoo
subs-every-day = Joka päivä
subs-every-week = Joka viikko
subs-every-month = Joka kuukausi
subs-every-quarter = Joka neljännes
subs-weekday = { UPPER(DAY($day, style: "weekday")) }
subs-by-telegram = Telegram
subs-by-email = Sähköposti
subs-by-both = Molemmat
subs-again = Lähetä uusi koodi
subs-enter-code = Kirjoita koodi
subs-preview = Näytä yksi nyt
subs-what = Muuta sisältöä
subs-often-change = Muuta, kuinka usein
subs-day = Muuta päivää
subs-time = Muuta aikaa
subs-language = Vaihda kieli
subs-channel = Telegram tai sähköposti
subs-pause = Pidä tauko
subs-resume = Jatka taas
subs-stop = Lopeta
subs-stop-yes = Kyllä, lopeta yhteenveto
