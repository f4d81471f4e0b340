### Obećanje na radnom stolu: poslati novo obećanje i reći šta je urađeno.

pledge-work =
    <b>Obećanje</b>
    Stanovnici sada čitaju obećanje za { $year }.
pledge-work-telling = Upravo se šalje jedna novost. Već je ima { $told } od { $followers } koji prate.
pledge-work-send-file =
    <b>Pošalji novo obećanje</b>
    Pošalji obećanje ovdje kao datoteku, najviše { $size } kB. Ime mora završavati na <code>.toml</code>.
    Najlakše je preuzeti obećanje kao datoteku, promijeniti ga i poslati ponovo. Niko ne vidi novo obećanje dok ga ne objaviš.
pledge-work-no-file = To nije datoteka čije ime završava na <code>.toml</code>.
pledge-work-too-large = Datoteka je prevelika. Smije imati najviše { $size } kB.
pledge-work-fetching = Hvala! Sada čitam datoteku i odgovaram za koji trenutak.
pledge-work-not-fetched = Datoteku nije bilo moguće preuzeti s Telegrama. Pošalji je još jednom.
pledge-work-template-file = Obećanje za { $year } kao datoteka. Promijeni ga u običnom programu za tekst, na primjer Notepad, i pošalji ponovo.
pledge-work-overtaken = Neko drugi je bio brži. Ovako je sada:
pledge-work-problems =
    { $count ->
        [one] <b>U datoteci treba popraviti { $count } stvar</b>
        [few] <b>U datoteci treba popraviti { $count } stvari</b>
       *[other] <b>U datoteci treba popraviti { $count } stvari</b>
    }
pledge-work-more = … i još { $count }.
pledge-work-mend = Ništa nije sačuvano. Popravi datoteku i pošalji je ponovo.

pledge-problem-in-field = Red { $line }, <code>{ $field }</code>: { $what }
pledge-problem-in-line = Red { $line }: { $what }
pledge-problem-missing = ovo nedostaje.
pledge-problem-unknown = ovo ne poznajem. Je li dobro napisano?
pledge-problem-text = ovdje treba tekst u navodnicima.
pledge-problem-id = id ima najviše 20 malih slova a–z, cifara i _, a počinje slovom.
pledge-problem-choice = ovdje može samo jedna od ovih riječi: { $words }
pledge-problem-swedish = nedostaje švedski tekst (sv).
pledge-problem-few = ovdje treba najmanje jedno.
pledge-problem-many = ovdje ih je previše.
pledge-problem-list = ovdje treba lista.
pledge-problem-words = ovdje treba tekst za svaki jezik, kao <code>title.sv</code>.
pledge-problem-number = ovdje treba cijeli broj koji ima smisla.
pledge-problem-date = ovdje treba dan, kao 2027-01-31 bez navodnika.
pledge-problem-twice = ovo već postoji: { $words }
pledge-problem-language = ovdje nema tog jezika: { $words }
pledge-problem-municipality = obećanje se mora odnositi na: { $words }
pledge-problem-page = strana je preduga za jednu poruku (jezik: { $words }). Skrati tekstove.
pledge-problem-utf8 = datoteka nije sačuvana kao tekst u UTF-8.
pledge-problem-lines = datoteka ima previše redova. Najviše: { $words }
pledge-problem-syntax = odavde se datoteka ne može čitati ({ $words }). Često nedostaje navodnik ili zagrada. Ostatak mogu čitati tek kad je to popravljeno.
pledge-problem-other = { $words }

pledge-file =
    <b>Obećanje za { $year }</b>
    { $areas ->
        [one] { $areas } oblast
        [few] { $areas } oblasti
       *[other] { $areas } oblasti
    }, { $actions ->
        [one] { $actions } mjera
        [few] { $actions } mjere
       *[other] { $actions } mjera
    }.
pledge-file-draft = Obećanje za { $year } je nacrt. Stanovnici ga ne vide.
pledge-file-scheduled = Obećanje za { $year } se objavljuje u { DAY($day, case: "accusative") }.
pledge-file-published = Obećanje za { $year } je objavljeno i vidi se od { DAY($day, case: "genitive") }.
pledge-file-replaced = Obećanje za { $year } je zamijenjeno novijim.
pledge-file-withdrawn = Obećanje za { $year } je odbačeno.
pledge-file-lacks =
    <b>Nedostaje na drugim jezicima</b>
    { LINES($lines) }
    Ti tekstovi se pokazuju na švedskom.
pledge-file-lacks-line =
    { $count ->
        [one] • { $language }: { $count } tekst
        [few] • { $language }: { $count } teksta
       *[other] • { $language }: { $count } tekstova
    }
