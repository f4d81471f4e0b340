### Löftet vid arbetsbordet: skicka in ett nytt löfte, och berätta vad som blev gjort.

pledge-work =
    <b>Löftet</b>
    Invånarna läser nu löftet för { $year }.
pledge-work-telling = Just nu skickas en nyhet ut. { $told } av { $followers } följare har fått den.
pledge-work-send-file =
    <b>Skicka in ett nytt löfte</b>
    Skicka löftet här som en fil, högst { $size } kB. Namnet ska sluta på <code>.toml</code>.
    Enklast är att hämta löftet som fil, ändra i den och skicka in den igen. Ingen ser det nya löftet förrän du publicerar det.
pledge-work-no-file = Det där var ingen fil som slutar på <code>.toml</code>.
pledge-work-too-large = Filen är för stor. Den får vara högst { $size } kB.
pledge-work-fetching = Tack! Jag läser filen nu och svarar om en liten stund.
pledge-work-not-fetched = Filen gick inte att hämta från Telegram. Skicka den gärna en gång till.
pledge-work-template-file = Löftet för { $year } som fil. Ändra i den med ett vanligt textprogram, till exempel Anteckningar, och skicka in den igen.
pledge-work-overtaken = Någon annan hann före. Så här är det nu:
pledge-work-problems =
    { $count ->
        [one] <b>En sak i filen behöver rättas</b>
       *[other] <b>{ $count } saker i filen behöver rättas</b>
    }
pledge-work-more = … och { $count } till.
pledge-work-mend = Inget är sparat. Rätta i filen och skicka in den igen.

pledge-problem-in-field = Rad { $line }, <code>{ $field }</code>: { $what }
pledge-problem-in-line = Rad { $line }: { $what }
pledge-problem-missing = det här saknas.
pledge-problem-unknown = det här känner jag inte till. Är det rätt stavat?
pledge-problem-text = här ska stå en text inom citattecken.
pledge-problem-id = ett id är högst 20 små bokstäver a–z, siffror och _, och börjar med en bokstav.
pledge-problem-choice = här går bara något av de här orden: { $words }
pledge-problem-swedish = den svenska texten (sv) saknas.
pledge-problem-few = här behövs minst en.
pledge-problem-many = här är för många.
pledge-problem-list = här ska stå en lista.
pledge-problem-words = här ska stå en text per språk, som <code>title.sv</code>.
pledge-problem-number = här ska stå ett heltal som är rimligt.
pledge-problem-date = här ska stå en dag, som 2027-01-31 utan citattecken.
pledge-problem-twice = { $words } finns redan.
pledge-problem-language = språket { $words } finns inte här.
pledge-problem-municipality = löftet ska gälla { $words }.
pledge-problem-page = sidan blir för lång för ett meddelande (språk: { $words }). Korta texterna.
pledge-problem-utf8 = filen är inte sparad som text i UTF-8.
pledge-problem-lines = filen har fler än { $words } rader.
pledge-problem-syntax = filen går inte att läsa härifrån ({ $words }). Ofta saknas ett citattecken eller en parentes. Resten kan jag läsa först när det är rättat.
pledge-problem-other = { $words }

pledge-file =
    <b>Löftet för { $year }</b>
    { $areas ->
        [one] Ett fokusområde
       *[other] { $areas } fokusområden
    }, { $actions ->
        [one] en åtgärd
       *[other] { $actions } åtgärder
    }.
pledge-file-draft = Löftet för { $year } är ett utkast. Ingen invånare ser det.
pledge-file-scheduled = Löftet för { $year } publiceras { DAY($day) }.
pledge-file-published = Löftet för { $year } är publicerat sedan { DAY($day) }.
pledge-file-replaced = Löftet för { $year } är utbytt mot ett nyare.
pledge-file-withdrawn = Löftet för { $year } är kastat.
pledge-file-lacks =
    <b>Saknas på andra språk</b>
    { LINES($lines) }
    De texterna visas på svenska.
