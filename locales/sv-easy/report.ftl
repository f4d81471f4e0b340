### Att berätta: frågorna, det som visas tillbaka, sammanställningen och kvittot.

category-car-meet = Trafik och bilträff
category-drugs = Droger och alkohol
category-vandalism = Trasiga saker och klotter
category-littering = Skräp
category-unsafe-place = Otrygg plats
category-safe-place = Trygg plats
category-pledge-wish = Önskan till nästa löfte

## Vad det gäller
sort =
    <b>Vad vill du berätta om?</b>
    Tryck på det som passar bäst. Du kan också skriva själv.
sort-words = Det du skrev finns kvar.
sort-place = Platsen finns kvar: <b>{ $place }</b>
sort-photo = Bilden finns kvar.
sort-unsure = Jag vet inte riktigt vad du menar. Vill du skriva en rapport?

## Frågorna
ask-where =
    <b>{ $category ->
        [unsafe_place] Vilken plats känns otrygg?
        [safe_place] Vilken plats känns trygg?
        [littering] Var är det?
        [vandalism] Var är det trasigt?
       *[other] Var var det?
    }</b>
    Välj en plats eller skriv namnet. Det behöver inte vara exakt.
    Är du där nu? Då kan du visa mig var du är. Jag ser det på ungefär 100 meter.
ask-where-now =
    <b>Var är det?</b>
    Välj en plats eller skriv namnet. Det behöver inte vara exakt.
    Är du redan nära? Då kan du visa mig var du är. Jag ser det på ungefär 100 meter.
ask-when =
    <b>{ $category ->
        [unsafe_place] När känns det otryggt?
        [safe_place] När känns det tryggt?
        [littering] När såg du det?
        [vandalism] När hände det? Eller när såg du det?
       *[other] När var det?
    }</b>
    Tryck på en knapp. Du kan också skriva ”i fredags kväll” eller ”igår 22.30”.
ask-day =
    <b>Vilken dag var det?</b>
    Var det natten till lördag? Välj då fredag.
ask-band = <b>När på dagen eller natten?</b>
ask-what =
    <b>{ $category ->
        [drugs] Vad såg du?
        [vandalism] Vad är trasigt?
        [littering] Vad ligger där?
       *[other] Vad var det som störde?
    }</b>{ $category ->
        [car_meet] { " " }Att gilla bilar är inget fel.
        [drugs] { " " }Rör aldrig en spruta.
       *[other] { "" }
    }
    Välj en eller flera saker. Tryck sedan på { button-done }.
ask-why =
    <b>Vad gör platsen otrygg?</b>
    Välj en eller flera saker. Tryck sedan på { button-done }.
ask-works =
    <b>Vad är bra där?</b>
    Välj en eller flera saker. Tryck sedan på { button-done }.
ask-kind =
    <b>Vilka fordon var det?</b>
    Välj ett eller flera. Tryck sedan på { button-done }.
ask-avoid = <b>Låter du bli att gå dit?</b>
ask-dangerous =
    <b>Kan någon bli skadad?</b>
    Det kan vara glas på marken, till exempel.
ask-often = <b>Hur ofta händer det?</b>
ask-effect =
    <b>Hur mycket stör det dig?</b>
    Välj från 1 till 5.
ask-improve =
    <b>Vad kan hjälpa?</b>
    Välj en eller flera saker. Tryck sedan på { button-done }.
ask-area =
    <b>Vad är viktigast i nästa löfte?</b>
    Du kan önska en sak av varje sort. Det du har valt förut är märkt med ✓.
ask-vehicles = <b>Hur många fordon var det, ungefär?</b>
ask-more =
    <b>{ $category ->
        [pledge_wish] Vad vill du att vi gör?
       *[other] Vill du berätta mer?
    }</b>
    { $category ->
        [pledge_wish] Skriv med dina ord.
       *[other] Skriv om platsen och det som hände.
    }
    Skriv inga namn. Skriv inga nummer från bilar.
    Vill du vara okänd? Skriv då inget om vem du är.

## Det som visas tillbaka
chosen = <b>✓ { $label }</b>
listed = { LIST($items, rest: "lower") }
quoted = ”{ $words }”
lines = { LINES($lines) }
noted-as = Jag skriver upp: <b>{ $value }</b>
text-added = Nu är det med i rapporten.
report-from-words = Tack. Det du skrev är med i rapporten. Men jag måste fråga en viktig sak först.
report-understood =
    Så här förstår jag dig:
    { LINES($lines) }
