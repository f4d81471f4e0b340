### Own reports, answers from the municipality, wishes, and what is followed.

## My reports
mine =
    <b>Warbixinnadaada</b>
    Mid riix si aad u aragto meesha ay marayso.
mine-none = Warbixin halkan kuuguma kaydsana.
own =
    <b>{ $category }</b>
    Tixraac: <code>{ $reference }</code>
own-time = { UPPER(DAY($start)) }, { CLOCK($start) }
own-state = <b>Xaaladda:</b> { $state }
state-new = Weli lama akhrin
state-seen = Waa la akhriyey
state-planned = Waa la qorsheeyey
state-done = Waa la qabtay
state-not-ours = Waxba kama qaban karno
state-needs-more = Waxaan u baahannahay xog dheeraad ah
own-ended-at = <b>Waxay joogsatay:</b> saacadda { CLOCK($at) }
own-withdrawn = Warbixintan waad ka noqotay.
own-held = Qof ayaa erayadaada akhrinaya ka hor inta aan cid kale arkin.
own-followed = Haddii jawaab kuu timaaddo, halkan ayay kuugu imanaysaa.
own-not-followed = Jawaab lagaaga soo diri maayo warbixintan.
own-reply =
    <b>Jawaab, { DAY($day) }: { $state }</b>
    { $words }
own-reply-gone = <i>Erayada waa la tirtiray.</i>
own-ended-now = Mahadsanid. Waan qoray inay joogsatay saacadda { CLOCK($at) }.
own-add-ask =
    <b>Maxaad rabtaa inaad ku darto?</b>
    Halkan ku qor. Ha qorin magacyo ama taargo gaari.
own-added = Mahadsanid. Warbixinta waa lagu daray.
own-withdraw-ask =
    <b>Ma rabtaa inaad ka noqoto warbixinta { $reference }?</b>
    Markaas erayadaada iyo sawirradaada waa la tirtirayaa, warbixintana mar dambe lama tirinayo.
own-withdrawn-now = Warbixinta { $reference } waad ka noqotay. Erayadaada iyo sawirradaada waa la tirtiray.
own-quiet-now = Warbixintan jawaab lagaaga soo diri maayo. Waan iska tirtiray meeshii jawaabta loo diri lahaa.
own-answers-now = Haddii jawaab kuu timaaddo, halkan ayay kuugu imanaysaa.
own-full = Warbixintu way buuxdaa, markaa waxa u dambeeyey lama darin. Fadlan qor warbixin cusub.
own-gone = Warbixintaas halkan kuma jirto hadda.
own-nothing-open = Ma helayo warbixin wax weli socda ku saabsan.

## An answer from the municipality
reply =
    <b>Jawaab ku saabsan warbixintaada { $reference }</b>
    { $state }
reply-words = “{ $words }”
reply-how = Warbixinta wax waad ku dari kartaa: /mine

## Wishes
wish-again = Hore ayaad qaybtaas wax uga rabtay. Haddii aad tan dirto, kii hore ayay beddelaysaa.

## Following the pledge
follow =
    <b>Waad sheegteen – waan qabannay</b>
    Waan kuu soo qori karaa marka wax ka dhacaan ballanqaadka, xitaa haddii wax la qaban waayo. Riix waxa aad rabto inaad la socoto. Mar kale riix si aad u joojiso.
follow-none = Hadda waxba lama socotid.
followed = Hadda waxaad la socotaa: { $topic }
unfollowed = Mar dambe lama socotid: { $topic }
news =
    <b>Waad sheegteen – waan qabannay</b>
    { $area }, ballanqaadka muwaadiniinta { $year }
news-said =
    <b>Waxaad sheegteen</b>
    { $words }
news-did =
    <b>Waxaan qabannay</b>
    { $words }
pledge-news =
    <b>Waad sheegteen – waan qabannay</b>
    { LINES($news) }
pledge-news-line = • <b>{ DAY($day) }</b>. { $words }
