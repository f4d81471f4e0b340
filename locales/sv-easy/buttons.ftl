### Allt som står på en knapp: högst 30 tecken, inga taggar, alltid ord.
### Det som heter name-… är också namnet på raden i sammanställningen.

## Överallt
literal = { $words }
ticked = ✓ { $label }
button-back = Tillbaka
button-cancel = Avbryt
button-skip = Hoppa över
button-done = Klart
button-enough = Det räcker nu
button-continue = Fortsätt
button-home = Till början
button-location = 📍 Visa var jag är
button-keep-typed = Behåll det jag skrev
button-copy = Kopiera koden
button-another = Skriv en till rapport
button-pledge-all = Hela löftet
button-pledge-who = Vem har lovat?
button-follow = Följ vad som händer
button-unfollow = Sluta följa
button-numbers = Viktiga nummer
button-mydata = Visa det som är sparat
button-delete = Radera allt om mig
button-no-category = Ingen rapport

## Början
menu-report = Berätta om en bilträff
menu-other = Berätta om något annat
menu-pledge = Läs löftet
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
gate-safe = Det sker nu – jag är trygg
gate-over = Det är över
gate-danger = Någon är i fara
gate-calm = Ingen är i fara
danger-safe = Jag är trygg, inte bråttom

## När
when-now = Det sker nu
when-just = Nyss, för högst en timme sedan
when-last-night = I natt
when-always = Det är ofta så
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
what-revving = Motorer som låter mycket
what-burnouts = Däck som bränns
what-speeding = De kör för fort
what-blocking = Vägen är stängd av bilar
what-influence = Fulla eller höga personer
what-remains = Sprutor eller rester
what-dealing = Kanske någon som säljer droger
what-window = Trasig ruta
what-facade = Trasig vägg eller dörr
what-school = Något trasigt på en skola
what-playground = Trasigt på en lekplats
what-graffiti = Klotter
what-litter = Skräp
what-glass = Trasigt glas
what-dumping = Stora saker som är slängda
what-full-bin = Full papperskorg
what-other = Något annat
why-dark = Mörkt
why-broken-lamp = Trasig lampa
why-bushes = Buskar i vägen
why-deserted = Inga människor
why-gathering = Många som står där
why-other = Något annat
works-light = Bra ljus
works-people = Andra människor nära
works-adults = Vuxna som finns där
works-tidy = Rent och helt
works-view = Lätt att se
works-other = Något annat
kind-car = Bilar
kind-a-tractor = A-traktorer
kind-moped = Mopeder
kind-motorcycle = Motorcyklar
avoid-yes = Ja, jag går inte dit
avoid-sometimes = Ibland
avoid-no = Nej
dangerous-yes = Ja, någon kan bli skadad
dangerous-no = Nej
often-first = Första gången
often-sometimes = Ibland
often-weekly = Varje vecka
effect-1 = 1 – nästan inte alls
effect-2 = 2 – lite
effect-3 = 3 – ganska mycket
effect-4 = 4 – mycket
effect-5 = 5 – väldigt mycket
improve-presence = Fler vuxna där
improve-light = Bättre ljus
improve-cleaning = Städa eller laga
improve-barriers = Något som stoppar bilar
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
name-works = Det som är bra
name-kind = Sorts fordon
name-avoid = Går inte dit
name-dangerous = Farligt
name-often = Hur ofta
name-effect = Hur mycket det stör
name-improve = Det som kan hjälpa
name-area = Viktigast
name-photos = Bilder
name-vehicles = Antal fordon
name-more = Dina ord

## Egna rapporter
own-ended = Det har slutat
own-add = Skriv mer
own-withdraw = Ta bort rapporten
own-withdraw-yes = Ja, ta bort den
own-quiet = Jag vill inte ha svar
own-answers = Jag vill ha svar
own-back = Alla mina rapporter
own-line = { $category }, { DAY($day) }

## Att radera
erase-yes = Ja, radera allt
erase-no = Nej, behåll allt

## Att följa
follow-pledge = Hela löftet
