### Dugmad sažetka: najviše 30 znakova.

digest-to-places = Mjesta
digest-to-times = Vrijeme
digest-to-events = Događaji
digest-to-follow = Šta je urađeno
digest-to-year = Uporedi s prošlom godinom
digest-to-pdf = PDF za sastanak
digest-to-csv = Svi brojevi (CSV)
digest-now-day = Zadnji dan
digest-now-week = Zadnja sedmica
digest-now-month = Zadnji mjesec
digest-now-quarter = Zadnji kvartal
digest-now-year = Zadnja godina
