### Telling: the questions, what is shown back, the summary and the receipt.

category-car-meet = ትራፊክን ምእካብ መካይንን
category-drugs = ዕጸ-ፋርስን ኣልኮልን
category-vandalism = ዕንወት ንብረትን ጽሕፈት መንደቕን
category-littering = ጓሓፍ ምድርባይ
category-unsafe-place = ውሑስ ዘይኮነ ቦታ
category-safe-place = ውሑስ ቦታ
category-pledge-wish = ድሌት ንዝቕጽል መብጽዓ

## What it is about
sort =
    <b>ብዛዕባ እንታይ እዩ፧</b>
    ነቲ ዝቐረበ ጠውቑ፣ ወይ ብናትኩም ቃላት ጽሓፉ።
sort-words = ዝጸሓፍኩምዎ ተዓቂቡ ኣሎ።
sort-place = እቲ ቦታ ተዓቂቡ ኣሎ፦ <b>{ $place }</b>
sort-photo = እቲ ስእሊ ተዓቂቡ ኣሎ።
sort-unsure = ብዛዕባ እንታይ ምዃኑ ርግጸኛ ኣይኮንኩን። ጸብጻብ ክኸውን ዶ፧

## The questions
ask-where =
    <b>{ $category ->
        [unsafe_place] ውሑስ ዘይስምዓኩም ኣየናይ ቦታ እዩ፧
        [safe_place] ውሑስ ዝስምዓኩም ኣየናይ ቦታ እዩ፧
        [littering] ኣበይ እዩ ዘሎ፧
        [vandalism] እቲ ጉድኣት ኣበይ እዩ ዘሎ፧
       *[other] ኣበይ እዩ ነይሩ፧
    }</b>
    ቦታ ምረጹ ወይ ስሙ ጽሓፉ፣ ግምት ይኣክል። ሕጂ ኣብኡ እንተ ሃሊኹም ጥራይ ዘለኹምዎ ቦታ ኣካፍሉ። ብግምት፣ ክሳብ 100 ሜትሮ፣ ጥራይ ይዕቀብ።
ask-where-now =
    <b>ኣበይ እዩ ዘሎ፧</b>
    ቦታ ምረጹ ወይ ስሙ ጽሓፉ፣ ግምት ይኣክል። ድሮ ኣብቲ ቀረባ እንተ ሃሊኹም ጥራይ ዘለኹምዎ ቦታ ኣካፍሉ። ብግምት፣ ክሳብ 100 ሜትሮ፣ ጥራይ ይዕቀብ።
ask-when =
    <b>{ $category ->
        [unsafe_place] መዓስ እዩ ውሑስ ዘይስምዓኩም፧
        [safe_place] መዓስ እዩ ውሑስ ዝስምዓኩም፧
        [littering] መዓስ ኢኹም ርኢኹምዎ፧
        [vandalism] መዓስ እዩ ኣጋጢሙ፣ ወይ መዓስ ኢኹም ርኢኹምዎ፧
       *[other] መዓስ እዩ ነይሩ፧
    }</b>
    መልጎም ጠውቑ ወይ ጽሓፉ፣ ንኣብነት “ዓርቢ ምሸት” ወይ “ትማሊ 22.30”።
ask-day =
    <b>ኣየናይ መዓልቲ እዩ ነይሩ፧</b>
    ብለይቲ ድዩ ነይሩ፧ ናብ ቀዳም ዘውግሕ ለይቲ ከም ዓርቢ ይቑጸር።
ask-band = <b>ኣየናይ ግዜ ናይ መዓልቲ እዩ ነይሩ፧</b>
ask-what =
    <b>{ $category ->
        [drugs] እንታይ ርኢኹም፧
        [vandalism] እንታይ እዩ ተጎዲኡ፧
        [littering] እንታይ እዩ ኣብኡ ዘሎ፧
       *[other] እንታይ እዩ ረቢሹኩም፧
    }</b>{ $category ->
        [car_meet] { " " }መካይን ምፍቃር ጌጋ ኣይኮነን።
        [drugs] { " " }ንመርፍእ ፈጺምኩም ኣይትተንክፉ።
       *[other] { "" }
    }
    ሓደ ወይ ካብኡ ንላዕሊ ምረጹ፣ ድሕሪኡ “{ button-done }” ጠውቑ።
