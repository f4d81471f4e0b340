### Dugmad za sažetke koji stižu sami: najviše 30 znakova, bez oznaka.

subs-all = Cijela općina
subs-open = Sažetak { $number }
subs-default = Da, ponedjeljkom u 06:30
subs-new = Naruči novi sažetak
subs-burst = Javi mi kad mnogi javljaju
subs-every-day = Svaki dan
subs-every-week = Svake sedmice
subs-every-month = Svaki mjesec
subs-every-quarter = Svaki kvartal
subs-weekday = { UPPER(DAY($day, style: "weekday")) }
subs-by-telegram = Telegram
subs-by-email = E-mail
subs-by-both = Oboje
subs-again = Pošalji novi kod
subs-enter-code = Upiši kod
subs-preview = Pokaži jedan sada
subs-what = Promijeni sadržaj
subs-often-change = Promijeni koliko često
subs-day = Promijeni dan
subs-time = Promijeni vrijeme
subs-language = Promijeni jezik
subs-channel = Telegram ili e-mail
subs-pause = Pauziraj
subs-resume = Pokreni ponovo
subs-stop = Isključi
subs-stop-yes = Da, isključi sažetak
