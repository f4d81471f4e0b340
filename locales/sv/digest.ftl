### Sammanfattningen: det som personalen läser på måndag morgon, i chatten, i bilden, i e-post och på papper.
### Ett tal som bara kan vara slump ska kännas igen som det av den som är trött.

## Tid och tal
digest-number = { $n }
digest-span = { $months ->
    [same] { DAY($first, style: "number") }–{ DAY($last, style: "date") }
   *[other] { DAY($first, style: "date") } – { DAY($last, style: "date") }
}
digest-period = { $period ->
    [day] { DAY($first) }
    [week] vecka { $week }, { $span }
    [month] { DAY($first, style: "month") } { $year }
    [quarter] kvartal { $quarter } { $year }
   *[other] { $year }
}
digest-period-short = { $period ->
    [day] { DAY($first, style: "date") }
    [week] v. { $week }
    [month] { DAY($first, style: "month") }
    [quarter] kvartal { $quarter }
   *[other] { $year }
}
digest-reports = { $count ->
    [one] { $count } rapport
   *[other] { $count } rapporter
}
digest-reports-few = färre än { $least } rapporter
digest-persons = { $count ->
    [one] { $count } person
   *[other] { $count } personer
}
digest-persons-few = färre än { $least } personer
digest-than = { $than ->
    [day] dagen innan
    [week] veckan innan
    [month] månaden innan
    [quarter] kvartalet innan
    [year] året innan
   *[other] samma tid året innan
}
digest-change = { $way ->
    [more] { $count } fler än { $than }
    [fewer] { $count } färre än { $than }
   *[other] lika många som { $than }
}
digest-change-short = { $way ->
    [more] { $count } fler
    [fewer] { $count } färre
   *[other] lika många
}
digest-change-few = ungefär som { $than }
digest-change-few-short = ungefär lika många
digest-judged = { $change }, { $verdict }
digest-verdict = { $verdict ->
    [not_chance] troligen inte slump
    [may_be_chance] kan vara slump
    [too_few] för få för att säga
   *[other] inget att jämföra med
}
digest-no-basis = inget att jämföra med

## Första sidan
digest-heading = <b>{ UPPER($what) }, { $period }</b>
digest-total = <b>{ UPPER($reports) }</b>: { $change }.
digest-none = <b>0 rapporter</b>: { $change }. Det säger inte att inget har hänt, bara att ingen har berättat om det.
digest-from = Från { $persons }.
digest-area = • { $title }: <b>{ $count }</b> ({ $change })
digest-area-none = • { $title }: <b>0</b>
digest-hot = 📍 <b>Sticker ut:</b> { LIST($places) }
digest-where = 📍 <b>Flest rapporter:</b> { LIST($places) }
digest-spot-short = { $place } ({ $count } från { $persons })
digest-place = { $place } ({ $count })
digest-when = 🕙 <b>Mest på:</b> { DAY($day, style: "weekday") }, { LOWER($band) } ({ $reports })
digest-largest = 👥 <b>Flest om samma sak:</b> { $event }
digest-event = { $category }, { $place }, { DAY($night) }: { $persons } har berättat, var för sig
digest-no-place = okänd plats
digest-one-person = ⚠️ En och samma person står för { $count } av { $total } rapporter.
digest-unplaced = { $count ->
    [one] { $count } rapport saknar plats.
   *[other] { $count } rapporter saknar plats.
}
digest-deed = <b>Gjort:</b> { $title }. { $words }
digest-small = Tal under { $least } visas inte, och de andra är avrundade.
digest-note = Invånarna har själva valt att berätta. Det är inte brottsstatistik.

## Sidorna bakom knapparna
digest-page =
    <b>{ $page }</b>
    { $heading }
digest-spots = Här kom det fler rapporter än slumpen brukar ge:
digest-spots-none = Ingen plats sticker ut. Det krävs minst 3 personer, 2 olika dygn och mer än på andra platser.
digest-spot = • <b>{ $place }</b>: { $reports } från { $persons }, { $dates ->
    [one] { $dates } dygn
   *[other] { $dates } olika dygn
}{ $new ->
    [yes] . Ny sedan sist.
   *[other] .
}
digest-spot-coarse = • <b>{ $place }</b>: { $reports } från { $persons }{ $new ->
    [yes] . Ny sedan sist.
   *[other] .
}
digest-other-places = <b>Andra platser:</b> { LIST($places) }
digest-day = <b>{ UPPER(DAY($day, style: "weekday")) }:</b> { LIST($bands) }
digest-band = { LOWER($band) }: { $count }
digest-weekday = { DAY($day, style: "weekday") }
digest-quiet = <b>Inga rapporter:</b> { LIST($days) }
digest-item = • { $item }
digest-events = Rapporter om samma sak, nära i tid och plats, räknas som en händelse:
digest-events-none = Ingen händelse har fler än en rapport.
digest-events-more = { $count ->
    [one] Och { $count } händelse till.
   *[other] Och { $count } händelser till.
}
digest-states = <b>Så långt har ni kommit:</b>
digest-state = • { $state }: { $count }
digest-deeds = <b>Det här har ni gjort:</b>
digest-deeds-none = Inget är inlagt under ”Ni sa – vi gjorde” den här tiden.
digest-done = • { DAY($day, style: "date") }, { $title }: { $words }
digest-year-note = Fler eller färre rapporter kan också bero på hur många som känner till tjänsten.