ask-why =
    <b>ውሑስ ከይስምዓኩም ዝገብር እንታይ እዩ፧</b>
    ሓደ ወይ ካብኡ ንላዕሊ ምረጹ፣ ድሕሪኡ “{ button-done }” ጠውቑ።
ask-works =
    <b>ኣብኡ እንታይ እዩ ጽቡቕ ዝሰርሕ፧</b>
    ሓደ ወይ ካብኡ ንላዕሊ ምረጹ፣ ድሕሪኡ “{ button-done }” ጠውቑ።
ask-kind =
    <b>እንታይ ዓይነት ተሽከርከርቲ፧</b>
    ሓደ ወይ ካብኡ ንላዕሊ ምረጹ፣ ድሕሪኡ “{ button-done }” ጠውቑ።
ask-avoid = <b>ነቲ ቦታ ትርሕቕዎ ዶ፧</b>
ask-dangerous =
    <b>ሰብ ክጉዳእ ይኽእል ዶ፧</b>
    ንኣብነት ዝተሰብረ ጥርሙዝ ክኸውን ይኽእል።
ask-often = <b>ክንደይ ግዜ ይኸውን፧</b>
ask-effect =
    <b>ክሳብ ክንደይ ይጸልወኩም፧</b>
    ካብ 1 ክሳብ 5 ምረጹ።
ask-improve =
    <b>እንታይ ምሓገዘ፧</b>
    ሓደ ወይ ካብኡ ንላዕሊ ምረጹ፣ ድሕሪኡ “{ button-done }” ጠውቑ።
ask-area =
    <b>ኣብ ዝቕጽል መብጽዓ ዝያዳ ኣገዳሲ እንታይ እዩ፧</b>
    ኣብ ነፍሲ ወከፍ ዓውዲ ሓደ ድሌት ክትገልጹ ትኽእሉ። ቅድም ዝመረጽኩምዎ ምልክት ኣለዎ።
ask-vehicles = <b>ብግምት ክንደይ ተሽከርከርቲ፧</b>
ask-more =
    <b>{ $category ->
        [pledge_wish] እንታይ ክንገብር ትደልዩ፧
       *[other] ተወሳኺ ክትነግሩ ትደልዩ ዶ፧
    }</b>
    { $category ->
        [pledge_wish] ብናትኩም ቃላት ጽሓፉ።
       *[other] ብዛዕባ እቲ ቦታን ዘጋጠመን ጽሓፉ።
    } ኣስማት ወይ ታርጋ መኪና ኣይትጽሓፉ። ክትፍለጡ እንተ ዘይደሊኹም፣ መን ምዃንኩም ዝገልጽ ነገር ኣይትጽሓፉ።

## What is shown back
chosen = <b>✓ { $label }</b>
listed = { LIST($items, rest: "lower") }
quoted = “{ $words }”
lines = { LINES($lines) }
noted-as = ተመዝጊቡ፦ <b>{ $value }</b>
text-added = ኣብቲ ጸብጻብ ወሲኸዮ ኣለኹ።
report-from-words = የቐንየለይ፣ ዝጸሓፍኩምዎ ኣብቲ ጸብጻብ ኣሎ። ቅድም ግን ሓንቲ ኣገዳሲት ሕቶ።
report-understood =
    ከምዚ ገይረ ተረዲአዮ፦
    { LINES($lines) }
