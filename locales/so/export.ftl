### Taking out data: the pages at the desk, and the words in the spreadsheets.

export =
    <b>Soo saar xogta</b>
    Maxaad rabtaa? Faylku halkan, chat-ka, ayuu ku imanayaa.
export-what =
    { $format ->
        [csv] <b>CSV</b> waa xog barnaamijyo kale loogu talagalay, warbixin kasta hal sadar.
        [xlsx] <b>Excel</b> waa jadwal la akhriyo oo wax lagu xisaabiyo.
        [geojson] <b>GeoJSON</b> waa dhibco khariidad ku yaal.
       *[register] <b>Diiwaanka rasmiga (diarium)</b> waa waxa loo baahan yahay si warbixinnada loo diiwaangeliyo, iyo jawaabaha iyo waxa la tirtiray.
    }
export-coarse = Goobuhu waa qiyaas, erayada dadka degmadana kuma jiraan. Cidda soo sheegtay faylka kuma jirto.
export-span = Maalmahee ayay ahayd in warbixinnadu yimaadaan?
export-coming =
    { $count ->
        [0] Warbixin ma jirto laga bilaabo { $first } ilaa { $last }. Faylku wuu imanayaa, wuuse madhan yahay.
        [one] Laga bilaabo { $first } ilaa { $last }: hal warbixin. Faylku wax yar kadib ayuu imanayaa.
       *[other] Laga bilaabo { $first } ilaa { $last }: { $count } warbixin. Faylku wax yar kadib ayuu imanayaa.
    }
export-many = Waa { $count } warbixin, fayl intaas le’egna chat-ka laguma diri karo. Weydii cidda adeegga maamusha inay ku soo saarto amarka “loftesbot export”, ama dooro maalmo ka yar.
export-caption =
    { $what }, laga bilaabo { $first } ilaa { $last }: { $count ->
        [one] hal warbixin
       *[other] { $count } warbixin
    }. Waa warbixinnada dadka degmada laftooda, ma aha tirakoob dambiyeed.

## The spreadsheets
export-sheet-about = Faylka
export-sheet-reports = Warbixinnada
export-sheet-replies = Jawaabaha
export-sheet-purges = Waxa la tirtiray
export-about-reports = Warbixinnada ballanqaadka muwaadiniinta, { $municipality }
export-about-register = Diiwaanka rasmiga (diarium): warbixinnada, jawaabahooda iyo waxa la tirtiray, { $municipality }
export-about-span = Warbixinnada yimid laga bilaabo { $first } ilaa { $last }, labada maalmoodba waa ku jiraan.
export-about-made = Faylka waxaa la sameeyey { $day }, saacadda { CLOCK($at) }.
export-about-count = { $count ->
        [one] Hal warbixin.
       *[other] { $count } warbixin.
    }
export-about-note = Warbixinnadu waxay ka yimaadeen dadka degmada oo iyagu doortay inay soo sheegaan. Ma aha tirakoob dambiyeed.
export-about-coarse = Goobta la wadaagay waa qiyaas ilaa 100 mitir. Cidda soo sheegtay faylka kuma jirto. Habeenka waxaa loo tiriyaa maalinta uu bilowday.
export-about-words = Erayada dadka degmadu way ku jiraan. Cidda faylka soo saartay waxay ku qoran tahay diiwaanka gelitaanka.
export-about-no-words = Erayada dadka degmadu kuma jiraan.
export-weekday = { DAY($day, style: "weekday") }
export-yes = haa
export-no = maya
export-no-area = ballanqaadka ka baxsan
export-words-none = ma jiraan
export-words-kept = way jiraan
export-words-held = waa la xannibay, qof ayaa marka hore akhrinaya
export-source-bot = bot-ka
export-source-import = nidaam kale
export-purge-retention = waqtigii kaydinta waa dhammaaday
export-purge-erasure = qofkii soo sheegay ayaa codsaday
export-purge-withdrawal = qofkii soo sheegay ayaa ka noqday
export-col-number = Lambar
export-col-reference = Tixraac
export-col-received-on = Maalinta ay timid
export-col-received-at = Goorta ay timid
export-col-category = Mawduuca
export-col-focus-area = Qaybta ballanqaadka
export-col-night-of = Maalinta
export-col-weekday = Maalinta toddobaadka
export-col-band = Waqtiga maalinta
export-col-started-at = Bilowday
export-col-ended-at = Joogsatay
export-col-ongoing = Way socotay
export-col-place = Goobta
export-col-lat = Loolka (lat)
export-col-lon = Dhigaha (lon)
export-col-effect = Saamaynta 1–5
export-col-answers = Jawaabaha su’aalaha
export-col-state = Xaaladda
export-col-words = Erayada qofka
export-col-language = Luqadda
export-col-source = Isha
export-col-text = Waxa la qoray
export-col-place-words = Goobta, erayada qofka
export-col-replies = Tirada jawaabaha
export-col-withdrawn-at = Laga noqday
export-col-replied-at = La jawaabay
export-col-reply = Jawaabta
export-col-purged-at = La tirtiray
export-col-reason = Sababta
export-col-counts = Inta
export-col-decision = Go’aanka
