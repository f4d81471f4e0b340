### The words for those who come through a coach's link: short, without blame. The rest is as for everyone, the words of danger always.

welcome-youth =
    <b>Salaan! Waxaan ahay Löftesbot, { $municipality }.</b>
    Halkan waxaad ka sheegi kartaa wax dhibaya ama aan ammaan ahayn. Kuma weydiinayo cidda aad tahay.
help-youth =
    <b>Waxaan kuu qaban karaa</b>
    /report – kulan gawaari
    /other – wax kale
    /coach – la hadal la-taliye
    /wish – wax rabo
    /mine – waxaad dirtay
    /language – luqadda beddel
    Badhan taabo ama erayadaada ku qor.
ask-more-youth =
    <b>{ $category ->
        [pledge_wish] Maxaad rabtaa inaan qabanno?
       *[other] Ma rabtaa inaad wax ku darto?
    }</b>
    Magacyo ha qorin, magacaaga na ha qorin.
receipt-next-youth = Dadka arrinta ka shaqeeya ayaa warbixintaada la akhriya kuwa kale. Haddii qof kuu jawaabo, halkan ayaan ku qorayaa. Habeenkii marna.
limit-notice-youth =
    Tan waxaad diri kartaa { CLOCK($until) }.
    Ma la xiriirtaa tii hore? Halkaas ku dar: /mine
limit-day-youth = Tan waxaad diri kartaa laga bilaabo { CLOCK($until) } ({ DAY($until) }). Xadka dhammaan maalintii, tirada warbixinnada: { $most }.
privacy-youth =
    <b>Waxa aad sheegto</b>
    Degmada { $municipality } ayaa akhrida, si ballanka loo oofiyo. Su'aalo: wac { $contact }.

    <b>Waxa la kaydiyo</b>
    • Goob, waqti, jawaabo, rabitaan iyo kood lagu beddelay koontadaada: { $months } bilood
    • Waxa aad qorto, iyo sawirrada: { $words } maalmood
    • Waddada chat-kaaga: { $address } maalmood
    • Warbixin aadan dirin: { $hours } saacadood
    • Wada-hadalka la-taliyaha: { $talk } maalmood
    • Waxa aad la socoto: ilaa aad joojiso
    • Luqaddaada iyo link-ga aad ka timid: { $months } bilood

    <b>Waa fiican tahay inaad ogaato</b>
    Waxaa akhriya oo keliya kuwa shaqadooda ugu baahan. Dad kale waxay weydiisan karaan warbixin. Magacyo ha qorin, cidda aad tahayna ha qorin haddii aad rabto in aan lagu garan. Telegram way ogtahay cidda qorta.
not-understood-home-youth = Ma fahmin. Qor waxa dhacay, ama badhan taabo.