pledge-file-lacks-line =
    { $count ->
        [one] • { $language }: en text
       *[other] • { $language }: { $count } texter
    }
pledge-file-translated = Allt är översatt till alla språk.
pledge-file-read = Välj ett språk, så visar jag sidorna som invånarna ser dem.
pledge-file-seen = Det var löftet för { $year }: { $language }.
pledge-file-sure = Publicera löftet för { $year } nu? Alla kan läsa det direkt. Det byter ut ett äldre löfte för samma år.
pledge-file-is-out = Klart! Löftet för { $year } är publicerat.
pledge-file-in-place = Det här väntar nu i stället för det löfte som väntade tidigare.
pledge-file-ask-day = Från vilken dag ska löftet för { $year } synas? Skriv till exempel 15 januari eller 2027-01-15.
pledge-file-no-day = Jag förstår inte vilken dag det är.
pledge-file-day-not-ahead = Dagen ska vara i dag eller senare, och högst två år bort.
pledge-files =
    <b>Inskickade löften</b>
    { LINES($lines) }
pledge-files-line = { $number }. Kom { DAY($at) }. { $state }
pledge-files-none = Inget löfte är inskickat än.

pledge-entry-area = <b>Ni sa – vi gjorde { $year }</b>. Vilket område gäller det?
pledge-entry-action =
    <b>{ $title }</b>
    { LINES($lines) }

    Vilket löfte gäller det?
pledge-entry-action-line = { $number }. { $words }
pledge-entry-state =
    <i>{ $words }</i>

    Hur har det gått?
pledge-entry-words =
    { $state ->
        [not_done] Berätta på svenska varför det inte blev av.
        [planned] Berätta på svenska vad som är planerat.
        [ongoing] Berätta på svenska vad ni gör.
       *[other] Berätta på svenska vad ni har gjort.
    } Skriv kort, som till en granne. Nämn inga personer. Högst { $most } tecken.
pledge-entry-long = Det blev { $length } tecken. Högst { $most } går in.
pledge-entry-only-words = Här behöver jag text.
pledge-entry-write-did = Skriv vad ni gjorde: { $language }. Högst { $most } tecken.
pledge-entry-write-said = Skriv vad invånarna sa: { $language }. Högst { $most } tecken.
pledge-entry-as-now =
    På svenska står det nu:
    <blockquote>{ $words }</blockquote>
pledge-entry-draft =
    <i>Det här är ett utkast.</i> { $followers ->
        [0] Ingen följer området än.
        [one] En person följer det, och får det när du publicerar.
       *[other] { $followers } personer följer det, och får det när du publicerar.
    }
pledge-entry-waits =
    <i>Publicerat { DAY($day) }.</i> { $followers ->
        [0] Ingen följer området än.
        [one] En person följer det, och får det mellan klockan 8 och 20.
       *[other] { $followers } personer följer det, och får det mellan klockan 8 och 20.
    }
pledge-entry-on-its-way = <i>Publicerat { DAY($day) }.</i> { $told } av { $followers } följare har fått det.
pledge-entry-told =
    <i>Publicerat { DAY($day) }.</i> { $told ->
        [0] Ingen följde området då.
        [one] En följare har fått det.
       *[other] { $told } följare har fått det.
    }
pledge-entry-homeless = Löftet som det här hörde till finns inte längre. Därför visas det inte för någon.
pledge-entry-out = Klart! Nu syns det på löftets sidor.
pledge-entry-languages = Vilket språk vill du skriva på? ✓ visar att det är klart. Där det saknas visas svenska.
pledge-entry-sure-live = Ta bort det här? Det försvinner från löftets sidor. De som redan har fått det har det kvar.
pledge-entry-sure-draft = Kasta utkastet?
pledge-entry-is-gone = Det är borttaget.
pledge-entries =
    <b>Det här är skrivet</b>
    { LINES($lines) }
pledge-entries-line = { $number }. { DAY($day) }: { $words }
pledge-entries-draft-line = { $number }. Utkast: { $words }
pledge-entries-none = Inget är skrivet än.
