### Sve što piše na dugmadima: najviše 30 znakova, bez oznaka, uvijek riječi.
### name-… je i naziv reda u pregledu.

## Svuda
literal = { $words }
ticked = ✓ { $label }
button-back = Nazad
button-cancel = Prekini
button-skip = Preskoči
button-done = Gotovo
button-enough = Ovo je dovoljno
button-continue = Nastavi izvještaj
button-home = Na početak
button-location = 📍 Podijeli moju lokaciju
button-keep-typed = Zadrži moj tekst
button-copy = Kopiraj broj
button-another = Novi izvještaj
button-pledge-all = Cijelo obećanje
button-pledge-who = Ko je obećao?
button-follow = Prati šta se događa
button-unfollow = Prestani pratiti
button-numbers = Važni brojevi
button-mydata = Pokaži moje podatke
button-delete = Obriši moje podatke
button-no-category = Bez izvještaja

## Početak
menu-report = Javi okupljanje s autima
menu-other = Javi nešto drugo
menu-pledge = Pročitaj obećanje
menu-wish = Želja za sljedeće obećanje
menu-mine = Moji izvještaji
menu-language = Jezik / Språk
menu-help = Pomoć
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

## Prije pitanja
gate-safe = Traje – ja sam na sigurnom
gate-over = Prošlo je
gate-danger = Neko je u opasnosti
gate-calm = Niko nije u opasnosti
danger-safe = Na sigurnom sam, nije hitno

## Kada
when-now = Događa se sada
when-just = U zadnjih sat vremena
when-last-night = Prošle noći
when-always = Uglavnom je tako
when-other = Drugi dan ili vrijeme
day-today = Danas
day-yesterday = Jučer
day-named = { UPPER(DAY($day)) }
band-morning = Prije podne 06–12
band-afternoon = Poslije podne 12–18
band-evening = Večer 18–22
band-night = Noć 22–06

## Šta i koliko
what-loud-music = Glasna muzika
what-revving = Turiranje motora
what-burnouts = Paljenje guma
what-speeding = Prebrza vožnja
what-blocking = Zatvoren put
what-influence = Ljudi pod utjecajem
what-remains = Ostaci ili šprice
what-dealing = Sumnja na prodaju droge
what-window = Razbijen prozor
what-facade = Oštećen zid ili vrata
what-school = Šteta na školi
what-playground = Šteta na igralištu
what-graffiti = Grafiti
what-litter = Smeće
what-glass = Razbijeno staklo
what-dumping = Odbačene stvari
what-full-bin = Puna kanta
what-other = Nešto drugo
why-dark = Mrak
why-broken-lamp = Pokvarena lampa
why-bushes = Grmlje zaklanja pogled
why-deserted = Pusto
why-gathering = Ljudi se okupljaju
why-other = Nešto drugo
works-light = Dobra rasvjeta
works-people = Drugi ljudi u blizini
works-adults = Odrasli ili osoblje
works-tidy = Čisto i ništa razbijeno
works-view = Dobar pregled okoline
works-other = Nešto drugo
kind-car = Auta
kind-a-tractor = A-traktori (auta do 30 km/h)
kind-moped = Mopedi
kind-motorcycle = Motocikli
avoid-yes = Da, izbjegavam to mjesto
avoid-sometimes = Ponekad
avoid-no = Ne
dangerous-yes = Da, neko se može povrijediti
dangerous-no = Ne
often-first = Prvi put
often-sometimes = Ponekad
often-weekly = Svake sedmice
effect-1 = 1 – gotovo nimalo
effect-2 = 2 – malo
effect-3 = 3 – dosta
effect-4 = 4 – mnogo
effect-5 = 5 – jako mnogo
improve-presence = Više odraslih na mjestu
improve-light = Bolja rasvjeta
improve-cleaning = Čišćenje ili popravka
improve-barriers = Prepreke za vozila
improve-activities = Više aktivnosti za mlade
improve-other = Nešto drugo
area-other = Nešto drugo
vehicles-few = 1–5 vozila
vehicles-some = 6–20 vozila
vehicles-many = Više od 20

## Pregled
summary-send = Pošalji izvještaj
wish-send = Pošalji želju
summary-more = Dodaj još
summary-change = Promijeni
name-where = Mjesto
name-when = Vrijeme
name-category = Tema
name-what = Šta se vidjelo
name-why = Zašto nije sigurno
name-works = Šta je dobro
name-kind = Vrsta vozila
name-avoid = Izbjegava to mjesto
name-dangerous = Opasno
name-often = Koliko često
name-effect = Koliko te pogađa
name-improve = Šta bi pomoglo
name-area = Najvažnije
name-photos = Slike
name-vehicles = Broj vozila
name-more = Tvoje riječi

## Vlastiti izvještaji
own-ended = Prestalo je
own-add = Dodaj nešto
own-withdraw = Povuci izvještaj
own-withdraw-yes = Da, povuci ga
own-quiet = Ne želim odgovore
own-answers = Želim odgovore
own-back = Svi moji izvještaji
own-line = { $category }, { DAY($day) }

## Brisanje
erase-yes = Da, obriši sve
erase-no = Ne, zadrži

## Praćenje
follow-pledge = Cijelo obećanje