pledge-file-translated = Sve je prevedeno na sve jezike.
pledge-file-read = Izaberi jezik, pa ti pokazujem strane onako kako ih vide stanovnici.
pledge-file-seen = To je bilo obećanje za { $year }: { $language }.
pledge-file-sure = Objaviti sada obećanje za { $year }? Svi ga mogu odmah čitati. Mijenja starije obećanje za istu godinu.
pledge-file-is-out = Gotovo! Obećanje za { $year } je objavljeno.
pledge-file-in-place = Sada čeka ovo, umjesto obećanja koje je čekalo ranije.
pledge-file-ask-day = Od kojeg dana da se vidi obećanje za { $year }? Napiši na primjer 15. januar ili 2027-01-15.
pledge-file-no-day = Ne razumijem koji je to dan.
pledge-file-day-not-ahead = Dan mora biti danas ili kasnije, i najviše dvije godine unaprijed.
pledge-files =
    <b>Poslana obećanja</b>
    { LINES($lines) }
pledge-files-line = { $number }. Stiglo u { DAY($at, case: "accusative") }. { $state }
pledge-files-none = Još nije poslano nijedno obećanje.

pledge-entry-area = <b>Vi ste rekli – mi smo uradili { $year }</b>. O kojoj oblasti se radi?
pledge-entry-action =
    <b>{ $title }</b>
    { LINES($lines) }

    O čemu se radi od ovoga što je obećano?
pledge-entry-action-line = { $number }. { $words }
pledge-entry-state =
    <i>{ $words }</i>

    Kako je prošlo?
pledge-entry-words =
    { $state ->
        [not_done] Reci na švedskom zašto nije urađeno.
        [planned] Reci na švedskom šta je planirano.
        [ongoing] Reci na švedskom šta radite.
       *[other] Reci na švedskom šta ste uradili.
    } Piši kratko, kao komšiji. Ne spominji ljude. Najviše znakova: { $most }.
pledge-entry-long = Tvoj tekst ima ovoliko znakova: { $length }. Stane najviše { $most }.
pledge-entry-only-words = Ovdje mi treba tekst.
pledge-entry-write-did = Napiši šta ste uradili: { $language }. Najviše znakova: { $most }.
pledge-entry-write-said = Napiši šta su stanovnici rekli: { $language }. Najviše znakova: { $most }.
pledge-entry-as-now =
    Na švedskom sada piše:
    <blockquote>{ $words }</blockquote>
pledge-entry-draft =
    <i>Ovo je nacrt.</i> { $followers ->
        [0] Još niko ne prati ovu oblast.
        [one] Prati je { $followers } osoba. Novost stiže kad objaviš.
        [few] Prate je { $followers } osobe. Novost stiže kad objaviš.
       *[other] Prati je { $followers } osoba. Novost stiže kad objaviš.
    }
pledge-entry-waits =
    <i>Objavljeno u { DAY($day, case: "accusative") }.</i> { $followers ->
        [0] Još niko ne prati ovu oblast.
        [one] Prati je { $followers } osoba. Novost stiže između 8 i 20 sati.
        [few] Prate je { $followers } osobe. Novost stiže između 8 i 20 sati.
       *[other] Prati je { $followers } osoba. Novost stiže između 8 i 20 sati.
    }
pledge-entry-on-its-way = <i>Objavljeno u { DAY($day, case: "accusative") }.</i> Već je ima { $told } od { $followers } koji prate.
pledge-entry-told =
    <i>Objavljeno u { DAY($day, case: "accusative") }.</i> { $told ->
        [0] Tada niko nije pratio ovu oblast.
        [one] Dobila ju je { $told } osoba koja prati.
        [few] Dobile su je { $told } osobe koje prate.
       *[other] Dobilo ju je { $told } osoba koje prate.
    }
pledge-entry-homeless = Obećanja kojem je ovo pripadalo više nema. Zato se ne pokazuje nikome.
pledge-entry-out = Gotovo! Sada se vidi na stranama obećanja.
pledge-entry-languages = Na kojem jeziku želiš pisati? ✓ pokazuje šta je gotovo. Gdje nedostaje, pokazuje se švedski.
pledge-entry-sure-live = Ukloniti ovo? Nestaje sa strana obećanja. Oni koji su to već dobili, zadržavaju.
pledge-entry-sure-draft = Odbaciti nacrt?
pledge-entry-is-gone = Uklonjeno je.
pledge-entries =
    <b>Ovo je napisano</b>
    { LINES($lines) }
pledge-entries-line = { $number }. { DAY($day) }: { $words }
pledge-entries-draft-line = { $number }. Nacrt: { $words }
pledge-entries-none = Još ništa nije napisano.
