### Everything that stands on a button: at most 30 characters, no tags, always words.
### What is called name-… is also the name of its line in the summary.

## Everywhere
literal = { $words }
ticked = ✓ { $label }
button-back = Dib u noqo
button-cancel = Jooji
button-skip = Ka bood
button-done = Diyaar
button-enough = Intaas ayaa igu filan
button-continue = Sii wad warbixinta
button-home = Bilowga ku noqo
button-location = 📍 La wadaag goobtayda
button-keep-typed = Hay wixii aan qoray
button-copy = Koobiyee tixraaca
button-another = Qor warbixin kale
button-pledge-all = Ballanqaadka oo dhan
button-pledge-who = Yaa ballanqaaday?
button-follow = La soco waxa dhacaya
button-unfollow = Jooji la socodka
button-numbers = Lambarro muhiim ah
button-mydata = I tus xogtayda
button-delete = Tirtir xogtayda
button-no-category = Warbixin ma aha

## The start
menu-report = Soo sheeg kulan gawaari
menu-other = Soo sheeg wax kale
menu-pledge = Akhri ballanqaadka
menu-wish = Rabitaan: ballanqaadka xiga
menu-mine = Warbixinnadayda
menu-language = Luqadda / Språk
menu-help = Caawimo
language-sv = Svenska
language-sv-easy = Lätt svenska
language-en = English
language-fi = Suomi
language-ar = العربية
language-so = Soomaali
language-fa = دری / فارسی
language-ti = ትግርኛ
language-bs = Bosanski/Hrvatski/Srpski
language-pl = Polski

## Before the questions
gate-safe = Way socotaa – waan badqabaa
gate-over = Way dhammaatay
gate-danger = Qof baa khatar ku jira
gate-calm = Cidna khatar kuma jirto
danger-safe = Waan badqabaa, degdeg ma aha

## When
when-now = Hadda ayay socotaa
when-just = Saacaddii u dambaysay
when-last-night = Xalay
when-always = Badanaa waa sidaas
when-other = Maalin ama waqti kale
day-today = Maanta
day-yesterday = Shalay
day-named = { UPPER(DAY($day)) }
band-morning = Subax 06–12
band-afternoon = Galab 12–18
band-evening = Fiid 18–22
band-night = Habeen 22–06

## What and how many
what-loud-music = Muusig aad u sarreeya
what-revving = Matoor la guuxinayo
what-burnouts = Taayirro la gubayo (burnout)
what-speeding = Xawaare sare
what-blocking = Waddo la xiray
what-influence = Dad sakhraan ama daroogaysan
what-remains = Irbado ama haraa daroogo
what-dealing = Laga shakiyey iib daroogo
what-window = Daaqad jaban
what-facade = Derbi ama albaab la jebiyey
what-school = Waxyeello gaartay dugsi
what-playground = Waxyeello goob carruureed
what-graffiti = Qoraal derbi (klotter)
what-litter = Qashin
what-glass = Quraarad jaban
what-dumping = Alaab la tuuray
what-full-bin = Qashin-qub buuxa
what-other = Wax kale
why-dark = Mugdi
why-broken-lamp = Nal aan shaqaynayn
why-bushes = Geedo wax qarinaya
why-deserted = Meel cidla ah
why-gathering = Dad isugu yimid
why-other = Wax kale
works-light = Iftiin wanaagsan
works-people = Dad kale oo dhow
works-adults = Dad waaweyn ama shaqaale
works-tidy = Nadiif, waxna ma jabna
works-view = Hareeraha waa la arkaa
works-other = Wax kale
kind-car = Gawaari
kind-a-tractor = A-traktor
kind-moped = Mootooyin yaryar (moped)
kind-motorcycle = Mootooyin
avoid-yes = Haa, goobta waan ka fogaadaa
avoid-sometimes = Mararka qaarkood
avoid-no = Maya
dangerous-yes = Haa, qof bay dhaawici kartaa
dangerous-no = Maya
often-first = Markii ugu horreysay
often-sometimes = Mararka qaarkood
often-weekly = Toddobaad kasta
effect-1 = 1 – aad u yar
effect-2 = 2 – yar
effect-3 = 3 – dhexdhexaad
effect-4 = 4 – badan
effect-5 = 5 – aad u badan
improve-presence = Dad waaweyn oo ka badan
improve-light = Iftiin ka fiican
improve-cleaning = Nadiifin ama dayactir
improve-barriers = Wax gawaarida celiya
improve-activities = Hawlo badan oo dhallinyarada
improve-other = Wax kale
area-other = Wax kale
vehicles-few = 1–5 gaadiid
vehicles-some = 6–20 gaadiid
vehicles-many = In ka badan 20

## The summary
summary-send = Dir warbixinta
wish-send = Dir rabitaanka
summary-more = Wax kale sheeg
summary-change = Beddel
name-where = Goobta
name-when = Waqtiga
name-category = Mawduuca
name-what = Waxa aad aragtay
name-why = Sababta ammaan-darrada
name-works = Waxa ka wanaagsan
name-kind = Nooca gaadiidka
name-avoid = Ka fogaanshaha goobta
name-dangerous = Khatarta
name-often = Inta jeer
name-effect = Sida ay kuu saamayso
name-improve = Waxa caawin lahaa
name-area = Waxa ugu muhiimsan
name-photos = Sawirro
name-vehicles = Tirada gaadiidka
name-more = Erayadaada

## Own reports
own-ended = Way joogsatay
own-add = Wax ku dar
own-withdraw = Ka noqo warbixinta
own-withdraw-yes = Haa, waan ka noqonayaa
own-quiet = Jawaab ma rabo
own-answers = Jawaab waan rabaa
own-back = Dhammaan warbixinnadayda
own-line = { $category }, { DAY($day) }

## Deleting
erase-yes = Haa, wax walba tirtir
erase-no = Maya, hay

## Following
follow-pledge = Ballanqaadka oo dhan
