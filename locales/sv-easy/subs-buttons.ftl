### Utskickens knappar: högst 30 tecken, inga taggar.

subs-all = Hela kommunen
subs-open = Utskick { $number }
subs-default = Ja tack, måndagar 06:30
subs-new = Ett nytt utskick
subs-burst = Säg till när många skriver
subs-every-day = Varje dag
subs-every-week = Varje vecka
subs-every-month = Varje månad
subs-every-quarter = Varje kvartal
subs-weekday = { UPPER(DAY($day, style: "weekday")) }
subs-by-telegram = Telegram
subs-by-email = Mejl
subs-by-both = Båda
subs-again = Skicka en ny kod
subs-enter-code = Skriv koden
subs-preview = Visa ett nu
subs-what = Ändra vad det är om
subs-often-change = Ändra hur ofta
subs-day = Ändra dag
subs-time = Ändra tid
subs-language = Ändra språk
subs-channel = Telegram eller mejl
subs-pause = Pausa
subs-resume = Starta igen
subs-stop = Sluta få det
subs-stop-yes = Ja, jag vill sluta
