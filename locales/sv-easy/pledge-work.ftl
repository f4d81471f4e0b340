### Löftet vid arbetsbordet: skicka in ett nytt löfte, och berätta vad som blev gjort.

pledge-work =
    <b>Löftet</b>
    Invånarna läser nu löftet { $year }.
pledge-work-telling = Just nu skickar jag ut en nyhet. { $told } av { $followers } som följer löftet har fått den.
pledge-work-send-file =
    <b>Skicka in ett nytt löfte</b>
    Skicka löftet hit som en fil. Den får vara högst { $size } kB. Namnet ska sluta på <code>.toml</code>.
    Gör så här: Hämta löftet som fil. Ändra i den. Skicka in den igen.
    Ingen ser det nya löftet än. Du väljer när alla får se det.
pledge-work-no-file = Jag behöver en fil som slutar på <code>.toml</code>.
pledge-work-too-large = Filen är för stor. Den får vara högst { $size } kB.
pledge-work-fetching = Tack! Nu läser jag filen. Jag svarar om en liten stund.
pledge-work-not-fetched = Jag fick inte filen från Telegram. Skicka den en gång till.
pledge-work-template-file = Det här är löftet { $year } som fil. Ändra i den med ett vanligt program för text. Skicka sedan in den igen.
pledge-work-overtaken = Någon annan hann före. Så här är det nu:
pledge-work-problems =
    { $count ->
        [one] <b>En sak i filen är fel</b>
       *[other] <b>{ $count } saker i filen är fel</b>
    }
pledge-work-more = … och { $count } till.
pledge-work-mend = Jag har inte sparat något. Rätta i filen. Skicka sedan in den igen.

pledge-problem-in-field = Rad { $line }, <code>{ $field }</code>: { $what }
pledge-problem-in-line = Rad { $line }: { $what }
pledge-problem-missing = det här saknas.
pledge-problem-unknown = det här känner jag inte till. Är det rätt stavat?
pledge-problem-text = här ska det stå en text med ett " före och ett " efter.
pledge-problem-id = ett id har högst 20 tecken. De ska vara a–z, siffror eller _. Det första ska vara en bokstav.
pledge-problem-choice = här får det bara stå ett av de här orden: { $words }
pledge-problem-swedish = texten på svenska (sv) saknas.
pledge-problem-few = här behövs minst en.
pledge-problem-many = här är för många.
pledge-problem-list = här ska det stå en lista.
pledge-problem-words = här ska det stå en text för varje språk, som <code>title.sv</code>.
pledge-problem-number = här ska det stå ett helt tal. Det ska vara rimligt.
pledge-problem-date = här ska det stå en dag, som 2027-01-31. Den ska inte ha något " före eller efter.
pledge-problem-twice = { $words } finns redan.
pledge-problem-language = språket { $words } finns inte här.
pledge-problem-municipality = löftet ska gälla { $words }.
pledge-problem-page = sidan blir för lång (språk: { $words }). Gör texterna kortare.
pledge-problem-utf8 = filen är inte sparad som text i UTF-8.
pledge-problem-lines = filen har fler än { $words } rader.
pledge-problem-syntax = jag kan bara läsa filen hit ({ $words }). Ofta saknas ett " eller en parentes. Rätta det först. Sedan kan jag läsa resten.
pledge-problem-other = { $words }

pledge-file =
    <b>Löftet { $year }</b>
    { $areas ->
        [one] Ett område
       *[other] { $areas } områden
    }, { $actions ->
        [one] en sak att göra
       *[other] { $actions } saker att göra
    }.
pledge-file-draft = Löftet { $year } är ett utkast. Ingen invånare ser det.
pledge-file-scheduled = Löftet { $year } visas från { DAY($day) }.
pledge-file-published = Löftet { $year } visas för alla sedan { DAY($day) }.
pledge-file-replaced = Löftet { $year } är utbytt mot ett nytt.
pledge-file-withdrawn = Löftet { $year } är kastat.
pledge-file-lacks =
    <b>Saknas på andra språk</b>
    { LINES($lines) }
    De texterna visas på svenska.
