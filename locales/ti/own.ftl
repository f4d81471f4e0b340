### Own reports, answers from the municipality, wishes, and what is followed.

## My reports
mine =
    <b>ጸብጻባትኩም</b>
    ኣበይ ከም ዝበጽሐ ንምርኣይ ነቲ ጸብጻብ ጠውቑ።
mine-none = ኣብዚ ዝተዓቀበ ጸብጻብ የብልኩምን።
own =
    <b>{ $category }</b>
    መወከሲ ቁጽሪ፦ <code>{ $reference }</code>
own-time = { UPPER(DAY($start)) }፣ { CLOCK($start) }
own-state = <b>ኩነታት፦</b> { $state }
state-new = ገና ኣይተነበበን
state-seen = ተነቢቡ
state-planned = ተመዲቡ
state-done = ተገይሩ
state-not-ours = ክንገብሮ እንኽእል የለን
state-needs-more = ተወሳኺ ሓበሬታ የድልየና
own-ended-at = <b>ዘቋረጸሉ፦</b> ሰዓት { CLOCK($at) }
own-withdrawn = ነዚ ጸብጻብ ስሒብኩምዎ ኣለኹም።
own-held = ካልእ ሰብ ቅድሚ ምርኣዩ ሓደ ሰብ ቃላትኩም የንብብ።
own-followed = መልሲ እንተ መጺኡኩም ኣብዚ ይመጽእ።
own-not-followed = ብዛዕባ እዚ ጸብጻብ መልሲ ኣይመጸኩምን እዩ።
own-reply =
    <b>መልሲ፣ { DAY($day) }፦ { $state }</b>
    { $words }
own-reply-gone = <i>እቶም ቃላት ተደምሲሶም።</i>
own-ended-now = የቐንየለይ፣ ሰዓት { CLOCK($at) } ከም ዘቋረጸ መዝጊበዮ።
own-add-ask =
    <b>እንታይ ክትውስኹ ትደልዩ፧</b>
    ኣብዚ ጽሓፉ። ኣስማት ወይ ታርጋ መኪና ኣይትጽሓፉ።
own-added = የቐንየለይ፣ ኣብቲ ጸብጻብ ተወሲኹ።
own-withdraw-ask =
    <b>ነቲ ጸብጻብ { $reference } ክትስሕብዎ ትደልዩ ዶ፧</b>
    ሽዑ ቃላትኩምን ስእልታትኩምን ይድምሰስ፣ እቲ ጸብጻብ እውን ኣይቑጸርን።
own-withdrawn-now = ጸብጻብ { $reference } ተሳሒቡ። ቃላትኩምን ስእልታትኩምን ተደምሲሱ።
own-quiet-now = ብዛዕባ እዚ ጸብጻብ መልሲ ኣይመጸኩምን እዩ። ናበይ ክለኣኽ ከም ዝነበሮ ረሲዐዮ ኣለኹ።
own-answers-now = መልሲ እንተ መጺኡኩም ኣብዚ ይመጽእ።
own-full = እቲ ጸብጻብ መሊኡ ስለ ዘሎ እቲ ናይ መወዳእታ ኣይኣተወን። በጃኹም ሓድሽ ጸብጻብ ጽሓፉ።
own-gone = እቲ ጸብጻብ ድሕሪ ሕጂ ኣብዚ የለን።
own-nothing-open = ሕጂ ዝቕጽል ዘሎ ነገር ዝምልከት ጸብጻብ ኣይረኸብኩን።

## An answer from the municipality
reply =
    <b>መልሲ ብዛዕባ ጸብጻብኩም { $reference }</b>
    { $state }
reply-words = “{ $words }”
reply-how = ኣብቲ ጸብጻብ ገለ ክትውስኹ ትኽእሉ፦ /mine

## Wishes
wish-again = ኣብዚ ዓውዲ ድሮ ድሌት ገሊጽኩም ኣለኹም። ነዚ እንተ ልኢኽኩም፣ ኣብ ክንዲ እቲ ናይ ቅድም ይኣቱ።

## Following the pledge
follow =
    <b>ንስኻትኩም ኢልኩም – ንሕና ጌርና</b>
    ብዛዕባ እቲ መብጽዓ ገለ ምስ ተገብረ ክጽሕፈልኩም እኽእል፣ ዘይተገብረ እንተ ሃልዩ እውን። ክትከታተልዎ እትደልዩ ጠውቑ። ንምቁራጽ ደጊምኩም ጠውቑ።
follow-none = ሕጂ እትከታተልዎ የለን።
followed = ሕጂ ትከታተልዎ ኣለኹም፦ { $topic }
unfollowed = ድሕሪ ሕጂ ኣይትከታተልዎን፦ { $topic }
news =
    <b>ንስኻትኩም ኢልኩም – ንሕና ጌርና</b>
    { $area }፣ መብጽዓ ንነበርቲ { $year }
news-said =
    <b>ንስኻትኩም ዝበልኩምዎ</b>
    { $words }
news-did =
    <b>ንሕና ዝገበርናዮ</b>
    { $words }
pledge-news =
    <b>ንስኻትኩም ኢልኩም – ንሕና ጌርና</b>
    { LINES($news) }
pledge-news-line = • <b>{ DAY($day) }</b>። { $words }
