### Utskick: sammanfattningar som kommer av sig själva, till chatten eller med e-post.

subs =
    <b>Dina utskick</b>
    Ett utskick är en sammanfattning. Den kommer av sig själv.
subs-of =
    <b>Utskick till { $name }</b>
    Ett utskick är en sammanfattning. Den kommer av sig själv.
subs-none = Här finns inget utskick. De flesta vill ha ett varje måndag klockan 06:30.
subs-line = <b>{ $number }.</b> { $what }: { $often }
subs-line-paused = <b>{ $number }.</b> { $what }: { $often } <i>(pausat)</i>
subs-often =
    { $period ->
        [day] varje dag klockan { $clock }
        [week] varje { DAY($day, style: "weekday") } klockan { $clock }
        [month] den första i varje månad klockan { $clock }
        [quarter] den första i varje kvartal klockan { $clock }
        [year] den första januari klockan { $clock }
       *[other] direkt
    }
subs-burst-note = Många kan skriva om samma sak. Vill du få veta det direkt? Ingen åker dit bara för det.
subs-one =
    <b>{ $what }</b>
    { UPPER($often) }
    Till: { $where }
    Språk: { $language }
subs-ways = { LIST($ways) }
subs-to-telegram = Telegram
subs-next = Nästa kommer { DAY($at) } klockan { CLOCK($at) }.
subs-paused = Det är pausat. Jag skickar inget nu. Du kan starta det igen.
subs-unconfirmed = Jag vet inte än att { $email } är din. Skriv in koden. Sedan kan jag skicka dit.
subs-ask-what = <b>Vad ska utskicket vara om?</b>
subs-ask-often = <b>Hur ofta ska det komma?</b>
subs-ask-day = <b>Vilken dag i veckan?</b>
subs-ask-time =
    <b>Vilken tid?</b>
    Tryck på en tid. Du kan också skriva en tid, som 08:15.
subs-time-refused = Mellan 02:00 och 02:59 går inte. Den timmen finns inte alla nätter. Välj en annan tid.
subs-time-unclear = Jag förstår inte vilken tid det är.
subs-ask-language = <b>Vilket språk?</b>
subs-ask-channel = <b>Vart ska jag skicka det?</b>
subs-ask-email =
    <b>Vart ska jag mejla?</b>
    Skriv din adress för mejl. Jag skickar en kod dit. Då får ingen annan dina utskick.
subs-email-unclear = Det ser inte ut som en adress för mejl.
subs-ask-code =
    <b>Skriv koden</b>
    Jag har mejlat sex siffror till { $email }. Skriv dem här inom en timme.
subs-code-wrong =
    <b>Koden är fel</b>
    Titta i mejlet till { $email }. Skriv de sex siffrorna igen.
subs-code-worthless =
    <b>Koden är för gammal</b>
    Be om en ny kod till { $email }.
subs-too-many-codes = Jag har mejlat mycket dit i dag. Försök igen i morgon.
subs-ask-stop =
    <b>Vill du sluta få utskicket?</b>
    Du kan få det igen om du vill.
subs-preview-failed = Jag kan inte visa det just nu. Vänta lite och försök igen.
subs-mail-subject = Din kod till Löftesbot: { $code }
subs-mail-code =
    Koden är { $code }.

    Skriv den i chatten med Löftesbot i { $municipality } inom en timme. Då kommer dina utskick hit.

    Har du inte bett om en kod? Då behöver du inte göra något.
operator-digests-skipped =
    { $count ->
        [one] Ett utskick kom inte när boten stod still.
       *[other] { $count } utskick kom inte när boten stod still.
    } Nu skickar jag det senaste till var och en.
operator-digest-failed =
    <b>Ett utskick kom inte fram</b>
    Till: { $name } ({ $role })
    Om: { $what }
    Det skulle komma { DAY($slot) } klockan { CLOCK($slot) }.