report-from-past = ሕጂ ኣብ ሓደጋ ዘሎ ሰብ ኣሎ ዶ፧ ናብ 112 ደውሉ።
no-report = ሕራይ። ገለ ክትነግሩ እንተ ደሊኹም ኣብዚ ኣለኹ።
edited-answer = ናብዚ ቀይረዮ፦ <b>{ $value }</b>
edited-words = ኣብ ክንዲ እቲ ቅድም ዝጸሓፍኩምዎ ኣእትየዮ ኣለኹ።
edited-unclear = ነቲ ለውጢ ኣይተረዳእክዎን፣ ስለዚ እቲ ናይ ቅድም መልስኹም ይጸንሕ።
edited-sent = እቲ ጸብጻብ ድሮ ተላኢኹ እዩ። ብ /mine ገለ ክትውስኽዎ ትኽእሉ።
photo-noted = ነቲ ስእሊ ክቕበሎ እየ። ኣቕሓን ቦታን ጥራይ ይርአ፣ ሰባት ኣይርአዩ።
photo-enough = ኣብ ሓደ ጸብጻብ { $most ->
        [one] { $most } ስእሊ
       *[other] { $most } ስእልታት
    } ክትልእኹ ትኽእሉ። እቲ ናይ መወዳእታ ኣይኣተወን።
photo-refused = ሓደ ካብ ስእልታትኩም ክንቅበሎ ኣይተኻእለን። እቲ ዝተረፈ ጸብጻብ ኣሎ።
photos = { $count ->
        [one] { $count } ስእሊ
       *[other] { $count } ስእልታት
    }
draft-open = ጸብጻብ ጀሚርኩም ኔርኩም። ካብቲ ዝነበርናዮ ንቕጽል።
not-an-answer = ነዚ ኣይተረዳእኩን። መልጎም ጠውቑ ወይ ብኻልእ መንገዲ ጽሓፉ።
time-future = እቲ ግዜ ገና ኣይኣኸለን።

## Place
place-noted = 📍 <b>{ $place }</b>
place-skipped = ነቲ ቦታ ንሓልፎ።
place-none = ቦታ የለን
place-pin = ዝተኻፈለ ቦታ፣ ብግምት ክሳብ 100 ሜትሮ
place-pin-at = { $name } (ዝተኻፈለ ቦታ)
place-pin-near = ኣብ ከባቢ { $name } (ዝተኻፈለ ቦታ)
which-place-known =
    <b>ኣየናይ ቦታ ማለትኩም እዩ፧</b>
    “{ $typed }” ጽሒፍኩም።
which-place-unknown =
    <b>ኣብ ወይ ጥቓ ኣየናይ ከተማ ወይ ዓዲ እዩ፧</b>
    “{ $typed }” ኣይፈልጦን እየ፣ ግን ዝጸሓፍኩምዎ ይዕቅቦ።
outside =
    እቲ ቦታ ካብ { $municipality } ወጻኢ እዩ። ኣብዚ ኮሙን ዘጋጠመ ጥራይ ክቕበል እኽእል።
    ምስቲ ናይ ኣብኡ ኮሙን ተራኸቡ። ኣብ ዝሃለኹም ኴንኩም ንፖሊስ ብ { $police } ትረኽብዎ። ሓደጋ፦ { $emergency }።

## Time
time-always = መብዛሕትኡ ግዜ ከምኡ እዩ
time-ongoing = ሕጂ ይቕጽል ኣሎ፣ ሰዓት { CLOCK($start) }
time-day = { UPPER(DAY($day)) }፣ { LOWER($band) }
time-day-at = { UPPER(DAY($day)) }፣ ካብ ከባቢ ሰዓት { CLOCK($start) }
time-night = ካብ { DAY($day, style: "weekday") } ናብ { DAY($next) } ዘሎ ለይቲ
time-night-at = ካብ { DAY($day, style: "weekday") } ናብ { DAY($next) } ዘሎ ለይቲ፣ ካብ ከባቢ ሰዓት { CLOCK($start) }

