### Utskick: sammanfattningar som kommer av sig själva, till chatten eller med e-post.

subs =
    <b>Dina utskick</b>
    Sammanfattningar som kommer av sig själva.
subs-of =
    <b>Utskick till { $name }</b>
    Sammanfattningar som kommer av sig själva.
subs-none = Inget utskick är beställt. De flesta vill ha ett varje måndag klockan 06:30.
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
subs-burst-note = Du kan också få veta direkt när många rapporterar samma sak. Ingen skickas ut på grund av det.
subs-one =
    <b>{ $what }</b>
    { UPPER($often) }
    Till: { $where }
    Språk: { $language }
subs-ways = { LIST($ways) }
subs-to-telegram = Telegram
subs-next = Nästa kommer { DAY($at) } klockan { CLOCK($at) }.
subs-paused = Utskicket är pausat. Inget skickas förrän du startar det igen.
subs-unconfirmed = { $email } är inte bekräftad än. Dit skickas inget förrän du har skrivit in koden.
subs-ask-what = <b>Vad ska utskicket handla om?</b>
subs-ask-often = <b>Hur ofta ska det komma?</b>
subs-ask-day = <b>Vilken dag i veckan?</b>
subs-ask-time =
    <b>Vilken tid?</b>
    Tryck på en tid, eller skriv en egen, till exempel 08:15.
subs-time-refused = Mellan 02:00 och 02:59 går inte, för den timmen finns inte alla nätter. Välj en annan tid.
subs-time-unclear = Det kunde jag inte läsa som en tid.
subs-ask-language = <b>Vilket språk?</b>
subs-ask-channel = <b>Vart ska det skickas?</b>
subs-ask-email =
    <b>Vilken e-postadress?</b>
    Skriv adressen. Jag skickar en kod dit, så att ingen annan får dina utskick.
subs-email-unclear = Det ser inte ut som en e-postadress.
subs-ask-code =
    <b>Skriv koden</b>
    Jag har skickat sex siffror till { $email }. Skriv dem här inom en timme.
subs-code-wrong =
    <b>Koden stämmer inte</b>
    Titta i mejlet till { $email } och skriv de sex siffrorna igen.
subs-code-worthless =
    <b>Koden gäller inte längre</b>
    Be om en ny kod till { $email }.
subs-too-many-codes = Det har gått många mejl till den adressen i dag. Försök igen i morgon.
subs-ask-stop =
    <b>Vill du avsluta utskicket?</b>
    Du kan alltid beställa det igen.
subs-preview-failed = Förhandsvisningen gick inte att göra just nu. Försök igen om en stund.
subs-mail-subject = Din kod till Löftesbot: { $code }
subs-mail-code =
    Koden är { $code }.

    Skriv den i chatten med Löftesbot i { $municipality } inom en timme. Då skickas dina sammanfattningar till den här adressen.

    Har du inte bett om någon kod? Då behöver du inte göra något.
operator-digests-skipped =
    { $count ->
        [one] Ett utskick uteblev medan tjänsten låg nere.
       *[other] { $count } utskick uteblev medan tjänsten låg nere.
    } Det senaste till var och en skickas nu.
operator-digest-failed =
    <b>Ett utskick kom inte fram</b>
    Till: { $name } ({ $role })
    Om: { $what }
    Skulle ha kommit { DAY($slot) } klockan { CLOCK($slot) }.
