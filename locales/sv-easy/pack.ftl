### Underlaget till nästa löfte, en gång om året: i chatten, på papper och i tabeller.

pack-is-made = Jag gör underlaget för { $year } nu. Det kommer hit om en liten stund.
pack-not-made = Det gick inte just nu. Vänta lite och försök igen.
pack-files =
    Här är underlag till nästa löfte. Siffrorna är från { $year }.
    Först kommer en fil att läsa. Sedan kommer en tabell och en fil med data.
    I de två står det som invånare har önskat. Det är deras egna ord. Sprid dem inte.

pack-title = Underlag till medborgarlöftet { $year }
pack-subtitle = { $municipality }: året { $year }. Gjort { DAY($day) } { $made }.
pack-so-far =
    Året är inte slut. Siffrorna gäller till och med { DAY($day) }.
    De andra staplarna visar hela året före.
    Har något ändrats? Det vet vi först när { $year } är slut.
pack-note = Invånare har själva valt att skriva. Det är inte brottsstatistik.
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
        [one] person har skrivit
       *[other] olika personer har skrivit
    }
pack-big-answered =
    { $count ->
        [one] rapport har fått svar
       *[other] rapporter har fått svar
    }
pack-wishes = Det här vill invånarna ha i löftet { $year }
pack-wishes-none = Ingen har önskat något än.
pack-wishes-legend = Den smala stapeln gäller löftet { $year }. Så många önskade samma sak då.
pack-wish-count =
    { $count ->
        [one] en person
       *[other] { $count } personer
    } ({ $previous } året före)
pack-areas = Året { $year }, ett område i taget
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
pack-no-change = Jämfört med förut: { $verdict }.
pack-verdict-not-chance = troligen inte slump
pack-verdict-may-be-chance = det kan vara slump
pack-verdict-too-few = för få för att veta säkert
pack-verdict-no-basis = det finns inget år att jämföra med
pack-effect = Så mycket stör det dem som har svarat: { $effect } av 5. Det är ett snitt.
pack-unplaced =
    { $count ->
        [one] En rapport har ingen plats.
       *[other] { $count } rapporter har ingen plats.
    }
pack-outside = Det som inte hör till något område
pack-outside-why = Tänk på det här också när ni gör nästa löfte.
pack-outside-none = Alla rapporter hör till ett område.
pack-done = Det här lovade ni i löftet { $year }
pack-day = { DAY($day) }
pack-answers = Svar till invånarna
pack-answers-line = { $answered } av { $reports } rapporter har fått svar. Hälften av svaren kom inom { $hours } timmar. { $week } kom inom en vecka.
pack-answers-none = Ingen av { $reports } rapporter har fått svar.
pack-quotes = Citat som en person har sagt ja till
pack-words = Önskningar med egna ord
pack-head-area = Område
pack-head-wishers = Personer
pack-head-wishers-before = Året före
pack-head-reports = Rapporter
pack-head-incidents = Händelser
pack-head-reporters = Olika personer
pack-head-effect = Hur mycket det stör 1–5
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
