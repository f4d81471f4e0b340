### Att berätta: frågorna, det som visas tillbaka, sammanställningen och kvittot.

category-car-meet = Trafik och motorträff

## Frågorna
ask-where =
    <b>Var var det?</b>
    Välj en plats eller skriv namnet, det räcker ungefär. Dela din plats bara om du är där nu. Den avrundas till ungefär 100 meter.
ask-where-now =
    <b>Var är det?</b>
    Välj en plats eller skriv namnet, det räcker ungefär. Dela din plats bara om du redan är i närheten. Den avrundas till ungefär 100 meter.
ask-when =
    <b>När var det?</b>
    Tryck på en knapp eller skriv, till exempel ”i fredags kväll” eller ”igår 22.30”.
ask-day =
    <b>Vilken dag var det?</b>
    Var det på natten? Natten mot lördag räknas som fredag.
ask-band = <b>Vilken tid på dygnet?</b>
ask-what =
    <b>Vad var det som störde?</b>
    Att gilla bilar är inget fel. Välj en eller flera saker och tryck sedan på { button-done }.
ask-vehicles = <b>Ungefär hur många fordon?</b>
ask-more =
    <b>Vill du berätta mer?</b>
    Skriv om platsen och det som hände. Skriv inga namn eller registreringsnummer. Vill du vara okänd, skriv inget om vem du är.

## Det som visas tillbaka
chosen = <b>✓ { $label }</b>
listed = { LIST($items, rest: "lower") }
quoted = ”{ $words }”
lines = { LINES($lines) }
noted-as = Jag noterar: <b>{ $value }</b>
text-added = Jag har lagt till det i rapporten.
report-from-words = Tack, det du skrev följer med i rapporten. Först en viktig fråga.
draft-open = Du har en rapport på gång. Vi fortsätter där vi var.
not-an-answer = Det förstod jag inte. Tryck på en knapp eller skriv på ett annat sätt.
time-future = Den tiden har inte varit än.

## Plats
place-noted = 📍 <b>{ $place }</b>
place-skipped = Vi hoppar över platsen.
place-none = Ingen plats
place-pin = Delad plats, på ungefär 100 meter när
place-pin-at = { $name } (delad plats)
place-pin-near = I trakten av { $name } (delad plats)
which-place-known =
    <b>Vilken plats menar du?</b>
    Du skrev ”{ $typed }”.
which-place-unknown =
    <b>Vilken ort är det i eller nära?</b>
    Jag känner inte igen ”{ $typed }”, men behåller det du skrev.
outside = Den platsen ligger utanför { $municipality }. Jag kan bara ta emot det som händer i kommunen.

## Tid
time-ongoing = Pågår nu, klockan { CLOCK($start) }
time-day = { UPPER(DAY($day)) }, { LOWER($band) }
time-day-at = { UPPER(DAY($day)) }, från ungefär { CLOCK($start) }
time-night = Natten mellan { DAY($day, style: "weekday") } och { DAY($next) }
time-night-at = Natten mellan { DAY($day, style: "weekday") } och { DAY($next) }, från ungefär { CLOCK($start) }

## Sammanställningen
summary = <b>Din rapport: { LOWER($category) }</b>
summary-line = <b>{ $name }:</b> { $value }
summary-privacy = Så används det du berättar: /privacy
text-full = Rapporten är full, så allt fick inte plats. Skicka den, och skriv gärna en till.
summary-check = Stämmer det? Inget skickas förrän du trycker på ”{ summary-send }”.
correct = <b>Vad vill du ändra?</b>
cancelled = Rapporten är borttagen. Inget har skickats.
nothing-to-cancel = Det finns inget att avbryta.

## Kvittot
receipt =
    <b>Tack! Din rapport är sparad.</b>
    Referens: <code>{ $reference }</code>
receipt-next =
    <b>Vad händer nu?</b>
    Din rapport läggs ihop med andras. Kommunen och polisen använder dem när de väljer var och när de ska arbeta mot det som stör. Personliga svar kan vi inte ge här än.

## Det som togs bort
removed = Jag tog bort { LIST($names) } ur det du skrev, innan något sparades. Skriv om platsen och det som hände, inte om personer.
removed-personnummer = ett personnummer
removed-phone = ett telefonnummer
removed-plate = ett registreringsnummer
removed-email = en e-postadress
removed-handle = ett kontonamn
removed-address-number = ett gatunummer
