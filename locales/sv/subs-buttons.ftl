### Utskickens knappar: högst 30 tecken, inga taggar.

subs-all = Hela kommunen
subs-open = Utskick { $number }
subs-default = Ja tack, måndagar 06:30
subs-new = Beställ ett nytt utskick
subs-burst = Säg till när många rapporterar
subs-every-day = Varje dag
subs-every-week = Varje vecka
subs-every-month = Varje månad
subs-every-quarter = Varje kvartal
subs-weekday = { UPPER(DAY($day, style: "weekday")) }
subs-by-telegram = Telegram
subs-by-email = E-post
subs-by-both = Båda
subs-again = Skicka en ny kod
subs-enter-code = Skriv in koden
subs-preview = Visa ett nu
subs-what = Ändra innehåll
subs-often-change = Ändra hur ofta
subs-day = Ändra dag
subs-time = Ändra tid
subs-language = Ändra språk
subs-channel = Telegram eller e-post
subs-pause = Pausa
subs-resume = Starta igen
subs-stop = Avsluta
subs-stop-yes = Ja, avsluta utskicket
