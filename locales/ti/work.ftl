### The room of reports: what staff with the right to it read and write.

## The list
work =
    <b>ጸብጻባት</b>
    { $filter }
work-line =
    { $category }፣ { $place }
    { UPPER(DAY($day)) }፣ { LOWER($band) }። <i>{ $state }</i>{ $held ->
        [yes] ፣ ቃላት ተታሒዞም
       *[no] {""}
    }{ $others ->
        [0] {""}
        [one] {" "}(+{ $others } ብዛዕባ እቲ ሓደ ፍጻመ)
       *[other] {" "}(+{ $others } ብዛዕባ እቲ ሓደ ፍጻመ)
    }
work-numbered = <b>{ $number }።</b> { $line }
work-none = ሕጂ ከምኡ ዝኣመሰለ ጸብጻብ የለን።
work-pick = እንታይ ክትርእዩ ትደልዩ፧
work-place-own = ብናቶም ቃላት ዝተገልጸ ቦታ

## One report
work-told-at = <b>ዝተሓበረሉ፦</b> { DAY($at) }፣ ሰዓት { CLOCK($at) }
work-no-words = ናቶም ቃላት የለን።
work-held-named = <b>እቶም ቃላት ተታሒዞም ኣለዉ፦</b> ንሓደ ሰብ ዘመልክቱ ይመስሉ። ቦታን ግዜን ግን ይቑጸር።
work-held-hate = <b>እቶም ቃላት ተታሒዞም ኣለዉ፦</b> ጽልኢ ዘለዎም ይመስሉ። ቦታን ግዜን ግን ይቑጸር።
work-words =
    <b>ናቶም ቃላት</b> ({ $language })
    “{ $words }”
work-quotable = እቶም ቃላት ክጥቀሱ ይኽእሉ።
work-not-quotable = እቶም ቃላት ኣይጥቀሱን።
work-reachable = ክትምልሱ ከለኹም እቲ ዝሓበረ ሰብ ይፈልጥ። ኩነታት “ተነቢቡ” ግን ኣይልኣኽን።
work-not-reachable = እቲ ዝሓበረ ሰብ መልእኽቲ ኣይደልን፣ ወይ ድሕሪ ሕጂ ክርከብ ኣይከኣልን። መልስኹም ግን ኣብቲ ጸብጻብ ይጸንሕ።
work-others = { $count ->
    [one] { $count } ካልእ ጸብጻብ ብዛዕባ እቲ ሓደ ፍጻመ ይሕብር።
   *[other] { $count } ካልኦት ጸብጻባት ብዛዕባ እቲ ሓደ ፍጻመ ይሕብሩ።
}
work-reply-bare = ብዘይ ተወሳኺ ቃላት።
work-gone = እቲ ጸብጻብ ድሕሪ ሕጂ የለን፣ ወይ ተሳሒቡ።
work-photo = ስእሊ { $number } ካብ { $count }፣ { $reference }

## Notes
work-note =
    <b>መዘኻኸሪ፦ { $name }</b>፣ { DAY($at) } ሰዓት { CLOCK($at) }
    { $words }
work-note-nobody = ድሕሪ ሕጂ ኣብዚ ዘየለ ሰብ
work-notes-of = <b>መዘኻኸሪታት ብዛዕባ { $reference }</b>
work-notes-none = ክሳብ ሕጂ መዘኻኸሪ የለን።
work-note-ask =
    <b>መዘኻኸሪ ብዛዕባ { $reference }</b>
    ኣብዚ ጽሓፉ። ኣብቶም ጸብጻባት እትሰርሑ ጥራይ ትርእይዎ። ናይቶም ዝምልከቶም ሰባት ኣስማት ኣይትጽሓፉ። ክሳብ { $most } ፊደላት።

