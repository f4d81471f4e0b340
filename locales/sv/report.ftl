### Att berätta: frågorna, det som visas tillbaka, sammanställningen och kvittot.

category-car-meet = Trafik och motorträff
category-drugs = Droger och alkohol
category-vandalism = Skadegörelse och klotter
category-littering = Nedskräpning
category-unsafe-place = Otrygg plats
category-safe-place = Trygg plats
category-pledge-wish = Önskan till nästa löfte

## Vad det gäller
sort =
    <b>Vad gäller det?</b>
    Tryck på det som ligger närmast, eller skriv med egna ord.
sort-words = Det du skrev finns kvar.
sort-place = Platsen finns kvar: <b>{ $place }</b>
sort-photo = Bilden finns kvar.
sort-unsure = Jag är inte säker på vad det gäller. Ska det bli en rapport?

## Frågorna
ask-where =
    <b>{ $category ->
        [unsafe_place] Vilken plats känns otrygg?
        [safe_place] Vilken plats känns trygg?
        [littering] Var är det?
        [vandalism] Var är skadan?
       *[other] Var var det?
    }</b>
    Välj en plats eller skriv namnet, det räcker ungefär. Dela din plats bara om du är där nu. Den avrundas till ungefär 100 meter.
ask-where-now =
    <b>Var är det?</b>
    Välj en plats eller skriv namnet, det räcker ungefär. Dela din plats bara om du redan är i närheten. Den avrundas till ungefär 100 meter.
ask-when =
    <b>{ $category ->
        [unsafe_place] När känns det otryggt?
        [safe_place] När känns det tryggt?
        [littering] När såg du det?
        [vandalism] När hände det, eller när såg du det?
       *[other] När var det?
    }</b>
    Tryck på en knapp eller skriv, till exempel ”i fredags kväll” eller ”igår 22.30”.
ask-day =
    <b>Vilken dag var det?</b>
    Var det på natten? Natten mot lördag räknas som fredag.
ask-band = <b>Vilken tid på dygnet?</b>
ask-what =
    <b>{ $category ->
        [drugs] Vad såg du?
        [vandalism] Vad är skadat?
        [littering] Vad ligger där?
       *[other] Vad var det som störde?
    }</b>{ $category ->
        [car_meet] { " " }Att gilla bilar är inget fel.
        [drugs] { " " }Rör aldrig en spruta.
       *[other] { "" }
    }
    Välj en eller flera saker och tryck sedan på { button-done }.
ask-why =
    <b>Vad gör att det känns otryggt?</b>
    Välj en eller flera saker och tryck sedan på { button-done }.
ask-works =
    <b>Vad är det som fungerar?</b>
    Välj en eller flera saker och tryck sedan på { button-done }.
ask-kind =
    <b>Vilka slags fordon?</b>
    Välj en eller flera och tryck sedan på { button-done }.
ask-avoid = <b>Undviker du platsen?</b>
ask-dangerous =
    <b>Kan någon skada sig på det?</b>
    Det kan vara krossat glas, till exempel.
ask-often = <b>Hur ofta händer det?</b>
ask-effect =
    <b>Hur mycket påverkar det dig?</b>
    Välj från 1 till 5.
ask-improve =
    <b>Vad skulle hjälpa?</b>
    Välj en eller flera saker och tryck sedan på { button-done }.
ask-area =
    <b>Vad är viktigast i nästa löfte?</b>
    Du kan önska en sak i varje område. Det du valt förut har en bock.
ask-vehicles = <b>Ungefär hur många fordon?</b>
ask-more =
    <b>{ $category ->
        [pledge_wish] Vad vill du att vi gör?
       *[other] Vill du berätta mer?
    }</b>
    { $category ->
        [pledge_wish] Skriv med egna ord.
       *[other] Skriv om platsen och det som hände.
    } Skriv inga namn eller registreringsnummer. Vill du vara okänd, skriv inget om vem du är.

## Det som visas tillbaka
chosen = <b>✓ { $label }</b>
listed = { LIST($items, rest: "lower") }
quoted = ”{ $words }”
lines = { LINES($lines) }
noted-as = Jag noterar: <b>{ $value }</b>
text-added = Jag har lagt till det i rapporten.
report-from-words = Tack, det du skrev följer med i rapporten. Först en viktig fråga.
report-understood =
    Så här förstår jag det:
    { LINES($lines) }
report-from-past = Är någon i fara nu? Ring 112.
no-report = Okej. Vill du ändå berätta något finns jag här.
edited-answer = Jag har ändrat till: <b>{ $value }</b>
edited-words = Jag har bytt ut det du skrev förut.
edited-unclear = Jag förstod inte ändringen, så ditt förra svar står kvar.
edited-sent = Rapporten är redan skickad. Lägg till något i den med /mine.
photo-noted = Jag tar emot bilden. Bara saker och platser ska synas, inte människor.
photo-enough = Du kan skicka { $most ->
        [one] en bild
       *[other] { $most } bilder
    } i en rapport. Den sista kom inte med.
photo-refused = En av dina bilder gick inte att ta emot. Resten av rapporten finns kvar.
photos = { $count ->
        [one] en bild
       *[other] { $count } bilder
    }
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
outside =
    Den platsen ligger utanför { $municipality }. Jag kan bara ta emot det som händer i kommunen.
    Kontakta kommunen där. Polisen når du på { $police }, var du än är. Fara: { $emergency }.

## Tid
time-always = Så är det för det mesta
time-ongoing = Pågår nu, klockan { CLOCK($start) }
time-day = { UPPER(DAY($day)) }, { LOWER($band) }
time-day-at = { UPPER(DAY($day)) }, från ungefär { CLOCK($start) }
time-night = Natten mellan { DAY($day, style: "weekday") } och { DAY($next) }
time-night-at = Natten mellan { DAY($day, style: "weekday") } och { DAY($next) }, från ungefär { CLOCK($start) }

## Sammanställningen
summary = <b>Din rapport: { LOWER($category) }</b>
wish = <b>Din önskan till nästa löfte</b>
wish-check = Stämmer det? Inget skickas förrän du trycker på ”{ wish-send }”.
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
    Din rapport läggs ihop med andras. Kommunen och polisen använder dem när de väljer var och när de ska arbeta mot det som stör. Svarar någon på just din, så skriver jag till dig här.

receipt-held = Du verkar skriva om en viss person. Därför läser en människa orden innan någon annan får se dem. Tips om en person ger du till polisen: { $police }.
receipt-wish =
    <b>Tack! Din önskan är sparad.</b>
    Kommunen och polisen läser alla önskningar när de väljer vad nästa löfte ska handla om.
limit-notice =
    Du har nyss skickat en rapport. Den här kan du skicka klockan { CLOCK($until) }.
    Hör det ihop med den förra? Då kan du lägga till det där: /mine
limit-day =
    Du har skickat { $most ->
        [one] en rapport
       *[other] { $most } rapporter
    } på ett dygn. Den här kan du skicka från klockan { CLOCK($until) } ({ DAY($until) }).
    Gränsen finns för att allas röster ska höras lika mycket.
limit-wait = Den ligger kvar så länge. Fara: ring { $emergency }.

## Det som togs bort
removed = Jag tog bort { LIST($names) } ur det du skrev, innan något sparades. Skriv om platsen och det som hände, inte om personer.
removed-personnummer = ett personnummer
removed-phone = ett telefonnummer
removed-plate = ett registreringsnummer
removed-email = en e-postadress
removed-handle = ett kontonamn
removed-address-number = ett gatunummer
