### Kaikki, mitä napeissa lukee: enintään 30 merkkiä, ei tageja, aina sanoja.
### name-… on myös rivin nimi yhteenvedossa.

## Kaikkialla
literal = { $words }
ticked = ✓ { $label }
button-back = Takaisin
button-cancel = Keskeytä
button-skip = Ohita
button-done = Valmis
button-enough = Tämä riittää
button-continue = Jatka havaintoa
button-home = Alkuun
button-location = 📍 Jaa sijaintini
button-keep-typed = Pidä se, mitä kirjoitin
button-copy = Kopioi viite
button-another = Kerro toinen havainto
button-pledge-all = Koko lupaus
button-pledge-who = Ketkä ovat luvanneet?
button-follow = Seuraa, mitä tapahtuu
button-unfollow = Lopeta seuraaminen
button-numbers = Tärkeät numerot
button-mydata = Näytä tietoni
button-delete = Poista tietoni
button-no-category = Ei havaintoa

## Alku
menu-report = Kerro autokokoontumisesta
menu-other = Kerro jostain muusta
menu-pledge = Lue turvallisuuslupaus
menu-wish = Toivo seuraavaan lupaukseen
menu-mine = Omat havainnot
menu-language = Kieli / Språk
menu-help = Ohje
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

## Ennen kysymyksiä
gate-safe = Käynnissä – olen turvassa
gate-over = Se on ohi
gate-danger = Joku on vaarassa
gate-calm = Kukaan ei ole vaarassa
danger-safe = Olen turvassa, ei kiire

## Milloin
when-now = Se on käynnissä nyt
when-just = Äsken, viime tunnin aikana
when-last-night = Viime yönä
when-always = Näin on enimmäkseen
when-other = Toinen päivä tai aika
day-today = Tänään
day-yesterday = Eilen
day-named = { UPPER(DAY($day)) }
band-morning = Aamupäivä 06–12
band-afternoon = Iltapäivä 12–18
band-evening = Ilta 18–22
band-night = Yö 22–06

## Mitä ja kuinka monta
what-loud-music = Kova musiikki
what-revving = Moottorin huudatus
what-burnouts = Kumin polttaminen
what-speeding = Kova ajo
what-blocking = Tukittu tie
what-influence = Päihtyneitä ihmisiä
what-remains = Jäämiä tai ruiskuja
what-dealing = Epäilty huumekauppa
what-window = Rikottu ikkuna
what-facade = Vahinko seinässä tai ovessa
what-school = Vahinko koulussa
what-playground = Vahinko leikkipaikalla
what-graffiti = Töherryksiä
what-litter = Roskia
what-glass = Lasinsiruja
what-dumping = Hylättyjä tavaroita
what-full-bin = Täysi roskakori
what-other = Jotain muuta
why-dark = Pimeää
why-broken-lamp = Rikkinäinen lamppu
why-bushes = Pensaita näkymän edessä
why-deserted = Autiota
why-gathering = Ihmisiä kokoontuu
why-other = Jotain muuta
works-light = Hyvä valaistus
works-people = Muita ihmisiä lähellä
works-adults = Aikuisia tai henkilökuntaa
works-tidy = Siistiä ja ehjää
works-view = Hyvä näkyvyys ympärille
works-other = Jotain muuta
kind-car = Autoja
kind-a-tractor = A-traktoreita (EPA)
kind-moped = Mopoja
kind-motorcycle = Moottoripyöriä
avoid-yes = Kyllä, vältän paikkaa
avoid-sometimes = Joskus
avoid-no = En
dangerous-yes = Kyllä, voi satuttaa jonkun
dangerous-no = Ei
often-first = Ensimmäinen kerta
often-sometimes = Joskus
often-weekly = Joka viikko
effect-1 = 1 – tuskin ollenkaan
effect-2 = 2 – vähän
effect-3 = 3 – aika paljon
effect-4 = 4 – paljon
effect-5 = 5 – todella paljon
improve-presence = Enemmän aikuisia paikalla
improve-light = Parempi valaistus
improve-cleaning = Siivous tai korjaus
improve-barriers = Esteitä liikenteelle
improve-activities = Enemmän tekemistä nuorille
improve-other = Jotain muuta
area-other = Jotain muuta
vehicles-few = 1–5 ajoneuvoa
vehicles-some = 6–20 ajoneuvoa
vehicles-many = Yli 20

## Yhteenveto
summary-send = Lähetä havainto
wish-send = Lähetä toive
summary-more = Kerro lisää
summary-change = Muuta
name-where = Paikka
name-when = Aika
name-category = Aihe
name-what = Mitä näit
name-why = Mikä tuntuu turvattomalta
name-works = Mikä toimii
name-kind = Ajoneuvot
name-avoid = Välttää paikkaa
name-dangerous = Vaarallista
name-often = Kuinka usein
name-effect = Miten se vaikuttaa
name-improve = Mikä auttaisi
name-area = Tärkeintä
name-photos = Kuvat
name-vehicles = Ajoneuvojen määrä
name-more = Omat sanat

## Omat havainnot
own-ended = Se on loppunut
own-add = Lisää jotain
own-withdraw = Peru havainto
own-withdraw-yes = Kyllä, peru se
own-quiet = En halua vastauksia
own-answers = Haluan vastauksia
own-back = Kaikki havaintoni
own-line = { $category }, { DAY($day) }

## Poistaminen
erase-yes = Kyllä, poista kaikki
erase-no = Ei, säilytä

## Seuraaminen
follow-pledge = Koko lupaus
