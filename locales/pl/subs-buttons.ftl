### Przyciski zamówionych podsumowań: najwyżej 30 znaków, bez znaczników.

subs-all = Cała gmina
subs-open = Podsumowanie { $number }
subs-default = Tak, w poniedziałki o 06:30
subs-new = Zamów nowe podsumowanie
subs-burst = Daj znać, gdy pisze wiele osób
subs-every-day = Codziennie
subs-every-week = Co tydzień
subs-every-month = Co miesiąc
subs-every-quarter = Co kwartał
subs-weekday = { UPPER(DAY($day, style: "weekday")) }
subs-by-telegram = Telegram
subs-by-email = E-mail
subs-by-both = Oba
subs-again = Wyślij nowy kod
subs-enter-code = Wpisz kod
subs-preview = Pokaż jedno teraz
subs-what = Zmień treść
subs-often-change = Zmień, jak często
subs-day = Zmień dzień
subs-time = Zmień godzinę
subs-language = Zmień język
subs-channel = Telegram lub e-mail
subs-pause = Zrób przerwę
subs-resume = Wznów
subs-stop = Zakończ
subs-stop-yes = Tak, zakończ
