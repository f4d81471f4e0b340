### Allt som står på en knapp: högst 30 tecken, inga taggar, alltid ord.
### Det som heter name-… är också namnet på raden i sammanställningen.

## Överallt
literal = { $words }
ticked = ✓ { $label }
button-back = Tillbaka
button-cancel = Avbryt
button-skip = Hoppa över
button-done = Klart
button-enough = Det räcker så
button-continue = Fortsätt rapporten
button-home = Till början
button-location = 📍 Dela min plats
button-keep-typed = Behåll det jag skrev
button-copy = Kopiera referensen
button-another = Skriv en rapport till
button-pledge-all = Hela löftet
button-pledge-who = Vilka har lovat?
button-follow = Följ vad som händer
button-unfollow = Sluta följa
button-numbers = Viktiga nummer
button-mydata = Visa mina uppgifter
button-delete = Radera mina uppgifter
button-no-category = Ingen rapport

## Början
menu-report = Rapportera en motorträff
menu-other = Rapportera något annat
menu-pledge = Läs medborgarlöftet
menu-wish = Önska till nästa löfte
menu-mine = Mina rapporter
menu-language = Språk / Language
menu-help = Hjälp
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

## Före frågorna
gate-safe = Pågår nu – jag är trygg
gate-over = Det är över
gate-danger = Någon är i fara
gate-calm = Ingen är i fara
danger-safe = Jag är trygg, inte bråttom

## När
when-now = Det pågår nu
when-just = Nyss, senaste timmen
when-last-night = Senaste natten
when-always = Det är så för det mesta
when-other = En annan dag eller tid
day-today = I dag
day-yesterday = I går
day-named = { UPPER(DAY($day)) }
band-morning = Förmiddag 06–12
band-afternoon = Eftermiddag 12–18
band-evening = Kväll 18–22
band-night = Natt 22–06

## Vad och hur många
what-loud-music = Hög musik
what-revving = Rusning
what-burnouts = Burnout
what-speeding = Fort körning
what-blocking = Blockerad väg
what-influence = Påverkade personer
what-remains = Rester eller sprutor
what-dealing = Misstänkt handel
what-window = Krossad ruta
what-facade = Skadad vägg eller dörr
what-school = Skada på en skola
what-playground = Skada på en lekplats
what-graffiti = Klotter
what-litter = Skräp
what-glass = Krossat glas
what-dumping = Dumpade saker
what-full-bin = Full papperskorg
what-other = Något annat
why-dark = Mörkt
why-broken-lamp = Trasig lampa
why-bushes = Buskar som skymmer
why-deserted = Ödsligt
why-gathering = Folk som samlas
why-other = Något annat
works-light = Bra belysning
works-people = Andra människor nära
works-adults = Vuxna eller personal
works-tidy = Rent och helt
works-view = Lätt att se runt omkring
works-other = Något annat
kind-car = Bilar
kind-a-tractor = A-traktorer
kind-moped = Mopeder
kind-motorcycle = Motorcyklar
avoid-yes = Ja, jag undviker platsen
avoid-sometimes = Ibland
avoid-no = Nej
dangerous-yes = Ja, det kan skada någon
dangerous-no = Nej
often-first = Första gången
often-sometimes = Ibland
often-weekly = Varje vecka
effect-1 = 1 – nästan inte alls
effect-2 = 2 – lite
effect-3 = 3 – ganska mycket
effect-4 = 4 – mycket
effect-5 = 5 – väldigt mycket
improve-presence = Fler vuxna på plats
improve-light = Bättre belysning
improve-cleaning = Städning eller lagning
improve-barriers = Hinder för trafiken
improve-activities = Mer att göra för unga
improve-other = Något annat
area-other = Något annat
vehicles-few = 1–5 fordon
vehicles-some = 6–20 fordon
vehicles-many = Fler än 20

## Sammanställningen
summary-send = Skicka rapporten
wish-send = Skicka önskan
summary-more = Berätta mer
summary-change = Ändra
name-where = Plats
name-when = Tid
name-category = Ämne
name-what = Det du såg
name-why = Det som känns otryggt
name-works = Det som fungerar
name-kind = Sorts fordon
name-avoid = Undviker platsen
name-dangerous = Farligt
name-often = Hur ofta
name-effect = Hur det påverkar
name-improve = Det som skulle hjälpa
name-area = Viktigast
name-photos = Bilder
name-vehicles = Antal fordon
name-more = Egna ord

## Egna rapporter
own-ended = Det har slutat
own-add = Lägg till något
own-withdraw = Ta tillbaka rapporten
own-withdraw-yes = Ja, ta tillbaka den
own-quiet = Jag vill inte ha svar
own-answers = Jag vill ha svar
own-back = Alla mina rapporter
own-line = { $category }, { DAY($day) }

## Att radera
erase-yes = Ja, radera allt
erase-no = Nej, behåll

## Att följa
follow-pledge = Hela löftet
