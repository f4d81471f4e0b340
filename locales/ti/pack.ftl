### The pack for the next pledge, once a year: in the chat, on paper and in tables.

pack-is-made = ናይ { $year } መበገሲ ሕጂ እሰርሖ ኣለኹ። ድሕሪ ቁሩብ ናብዚ ይመጽእ።
pack-not-made = እቲ መበገሲ ሕጂ ክስራሕ ኣይተኻእለን። ድሕሪ ቁሩብ ግዜ ደጊምኩም ፈትኑ።
pack-files = መበገሲ ንዝቕጽል መብጽዓ፣ ምስ ቁጽርታት ናይ { $year }። ቅድም ንምንባብ፣ ድሕሪኡ ከም ሰሌዳን ከም ዳታን። እቲ ሰሌዳን እቲ ዳታን ናይ ነበርቲ ድሌታት ብናቶም ቃላት ኣለዎም፦ ናብ ካልኦት ኣይትዘርግሕዎም።

pack-title = መበገሲ ንመብጽዓ ነበርቲ { $year }
pack-subtitle = { $municipality }፦ ዓመት { $year }። ዝተሰርሓሉ፦ { DAY($day) } { $made }።
pack-so-far = እቲ ዓመት ኣይተወድአን። እቶም ቁጽርታት ክሳብ { DAY($day) } እዮም፣ ኣብ ጎኖም ዘለዉ ዓንድታት ግን ምሉእ ቅድሚኡ ዝነበረ ዓመት የርእዩ። ለውጢ እንተሎ ክንፈልጥ እንኽእል ዓመት { $year } ምስ ተወድአ ጥራይ እዩ።
pack-note = እዚ ነበርቲ ባዕሎም ክሕብርዎ ዝመረጹ እዩ። ስታቲስቲክስ ገበን ኣይኮነን።
pack-big-wishes =
    { $count ->
        [one] ድሌት ንዝቕጽል መብጽዓ
       *[other] ድሌታት ንዝቕጽል መብጽዓ
    }
pack-big-reports =
    { $count ->
        [one] ጸብጻብ
       *[other] ጸብጻባት
    }
pack-big-reporters =
    { $count ->
        [one] ሰብ ሓቢሩ
       *[other] ዝተፈላለዩ ሰባት ሓቢሮም
    }
pack-big-answered =
    { $count ->
        [one] ጸብጻብ መልሲ ረኺቡ
       *[other] ጸብጻባት መልሲ ረኺቦም
    }
pack-wishes = ነበርቲ ኣብ መብጽዓ { $year } ዝደልይዎ
pack-wishes-none = ክሳብ ሕጂ ድሌት ዝገለጸ ሰብ የለን።
pack-wishes-legend = እቲ ቀጢን ዓንዲ፣ ክንደይ ሰባት ንመብጽዓ { $year } ተመሳሳሊ ድሌት ከም ዝነበሮም የርኢ።
pack-wish-count =
    { $count ->
        [one] { $count } ሰብ
       *[other] { $count } ሰባት
    } (ቅድሚኡ ዓመት፦ { $previous })
pack-areas = ዓመት { $year } በብዓውዱ
pack-area =
    { $reports ->
        [0] 0 ጸብጻባት።
        [one] ሓደ ጸብጻብ ካብ ሓደ ሰብ።
       *[other] { $reporters ->
            [one] { $reports } ጸብጻባት ካብ ሓደ ሰብ።
           *[other] { $reports } ጸብጻባት ካብ { $reporters } ዝተፈላለዩ ሰባት።
        }
    }
pack-change =
    { $direction ->
        [more] ካብ { $year } ብ { $count } ይበዝሕ – { $verdict }።
        [fewer] ካብ { $year } ብ { $count } ይውሕድ – { $verdict }።
       *[same] ምስ { $year } ማዕረ።
    }
pack-no-change = ምንጽጻር፦ { $verdict }።
pack-verdict-not-chance = ኣጋጣሚ ኣይመስልን
pack-verdict-may-be-chance = ኣጋጣሚ ክኸውን ይኽእል
pack-verdict-too-few = ብርግጽ ንምፍላጥ ኣዝዩ ውሑድ
pack-verdict-no-basis = ዝነጻጸር ዓመት የለን
pack-effect = ንዝመለሱ ሰባት ክንድዚ ይጸልዎም፦ ብማእከላይ { $effect } ካብ 5።
pack-unplaced =
    { $count ->
        [one] { $count } ጸብጻብ ቦታ የብሉን።
       *[other] { $count } ጸብጻባት ቦታ የብሎምን።
    }
pack-outside = ኣብ ዝኾነ ዓውዲ ዘይኣቱ
pack-outside-why = እዚ እውን ንዝቕጽል መብጽዓ መበገሲ እዩ።
pack-outside-none = ኩሎም ጸብጻባት ኣብ ሓደ ዓውዲ ይኣትዉ።
pack-done = ኣብ መብጽዓ { $year } እዚ ቃል ተኣትዩ
pack-day = { DAY($day) }
pack-answers = መልስታት ንነበርቲ
pack-answers-line = ካብ { $reports } ጸብጻባት { $answered } መልሲ ረኺቦም። ፍርቂ ናይቶም መልስታት ኣብ ውሽጢ { $hours } ሰዓታት መጺኦም። ኣብ ውሽጢ ሓደ ሰሙን ዝመጹ፦ { $week }።
pack-answers-none = ካብ { $reports } ጸብጻባት መልሲ ዝረኸበ የለን።
pack-quotes = ሓደ ሰብ ዘጽደቖም ጥቕስታት
pack-words = ድሌታት ብናቶም ቃላት
pack-head-area = ዓውዲ
pack-head-wishers = ሰባት
pack-head-wishers-before = ቅድሚኡ ዝነበረ ዓመት
pack-head-reports = ጸብጻባት
pack-head-incidents = ፍጻመታት
pack-head-reporters = ዝተፈላለዩ ሰባት
pack-head-effect = ጽልዋ 1–5
pack-head-change = ለውጢ
pack-head-verdict = ኣጋጣሚ ድዩ፧
pack-head-category = ኣርእስቲ
pack-head-promise = ቃል
pack-head-state = ኩነታት
pack-head-day = መዓልቲ
pack-head-said = ንስኻትኩም ዝበልኩምዎ
pack-head-did = ንሕና ዝገበርናዮ
pack-head-answered = መልሲ ዝረኸቡ
pack-head-week = ኣብ ውሽጢ ሓደ ሰሙን
pack-head-median = ፍርቂ ኣብ ውሽጢ (ሰዓታት)
pack-head-words = ቃላት
pack-head-language = ቋንቋ
