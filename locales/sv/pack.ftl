### Underlaget till nästa löfte, en gång om året: i chatten, på papper och i tabeller.

pack-is-made = Jag gör underlaget för { $year } nu. Det kommer hit om en liten stund.
pack-not-made = Underlaget gick inte att göra just nu. Försök gärna igen om en stund.
pack-files = Underlag till nästa löfte, med siffror från { $year }. Först att läsa, sedan som tabell och som data. Tabellen och datafilen har invånarnas önskningar med deras egna ord: sprid dem inte.

pack-title = Underlag till medborgarlöftet { $year }
pack-subtitle = { $municipality }: året { $year }. Gjort { DAY($day) } { $made }.
pack-so-far = Året är inte slut. Siffrorna gäller till och med { DAY($day) }, och staplarna bredvid visar hela året innan. Om något har ändrats går att säga först när { $year } är över.
pack-note = Det här har invånare själva valt att berätta. Det är inte brottsstatistik.
pack-big-wishes =
    { $count ->
        [one] önskan till nästa löfte
       *[other] önskningar till nästa löfte
    }
pack-big-reports =
    { $count ->
        [one] rapport
       *[other] rapporter
    }
pack-big-reporters =
    { $count ->
        [one] person har rapporterat
       *[other] olika personer har rapporterat
    }
pack-big-answered =
    { $count ->
        [one] rapport har fått svar
       *[other] rapporter har fått svar
    }
pack-wishes = Det här vill invånarna ha i löftet { $year }
pack-wishes-none = Ingen har önskat något än.
pack-wishes-legend = Den smala stapeln visar hur många som önskade samma sak till löftet { $year }.
pack-wish-count =
    { $count ->
        [one] en person
       *[other] { $count } personer
    } ({ $previous } året innan)
pack-areas = Året { $year } område för område
pack-area =
    { $reports ->
        [0] 0 rapporter.
        [one] En rapport från en person.
       *[other] { $reporters ->
            [one] { $reports } rapporter från en person.
           *[other] { $reports } rapporter från { $reporters } olika personer.
        }
    }
pack-change =
    { $direction ->
        [more] { $count } fler än { $year } – { $verdict }.
        [fewer] { $count } färre än { $year } – { $verdict }.
       *[same] Lika många som { $year }.
    }
pack-no-change = Jämförelse: { $verdict }.
pack-verdict-not-chance = troligen inte slump
pack-verdict-may-be-chance = det kan vara slump
pack-verdict-too-few = för få för att säga något säkert
pack-verdict-no-basis = det finns inget år att jämföra med
pack-effect = Så mycket påverkas de som svarat: { $effect } av 5 i snitt.
pack-unplaced =
    { $count ->
        [one] En rapport har ingen plats.
       *[other] { $count } rapporter har ingen plats.
    }
pack-outside = Det som inte hör till något område
pack-outside-why = Det här är också underlag till nästa löfte.
pack-outside-none = Alla rapporter hör till ett område.
pack-done = Det här lovades i löftet { $year }
pack-day = { DAY($day) }
pack-answers = Svar till invånarna
pack-answers-line = { $answered } av { $reports } rapporter har fått svar. Hälften av svaren kom inom { $hours } timmar. { $week } kom inom en vecka.
pack-answers-none = Ingen av { $reports } rapporter har fått svar.
pack-quotes = Citat som en person har godkänt
pack-words = Önskningar med egna ord
pack-head-area = Område
pack-head-wishers = Personer
pack-head-wishers-before = Året innan
pack-head-reports = Rapporter
pack-head-incidents = Händelser
pack-head-reporters = Olika personer
pack-head-effect = Påverkan 1–5
pack-head-change = Ändring
pack-head-verdict = Slump?
pack-head-category = Ämne
pack-head-promise = Löfte
pack-head-state = Läge
pack-head-day = Dag
pack-head-said = Ni sa
pack-head-did = Vi gjorde
pack-head-answered = Har fått svar
pack-head-week = Inom en vecka
pack-head-median = Hälften inom (timmar)
pack-head-words = Ord
pack-head-language = Språk
