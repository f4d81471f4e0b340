### The room of reports: what staff with the right to it read and write.

## The list
work =
    <b>Warbixinnada</b>
    { $filter }
work-line =
    { $category }, { $place }
    { UPPER(DAY($day)) }, { LOWER($band) }. <i>{ $state }</i>{ $held ->
        [yes] , erayada waa la xannibay
       *[no] {""}
    }{ $others ->
        [0] {""}
        [one] {" "}(+{ $others } oo isla dhacdada ah)
       *[other] {" "}(+{ $others } oo isla dhacdada ah)
    }
work-numbered = <b>{ $number }.</b> { $line }
work-none = Warbixin noocaas ah hadda ma jirto.
work-pick = Maxaad rabtaa inaad aragto?
work-place-own = Goob uu qofku erayadiisa ku qoray

## One report
work-told-at = <b>La soo sheegay:</b> { DAY($at) }, saacadda { CLOCK($at) }
work-no-words = Erayo gaar ah ma jiraan.
work-held-named = <b>Erayada waa la xannibay:</b> waxay u muuqdaan inay qof tilmaamayaan. Goobta iyo waqtiga weli waa la tiriyaa.
work-held-hate = <b>Erayada waa la xannibay:</b> waxay u muuqdaan nacayb. Goobta iyo waqtiga weli waa la tiriyaa.
work-words =
    <b>Erayada qofka</b> ({ $language })
    “{ $words }”
work-quotable = Erayada waa la xigan karaa.
work-not-quotable = Erayada lama xigan doono.
work-reachable = Qofkii soo sheegay waa loo soo dirayaa marka aad jawaabto. Xaaladda “la akhriyey” lama diro.
work-not-reachable = Qofkii soo sheegay farriimo ma rabo, ama hadda lama gaari karo. Jawaabtaadu weli warbixinta ayay ku xiran tahay.
work-others = { $count ->
    [one] Hal warbixin oo kale ayaa isla dhacdada ka warramaysa.
   *[other] { $count } warbixin oo kale ayaa isla dhacdada ka warramaya.
}
work-reply-bare = Erayo kale la’aan.
work-gone = Warbixintaas hadda ma jirto, ama waa laga noqday.
work-photo = Sawirka { $number } / { $count }, warbixinta { $reference }

## Notes
work-note =
    <b>Xusuus-qor: { $name }</b>, { DAY($at) }, saacadda { CLOCK($at) }
    { $words }
work-note-nobody = qof aan hadda joogin
work-notes-of = <b>Xusuus-qorka { $reference }</b>
work-notes-none = Weli xusuus-qor lama qorin.
work-note-ask =
    <b>Xusuus-qor ku saabsan { $reference }</b>
    Halkan ku qor. Waxaa arka oo keliya inta warbixinnada ka shaqaysa. Ha qorin magacyada dadka ay ku saabsan tahay. Ugu badnaan { $most } xaraf.

## The same event
work-same-of = <b>Ma isla dhacdadii { $reference } baa?</b>
work-siblings = Hore waxaa loogu tiriyey isla dhacdo:
work-candidates = Waxay noqon karaan isla dhacdo. Isla mawduuc ayay leeyihiin, waxayna isu jiraan ugu badnaan hal habeen:
work-candidates-none = Ma helayo mid kale oo isla mawduuc ah oo hal habeen gudihiis ah.
work-name-ask = Qor tixraaca warbixinta ka warramaysa isla dhacdada { $reference }.
work-name-unknown = Tixraacaas ma helayo. Sidan u qor: 4K2M-9QTX

## Answering
work-telling =
    <b>{ $reference }: { $state }</b>
    Maxaa loo sheegayaa qofkii soo sheegay?
work-goes = Luqadda: { $language }. Cidda aad tahay lama arko, adiguna ma arkaysid cidda helaysa.
work-goes-nowhere = Tani warbixinta ayay ku xiran tahay, laakiin lama dirayo: qofkii soo sheegay farriimo ma rabo.
work-asks = Jawaabtu adiga ayay kuu soo noqonaysaa, warbixintuna mar kale cusub ayay noqonaysaa.
work-preview =
    <b>{ $state }</b>
    “{ $words }”
work-as-written = Erayadaada sidan oo kale ayaa loo dirayaa. Lama turjumayo.
work-words-ask =
    <b>Jawaabta halkan ku qor.</b>
    Mar kale ayaad arkaysaa ka hor inta aan la dirin.
work-words-only = Halkan erayo ayaan uga baahanahay, wax kale maya. Qor, ama badhan riix.
work-answered = <b>Jawaab ku saabsan { $reference }.</b> Qofkii soo sheegay wax dheeraad ah ayuu sheegay.
reply-asks = Riix “{ reply-answer }” oo qor. Goobta ka warran, dadka ha ka warramin.

## Quotes
work-quote =
    <b>Tan ma la xigan karaa?</b>
    { $category }, { $place }. { $when }
    “{ $words }”
work-quote-check = Hubi inaan cidna la tilmaamin oo aan cidna la garan karin. Xigashadu waxay ku jiri kartaa soo koobid loo diro degmada, booliska iyo la-taliyayaasha dhallinyarada.
work-quotes-none = Ma jiraan erayo kale oo go’aan laga gaaro.

## Many at once
burst =
    <b>Dad badan ayaa isla dhacdo soo sheegaya</b>
    { $category }, { $place }.
    { $reporters } qof oo kala duwan, muddo ah { $minutes ->
        [one] hal daqiiqo
       *[other] { $minutes } daqiiqo
    }. Kii ugu horreeyey wuxuu qoray { CLOCK($since) }.
burst-near = agagaarka { $name }
burst-nobody-sent = Farriintan cidna laguma dirin, booliskana waxba looguma sheegin. Haddii ay degdeg tahay: wac <b>112</b>.
burst-subject = Löftesbot: dad badan ayaa isla dhacdo soo sheegaya
