### The start, help, languages, privacy, and what goes wrong.

welcome =
    <b>Salaan! Waxaan ahay Löftesbot ee { $municipality }.</b>
    Halkan waxaad ka akhrisan kartaa ballanqaadka muwaadiniinta: waxa ay degmada iyo boolisku ballanqaadeen.
    Sidoo kale waad soo sheegi kartaa waxa ku dhibaya ama meesha aadan ammaan ku dareemin. Hal daqiiqo ayay qaadataa.
welcome-choose = Maxaad rabtaa inaad samayso?
home-again = Maxaad rabtaa inaad samayso?
thanks = Adaa mudan.
okay = Waa hagaag.
help =
    <b>Waxyaabaha aan qaban karo</b>
    /report – soo sheeg kulan gawaari oo ku dhibaya
    /other – soo sheeg wax kale
    /pledge – akhri ballanqaadka muwaadiniinta
    /wish – rabitaan ku saabsan ballanqaadka xiga
    /mine – eeg warbixinnadaada
    /follow – la soco waxa dhacaya
    /language – beddel luqadda
    /privacy – sida xogtaada loo isticmaalo
    Badhamada waad riixi kartaa ama erayadaada ku qor.
help-sort = Dooro waxa warbixintu ku saabsan tahay. Haddii midna aanu ku habboonayn, qaado kan ugu dhow. Wax dheeraad ah hadhow ayaad sheegi kartaa.
help-gate = Ka jawaab haddii qof khatar ku jiro, iyo haddii ay socoto. Haddii ay khatar tahay: marka hore wac 112. Warbixintu way sugi kartaa.
help-place = Qor magaca goob, dugsi ama waddo. Qiyaas ayaa ku filan. Waad ka boodi kartaa sidoo kale.
help-time = Qor goorta ay ahayd, tusaale “fiidkii jimcaha” ama “shalay 22.30”. Qiyaas ayaa ku filan.
help-choice = Riix mid ka mid ah jawaabaha, ama qor. Su’aasha waad ka boodi kartaa.
help-choices = Riix kuwa saxda ah oo dhan, kadibna { button-done }. Su’aasha waad ka boodi kartaa.
help-words = Qor waxa aad rabto inaad sheegto, ama ka bood. Ha qorin magacyo.
help-summary = Akhri. Riix { summary-send } haddii ay saxan tahay, ama { summary-change }.
help-adding = Qor waxa aad rabto inaad warbixinta ku darto, ama riix { button-cancel }.

## Languages
language-choose = <b>Dooro luqad.</b> Välj språk. Choose a language.
language-set = Hadda af Soomaali ayaan ku hadlaynaa.

## Privacy
privacy =
    <b>Sida wixii aad sheegto loo isticmaalo</b>
    Degmada { $municipality } warbixinnada waxay u qaadataa qayb shaqadeeda ka mid ah, si ay ballanqaadka u oofiso. Su’aalo: wac xarunta macaamiisha ee degmada (kundcenter), { $contact }.

    <b>Waxa la kaydiyo</b>
    • Goobta oo qiyaas ah, waqtiga, jawaabahaaga, rabitaannadaada iyo kood lagu beddelay koontadaada Telegram: { $months } bilood
    • Waxa aad erayadaada ku qorto, iyo sawirrada: { $words } maalmood
    • Xiriirka chat-kaaga: { $address } maalmood
    • Warbixin aadan dirin: { $hours } saacadood
    • Wada-hadalka la-taliyaha dhallinyarada: { $talk } maalmood
    • Farriin la qaadi kari waayey: { $words } maalmood
    • Waxa aad la socoto: ilaa aad joojiso
    • Luqaddaada iyo tixraacaagii u dambeeyey: { $months } bilood kadib markii u dambaysay ee aad wax qortay

    <b>Waxa ay tahay inaad ogaato</b>
    Warbixinta si xafidan ayaan u haynaa: waxaa arka oo keliya dadka shaqadooda ugu baahan. Hase yeeshee waxay noqon kartaa dukumenti guud (allmän handling), oo dadka kale ay codsan karaan inay akhriyaan. Sidaas darteed ha qorin magacyo, waxbana ha ka qorin cidda aad tahay haddii aadan rabin in lagu garto. Telegram way ogtahay cidda ii soo qorta.

privacy-yours =
    <b>Waxa aad samayn karto</b>
    /mydata – eeg waxa aan kaa kaydiyey oo dhan
    /delete – tirtir
    /stop – ha iga helin farriimo dambe
