### Everything that stands on a button: at most 30 characters, no tags, always words.
### What is called name-… is also the name of its line in the summary.

## Everywhere
literal = { $words }
ticked = ✓ { $label }
button-back = ንድሕሪት ምምላስ
button-cancel = ምስራዝ
button-skip = ምሕላፍ
button-done = ወዲአ
button-enough = ይኣክለኒ
button-continue = ነቲ ጸብጻብ ምቕጻል
button-home = ናብ መጀመርታ
button-location = 📍 ዘለኹዎ ቦታ ምክፋል
button-keep-typed = ዝጸሓፍክዎ ይጽናሕ
button-copy = መወከሲ ቁጽሪ ምቕዳሕ
button-another = ካልእ ጸብጻብ ምጽሓፍ
button-pledge-all = ምሉእ መብጽዓ
button-pledge-who = መን እዩ ቃል ኣትዩ፧
button-follow = ምዕባለ ምክትታል
button-unfollow = ምክትታል ምቁራጽ
button-numbers = ኣገደስቲ ቁጽርታት
button-mydata = ሓበሬታይ ኣርእዩኒ
button-delete = ሓበሬታይ ምድምሳስ
button-no-category = ጸብጻብ ኣይኮነን

## The start
menu-report = ምእካብ መካይን ምሕባር
menu-other = ካልእ ነገር ምሕባር
menu-pledge = መብጽዓ ንነበርቲ ምንባብ
menu-wish = ድሌት ንዝቕጽል መብጽዓ
menu-mine = ጸብጻባተይ
menu-language = ቋንቋ / Språk
menu-help = ሓገዝ
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
gate-safe = ሕጂ ኣሎ – ኣብ ውሑስ ቦታ ኣለኹ
gate-over = ተወዲኡ እዩ
gate-danger = ኣብ ሓደጋ ዘሎ ሰብ ኣሎ
gate-calm = ኣብ ሓደጋ ዘሎ ሰብ የለን
danger-safe = ኣብ ውሑስ ቦታ ኣለኹ፣ ህጹጽ ኣይኮነን

## When
when-now = ሕጂ ይቕጽል ኣሎ
when-just = ኣብ ዝሓለፈ ሓደ ሰዓት
when-last-night = ትማሊ ለይቲ
when-always = መብዛሕትኡ ግዜ ከምኡ እዩ
when-other = ካልእ መዓልቲ ወይ ግዜ
day-today = ሎሚ
day-yesterday = ትማሊ
day-named = { UPPER(DAY($day)) }
band-morning = ንግሆ 06–12
band-afternoon = ድሕሪ ቐትሪ 12–18
band-evening = ምሸት 18–22
band-night = ለይቲ 22–06

## What and how many
what-loud-music = ዓው ዝበለ ሙዚቃ
what-revving = ዓው ዝበለ ድምጺ ሞተር
what-burnouts = ጎማ ምንዳድ
what-speeding = ብናህሪ ምዝዋር
what-blocking = ዝተዓጽወ መንገዲ
what-influence = ዝሰኸሩ ወይ ዝደንዘዙ ሰባት
what-remains = ተረፍ ዕጸ-ፋርስ ወይ መርፍእ
what-dealing = ንግዲ ዕጸ-ፋርስ ዝመስል
what-window = ዝተሰብረ መስኮት
what-facade = ዝተጎድአ መንደቕ ወይ ማዕጾ
what-school = ጉድኣት ኣብ ቤት-ትምህርቲ
what-playground = ጉድኣት ኣብ መጻወቲ ቈልዑ
what-graffiti = ጽሕፈት ኣብ መንደቕ
what-litter = ጓሓፍ
what-glass = ዝተሰብረ ጥርሙዝ
what-dumping = ዝተደርበየ ኣቕሓ
what-full-bin = ዝመልአ መጉሓፊ
what-other = ካልእ ነገር
why-dark = ጸልማት
why-broken-lamp = ዝተበላሸወ መብራህቲ
why-bushes = ምርኣይ ዝዓግት ቆጥቋጥ
why-deserted = ሰብ ዘይብሉ ቦታ
why-gathering = ዝእከቡ ሰባት
why-other = ካልእ ነገር
works-light = ጽቡቕ መብራህቲ
works-people = ካልኦት ሰባት ኣብ ቀረባ
works-adults = ዓበይቲ ወይ ሰራሕተኛታት
works-tidy = ጽሩይን ዘይተሰብረን
works-view = ንዙርያ ብቐሊሉ ይርአ
works-other = ካልእ ነገር
kind-car = መካይን
kind-a-tractor = A-traktor
kind-moped = ሞፔድ
kind-motorcycle = ሞተርሳይክል
avoid-yes = እወ፣ ነቲ ቦታ እርሕቖ
avoid-sometimes = ሓሓሊፉ
avoid-no = ኣይፋል
dangerous-yes = እወ፣ ሰብ ክጎድእ ይኽእል
dangerous-no = ኣይፋል
often-first = ናይ መጀመርታ ግዜ
often-sometimes = ሓሓሊፉ
often-weekly = ኣብ ነፍሲ ወከፍ ሰሙን
effect-1 = 1 – ኣዝዩ ውሑድ
effect-2 = 2 – ቁሩብ
effect-3 = 3 – ማእከላይ
effect-4 = 4 – ብዙሕ
effect-5 = 5 – ኣዝዩ ብዙሕ
improve-presence = ዝያዳ ዓበይቲ ሰባት ኣብቲ ቦታ
improve-light = ዝሓሸ መብራህቲ
improve-cleaning = ምጽራይ ወይ ምዕራይ
improve-barriers = ንመካይን ዝዓግት ነገር
improve-activities = ንመንእሰያት ዝያዳ ንጥፈታት
improve-other = ካልእ ነገር
area-other = ካልእ ነገር
vehicles-few = 1–5 ተሽከርከርቲ
vehicles-some = 6–20 ተሽከርከርቲ
vehicles-many = ልዕሊ 20

## The summary
summary-send = ጸብጻብ ምልኣኽ
wish-send = ድሌት ምልኣኽ
summary-more = ተወሳኺ ምንጋር
summary-change = ምቕያር
name-where = ቦታ
name-when = ግዜ
name-category = ኣርእስቲ
name-what = ዝረኣኹምዎ
name-why = ውሑስ ዘይኮነሉ ምኽንያት
name-works = ዝሰርሕ ነገር
name-kind = ዓይነት ተሽከርካሪ
name-avoid = ነቲ ቦታ ምርሓቕ
name-dangerous = ሓደገኛ
name-often = ክንደይ ግዜ
name-effect = ጽልዋኡ ኣባኹም
name-improve = ዝሕግዝ ነገር
name-area = እቲ ቐንዲ
name-photos = ስእልታት
name-vehicles = ብዝሒ ተሽከርከርቲ
name-more = ናትኩም ቃላት

## Own reports
own-ended = ኣቋሪጹ እዩ
own-add = ገለ ምውሳኽ
own-withdraw = ጸብጻብ ምስሓብ
own-withdraw-yes = እወ፣ ክስሕቦ እየ
own-quiet = መልሲ ኣይደልን
own-answers = መልሲ እደሊ
own-back = ኩሎም ጸብጻባተይ
own-line = { $category }፣ { DAY($day) }

## Deleting
erase-yes = እወ፣ ኩሉ ይደምሰስ
erase-no = ኣይፋል፣ ይጽናሕ

## Following
follow-pledge = ምሉእ መብጽዓ