## The same event
work-same-of = <b>ምስ { $reference } ሓደ ፍጻመ ድዩ፧</b>
work-siblings = ድሮ ከም ሓደ ፍጻመ ዝቑጸሩ፦
work-candidates = ሓደ ክኾኑ ይኽእሉ። ሓደ ኣርእስቲ ኣለዎም፣ ኣብ መንጎኦም ድማ ክሳብ ሓንቲ ለይቲ ጥራይ ኣሎ፦
work-candidates-none = ኣብ ውሽጢ ሓንቲ ለይቲ፣ ሓደ ኣርእስቲ ዘለዎ ካልእ ኣይረኸብኩን።
work-name-ask = ምስ { $reference } ብዛዕባ ሓደ ፍጻመ ዝሕብር ጸብጻብ መወከሲ ቁጽሩ ጽሓፉ።
work-name-unknown = ነቲ መወከሲ ቁጽሪ ኣይረኸብክዎን። ከምዚ ጽሓፍዎ፦ 4K2M-9QTX

## Answering
work-telling =
    <b>{ $reference }፦ { $state }</b>
    እቲ ዝሓበረ ሰብ እንታይ ክፈልጥ ትደልዩ፧
work-goes = ቋንቋ፦ { $language }። መን ምዃንኩም ኣይርአን፣ መን ከም ዝበጽሖ እውን ኣይትርእዩን።
work-goes-nowhere = እዚ ኣብቲ ጸብጻብ ይጸንሕ፣ ግን ኣይልኣኽን፦ እቲ ዝሓበረ ሰብ መልእኽቲ ኣይደልን እዩ።
work-asks = እቲ መልሲ ናባኹም ይምለስ፣ እቲ ጸብጻብ ድማ እንደገና ሓድሽ ይኸውን።
work-preview =
    <b>{ $state }</b>
    “{ $words }”
work-as-written = ቃላትኩም ልክዕ ከምዚ ይለኣኹ። ኣይትርጐሙን።
work-words-ask =
    <b>ነቲ መልሲ ኣብዚ ጽሓፉ።</b>
    ቅድሚ ምልኣኹ እንደገና ትርእይዎ።
work-words-only = ኣብዚ ቃላት ጥራይ የድልየኒ። ጽሓፍዎም፣ ወይ መልጎም ጠውቑ።
work-answered = <b>መልሲ ብዛዕባ { $reference }።</b> እቲ ዝሓበረ ሰብ ተወሳኺ ነጊሩ።
reply-asks = “መልሲ ምሃብ” ጠውቑ፣ ድሕሪኡ ጽሓፉ። ብዛዕባ እቲ ቦታ ንገሩ፣ ብዛዕባ ሰባት ኣይትጽሓፉ።

## Quotes
work-quote =
    <b>እዚ ክጥቀስ ይኽእል ዶ፧</b>
    { $category }፣ { $place }። { $when }
    “{ $words }”
work-quote-check = ዝተመልከተ ሰብ ወይ ክፍለጥ ዝኽእል ሰብ ከም ዘየለ ኣረጋግጹ። ሓደ ጥቕሲ ኣብ ጽማቕ ንኮሙን፣ ንፖሊስን ንኣማኸርቲ መንእሰያትን ክኣቱ ይኽእል።
work-quotes-none = ክትውስንሉ ዝተረፈ ቃላት የለን።

## Many at once
burst =
    <b>ብዙሓት ብዛዕባ ሓደ ፍጻመ ይሕብሩ ኣለዉ</b>
    { $category }፣ { $place }።
    { $reporters } ዝተፈላለዩ ሰባት ኣብ { $minutes ->
        [one] { $minutes } ደቒቕ
       *[other] { $minutes } ደቓይቕ
    }። እቲ ቀዳማይ ዝጸሓፈሉ ሰዓት፦ { CLOCK($since) }።
burst-near = ኣብ ከባቢ { $name }
burst-nobody-sent = በዚ መልእኽቲ ዝተላእከ ሰብ የለን፣ ፖሊስ እውን በዚ ዝተነግሮ ነገር የለን። ህጹጽ እንተ ኾይኑ፦ ናብ <b>112</b> ደውሉ።
burst-subject = Löftesbot፦ ብዙሓት ብዛዕባ ሓደ ፍጻመ ይሕብሩ ኣለዉ
