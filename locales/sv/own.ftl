### Egna rapporter, svar från kommunen, önskningar och det man följer.

## Mina rapporter
mine =
    <b>Dina rapporter</b>
    Tryck på en för att se hur det går.
mine-none = Du har inga rapporter sparade här.
own =
    <b>{ $category }</b>
    Referens: <code>{ $reference }</code>
own-time = { UPPER(DAY($start)) }, klockan { CLOCK($start) }
own-state = <b>Läge:</b> { $state }
state-new = Väntar på att läsas
state-seen = Läst
state-planned = Planerat
state-done = Åtgärdat
state-not-ours = Inget vi kan göra
state-needs-more = Vi behöver veta mer
own-ended-at = <b>Slutade:</b> klockan { CLOCK($at) }
own-withdrawn = Du har tagit tillbaka den här rapporten.
own-held = En människa läser dina ord innan någon annan får se dem.
own-followed = Får du ett svar, så kommer det hit.
own-not-followed = Du får inga svar om den här rapporten.
own-reply =
    <b>Svar { DAY($day) }: { $state }</b>
    { $words }
own-reply-gone = <i>Orden är borttagna.</i>
own-ended-now = Tack, jag har noterat att det slutade klockan { CLOCK($at) }.
own-add-ask =
    <b>Vad vill du lägga till?</b>
    Skriv det här. Inga namn eller registreringsnummer.
own-added = Tack, det är tillagt i rapporten.
own-withdraw-ask =
    <b>Ta tillbaka rapporten { $reference }?</b>
    Då tas dina ord och bilder bort, och rapporten räknas inte längre.
own-withdrawn-now = Rapporten { $reference } är tillbakatagen. Dina ord och bilder är borta.
own-quiet-now = Du får inga svar om den här rapporten. Jag har glömt var de skulle skickas.
own-answers-now = Får du ett svar, så kommer det hit.
own-full = Rapporten är full, så det sista kom inte med. Skriv gärna en ny rapport.
own-gone = Den rapporten finns inte kvar.
own-nothing-open = Jag hittar ingen rapport som pågår.

## Ett svar från kommunen
reply =
    <b>Svar om din rapport { $reference }</b>
    { $state }
reply-words = ”{ $words }”
reply-how = Du kan lägga till något i rapporten: /mine

## Önskningar
wish-again = Du har redan önskat något i det området. Skickar du det här byts det ut.

## Att följa löftet
follow =
    <b>Ni sa – vi gjorde</b>
    Jag kan skriva till dig när det händer något med löftet, också när något inte blev av. Tryck på det du vill följa. Tryck igen för att sluta.
follow-none = Du följer inget nu.
followed = Du följer nu: { $topic }
unfollowed = Du följer inte längre: { $topic }
news =
    <b>Ni sa – vi gjorde</b>
    { $area }, medborgarlöftet { $year }
news-said =
    <b>Ni sa</b>
    { $words }
news-did =
    <b>Vi gjorde</b>
    { $words }
pledge-news =
    <b>Ni sa – vi gjorde</b>
    { LINES($news) }
pledge-news-line = • <b>{ DAY($day) }</b>. { $words }
