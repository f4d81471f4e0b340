### Allt som står på en knapp: högst 30 tecken, inga taggar, alltid ord.
### Det som heter name-… är också namnet på raden i sammanställningen.

## Överallt
literal = { $words }
ticked = ✓ { $label }
button-back = Tillbaka
button-cancel = Avbryt
button-skip = Hoppa över
button-done = Klart
button-home = Till början
button-location = 📍 Dela min plats
button-keep-typed = Behåll det jag skrev
button-copy = Kopiera referensen
button-another = Skriv en rapport till
button-pledge-all = Hela löftet
button-pledge-who = Vilka har lovat?

## Början
menu-report = Rapportera en motorträff
menu-pledge = Läs medborgarlöftet
menu-language = Språk / Language
menu-help = Hjälp
language-sv = Svenska
language-en = English

## Före frågorna
gate-safe = Pågår nu – jag är trygg
gate-over = Det är över
gate-danger = Någon är i fara
danger-safe = Jag är trygg, inte bråttom

## När
when-now = Det pågår nu
when-just = Nyss, senaste timmen
when-last-night = Senaste natten
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
what-other = Något annat
vehicles-few = 1–5 fordon
vehicles-some = 6–20 fordon
vehicles-many = Fler än 20

## Sammanställningen
summary-send = Skicka rapporten
summary-more = Berätta mer
summary-change = Ändra
name-where = Plats
name-when = Tid
name-what = Det som stör
name-vehicles = Antal fordon
name-more = Egna ord
