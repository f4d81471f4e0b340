### How the service does: the week's figures for those who run it.

service = <b>ኩነታት ናይቲ ኣገልግሎት</b>
service-note = ኣብዚ ብዝሒ ጥራይ ይቑጸር፣ ሰባት ፈጺሞም ኣይፍለዩን።
service-week =
    { $head }
    { LINES($lines) }
service-this-week =
    <b>እዚ ሰሙን ክሳብ ሕጂ</b>
    { DAY($first) } ክሳብ { DAY($last) }

service-last-week =
    <b>ዝሓለፈ ሰሙን</b>
    { DAY($first) } ክሳብ { DAY($last) }

service-opened = ንመጀመርታ ግዜ ዝመጹ፦ <b>{ $n }</b>
service-began = ክሕብሩ ዝጀመሩ፦ <b>{ $n }</b>
service-finished = ዝለኣኹ፦ <b>{ $n }</b>
service-finished-share = ዝለኣኹ፦ <b>{ $n }</b> ({ $share }%)
service-stopped = ኣብ መንጎ ዘቋረጹ፦ <b>{ $n }</b>፣ ኣብዚ፦ { LIST($where) }
service-stop = { $where ->
    [gate] ሕቶ ብዛዕባ ሓደጋ
    [danger] ገጽ 112
    [sorting] ምርጫ ኣርእስቲ
    [summary] መጠቓለሊ
    [correcting] ለውጢ
    [where] ቦታ
    [when] ግዜ
    [day] መዓልቲ
    [band] ግዜ ናይ መዓልቲ
    [what] ዘጋጠመ ነገር
    [why] ምኽንያት
    [more] ናቶም ቃላት
    [area] ዓውዲ ናይቲ መብጽዓ
   *[other] ተወሳኺ ሕቶ
    } ({ $n })
service-languages = ቋንቋታት፦ { LIST($languages) }
service-language = { LOWER($language) } { $n }
service-no-reports = ዝመጸ ጸብጻብ የለን።
service-unanswered = { $reports ->
        [one] እቲ ጸብጻብ ክሳብ ሕጂ መልሲ ኣይረኸበን።
       *[other] ካብ { $reports } ጸብጻባት ክሳብ ሕጂ መልሲ ዝረኸበ የለን።
    }
service-answered = መልስታት፦ { $answered } ካብ { $reports } ጸብጻባት፣ ፍርቆም ኣብ ውሽጢ { $span }
service-minutes = { $n ->
        [one] { $n } ደቒቕ
       *[other] { $n } ደቓይቕ
    }
service-hours = { $n ->
        [one] { $n } ሰዓት
       *[other] { $n } ሰዓታት
    }
service-days = { $n ->
        [one] { $n } መዓልቲ
       *[other] { $n } መዓልታት
    }
service-undeliverable = ዘይበጽሑ መልእኽትታት፦ <b>{ $n }</b> – { LIST($why) }
service-why = { $reason ->
    [blocked] ተቐባሊ ነቲ ቦት ዓጽይዎ
    [no_chat] እቲ ቻት የለን
    [forbidden] ተቐባሊ መልእኽቲ ኣይቅበልን
    [migrated] እቲ ጉጅለ ናብ ካልእ ሰጊሩ
    [no_channel] መንገዲ የለን
   *[other] ቴክኒካዊ ጸገም
    } ({ $n })
service-set-aside = { $n ->
        [one] { $n } መልእኽቲ ካብ ነባሪ ክንበብ ኣይተኻእለን፣ ንጎኒ ተቐሚጡ ኣሎ።
       *[other] { $n } መልእኽትታት ካብ ነበርቲ ክንበቡ ኣይተኻእለን፣ ንጎኒ ተቐሚጦም ኣለዉ።
    }
service-all-arrived = ኩሎም መልእኽትታት በጺሖም።
