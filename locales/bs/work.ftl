### Soba za izvještaje: ono što čita i piše osoblje koje na to ima pravo.

## Lista
work =
    <b>Izvještaji</b>
    { $filter }
work-line =
    { $category }, { $place }
    { UPPER(DAY($day)) }, { LOWER($band) }. <i>{ $state }</i>{ $held ->
        [yes] , riječi su zadržane
       *[no] {""}
    }{ $others ->
        [0] {""}
        [one] {" "}(+{ $others } o istom događaju)
        [few] {" "}(+{ $others } o istom događaju)
       *[other] {" "}(+{ $others } o istom događaju)
    }
work-numbered = <b>{ $number }.</b> { $line }
work-none = Takvog izvještaja sada nema.
work-pick = Šta želiš vidjeti?
work-place-own = Mjesto vlastitim riječima

## Jedan izvještaj
work-told-at = <b>Javljeno:</b> { DAY($at) }, u { CLOCK($at) }
work-no-words = Bez vlastitih riječi.
work-held-named = <b>Riječi su zadržane:</b> izgleda da upućuju na neku osobu. Mjesto i vrijeme se ipak broje.
work-held-hate = <b>Riječi su zadržane:</b> izgleda da su pune mržnje. Mjesto i vrijeme se ipak broje.
work-words =
    <b>Vlastite riječi</b> ({ $language })
    „{ $words }”
work-quotable = Riječi se smiju citirati.
work-not-quotable = Riječi se ne citiraju.
work-reachable = Osoba koja je poslala izvještaj dobija poruku kad odgovoriš. Stanje „pročitano” se ne šalje.
work-not-reachable = Osoba koja je poslala izvještaj ne želi poruke ili do nje više nema puta. Tvoj odgovor ipak stoji uz izvještaj.
work-others = { $count ->
    [one] O istom događaju govori još { $count } izvještaj.
    [few] O istom događaju govore još { $count } izvještaja.
   *[other] O istom događaju govori još { $count } izvještaja.
}
work-reply-bare = Bez drugih riječi.
work-gone = Tog izvještaja više nema ili je povučen.
work-photo = Slika { $number } od { $count }, izvještaj { $reference }

## Bilješke
work-note =
    <b>Bilješka: { $name }</b>, { DAY($at) } u { CLOCK($at) }
    { $words }
work-note-nobody = neko koga više nema ovdje
work-notes-of = <b>Bilješke o { $reference }</b>
work-notes-none = Još nema bilješki.
work-note-ask =
    <b>Bilješka o { $reference }</b>
    Napiši ovdje. Vide je samo oni koji rade s izvještajima. Ne piši imena ljudi o kojima se radi. Najviše znakova: { $most }.

## Isti događaj
work-same-of = <b>Isti događaj kao { $reference }?</b>
work-siblings = Već se broje kao isti događaj:
work-candidates = Možda su isti. Imaju istu temu i najviše jednu noć razmaka:
work-candidates-none = Ne nalazim drugi s istom temom u razmaku od jedne noći.
work-name-ask = Napiši broj izvještaja koji govori o istom događaju kao { $reference }.
work-name-unknown = Taj broj ne nalazim. Napiši ga ovako: 4K2M-9QTX

## Odgovaranje
work-telling =
    <b>{ $reference }: { $state }</b>
    Šta treba saznati osoba koja je poslala izvještaj?
work-goes = Jezik: { $language }. Ko si ti, ne vidi se, a ti ne vidiš ko dobija odgovor.
work-goes-nowhere = Ovo stoji uz izvještaj, ali se ne šalje: osoba koja ga je poslala ne želi poruke.
work-asks = Odgovor se vraća tebi, a izvještaj je opet nov.
work-preview =
    <b>{ $state }</b>
    „{ $words }”
work-as-written = Tvoje riječi se šalju tačno ovako. Ne prevode se.
work-words-ask =
    <b>Napiši odgovor ovdje.</b>
    Vidiš ga još jednom prije nego što se pošalje.
work-words-only = Ovdje mi trebaju riječi, ništa drugo. Napiši ih ili pritisni dugme.
work-answered = <b>Odgovor o { $reference }.</b> Osoba koja je poslala izvještaj javila je još nešto.
reply-asks = Pritisni „{ reply-answer }” i piši. Piši o mjestu, ne o ljudima.

## Citati
work-quote =
    <b>Smije li se ovo citirati?</b>
    { $category }, { $place }. { $when }
    „{ $words }”
work-quote-check = Provjeri da riječi ne upućuju ni na koga i da se niko ne može prepoznati. Citat može stajati u sažetku za općinu, policiju i savjetnike za mlade.
work-quotes-none = Nema više riječi o kojima treba odlučiti.

## Mnogi odjednom
burst =
    <b>Mnogi javljaju isti događaj</b>
    { $category }, { $place }.
    Broj različitih osoba: { $reporters }, za { $minutes ->
        [one] { $minutes } minutu
        [few] { $minutes } minute
       *[other] { $minutes } minuta
    }. Prva poruka: { CLOCK($since) }.
burst-near = blizu: { $name }
burst-nobody-sent = Zbog ove poruke niko ne izlazi na teren i policija preko nje ništa nije saznala. Ako je hitno: zovi <b>112</b>.
burst-subject = Löftesbot: mnogi javljaju isti događaj
