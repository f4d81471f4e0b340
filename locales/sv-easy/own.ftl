### Egna rapporter, svar från kommunen, önskningar och det man följer.

## Mina rapporter
mine =
    <b>Dina rapporter</b>
    Tryck på en. Då ser du hur det går.
mine-none = Du har inga rapporter här.
own =
    <b>{ $category }</b>
    Rapportens kod: <code>{ $reference }</code>
own-time = { UPPER(DAY($start)) }, klockan { CLOCK($start) }
own-state = <b>Läge:</b> { $state }
state-new = Ingen har läst den än
state-seen = Någon har läst den
state-planned = Något är på gång
state-done = Det är fixat
state-not-ours = Vi kan inte göra något
state-needs-more = Vi behöver veta mer
own-ended-at = <b>Slutade:</b> klockan { CLOCK($at) }
own-withdrawn = Du har tagit bort den här rapporten.
own-held = Först läser en människa dina ord. Sedan kan andra få se dem.
own-followed = Får du ett svar? Då kommer det hit.
own-not-followed = Du får inga svar om den här.
own-reply =
    <b>Svar { DAY($day) }: { $state }</b>
    { $words }
own-reply-gone = <i>Orden är borta.</i>
own-ended-now = Tack. Det slutade klockan { CLOCK($at) }.
own-add-ask =
    <b>Vad vill du skriva mer?</b>
    Skriv det här.
    Skriv inga namn. Skriv inga nummer från bilar.
own-added = Tack. Nu är det med i rapporten.
own-withdraw-ask =
    <b>Vill du ta bort rapporten { $reference }?</b>
    Då försvinner dina ord och bilder.
    Vi räknar inte med rapporten mer.
own-withdrawn-now =
    Nu är rapporten { $reference } borta.
    Dina ord och bilder är också borta.
own-quiet-now =
    Du får inga svar om den här.
    Jag har glömt vart svaren skulle gå.
own-answers-now = Får du ett svar? Då kommer det hit.
own-full = Rapporten är full. Det sista kom inte med. Du kan skriva en ny rapport.
own-gone = Den rapporten finns inte mer.
own-nothing-open = Jag ser ingen rapport om något som pågår.

## Ett svar från kommunen
reply =
    <b>Du har fått svar om rapport { $reference }</b>
    { $state }
reply-words = ”{ $words }”
reply-how = Vill du skriva mer om det? Skriv /mine

## Önskningar
wish-again =
    Du har önskat något här förut.
    Skickar du en ny önskan? Då tar jag bort den gamla.

## Att följa löftet
follow =
    <b>Ni sa – vi gjorde</b>
    Jag kan skriva när något händer med löftet.
    Jag skriver också om något inte blev av.
    Tryck på det du vill följa.
    Tryck en gång till om du vill sluta.
follow-none = Du följer inget nu.
followed = Du följer nu: { $topic }
unfollowed = Du har slutat följa: { $topic }
news =
    <b>Ni sa – vi gjorde</b>
    { $area }, löftet { $year }
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