pledge-file-lacks-line =
    { $count ->
        [one] • { $language }: en text
       *[other] • { $language }: { $count } texter
    }
pledge-file-translated = Allt finns på alla språk.
pledge-file-read = Välj ett språk. Då visar jag sidorna så som invånarna ser dem.
pledge-file-seen = Det var löftet { $year }: { $language }.
pledge-file-sure = Vill du visa löftet { $year } för alla nu? Alla kan läsa det direkt. Har samma år redan ett löfte? Då byter jag ut det.
pledge-file-is-out = Klart! Nu kan alla läsa löftet { $year }.
pledge-file-in-place = Det här löftet väntar nu. Det som väntade förut är borta.
pledge-file-ask-day = Från vilken dag ska löftet { $year } synas? Skriv så här: 15 januari. Eller så här: 2027-01-15.
pledge-file-no-day = Jag förstår inte vilken dag det är.
pledge-file-day-not-ahead = Dagen ska vara i dag eller senare. Den får vara högst två år bort.
pledge-files =
    <b>Löften som ni har skickat in</b>
    { LINES($lines) }
pledge-files-line = { $number }. Kom { DAY($at) }. { $state }
pledge-files-none = Ni har inte skickat in något löfte än.

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
        [planned] Berätta på svenska vad som ska ske.
        [ongoing] Berätta på svenska vad ni gör.
       *[other] Berätta på svenska vad ni har gjort.
    } Skriv kort, som till en granne. Skriv inte om personer. Skriv högst { $most } tecken.
pledge-entry-long = Det blev { $length } tecken. Högst { $most } får plats.
pledge-entry-only-words = Här behöver jag text.
pledge-entry-write-did = Skriv vad ni gjorde: { $language }. Högst { $most } tecken.
pledge-entry-write-said = Skriv vad invånarna sa: { $language }. Högst { $most } tecken.
pledge-entry-as-now =
    På svenska står det nu:
    <blockquote>{ $words }</blockquote>
pledge-entry-draft =
    <i>Det här är ett utkast.</i> { $followers ->
        [0] Ingen följer området än.
        [one] En person följer det. Hon eller han får det när du visar det för alla.
       *[other] { $followers } personer följer det. De får det när du visar det för alla.
    }
pledge-entry-waits =
    <i>Visas för alla sedan { DAY($day) }.</i> { $followers ->
        [0] Ingen följer området än.
        [one] En person följer det, och får det mellan klockan 8 och 20.
       *[other] { $followers } personer följer det, och får det mellan klockan 8 och 20.
    }
pledge-entry-on-its-way = <i>Visas för alla sedan { DAY($day) }.</i> { $told } av { $followers } som följer det har fått det.
pledge-entry-told =
    <i>Visas för alla sedan { DAY($day) }.</i> { $told ->
        [0] Ingen följde området då.
        [one] En person har fått det.
       *[other] { $told } personer har fått det.
    }
pledge-entry-homeless = Löftet som det här hörde till finns inte mer. Därför ser ingen det.
pledge-entry-out = Klart! Nu syns det på löftets sidor.
pledge-entry-languages = Vilket språk vill du skriva på? ✓ visar att det är klart. Saknas ett språk? Då visas svenska.
pledge-entry-sure-live = Vill du ta bort det här? Det försvinner från löftets sidor. Några har redan fått det. De har det kvar.
pledge-entry-sure-draft = Vill du kasta utkastet?
pledge-entry-is-gone = Det är borta nu.
pledge-entries =
    <b>Det här har ni skrivit</b>
    { LINES($lines) }
pledge-entries-line = { $number }. { DAY($day) }: { $words }
pledge-entries-draft-line = { $number }. Utkast: { $words }
pledge-entries-none = Ni har inte skrivit något än.