## Att be om en sammanfattning
digest-choose =
    <b>Sammanfattning nu</b>
    Vilken tid vill du se? Du får den senaste som är slut.
digest-counting = Jag räknar och ritar. Det tar några sekunder.
digest-failed = Det gick inte att göra sammanfattningen nu. Försök igen om en stund.

## Bilden
digest-pic-trend = { $unit ->
    [day] Rapporter per dygn
    [week] Rapporter per vecka
   *[other] Rapporter per månad
}
digest-pic-before = { UPPER($than) }
digest-pic-when = När på veckan
digest-pic-where = Platser
digest-pic-hot = Sticker ut
digest-pic-none = Ingen plats sticker ut
digest-pic-empty = Inga rapporter
digest-pic-few = För få rapporter för att visa
digest-pic-silence = Det säger inte att inget har hänt, bara att ingen har berättat om det.
digest-pic-note = Invånarnas rapporter, inte brottsstatistik
digest-pic-note-small = Invånarnas rapporter, inte brottsstatistik. Tal under 5 visas inte.
digest-pic-unit = { $count ->
    [one] rapport från { $persons }
   *[other] rapporter från { $persons }
}
digest-pic-unit-none = rapporter
digest-pic-weekday = { DAY($day, style: "short") }
digest-pic-date = { DAY($day, style: "number") } { DAY($day, style: "brief") }
digest-pic-month = { DAY($day, style: "brief") }
digest-pic-alt = Bild: { $reports }, { $change }. Dygn, veckodagar och platser står med siffror i texten.

## E-post
digest-mail-subject = { $what } { $period }: { $reports }, { $news }
digest-mail-news = { $way ->
    [more] { LOWER($area) } ökar
    [fewer] { LOWER($area) } minskar
    [none] inget att berätta
   *[other] inget säkert nytt
}
digest-mail-areas = Löftets områden
digest-mail-area = Område
digest-mail-count = Antal
digest-mail-change = Jämfört med { $than }
digest-mail-incidents = { $count ->
    [one] { $count } händelse, när rapporter om samma sak räknas som en.
   *[other] { $count } händelser, när rapporter om samma sak räknas som en.
}
digest-mail-effect = • { $title }: påverkar { $mean } av 5 ({ $answers ->
    [one] { $answers } svar
   *[other] { $answers } svar
}).
digest-mail-recurring = • { $title }: { $count ->
    [one] { $count } rapport berättar om något som händer igen och igen.
   *[other] { $count } rapporter berättar om något som händer igen och igen.
}
digest-mail-where = Var
digest-mail-when = När
digest-mail-quotes = Invånarnas egna ord
digest-mail-quotes-note = En människa har läst och godkänt varje citat.
digest-mail-quote-by = { $category }, { $place }, { DAY($night, style: "date") }
digest-mail-done = Vad ni har gjort
digest-mail-files = Bilden, en PDF för mötet och alla siffror (CSV) följer med.
digest-mail-stop = Vill du pausa eller sluta? Skriv /staff till boten.
digest-mail-made = Gjord { DAY($made, style: "date") } klockan { CLOCK($made) }.

## PDF
digest-pdf-title = Rapporter från invånarna
digest-pdf-method = Så är det räknat
digest-pdf-method-night = En natt hör till dagen den började: natten mot lördag räknas som fredag.
digest-pdf-method-chance = ”Troligen inte slump” betyder att en så stor ändring är ovanlig av sig själv, också när vi tittar på många tal. ”Kan vara slump” betyder att den är vanlig.
digest-pdf-method-places = En plats sticker ut när minst 3 personer har berättat om den, under minst 2 dygn. Det ska också vara fler än slumpen brukar ge.
digest-pdf-method-events = Rapporter om samma sak, nära varandra i tid och plats, är en händelse.
digest-pdf-last-year = Året innan
