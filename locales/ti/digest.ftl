### The digest: what staff read on Monday morning, in the chat, in the picture, in the e-mail and on paper.
### A number that may be chance must be known as such by somebody who is tired.

## Times and numbers
digest-number = { $n }
digest-span = { $months ->
    [same] { DAY($first, style: "number") }–{ DAY($last, style: "date") }
   *[other] { DAY($first, style: "date") } – { DAY($last, style: "date") }
}
digest-period = { $period ->
    [day] { DAY($first) }
    [week] ሰሙን { $week }፣ { $span }
    [month] { DAY($first, style: "month") } { $year }
    [quarter] ርብዒ ዓመት { $quarter }፣ { $year }
   *[other] { $year }
}
digest-period-short = { $period ->
    [day] { DAY($first, style: "date") }
    [week] ሰሙን { $week }
    [month] { DAY($first, style: "month") }
    [quarter] ርብዒ ዓመት { $quarter }
   *[other] { $year }
}
digest-reports = { $count ->
    [one] { $count } ጸብጻብ
   *[other] { $count } ጸብጻባት
}
digest-reports-few = ትሕቲ { $least } ጸብጻባት
digest-persons = { $count ->
    [one] { $count } ሰብ
   *[other] { $count } ሰባት
}
digest-persons-few = ትሕቲ { $least } ሰባት
digest-than = { $than ->
    [day] ቅድሚኡ ዝነበረ መዓልቲ
    [week] ቅድሚኡ ዝነበረ ሰሙን
    [month] ቅድሚኡ ዝነበረ ወርሒ
    [quarter] ቅድሚኡ ዝነበረ ርብዒ ዓመት
    [year] ቅድሚኡ ዝነበረ ዓመት
   *[other] ተመሳሳሊ ግዜ ናይ ቅድሚኡ ዓመት
}
digest-change = { $way ->
    [more] ካብ { $than } ብ { $count } ይበዝሕ
    [fewer] ካብ { $than } ብ { $count } ይውሕድ
   *[other] ምስ { $than } ማዕረ
}
digest-change-short = { $way ->
    [more] ብ { $count } ይበዝሕ
    [fewer] ብ { $count } ይውሕድ
   *[other] ማዕረ
}
digest-change-few = ምስ { $than } ዳርጋ ማዕረ
digest-change-few-short = ዳርጋ ማዕረ
digest-judged = { $change }፣ { $verdict }
digest-verdict = { $verdict ->
    [not_chance] ኣጋጣሚ ኣይመስልን
    [may_be_chance] ኣጋጣሚ ክኸውን ይኽእል
    [too_few] ንምፍላጥ ኣዝዩ ውሑድ
   *[other] ዝነጻጸር የለን
}
digest-no-basis = ዝነጻጸር የለን

## The first page
digest-heading = <b>{ UPPER($what) }፣ { $period }</b>
digest-total = <b>{ UPPER($reports) }</b>፦ { $change }።
digest-none = <b>0 ጸብጻባት</b>፦ { $change }። ዘጋጠመ ነገር የለን ማለት ኣይኮነን፣ ዝሓበረ ሰብ የለን ማለት ጥራይ እዩ።
digest-from = ዝሓበሩ፦ { $persons }።
digest-area = • { $title }፦ <b>{ $count }</b> ({ $change })
digest-area-none = • { $title }፦ <b>0</b>
digest-hot = 📍 <b>ብፍሉይ ዝረአ፦</b> { LIST($places) }
digest-where = 📍 <b>ዝበዝሐ ጸብጻብ፦</b> { LIST($places) }
digest-spot-short = { $place } ({ $count } ካብ { $persons })
digest-place = { $place } ({ $count })
digest-when = 🕙 <b>ዝበዝሐሉ ግዜ፦</b> { DAY($day, style: "weekday") }፣ { LOWER($band) } ({ $reports })
digest-largest = 👥 <b>ብዛዕባ ሓደ ነገር ዝበዝሐ፦</b> { $event }
digest-event = { $category }፣ { $place }፣ { DAY($night) }፦ { $persons }፣ ነናቶም ሓቢሮም
digest-no-place = ዘይተፈልጠ ቦታ
digest-one-person = ⚠️ ካብ { $total } ጸብጻባት { $count } ካብ ሓደ ሰብ ጥራይ እዮም።
digest-unplaced = { $count ->
    [one] { $count } ጸብጻብ ቦታ የብሉን።
   *[other] { $count } ጸብጻባት ቦታ የብሎምን።
}
digest-deed = <b>ተገይሩ፦</b> { $title }። { $words }
digest-small = ትሕቲ { $least } ዝኾኑ ቁጽርታት ኣይርአዩን፣ እቶም ካልኦት ብግምት እዮም።
digest-note = ነበርቲ ባዕሎም ክሕብሩ መሪጾም። ስታቲስቲክስ ገበን ኣይኮነን።