mydata =
    <b>Kani waa waxa aan kaa kaydiyey</b>
    • { $reports ->
        [one] hal warbixin
       *[other] { $reports } warbixin
    }
    • { $wishes ->
        [one] hal rabitaan
       *[other] { $wishes } rabitaan
    }
    • { $follows ->
        [0] waxba lama socotid
        [one] hal arrin oo aad la socoto
       *[other] { $follows } arrimood oo aad la socoto
    }
    • luqaddaada iyo waxa aan hadda ka hadlayno
    Dhammaan waxay ku jiraan faylka hoose, si aad u akhrido ama u kaydsato.
mydata-file = Dhammaan xogtaada, JSON ahaan
delete =
    <b>Ma rabtaa inaad tirtirto waxa aan kaa hayo?</b>
    Kuwan isla markiiba waa la tirtirayaa: erayadaada, sawirradaada, rabitaannadaada, waxa aad la socoto iyo xiriirka chat-kaaga.
    Kuwan way hadhi karaan: goobta, waqtiga iyo mawduuca warbixinnada, iyaga oo aan kugu xirnayn. Sharcigu waxa uu degmada ku waajibin karaa inay kaydiso.
    Wixii hore dukumenti guud ahaan loo bixiyey dib uma soo celin karo.
    Muddo 24 saac ah waxaan xasuusanayaa inaad wax dirtay, balse ma xasuusto waxa ay ahaayeen.
deleted =
    Hadda waa la tirtiray. { $reports ->
        [0] Warbixin ma jirin.
        [one] Hal warbixin mar dambe kuguma xirna.
       *[other] { $reports } warbixin mar dambe kuguma xirna.
    }
    Farriimaha chat-kan adiga ayaa Telegram ka tirtiraya.
delete-kept = Waxba lama tirtirin.
stopped = Mar dambe kuu soo qori maayo, ilaa adigu marka hore ii soo qorto. Warbixinnadaadu way jiraan. Si aad u tirtirto, qor /delete.

## Talking with someone
coach = Ma rabtaa inaad la hadasho la-taliyaha dhallinyarada (ungdomscoach)? Waa qof weyn oo dhallinyarada la hadla. Wac xarunta macaamiisha ee degmada (kundcenter), { $contact }, oo weydii iyaga. Waa inay adeegga bulshada (socialtjänsten) u sheegaan haddii ilmo laga yaabo inuu dhib ku jiro.
numbers =
    <b>Lambarro muhiim ah</b>
    { LINES($lines) }
number-line = • <b>{ $number }</b> – { $name }

## For those who work with the reports
desk-how = Qor: /answer tixraaca xaaladda jawaabta. Xaaladdu waa seen, planned, done, not_ours ama needs_more.
desk-long = Jawaabtu aad bay u dheer tahay. Ugu badnaan { $most } xaraf ayaa qaadaya.
desk-unknown = Ma jirto warbixin leh tixraaca { $reference }.
desk-kept = Jawaabta { $reference } waa la kaydiyey, laakiin qofkii soo sheegay farriimo ma rabo.

## What went wrong
not-understood = Taas ma fahmin, laakiin jawaabahaagii waa la hayaa.
not-understood-home = Taas ma fahmin. Warbixin waan kaa qaadi karaa, ama waxaan kuugu warrami karaa ballanqaadka muwaadiniinta.
story-kept = Wixii aad qortay warbixinta ayaan ku daray. Weli jawaabta su’aasha ayaan kaaga baahanahay.
unknown-command = Amarkaas ma garanayo. Qor /help si aad u aragto waxa aan qaban karo.
edited = Isbeddelkaas ma qaadi karo. Erayada cusub farriin gaar ah ku qor.
attached = Qoraal oo keliya ayaan akhrin karaa. Sawirro, cod iyo faylal lama kaydiyo.
attached-file = Waxaan qaadi karaa oo keliya qoraal iyo sawirro caadi ah. Tan lama kaydinayo.
stale = Badhankaas hadda ma shaqeeyo. Halkan ayaan ka sii wadaynaa.
error-kind = Wax baa nagu qaldamay. Wixii aad sheegtay waa la hayaa. Wax yar kadib isku day mar kale.
group = Waxaan jawaabaa oo keliya marka aan keligeen wada hadalno. Chat ii gaar ah ila fur.
operator-set-aside = Farriin lama maarayn karin, gees ayaa la dhigay. Qofka waa loo sheegay. Eeg log-ga.
