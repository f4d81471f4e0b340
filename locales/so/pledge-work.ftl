### The pledge at the desk: send in a new pledge, and tell what was done.

pledge-work =
    <b>Ballanqaadka</b>
    Hadda dadka degmadu waxay akhriyaan ballanqaadka { $year }.
pledge-work-telling = War ayaa hadda la dirayaa. Waxaa helay { $told } ka mid ah { $followers } qof oo la socda.
pledge-work-send-file =
    <b>Soo dir ballanqaad cusub</b>
    Ballanqaadka halkan ugu soo dir fayl ahaan, ugu badnaan { $size } kB. Magacu waa inuu ku dhammaadaa <code>.toml</code>.
    Waxaa ugu fudud inaad ballanqaadka fayl ahaan u qaadato, beddesho, kadibna mar kale soo dirto. Cidna ma arkayso ballanqaadka cusub ilaa aad daabacdo.
pledge-work-no-file = Taasi ma ahayn fayl magaciisu ku dhammaado <code>.toml</code>.
pledge-work-too-large = Faylku aad buu u weyn yahay. Ugu badnaan waa { $size } kB.
pledge-work-fetching = Mahadsanid! Faylka hadda ayaan akhrinayaa, wax yar kadib ayaan kuu jawaabayaa.
pledge-work-not-fetched = Faylka Telegram lagama soo qaadi karin. Fadlan mar kale soo dir.
pledge-work-template-file = Ballanqaadka { $year } oo fayl ah. Ku beddel barnaamij qoraal oo caadi ah, tusaale Notepad, kadibna mar kale soo dir.
pledge-work-overtaken = Qof kale ayaa kaa hor maray. Hadda waa sidan:
pledge-work-problems =
    { $count ->
        [one] <b>Hal wax oo faylka ku jira waa in la saxo</b>
       *[other] <b>{ $count } wax oo faylka ku jira waa in la saxo</b>
    }
pledge-work-more = … iyo { $count } kale.
pledge-work-mend = Waxba lama kaydin. Faylka sax oo mar kale soo dir.

pledge-problem-in-field = Sadarka { $line }, <code>{ $field }</code>: { $what }
pledge-problem-in-line = Sadarka { $line }: { $what }
pledge-problem-missing = tani way maqan tahay.
pledge-problem-unknown = tan ma garanayo. Ma si sax ah ayaa loo qoray?
pledge-problem-text = halkan waa inuu ku jiraa qoraal ku dhex jira calaamadaha xigashada.
pledge-problem-id = id-gu wuxuu leeyahay ugu badnaan 20 xaraf oo yaryar a–z, tirooyin iyo _, xarafna wuu ku bilaabmaa.
pledge-problem-choice = halkan waxaa geli kara mid ka mid ah erayadan oo keliya: { $words }
pledge-problem-swedish = qoraalka Iswiidhishka (sv) ayaa maqan.
pledge-problem-few = halkan waxaa loo baahan yahay ugu yaraan hal.
pledge-problem-many = halkan aad bay ugu badan yihiin.
pledge-problem-list = halkan waa inuu liis ku jiraa.
pledge-problem-words = halkan waa inuu ku jiraa qoraal luqad kasta, sida <code>title.sv</code>.
pledge-problem-number = halkan waa inuu ku jiraa tiro dhan oo macquul ah.
pledge-problem-date = halkan waa inay ku jirtaa maalin, sida 2027-01-31, oo aan calaamadaha xigashada lahayn.
pledge-problem-twice = kan hore ayuu u jiraa: { $words }
pledge-problem-language = luqaddan halkan ma jirto: { $words }
pledge-problem-municipality = ballanqaadku waa inuu ku saabsan yahay: { $words }
pledge-problem-page = boggu hal farriin wuu ka dheer yahay (luqadda: { $words }). Qoraallada soo gaabi.
pledge-problem-utf8 = faylka looma kaydin qoraal UTF-8 ah.
pledge-problem-lines = faylku aad buu u dheer yahay. Sadarro ugu badnaan: { $words }
pledge-problem-syntax = halkan wixii ka dambeeya faylka lama akhrin karo ({ $words }). Badanaa waxaa maqan calaamad xigasho ama qaws. Inta kale waxaan akhrin karaa marka taas la saxo.
pledge-problem-other = { $words }

pledge-file =
    <b>Ballanqaadka { $year }</b>
    { $areas ->
        [one] Hal qayb
       *[other] { $areas } qaybood
    }, { $actions ->
        [one] hal tallaabo
       *[other] { $actions } tallaabo
    }.
pledge-file-draft = Ballanqaadka { $year } waa qabyo. Dadka degmadu ma arkaan.
pledge-file-scheduled = Ballanqaadka { $year } waxaa la daabacayaa { DAY($day) }.
pledge-file-published = Ballanqaadka { $year } wuu daabacan yahay tan iyo { DAY($day) }.
pledge-file-replaced = Ballanqaadka { $year } waxaa lagu beddelay mid ka cusub.
pledge-file-withdrawn = Ballanqaadka { $year } waa la tuuray.
pledge-file-lacks =
    <b>Waxa ka maqan luqadaha kale</b>
    { LINES($lines) }
    Qoraalladaas waxaa lagu muujiyaa af Iswiidhish.