## The summary
summary = <b>ጸብጻብኩም፦ { LOWER($category) }</b>
wish = <b>ድሌትኩም ንዝቕጽል መብጽዓ</b>
wish-check = ትኽክል ድዩ፧ “{ wish-send }” ክሳብ እትጥውቑ ዝለኣኽ ነገር የለን።
summary-line = <b>{ $name }፦</b> { $value }
summary-privacy = ዝነገርኩምዎ ብኸመይ ንጥቀመሉ፦ /privacy
text-full = እቲ ጸብጻብ መሊኡ፣ ስለዚ ኩሉ ኣይኣተወን። ነዚ ልኣኹ፣ እንተ ደሊኹም ካልእ ጽሓፉ።
summary-check = ትኽክል ድዩ፧ “{ summary-send }” ክሳብ እትጥውቑ ዝለኣኽ ነገር የለን።
correct = <b>እንታይ ክትቅይሩ ትደልዩ፧</b>
cancelled = እቲ ጸብጻብ ተደምሲሱ። ዝተላእከ ነገር የለን።
nothing-to-cancel = ዝስረዝ ነገር የለን።

## The receipt
receipt =
    <b>የቐንየለይ! ጸብጻብኩም ተዓቂቡ ኣሎ።</b>
    መወከሲ ቁጽሪ፦ <code>{ $reference }</code>
receipt-next =
    <b>ሕጂ እንታይ ይቕጽል፧</b>
    ጸብጻብኩም ምስ ናይ ካልኦት ይጥርነፍ። ኮሙንን ፖሊስን ንዝርብሽ ነገር ኣበይን መዓስን ከም ዝሰርሕሉ ንምምራጽ ይጥቀምሉ። ንናትኩም ዝመልስ ሰብ እንተ ሃልዩ፣ ኣብዚ ክጽሕፈልኩም እየ።

receipt-held = ብዛዕባ ሓደ ፍሉይ ሰብ ትጽሕፉ ዘለኹም ይመስል። ስለዚ ካልእ ሰብ ቅድሚ ምርኣዩ ሓደ ሰብ ነቶም ቃላት የንብቦም። ብዛዕባ ሰብ ንፖሊስ ሓበሬታ ንምሃብ፦ { $police }።
receipt-wish =
    <b>የቐንየለይ! ድሌትኩም ተዓቂቡ ኣሎ።</b>
    ዝቕጽል መብጽዓ ብዛዕባ እንታይ ከም ዝኸውን ክመርጹ ከለዉ፣ ኮሙንን ፖሊስን ንኹሎም ድሌታት የንብብዎም።
limit-notice =
    ሕጂ ጸብጻብ ልኢኽኩም ኣለኹም። ነዚ ሰዓት { CLOCK($until) } ክትልእክዎ ትኽእሉ።
    ምስቲ ናይ ቅድም ዝተኣሳሰር ድዩ፧ ኣብኡ ክትውስኽዎ ትኽእሉ፦ /mine
limit-day =
    ኣብ 24 ሰዓት { $most ->
        [one] { $most } ጸብጻብ
       *[other] { $most } ጸብጻባት
    } ልኢኽኩም ኣለኹም። ነዚ ካብ ሰዓት { CLOCK($until) } ({ DAY($until) }) ጀሚርኩም ክትልእክዎ ትኽእሉ።
    እቲ ደረት ድምጺ ኩሉ ሰብ ብማዕረ ንክስማዕ እዩ።
limit-wait = ክሳብ ሽዑ ተዓቂቡ ይጸንሕ። ሓደጋ፦ ናብ { $emergency } ደውሉ።

## What was taken out
removed = ካብ ዝጸሓፍኩምዎ እዚ ኣውጺአ፣ ቅድሚ ዝኾነ ነገር ምዕቃብ፦ { LIST($names) }። ብዛዕባ እቲ ቦታን ዘጋጠመን ጽሓፉ፣ ብዛዕባ ሰባት ኣይትጽሓፉ።
removed-personnummer = ናይ መንነት ቁጽሪ
removed-phone = ቁጽሪ ተሌፎን
removed-plate = ታርጋ መኪና
removed-email = ኢመይል
removed-handle = ስም ኣካውንት
removed-address-number = ቁጽሪ ገዛ
