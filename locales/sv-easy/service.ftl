### Hur tjänsten mår: veckans siffror för den som driver den.

service = <b>Så går det för boten</b>
service-note = Här räknar vi bara hur många. Vi räknar aldrig vem.
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
service-began = Började skriva: <b>{ $n }</b>
service-finished = Skickade: <b>{ $n }</b>
service-finished-share = Skickade: <b>{ $n }</b> ({ $share } %)
service-stopped = Slutade på vägen: <b>{ $n }</b>, vid { LIST($where) }
service-stop = { $where ->
    [gate] frågan om fara
    [danger] sidan om 112
    [sorting] valet av ämne
    [summary] sista sidan
    [correcting] det som ska ändras
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
service-undeliverable = Kom inte fram: <b>{ $n }</b> – { LIST($why) }
service-why = { $reason ->
    [blocked] de har spärrat boten
    [no_chat] chatten finns inte
    [forbidden] de tar inte emot
    [migrated] gruppen har flyttat
    [no_channel] ingen väg dit
   *[other] tekniskt fel
    } ({ $n })
service-set-aside = { $n ->
        [one] Jag kunde inte läsa ett meddelande från en invånare. Jag har lagt det åt sidan.
       *[other] Jag kunde inte läsa { $n } meddelanden från invånare. Jag har lagt dem åt sidan.
    }
service-all-arrived = Alla meddelanden kom fram.
