### The pack for the next pledge, once a year: in the chat, on paper and in tables.

pack-is-made = Hadda waxaan samaynayaa xogta ballanqaadka, { $year }. Wax yar kadib halkan ayay imanaysaa.
pack-not-made = Xogta hadda lama samayn karin. Wax yar kadib isku day mar kale.
pack-files = Xogta ballanqaadka xiga, oo leh tirooyinka { $year }. Marka hore qoraal la akhriyo, kadib jadwal iyo xog. Jadwalka iyo faylka xogta waxaa ku jira rabitaannada dadka degmada iyo erayadooda: ha faafin.

pack-title = Xogta ballanqaadka muwaadiniinta { $year }
pack-subtitle = { $municipality }: sannadka { $year }. La sameeyey { DAY($day) } { $made }.
pack-so-far = Sannadku weli ma dhammaan. Tirooyinku waxay gaarsiisan yihiin { DAY($day) }, tiirarka ku xigana waxay muujinayaan sannadkii hore oo dhan. Haddii wax isbeddeleen waxaa la ogaan karaa marka { $year } dhammaado.
pack-note = Tani waa waxa ay dadka degmadu iyagu doorteen inay soo sheegaan. Ma aha tirakoob dambiyeed.
pack-big-wishes =
    { $count ->
        [one] rabitaan oo ku saabsan ballanqaadka xiga
       *[other] rabitaan oo ku saabsan ballanqaadka xiga
    }
pack-big-reports =
    { $count ->
        [one] warbixin
       *[other] warbixin
    }
pack-big-reporters =
    { $count ->
        [one] qof ayaa wax soo sheegay
       *[other] qof oo kala duwan ayaa wax soo sheegay
    }
pack-big-answered =
    { $count ->
        [one] warbixin ayaa jawaab heshay
       *[other] warbixin ayaa jawaab helay
    }
pack-wishes = Waxa ay dadka degmadu ka rabaan ballanqaadka { $year }
pack-wishes-none = Weli cidna rabitaan ma soo dirin.
pack-wishes-legend = Tiirka dhuuban wuxuu muujinayaa inta isla waxaas ka rabtay ballanqaadka { $year }.
pack-wish-count =
    { $count ->
        [one] hal qof
       *[other] { $count } qof
    } (sannadkii ka horreeyey: { $previous })
pack-areas = Sannadka { $year }, qayb qayb
pack-area =
    { $reports ->
        [0] 0 warbixin.
        [one] Hal warbixin oo hal qof ka timid.
       *[other] { $reporters ->
            [one] { $reports } warbixin oo hal qof ka yimid.
           *[other] { $reports } warbixin oo ka yimid { $reporters } qof oo kala duwan.
        }
    }
pack-change =
    { $direction ->
        [more] { $count } ka badan { $year } – { $verdict }.
        [fewer] { $count } ka yar { $year } – { $verdict }.
       *[same] La mid ah { $year }.
    }
pack-no-change = Isbarbardhig: { $verdict }.
pack-verdict-not-chance = u badan inaanay kedis ahayn
pack-verdict-may-be-chance = kedis ayay noqon kartaa
pack-verdict-too-few = way yar tahay in wax la hubo laga sheego
pack-verdict-no-basis = sannad lala barbardhigo ma jiro
pack-effect = Inta ay u saamayso dadka jawaabay: celcelis ahaan { $effect } / 5.
pack-unplaced =
    { $count ->
        [one] Hal warbixin goob ma leh.
       *[other] { $count } warbixin goob ma leh.
    }
pack-outside = Waxa aan qaybna ka mid ahayn
pack-outside-why = Tani sidoo kale waa xogta ballanqaadka xiga.
pack-outside-none = Warbixinnada oo dhan qayb ayay ka mid yihiin.
pack-done = Waxa lagu ballanqaaday { $year }
pack-day = { DAY($day) }
pack-answers = Jawaabaha dadka degmada
pack-answers-line = { $answered } ka mid ah { $reports } warbixin ayaa jawaab helay. Kala badh jawaabuhu waxay ku yimaadeen { $hours } saacadood gudahood. { $week } waxay ku yimaadeen toddobaad gudihiis.
pack-answers-none = { $reports } warbixin, midna jawaab ma helin.
pack-quotes = Xigashooyin qof oggolaaday
pack-words = Rabitaannada, erayada dadka
pack-head-area = Qaybta
pack-head-wishers = Dadka
pack-head-wishers-before = Sannadkii ka horreeyey
pack-head-reports = Warbixinnada
pack-head-incidents = Dhacdooyinka
pack-head-reporters = Dad kala duwan
pack-head-effect = Saamaynta 1–5
pack-head-change = Isbeddel
pack-head-verdict = Kedis?
pack-head-category = Mawduuca
pack-head-promise = Ballanqaad
pack-head-state = Xaaladda
pack-head-day = Maalinta
pack-head-said = Waad sheegteen
pack-head-did = Waan qabannay
pack-head-answered = Jawaab helay
pack-head-week = Toddobaad gudihiis
pack-head-median = Kala badh (saacado)
pack-head-words = Erayada
pack-head-language = Luqadda