## The pages behind the buttons
digest-page =
    <b>{ $page }</b>
    { $heading }
digest-spots = ካብዚኦም፣ ካብቲ ብኣጋጣሚ ዝመጽእ ንላዕሊ ጸብጻባት መጺኡ፦
digest-spots-none = ብፍሉይ ዝረአ ቦታ የለን። ንዕኡ እንተ ወሓደ 3 ሰባት፡ 2 ዝተፈላለያ ዕለታትን ካብ ካልእ ቦታታት ዝበዝሕን የድሊ።
digest-spot = • <b>{ $place }</b>፦ { $reports } ካብ { $persons }፣ { $dates ->
    [one] { $dates } ዕለት
   *[other] { $dates } ዝተፈላለያ ዕለታት
}{ $new ->
    [yes] ። ካብ ናይ ቅድም ሓድሽ እዩ።
   *[other] ።
}
digest-spot-coarse = • <b>{ $place }</b>፦ { $reports } ካብ { $persons }{ $new ->
    [yes] ። ካብ ናይ ቅድም ሓድሽ እዩ።
   *[other] ።
}
digest-other-places = <b>ካልኦት ቦታታት፦</b> { LIST($places) }
digest-day = <b>{ UPPER(DAY($day, style: "weekday")) }፦</b> { LIST($bands) }
digest-band = { LOWER($band) }፦ { $count }
digest-weekday = { DAY($day, style: "weekday") }
digest-quiet = <b>ጸብጻብ ዘይብሎም፦</b> { LIST($days) }
digest-item = • { $item }
digest-events = ብዛዕባ ሓደ ነገር፣ ኣብ ተቐራራቢ ግዜን ቦታን ዝኾኑ ጸብጻባት፣ ከም ሓደ ፍጻመ ይቑጸሩ፦
digest-events-none = ልዕሊ ሓደ ጸብጻብ ዘለዎ ፍጻመ የለን።
digest-events-more = { $count ->
    [one] ተወሳኺ { $count } ፍጻመ።
   *[other] ተወሳኺ { $count } ፍጻመታት።
}
digest-states = <b>ክሳብ ሕጂ ዝበጻሕኩምዎ፦</b>
digest-state = • { $state }፦ { $count }
digest-deeds = <b>እዚ ጌርኩም ኣለኹም፦</b>
digest-deeds-none = ኣብዚ ግዜ እዚ ኣብ “ንስኻትኩም ኢልኩም – ንሕና ጌርና” ዝተጻሕፈ የለን።
digest-done = • { DAY($day, style: "date") }፣ { $title }፦ { $words }
digest-year-note = ጸብጻባት ክበዝሑ ወይ ክውሕዱ ዝገብር፣ ነቲ ኣገልግሎት ዝፈልጡ ሰባት ክንደይ ምዃኖም እውን ክኸውን ይኽእል።

## To ask for a digest
digest-choose =
    <b>ጽማቕ ሕጂ</b>
    ናይ ኣየናይ ግዜ ክትርእዩ ትደልዩ፧ እቲ ናይ መወዳእታ ዝተወድአ ይመጸኩም።
digest-counting = እቖጽርን እስእልን ኣለኹ። ገለ ሰከንድታት ይወስድ።
digest-failed = እቲ ጽማቕ ሕጂ ክስራሕ ኣይተኻእለን። ድሕሪ ቁሩብ ግዜ ደጊምኩም ፈትኑ።

## The picture
digest-pic-trend = { $unit ->
    [day] ጸብጻባት ብመዓልቲ
    [week] ጸብጻባት ብሰሙን
   *[other] ጸብጻባት ብወርሒ
}
digest-pic-before = { UPPER($than) }
digest-pic-when = ኣብ ሰሙን መዓስ
digest-pic-where = ቦታታት
digest-pic-hot = ብፍሉይ ዝረአ
digest-pic-none = ብፍሉይ ዝረአ ቦታ የለን
digest-pic-empty = ጸብጻብ የለን
digest-pic-few = ንምርኣይ ኣዝዮም ውሑዳት ጸብጻባት
digest-pic-silence = ዘጋጠመ ነገር የለን ማለት ኣይኮነን፣ ዝሓበረ ሰብ የለን ማለት ጥራይ እዩ።
digest-pic-note = ጸብጻባት ነበርቲ፣ ስታቲስቲክስ ገበን ኣይኮነን
digest-pic-note-small = ጸብጻባት ነበርቲ፣ ስታቲስቲክስ ገበን ኣይኮነን። ትሕቲ 5 ዝኾኑ ቁጽርታት ኣይርአዩን።
digest-pic-unit = { $count ->
    [one] ጸብጻብ ካብ { $persons }
   *[other] ጸብጻባት ካብ { $persons }
}
digest-pic-unit-none = ጸብጻባት
digest-pic-weekday = { DAY($day, style: "short") }
digest-pic-date = { DAY($day, style: "number") } { DAY($day, style: "brief") }
digest-pic-month = { DAY($day, style: "brief") }
digest-pic-alt = ስእሊ፦ { $reports }፣ { $change }። ዕለታት፣ መዓልታት ሰሙንን ቦታታትን ምስ ቁጽርታቶም ኣብቲ ጽሑፍ ኣለዉ።

