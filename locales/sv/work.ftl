### Rummet för rapporter: det som personal med rätt till det läser och skriver.

## Listan
work =
    <b>Rapporter</b>
    { $filter }
work-line =
    { $category }, { $place }
    { UPPER(DAY($day)) }, { LOWER($band) }. <i>{ $state }</i>{ $held ->
        [yes] , orden hålls
       *[no] {""}
    }{ $others ->
        [0] {""}
        [one] {" "}(+{ $others } om samma händelse)
       *[other] {" "}(+{ $others } om samma händelse)
    }
work-numbered = <b>{ $number }.</b> { $line }
work-none = Det finns ingen sådan rapport just nu.
work-pick = Vad vill du se?
work-place-own = En plats i egna ord

## En rapport
work-told-at = <b>Berättat:</b> { DAY($at) }, klockan { CLOCK($at) }
work-no-words = Inga egna ord.
work-held-named = <b>Orden hålls:</b> de verkar peka ut en person. Platsen och tiden räknas ändå.
work-held-hate = <b>Orden hålls:</b> de verkar vara hatiska. Platsen och tiden räknas ändå.
work-words =
    <b>Egna ord</b> ({ $language })
    ”{ $words }”
work-quotable = Orden får citeras.
work-not-quotable = Orden citeras inte.
work-reachable = Den som rapporterade får veta när du svarar. Läget ”läst” skickas inte.
work-not-reachable = Den som rapporterade vill inte ha meddelanden, eller går inte att nå längre. Ditt svar står ändå vid rapporten.
work-others = { $count ->
    [one] En rapport till berättar om samma händelse.
   *[other] { $count } rapporter till berättar om samma händelse.
}
work-reply-bare = Utan fler ord.
work-gone = Den rapporten finns inte kvar, eller är tillbakatagen.
work-photo = Bild { $number } av { $count } till { $reference }

## Anteckningar
work-note =
    <b>Anteckning av { $name }</b>, { DAY($at) } klockan { CLOCK($at) }
    { $words }
work-note-nobody = någon som inte är kvar
work-notes-of = <b>Anteckningar om { $reference }</b>
work-notes-none = Ingen har antecknat något än.
work-note-ask =
    <b>Anteckna om { $reference }</b>
    Skriv här. Bara ni som arbetar med rapporterna ser det. Skriv inga namn på dem det handlar om. Högst { $most } tecken.

## Samma händelse
work-same-of = <b>Samma händelse som { $reference }?</b>
work-siblings = Räknas redan som samma händelse:
work-candidates = Kan vara samma. De har samma ämne, och är högst en natt ifrån:
work-candidates-none = Jag hittar ingen annan med samma ämne inom en natt.
work-name-ask = Skriv referensen på den rapport som berättar om samma händelse som { $reference }.
work-name-unknown = Den referensen hittar jag inte. Skriv den så här: 4K2M-9QTX

## Att svara
work-telling =
    <b>{ $reference }: { $state }</b>
    Vad ska den som rapporterade få veta?
work-goes = Språk: { $language }. Vem du är syns inte, och du ser inte vem som får det.
work-goes-nowhere = Det här står vid rapporten, men skickas inte: den som rapporterade vill inte ha meddelanden.
work-asks = Svaret kommer tillbaka till dig, och rapporten blir ny igen.
work-preview =
    <b>{ $state }</b>
    ”{ $words }”
work-as-written = Dina ord skickas precis så här. De översätts inte.
work-words-ask =
    <b>Skriv svaret här.</b>
    Du får se det en gång till innan det skickas.
work-words-only = Här behöver jag ord, inget annat. Skriv dem, eller tryck på en knapp.
work-answered = <b>Svar om { $reference }.</b> Den som rapporterade har berättat mer.
reply-asks = Tryck på Svara och skriv. Berätta om platsen, inte om personer.

## Citat
work-quote =
    <b>Får det här citeras?</b>
    { $category }, { $place }. { $when }
    ”{ $words }”
work-quote-check = Se efter att ingen pekas ut och att ingen går att känna igen. Ett citat kan stå i en sammanfattning till kommun, polis och coacher.
work-quotes-none = Det finns inga fler ord att ta ställning till.

## Många på en gång
burst =
    <b>Många berättar om samma händelse</b>
    { $category }, { $place }.
    { $reporters } olika personer på { $minutes ->
        [one] en minut
       *[other] { $minutes } minuter
    }. Den första skrev { CLOCK($since) }.
burst-near = i trakten av { $name }
burst-nobody-sent = Ingen är utskickad av det här meddelandet, och polisen har inte fått veta något genom det. Är det bråttom: ring <b>112</b>.
burst-subject = Löftesbot: många berättar om samma händelse
