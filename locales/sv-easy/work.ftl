### Rummet för rapporter: det som personal med rätt till det läser och skriver.

## Listan
work =
    <b>Rapporter</b>
    { $filter }
work-line =
    { $category }, { $place }
    { UPPER(DAY($day)) }, { LOWER($band) }. <i>{ $state }</i>{ $held ->
        [yes] , orden är gömda
       *[no] {""}
    }{ $others ->
        [0] {""}
        [one] {" "}(+{ $others } om samma händelse)
       *[other] {" "}(+{ $others } om samma händelse)
    }
work-numbered = <b>{ $number }.</b> { $line }
work-none = Det finns ingen sådan rapport nu.
work-pick = Vad vill du se?
work-place-own = En plats med egna ord

## En rapport
work-told-at = <b>Kom hit:</b> { DAY($at) }, klockan { CLOCK($at) }
work-no-words = Inga egna ord.
work-held-named = <b>Orden är gömda.</b> De kan peka ut en person. Platsen och tiden räknas ändå.
work-held-hate = <b>Orden är gömda.</b> De kan vara hat. Platsen och tiden räknas ändå.
work-words =
    <b>Egna ord</b> ({ $language })
    ”{ $words }”
work-quotable = Ni får citera orden.
work-not-quotable = Ni får inte citera orden.
work-reachable = Den som skrev får veta när du svarar. Men läget ”läst” skickas inte.
work-not-reachable = Den som skrev vill inte ha svar. Eller så når jag inte fram mer. Ditt svar står ändå vid rapporten.
work-others = { $count ->
    [one] En rapport till är om samma händelse.
   *[other] { $count } rapporter till är om samma händelse.
}
work-reply-bare = Inga fler ord.
work-gone = Den rapporten finns inte mer. Kanske tog den som skrev bort den.
work-photo = Bild { $number } av { $count } till { $reference }

## Anteckningar
work-note =
    <b>{ $name } antecknade</b> { DAY($at) } klockan { CLOCK($at) }
    { $words }
work-note-nobody = någon som har slutat
work-notes-of = <b>Det ni har antecknat om { $reference }</b>
work-notes-none = Ingen har antecknat något än.
work-note-ask =
    <b>Anteckna om { $reference }</b>
    Skriv här. Bara ni som jobbar med rapporter ser det.
    Skriv inte vad någon i rapporten heter. Skriv högst { $most } tecken.

## Samma händelse
work-same-of = <b>Samma händelse som { $reference }?</b>
work-siblings = De här räknas redan som samma händelse:
work-candidates = De här kan vara samma. De har samma ämne. Det är högst en natt mellan dem:
work-candidates-none = Jag hittar ingen annan med samma ämne inom en natt.
work-name-ask = Skriv koden på en annan rapport. Den ska vara om samma händelse som { $reference }.
work-name-unknown = Den koden hittar jag inte. Skriv den så här: 4K2M-9QTX

## Att svara
work-telling =
    <b>{ $reference }: { $state }</b>
    Vad ska den som skrev få veta?
work-goes = Språk: { $language }. Den som får svaret ser inte vem du är. Du ser inte vem som får det.
work-goes-nowhere = Det här står vid rapporten. Men jag skickar det inte. Den som skrev vill inte ha svar.
work-asks = Svaret kommer till dig. Då blir rapporten ny igen.
work-preview =
    <b>{ $state }</b>
    ”{ $words }”
work-as-written = Jag skickar dina ord så som de står här. Jag översätter dem inte.
work-words-ask =
    <b>Skriv svaret här.</b>
    Du får se det en gång till. Sedan kan du skicka det.
work-words-only = Här behöver jag ord. Skriv dem, eller tryck på en knapp.
work-answered = <b>Svar om { $reference }.</b> Den som skrev har berättat mer.
reply-asks = Tryck på Svara. Skriv om platsen. Skriv inte om personer.

## Citat
work-quote =
    <b>Får ni citera det här?</b>
    { $category }, { $place }. { $when }
    ”{ $words }”
work-quote-check =
    Pekar orden ut någon? Går det att känna igen någon? Säg då nej.
    Säger du ja? Då kan kommunen, polisen och coacher få läsa orden i sina utskick.
work-quotes-none = Det finns inga fler ord att säga ja eller nej till.

## Många på en gång
burst =
    <b>Många skriver om samma händelse</b>
    { $category }, { $place }.
    { $reporters } olika personer på { $minutes ->
        [one] en minut
       *[other] { $minutes } minuter
    }. Den första skrev { CLOCK($since) }.
burst-near = nära { $name }
burst-nobody-sent = Ingen åker dit bara för det här. Polisen har inte fått veta något genom det. Är det bråttom? Ring <b>112</b>.
burst-subject = Löftesbot: många skriver om samma händelse