pledge-file-lacks-line =
    { $count ->
        [one] • { $language }: hal qoraal
       *[other] • { $language }: { $count } qoraal
    }
pledge-file-translated = Wax walba luqadaha oo dhan ayaa loo turjumay.
pledge-file-read = Luqad dooro, waxaanan ku tusayaa bogagga sida ay dadka degmadu u arkaan.
pledge-file-seen = Taasi waxay ahayd ballanqaadka { $year }: { $language }.
pledge-file-sure = Ballanqaadka { $year } hadda ma la daabacaa? Isla markiiba qof walba wuu akhrin karaa. Wuxuu beddelayaa ballanqaad hore oo isla sannadkaas ah.
pledge-file-is-out = Diyaar! Ballanqaadka { $year } waa la daabacay.
pledge-file-in-place = Hadda kan ayaa sugaya, oo beddelay ballanqaadkii hore u sugayey.
pledge-file-ask-day = Ballanqaadka { $year } maalintee ayuu ka muuqanayaa? Qor tusaale 15 Janaayo ama 2027-01-15.
pledge-file-no-day = Ma fahmin maalintee ay tahay.
pledge-file-day-not-ahead = Maalintu waa inay ahaataa maanta ama ka dib, ugu badnaanna laba sano gudahood.
pledge-files =
    <b>Ballanqaadyada la soo diray</b>
    { LINES($lines) }
pledge-files-line = { $number }. Wuxuu yimid { DAY($at) }. { $state }
pledge-files-none = Weli ballanqaad lama soo dirin.

pledge-entry-area = <b>Waad sheegteen – waan qabannay { $year }</b>. Waa qaybtee?
pledge-entry-action =
    <b>{ $title }</b>
    { LINES($lines) }

    Waa ballankee?
pledge-entry-action-line = { $number }. { $words }
pledge-entry-state =
    <i>{ $words }</i>

    Sidee ayay u dhacday?
pledge-entry-words =
    { $state ->
        [not_done] Af Iswiidhish ku sheeg sababta ay u dhici wayday.
        [planned] Af Iswiidhish ku sheeg waxa la qorsheeyey.
        [ongoing] Af Iswiidhish ku sheeg waxa aad qabanaysaan.
       *[other] Af Iswiidhish ku sheeg waxa aad qabateen.
    } Si kooban u qor, sida adigoo deriskaaga u sheegaya. Dad ha magacaabin. Ugu badnaan { $most } xaraf.
pledge-entry-long = Waxay noqotay { $length } xaraf. Ugu badnaan { $most } ayaa qaadaya.
pledge-entry-only-words = Halkan qoraal ayaan uga baahanahay.
pledge-entry-write-did = Qor waxa aad qabateen: { $language }. Ugu badnaan { $most } xaraf.
pledge-entry-write-said = Qor waxa ay dadka degmadu sheegeen: { $language }. Ugu badnaan { $most } xaraf.
pledge-entry-as-now =
    Af Iswiidhish hadda waxaa ku qoran:
    <blockquote>{ $words }</blockquote>
pledge-entry-draft =
    <i>Tani waa qabyo.</i> { $followers ->
        [0] Weli cidna lama socoto qaybta.
        [one] Hal qof ayaa la socda, wuuna helayaa marka aad daabacdo.
       *[other] { $followers } qof ayaa la socda, wayna helayaan marka aad daabacdo.
    }
pledge-entry-waits =
    <i>La daabacay { DAY($day) }.</i> { $followers ->
        [0] Weli cidna lama socoto qaybta.
        [one] Hal qof ayaa la socda, wuxuuna helayaa inta u dhaxaysa saacadda 8 iyo 20.
       *[other] { $followers } qof ayaa la socda, waxayna helayaan inta u dhaxaysa saacadda 8 iyo 20.
    }
pledge-entry-on-its-way = <i>La daabacay { DAY($day) }.</i> Waxaa helay { $told } ka mid ah { $followers } qof oo la socda.
pledge-entry-told =
    <i>La daabacay { DAY($day) }.</i> { $told ->
        [0] Waqtigaas cidna lama soconin qaybta.
        [one] Hal qof oo la socda ayaa helay.
       *[other] { $told } qof oo la socda ayaa helay.
    }
pledge-entry-homeless = Ballankii ay tani ka tirsanayd hadda ma jiro. Sidaas darteed cidna looma muujiyo.
pledge-entry-out = Diyaar! Hadda waxay ka muuqataa bogagga ballanqaadka.
pledge-entry-languages = Luqaddee ayaad rabtaa inaad ku qorto? ✓ waxay muujisaa waxa diyaar ah. Meesha ay ka maqan tahay waxaa lagu muujiyaa af Iswiidhish.
pledge-entry-sure-live = Tan ma la saaraa? Bogagga ballanqaadka way ka baxaysaa. Dadkii hore u helay way haysanayaan.
pledge-entry-sure-draft = Qabyada ma la tuuraa?
pledge-entry-is-gone = Waa la saaray.
pledge-entries =
    <b>Waxa la qoray</b>
    { LINES($lines) }
pledge-entries-line = { $number }. { DAY($day) }: { $words }
pledge-entries-draft-line = { $number }. Qabyo: { $words }
pledge-entries-none = Weli waxba lama qorin.
