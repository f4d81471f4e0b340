### Hur tjänsten mår: veckans siffror för den som driver den.

service = <b>Så mår tjänsten</b>
service-note = Här räknas bara antal, aldrig personer.
service-week =
    { $head }
    { LINES($lines) }
service-this-week =
    <b>Den här veckan hittills</b>
    { DAY($first) } till { DAY($last) }

service-last-week =
    <b>Förra veckan</b>
    { DAY($first) } till { DAY($last) }

service-opened = Kom hit för första gången: <b>{ $n }</b>
service-began = Började berätta: <b>{ $n }</b>
service-finished = Skickade: <b>{ $n }</b>
service-finished-share = Skickade: <b>{ $n }</b> ({ $share } %)
service-stopped = Slutade på vägen: <b>{ $n }</b>, vid { LIST($where) }
service-stop = { $where ->
    [gate] frågan om fara
    [danger] 112-sidan
    [sorting] valet av ämne
    [summary] sammanställningen
    [correcting] ändringarna
    [where] platsen
    [when] tiden
    [day] dagen
    [band] tiden på dygnet
    [what] vad som hänt
    [why] varför
    [more] egna ord
    [area] löftets område
   *[other] en fråga till
    } ({ $n })
service-languages = Språk: { LIST($languages) }
service-language = { $n } på { LOWER($language) }
service-no-reports = Inga rapporter kom.
service-unanswered = { $reports ->
        [one] Rapporten har inte fått svar än.
       *[other] Ingen av { $reports } rapporter har fått svar än.
    }
service-answered = Svar: { $answered } av { $reports } rapporter, hälften av dem inom { $span }
service-minutes = { $n ->
        [one] en minut
       *[other] { $n } minuter
    }
service-hours = { $n ->
        [one] en timme
       *[other] { $n } timmar
    }
service-days = { $n ->
        [one] en dag
       *[other] { $n } dagar
    }
service-undeliverable = Meddelanden som inte kom fram: <b>{ $n }</b> – { LIST($why) }
service-why = { $reason ->
    [blocked] mottagaren har blockerat boten
    [no_chat] chatten finns inte
    [forbidden] mottagaren tar inte emot
    [migrated] gruppen har flyttat
    [no_channel] ingen väg dit
   *[other] fel i tekniken
    } ({ $n })
service-set-aside = { $n ->
        [one] Ett meddelande från en invånare kunde inte läsas och lades undan.
       *[other] { $n } meddelanden från invånare kunde inte läsas och lades undan.
    }
service-all-arrived = Alla meddelanden kom fram.