report-from-past = Är någon i fara nu? Ring 112.
no-report = Okej. Vill du berätta något ändå? Då finns jag här.
edited-answer = Nu har jag ändrat till: <b>{ $value }</b>
edited-words = Nu har jag bytt till det du skrev nu.
edited-unclear = Jag förstod inte det nya. Jag behåller det gamla svaret.
edited-sent = Rapporten är redan skickad. Vill du skriva mer i den? Skriv /mine
photo-noted = Jag tar emot bilden. Den får visa saker och platser. Den får inte visa människor.
photo-enough = Du kan skicka { $most ->
        [one] en bild
       *[other] { $most } bilder
    } i en rapport. Jag kunde inte ta emot den sista.
photo-refused = Jag kunde inte ta emot en av dina bilder. Men resten av rapporten finns kvar.
photos = { $count ->
        [one] en bild
       *[other] { $count } bilder
    }
draft-open = Du har börjat på en rapport. Vi går vidare där vi var.
not-an-answer = Det förstod jag inte. Tryck på en knapp eller skriv på ett annat sätt.
time-future = Den tiden har inte varit än.

## Plats
place-noted = 📍 <b>{ $place }</b>
place-skipped = Vi hoppar över platsen.
place-none = Ingen plats
place-pin = Plats från din telefon, ungefär 100 meter
place-pin-at = { $name } (plats från din telefon)
place-pin-near = Nära { $name } (plats från din telefon)
which-place-known =
    <b>Vilken plats menar du?</b>
    Du skrev ”{ $typed }”.
which-place-unknown =
    <b>Vilken ort är det nära?</b>
    Jag vet inte var ”{ $typed }” är. Men jag behåller det du skrev.
outside =
    Den platsen ligger inte i { $municipality }. Jag kan bara ta emot det som händer här.
    Prata med kommunen på den platsen.
    Du når polisen på { $police }. Det gäller i hela Sverige.
    Är det fara? Ring { $emergency }.

## Tid
time-always = Det är ofta så
time-ongoing = Sker nu, klockan { CLOCK($start) }
time-day = { UPPER(DAY($day)) }, { LOWER($band) }
time-day-at = { UPPER(DAY($day)) }, från ungefär { CLOCK($start) }
time-night = Natten mellan { DAY($day, style: "weekday") } och { DAY($next) }
time-night-at = Natten mellan { DAY($day, style: "weekday") } och { DAY($next) }, från ungefär { CLOCK($start) }

## Sammanställningen
summary = <b>Din rapport: { LOWER($category) }</b>
wish = <b>Din önskan till nästa löfte</b>
wish-check = Är det rätt? Tryck på ”{ wish-send }”. Innan dess skickas inget.
summary-line = <b>{ $name }:</b> { $value }
summary-privacy = Vad händer med det du skriver? Läs på /privacy
text-full = Rapporten är full. Allt fick inte plats. Skicka den först. Sedan kan du skriva en till.
summary-check = Är det rätt? Tryck då på ”{ summary-send }”. Inget skickas innan du gör det.
correct = <b>Vad vill du ändra?</b>
cancelled = Nu är rapporten borta. Inget är skickat.
nothing-to-cancel = Det finns inget att avbryta.

## Kvittot
receipt =
    <b>Tack! Din rapport är sparad.</b>
    Rapportens kod: <code>{ $reference }</code>
receipt-next =
    <b>Vad händer nu?</b>
    Vi lägger ihop din rapport med andras.
    Kommunen och polisen läser dem.
    Då ser de var de ska jobba, och när.
    Får du ett svar? Då skriver jag till dig här.

receipt-held =
    Du kanske skriver om en viss person.
    Därför ska en människa läsa dina ord först.
    Vill du tipsa polisen om någon? Ring { $police }.
receipt-wish =
    <b>Tack! Din önskan är sparad.</b>
    Kommunen och polisen läser alla önskningar.
    Sedan väljer de vad nästa löfte ska handla om.
limit-notice =
    Du har nyss skickat en rapport. Vänta till klockan { CLOCK($until) }. Då kan du skicka den här.
    Hör den ihop med den förra? Då kan du skriva mer där: /mine
limit-day =
    Du har skickat { $most ->
        [one] en rapport
       *[other] { $most } rapporter
    } på ett dygn. Du kan skicka den här från klockan { CLOCK($until) } ({ DAY($until) }).
    Alla ska få höras lika mycket. Därför finns det en gräns.
limit-wait = Jag sparar den så länge. Är det fara? Ring { $emergency }.

## Det som togs bort
removed =
    Du skrev { LIST($names) }. Det tog jag bort. Jag sparade det inte.
    Skriv om platsen och det som hände. Skriv inte om personer.
removed-personnummer = ett personnummer
removed-phone = ett telefonnummer
removed-plate = ett nummer från en bil
removed-email = en mejladress
removed-handle = ett kontonamn
removed-address-number = ett gatunummer
