### Wszystko, co stoi na przyciskach: najwyżej 30 znaków, bez znaczników, zawsze słowa.
### name-… to też nazwa wiersza w podsumowaniu.

## Wszędzie
literal = { $words }
ticked = ✓ { $label }
button-back = Wstecz
button-cancel = Przerwij
button-skip = Pomiń
button-done = Gotowe
button-enough = To wystarczy
button-continue = Dokończ raport
button-home = Na początek
button-location = 📍 Udostępnij moje miejsce
button-keep-typed = Zostaw mój tekst
button-copy = Skopiuj numer
button-another = Napisz kolejny raport
button-pledge-all = Cała obietnica
button-pledge-who = Kto obiecał?
button-follow = Śledź, co się dzieje
button-unfollow = Przestań śledzić
button-numbers = Ważne numery
button-mydata = Pokaż moje dane
button-delete = Usuń moje dane
button-no-category = Bez raportu

## Początek
menu-report = Opisz zlot samochodowy
menu-other = Opisz coś innego
menu-pledge = Przeczytaj obietnicę
menu-wish = Życzenie do obietnicy
menu-mine = Moje raporty
menu-language = Język / Språk
menu-help = Pomoc
language-sv = Svenska
language-sv-easy = Lätt svenska
language-en = English
language-fi = Suomi
language-ar = العربية
language-so = Soomaali
language-fa = دری / فارسی
language-ti = ትግርኛ
language-bs = Bosanski/Hrvatski/Srpski
language-pl = Polski

## Przed pytaniami
gate-safe = Trwa teraz – nic mi nie grozi
gate-over = Już po wszystkim
gate-danger = Ktoś jest w niebezpieczeństwie
gate-calm = Nikomu nic nie grozi
danger-safe = Nic mi nie grozi, to niepilne

## Kiedy
when-now = To trwa teraz
when-just = W ostatniej godzinie
when-last-night = Ostatniej nocy
when-always = Zwykle tak jest
when-other = Inny dzień lub pora
day-today = Dzisiaj
day-yesterday = Wczoraj
day-named = { UPPER(DAY($day)) }
band-morning = Przed południem 06–12
band-afternoon = Po południu 12–18
band-evening = Wieczór 18–22
band-night = Noc 22–06

## Co i ile
what-loud-music = Głośna muzyka
what-revving = Ryk silników
what-burnouts = Palenie gumy
what-speeding = Szybka jazda
what-blocking = Zablokowana droga
what-influence = Osoby pod wpływem
what-remains = Resztki lub strzykawki
what-dealing = Podejrzany handel
what-window = Wybita szyba
what-facade = Zniszczona ściana lub drzwi
what-school = Szkody w szkole
what-playground = Szkody na placu zabaw
what-graffiti = Graffiti
what-litter = Śmieci
what-glass = Potłuczone szkło
what-dumping = Porzucone rzeczy
what-full-bin = Pełny kosz
what-other = Coś innego
why-dark = Ciemno
why-broken-lamp = Zepsuta lampa
why-bushes = Krzaki zasłaniają widok
why-deserted = Pusto
why-gathering = Gromadzą się ludzie
why-other = Coś innego
works-light = Dobre oświetlenie
works-people = Inni ludzie w pobliżu
works-adults = Dorośli lub personel
works-tidy = Czysto i nic nie zepsute
works-view = Dobrze widać wokół
works-other = Coś innego
kind-car = Samochody
kind-a-tractor = A-traktory (auta 30 km/h)
kind-moped = Motorowery
kind-motorcycle = Motocykle
avoid-yes = Tak, unikam tego miejsca
avoid-sometimes = Czasami
avoid-no = Nie
dangerous-yes = Tak, ktoś może się zranić
dangerous-no = Nie
often-first = Pierwszy raz
often-sometimes = Czasami
often-weekly = Co tydzień
effect-1 = 1 – prawie wcale
effect-2 = 2 – trochę
effect-3 = 3 – dość mocno
effect-4 = 4 – mocno
effect-5 = 5 – bardzo mocno
improve-presence = Więcej dorosłych na miejscu
improve-light = Lepsze oświetlenie
improve-cleaning = Sprzątanie lub naprawa
improve-barriers = Przeszkody dla ruchu
improve-activities = Więcej zajęć dla młodych
improve-other = Coś innego
area-other = Coś innego
vehicles-few = 1–5 pojazdów
vehicles-some = 6–20 pojazdów
vehicles-many = Ponad 20

## Podsumowanie
summary-send = Wyślij raport
wish-send = Wyślij życzenie
summary-more = Dodaj coś
summary-change = Zmień
name-where = Miejsce
name-when = Czas
name-category = Temat
name-what = Co było widać
name-why = Co budzi niepokój
name-works = Co działa dobrze
name-kind = Rodzaj pojazdów
name-avoid = Unika tego miejsca
name-dangerous = Niebezpieczne
name-often = Jak często
name-effect = Jak to na ciebie wpływa
name-improve = Co by pomogło
name-area = Najważniejsze
name-photos = Zdjęcia
name-vehicles = Liczba pojazdów
name-more = Twoje słowa

## Własne raporty
own-ended = Już się skończyło
own-add = Dopisz coś
own-withdraw = Wycofaj raport
own-withdraw-yes = Tak, wycofaj
own-quiet = Nie chcę odpowiedzi
own-answers = Chcę odpowiedzi
own-back = Wszystkie moje raporty
own-line = { $category }, { DAY($day) }

## Usuwanie
erase-yes = Tak, usuń wszystko
erase-no = Nie, zostaw

## Śledzenie
follow-pledge = Cała obietnica