## E-mail
digest-mail-subject = { $what } { $period }፦ { $reports }፣ { $news }
digest-mail-news = { $way ->
    [more] ዝወሰኸ፦ { LOWER($area) }
    [fewer] ዝነከየ፦ { LOWER($area) }
    [none] ዝንገር የለን
   *[other] ርግጸኛ ሓድሽ ነገር የለን
}
digest-mail-areas = ዓውድታት ናይቲ መብጽዓ
digest-mail-area = ዓውዲ
digest-mail-count = ብዝሒ
digest-mail-change = ምስ { $than } ክነጻጸር ከሎ
digest-mail-incidents = { $count ->
    [one] { $count } ፍጻመ፣ ብዛዕባ ሓደ ነገር ዝኾኑ ጸብጻባት ከም ሓደ ክቑጸሩ ከለዉ።
   *[other] { $count } ፍጻመታት፣ ብዛዕባ ሓደ ነገር ዝኾኑ ጸብጻባት ከም ሓደ ክቑጸሩ ከለዉ።
}
digest-mail-effect = • { $title }፦ ጽልዋኡ { $mean } ካብ 5 ({ $answers ->
    [one] { $answers } መልሲ
   *[other] { $answers } መልስታት
})።
digest-mail-recurring = • { $title }፦ { $count ->
    [one] { $count } ጸብጻብ ብዛዕባ ብተደጋጋሚ ዘጋጥም ነገር ይሕብር።
   *[other] { $count } ጸብጻባት ብዛዕባ ብተደጋጋሚ ዘጋጥም ነገር ይሕብሩ።
}
digest-mail-where = ኣበይ
digest-mail-when = መዓስ
digest-mail-quotes = ቃላት ናይ ነበርቲ
digest-mail-quotes-note = ነፍሲ ወከፍ ጥቕሲ ሓደ ሰብ ኣንቢቡ ኣጽዲቕዎ እዩ።
digest-mail-quote-by = { $category }፣ { $place }፣ { DAY($night, style: "date") }
digest-mail-done = ዝገበርኩምዎ
digest-mail-files = እቲ ስእሊ፣ ንኣኼባ ዝኸውን PDFን ኩሎም ቁጽርታትን (CSV) ምስዚ ኣለዉ።
digest-mail-stop = ንግዚኡ ከተቋርጹ ወይ ክትገድፍዎ ትደልዩ ዶ፧ ናብቲ ቦት /staff ጽሓፉ።
digest-mail-made = ዝተሰርሓሉ፦ { DAY($made, style: "date") } ሰዓት { CLOCK($made) }።

## PDF
digest-pdf-title = ጸብጻባት ካብ ነበርቲ
digest-pdf-method = ከምዚ ተቖጺሩ
digest-pdf-method-night = ሓንቲ ለይቲ ናይታ ዝጀመረትላ መዓልቲ እያ፦ ናብ ቀዳም ዘውግሕ ለይቲ ከም ዓርቢ ይቑጸር።
digest-pdf-method-chance = “ኣጋጣሚ ኣይመስልን” ማለት፣ ብዙሓት ቁጽርታት እናረኣና እውን፣ ክንድዚ ዝኣክል ለውጢ ብባዕሉ ሳሕቲ ጥራይ የጋጥም። “ኣጋጣሚ ክኸውን ይኽእል” ማለት ልሙድ እዩ።
digest-pdf-method-places = ሓደ ቦታ ብፍሉይ ዝረአ፣ እንተ ወሓደ 3 ሰባት ኣብ እንተ ወሓደ 2 ዕለታት ምስ ዝሕብሩ እዩ። ካብቲ ብኣጋጣሚ ዝመጽእ ድማ ክበዝሕ ኣለዎ።
digest-pdf-method-events = ብዛዕባ ሓደ ነገር፣ ኣብ ተቐራራቢ ግዜን ቦታን ዝኾኑ ጸብጻባት፣ ሓደ ፍጻመ እዮም።
digest-pdf-last-year = ቅድሚኡ ዝነበረ ዓመት
