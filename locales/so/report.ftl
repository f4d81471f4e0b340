### Telling: the questions, what is shown back, the summary and the receipt.

category-car-meet = Gawaari iyo kulan gawaari
category-drugs = Daroogo iyo khamri
category-vandalism = Burburin iyo qoraal derbi
category-littering = Qashin daadin
category-unsafe-place = Goob aan ammaan ahayn
category-safe-place = Goob ammaan ah
category-pledge-wish = Rabitaan: ballanqaadka xiga

## What it is about
sort =
    <b>Maxay ku saabsan tahay?</b>
    Riix kan ugu dhow, ama erayadaada ku qor.
sort-words = Wixii aad qortay waa la hayaa.
sort-place = Goobta waa la hayaa: <b>{ $place }</b>
sort-photo = Sawirka waa la hayaa.
sort-unsure = Ma hubo waxa ay ku saabsan tahay. Ma warbixin baan ka dhignaa?

## The questions
ask-where =
    <b>{ $category ->
        [unsafe_place] Waa tee goobta aan ammaan lagu dareemin?
        [safe_place] Waa tee goobta ammaan lagu dareemo?
        [littering] Xaggee ayay taallaa?
        [vandalism] Xaggee ayay waxyeelladu ka dhacday?
       *[other] Xaggee ayay ka dhacday?
    }</b>
    Dooro goob ama qor magaceeda, qiyaas ayaa ku filan. Goobta aad joogto la wadaag keliya haddii aad hadda halkaas joogto. Waxaa loo kaydinayaa qiyaas ahaan, ku dhowaad 100 mitir.
ask-where-now =
    <b>Xaggee ayay ka socotaa?</b>
    Dooro goob ama qor magaceeda, qiyaas ayaa ku filan. Goobta aad joogto la wadaag keliya haddii aad horeba ugu dhowdahay. Waxaa loo kaydinayaa qiyaas ahaan, ku dhowaad 100 mitir.
ask-when =
    <b>{ $category ->
        [unsafe_place] Goorma ayay goobtu ammaan-darro noqotaa?
        [safe_place] Goorma ayaa ammaan lagu dareemaa?
        [littering] Goorma ayaad aragtay?
        [vandalism] Goorma ayay dhacday, ama goorma ayaad aragtay?
       *[other] Goorma ayay ahayd?
    }</b>
    Badhan riix ama qor, tusaale “fiidkii jimcaha” ama “shalay 22.30”.
ask-day =
    <b>Maalintee ayay ahayd?</b>
    Habeen ma ahayd? Habeenka ka horreeya sabtida waxaa loo tiriyaa jimce.
ask-band = <b>Waqtigee ayay ahayd?</b>
ask-what =
    <b>{ $category ->
        [drugs] Maxaad aragtay?
        [vandalism] Maxaa waxyeello gaartay?
        [littering] Maxaa halkaas yaalla?
       *[other] Maxaa ku dhibay?
    }</b>{ $category ->
        [car_meet] { " " }Gawaarida in la jeclaado khalad ma aha.
        [drugs] { " " }Weligaa irbad ha taaban.
       *[other] { "" }
    }
    Dooro hal ama in ka badan, kadibna riix { button-done }.
ask-why =
    <b>Maxaa keenaya in aan ammaan lagu dareemin?</b>
    Dooro hal ama in ka badan, kadibna riix { button-done }.
ask-works =
    <b>Maxaa halkaas ka wanaagsan?</b>
    Dooro hal ama in ka badan, kadibna riix { button-done }.
ask-kind =
    <b>Waa gaadiid noocee ah?</b>
    Dooro hal ama in ka badan, kadibna riix { button-done }.
ask-avoid = <b>Goobta ma ka fogaataa?</b>
ask-dangerous =
    <b>Qof ma ku dhaawacmi karaa?</b>
    Tusaale, waxay noqon kartaa quraarad jaban.
ask-often = <b>Imisa jeer ayay dhacdaa?</b>
ask-effect =
    <b>Intee ayay kuu saamaysaa?</b>
    Ka dooro 1 ilaa 5.
ask-improve =
    <b>Maxaa caawin lahaa?</b>
    Dooro hal ama in ka badan, kadibna riix { button-done }.
ask-area =
    <b>Maxaa ugu muhiimsan ballanqaadka xiga?</b>
    Qayb kasta hal wax ayaad ka rabi kartaa. Kii aad hore u dooratay calaamad baa saaran.
ask-vehicles = <b>Qiyaastii imisa gaadiid?</b>
ask-more =
    <b>{ $category ->
        [pledge_wish] Maxaad rabtaa inaan qabanno?
       *[other] Ma rabtaa inaad wax kale sheegto?
    }</b>
    { $category ->
        [pledge_wish] Erayadaada ku qor.
       *[other] Ka qor goobta iyo wixii dhacay.
    } Ha qorin magacyo ama taargo gaari. Haddii aadan rabin in lagu garto, waxba ha ka qorin cidda aad tahay.

## What is shown back
chosen = <b>✓ { $label }</b>
listed = { LIST($items, rest: "lower") }
quoted = “{ $words }”
lines = { LINES($lines) }
noted-as = Waan qoray: <b>{ $value }</b>
text-added = Taas warbixinta ayaan ku daray.
report-from-words = Mahadsanid, wixii aad qortay warbixinta ayay ku jiraan. Laakiin marka hore su’aal muhiim ah.
report-understood =
    Sidan ayaan u fahmay:
    { LINES($lines) }
report-from-past = Ma jiraa qof hadda khatar ku jira? Wac 112.
no-report = Waa hagaag. Haddii aad weli wax sheegi rabto, halkan ayaan joogaa.
edited-answer = Waxaan u beddelay: <b>{ $value }</b>
edited-words = Waxaan ku beddelay wixii aad hore u qortay.
edited-unclear = Isbeddelka ma fahmin, markaa jawaabtaadii hore ayaa taagan.
edited-sent = Warbixinta hore ayaa loo diray. Wax ugu dar /mine.
photo-noted = Sawirka waan qaadanayaa. Waa inay ka muuqdaan alaab iyo goobo oo keliya, dad maya.
photo-enough = Warbixin kasta waxaad ku diri kartaa { $most ->
        [one] hal sawir
       *[other] { $most } sawir
    }. Kii u dambeeyey lama qaadan.
photo-refused = Mid ka mid ah sawirradaada lama qaadi karin. Warbixinta inteeda kale waa la hayaa.
photos = { $count ->
        [one] hal sawir
       *[other] { $count } sawir
    }
draft-open = Warbixin ayaad bilowday. Meeshii aan joognay ayaan ka sii wadaynaa.
not-an-answer = Taas ma fahmin. Badhan riix ama si kale u qor.
time-future = Waqtigaas weli lama gaarin.

## Place
place-noted = 📍 <b>{ $place }</b>
place-skipped = Goobta waan ka boodaynaa.
place-none = Goob ma jirto
place-pin = Goob la wadaagay, ilaa 100 mitir qiyaas
place-pin-at = { $name } (goob la wadaagay)
place-pin-near = Agagaarka { $name } (goob la wadaagay)
which-place-known =
    <b>Goobtee ayaad ka hadlaysaa?</b>
    Waxaad qortay “{ $typed }”.
which-place-unknown =
    <b>Waa magaaladee ama tuuladee, ama midkee ayay u dhowdahay?</b>
    Ma garanayo “{ $typed }”, laakiin wixii aad qortay waan hayaa.
outside =
    Goobtaasi waxay ka baxsan tahay { $municipality }. Waxaan qaadi karaa oo keliya waxa degmada ka dhaca.
    La xiriir degmada halkaas. Booliska waxaad ka helaysaa { $police }, meel kasta oo aad joogto. Khatar: { $emergency }.

## Time
time-always = Badanaa waa sidaas
time-ongoing = Hadda ayay socotaa, { CLOCK($start) }
time-day = { UPPER(DAY($day)) }, { LOWER($band) }
time-day-at = { UPPER(DAY($day)) }, qiyaastii laga bilaabo { CLOCK($start) }
time-night = Habeenka u dhexeeya { DAY($day, style: "weekday") } iyo { DAY($next) }
time-night-at = Habeenka u dhexeeya { DAY($day, style: "weekday") } iyo { DAY($next) }, qiyaastii laga bilaabo { CLOCK($start) }

## The summary
summary = <b>Warbixintaada: { LOWER($category) }</b>
wish = <b>Rabitaankaaga ku saabsan ballanqaadka xiga</b>
wish-check = Ma saxan tahay? Waxba lama dirayo ilaa aad riixdo “{ wish-send }”.
summary-line = <b>{ $name }:</b> { $value }
summary-privacy = Sida wixii aad sheegto loo isticmaalo: /privacy
text-full = Warbixintu way buuxdaa, sidaas darteed wax walba ma wada geli karin. Tan dir, haddii aad rabtona mid kale qor.
summary-check = Ma saxan tahay? Waxba lama dirayo ilaa aad riixdo “{ summary-send }”.
correct = <b>Maxaad rabtaa inaad beddesho?</b>
cancelled = Warbixinta waa la tirtiray. Waxba lama dirin.
nothing-to-cancel = Ma jiraan wax la joojiyo.

## The receipt
receipt =
    <b>Mahadsanid! Warbixintaada waa la kaydiyey.</b>
    Tixraac: <code>{ $reference }</code>
receipt-next =
    <b>Maxaa xiga?</b>
    Warbixintaada waxaa lala ururinayaa kuwa dadka kale. Degmada iyo boolisku waxay ku doortaan meesha iyo waqtiga ay wax ka qabanayaan waxa dhibka ah. Haddii qof ka jawaabo taada, halkan ayaan kuugu soo qorayaa.

receipt-held = Waxay u muuqataa inaad qof gaar ah wax ka qortay. Sidaas darteed qof ayaa erayada akhrinaya ka hor inta aan cid kale arkin. Haddii aad booliska xog qof ku saabsan siinayso: { $police }.
receipt-wish =
    <b>Mahadsanid! Rabitaankaaga waa la kaydiyey.</b>
    Degmada iyo boolisku waxay akhriyaan rabitaannada oo dhan marka ay dooranayaan waxa uu ballanqaadka xigaa ku saabsanaan doono.
limit-notice =
    Warbixin ayaad hadda dirtay. Tan waxaad diri kartaa saacadda { CLOCK($until) }.
    Ma la xiriirtaa tii hore? Markaas halkaas ku dar: /mine
limit-day =
    Waxaad dirtay { $most ->
        [one] hal warbixin
       *[other] { $most } warbixin
    } 24-kii saac ee u dambeeyey. Tan waxaad diri kartaa laga bilaabo { CLOCK($until) } ({ DAY($until) }).
    Xaddigu waxa uu u jiraa in qof kasta si siman loo maqlo.
limit-wait = Ilaa markaas waa la hayaa. Khatar: wac { $emergency }.

## What was taken out
removed = Waxaan ka saaray wixii aad qortay: { LIST($names) }, ka hor inta aan waxba la kaydin. Ka qor goobta iyo wixii dhacay, dadka ha ka qorin.
removed-personnummer = lambar shakhsi (personnummer)
removed-phone = lambar telefoon
removed-plate = taargo gaari
removed-email = ciwaan iimayl
removed-handle = magac koonto
removed-address-number = lambar guri
