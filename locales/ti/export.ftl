### Taking out data: the pages at the desk, and the words in the spreadsheets.

export =
    <b>ሓበሬታ ምውጻእ</b>
    እንታይ ትደልዩ፧ እቲ ፋይል ኣብዚ ቻት ይመጽእ።
export-what =
    { $format ->
        [csv] <b>CSV</b> ንካልኦት ፕሮግራማት ዝኸውን ዳታ እዩ፣ ንነፍሲ ወከፍ ጸብጻብ ሓደ መስመር።
        [xlsx] <b>Excel</b> ንምንባብን ንምቑጻርን ዝኸውን ሰሌዳ እዩ።
        [geojson] <b>GeoJSON</b> ኣብ ካርታ ዘለዉ ነጥብታት እዩ።
       *[register] <b>መዝገብ ሰነዳት (diarium)</b> ነቶም ጸብጻባት ንምምዝጋብ ዘድሊ እዩ፣ ምስ መልስታትን ዝተደምሰሰን።
    }
export-coarse = ቦታታት ብግምት ጥራይ እዩ፣ ናይ ነበርቲ ቃላት ድማ የለን። መን ከም ዝሓበረ ኣብቲ ፋይል የለን።
export-span = ኣብ ኣየኖት መዓልታት ዝኣተዉ ጸብጻባት ትደልዩ፧
export-coming =
    { $count ->
        [0] ካብ { $first } ክሳብ { $last } ጸብጻብ የለን። እቲ ፋይል ግን ክመጽእ እዩ፣ ባዶ እዩ።
        [one] ሓደ ጸብጻብ ካብ { $first } ክሳብ { $last }። እቲ ፋይል ሕጂ ክመጽእ እዩ።
       *[other] { $count } ጸብጻባት ካብ { $first } ክሳብ { $last }። እቲ ፋይል ሕጂ ክመጽእ እዩ።
    }
export-many = እቶም ጸብጻባት { $count } እዮም፣ ክንድዚ ዝኣክል ፋይል ኣብ ቻት ክለኣኽ ኣይከኣልን። ነቲ ኣገልግሎት ዘካይድ ሰብ ብትእዛዝ “loftesbot export” ከውጽኦ ሕተቱ፣ ወይ ዝወሓዳ መዓልታት ምረጹ።
export-caption =
    { $what }፣ ካብ { $first } ክሳብ { $last }፦ { $count ->
        [one] { $count } ጸብጻብ
       *[other] { $count } ጸብጻባት
    }። ናይ ነበርቲ ጸብጻባት እዩ፣ ስታቲስቲክስ ገበን ኣይኮነን።

## The spreadsheets
export-sheet-about = ብዛዕባ እዚ ፋይል
export-sheet-reports = ጸብጻባት
export-sheet-replies = መልስታት
export-sheet-purges = ዝተደምሰሰ
export-about-reports = ናብ { $municipality } ዝመጹ ጸብጻባት ብዛዕባ መብጽዓ ንነበርቲ
export-about-register = ንመዝገብ ሰነዳት (diarium)፦ ናብ { $municipality } ዝመጹ ጸብጻባት፣ መልስታቶምን ዝተደምሰሰን
export-about-span = ካብ { $first } ክሳብ { $last } ዝኣተዉ ጸብጻባት፣ ክልቲኣን መዓልታት ተቖጺረን።
export-about-made = እቲ ፋይል ዝተሰርሓሉ፦ { $day } ሰዓት { CLOCK($at) }።
export-about-count = { $count ->
        [one] { $count } ጸብጻብ።
       *[other] { $count } ጸብጻባት።
    }
export-about-note = እቶም ጸብጻባት ካብ ባዕሎም ክሕብሩ ዝመረጹ ነበርቲ እዮም። ስታቲስቲክስ ገበን ኣይኮኑን።
export-about-coarse = ዝተኻፈለ ቦታ ብግምት ክሳብ 100 ሜትሮ እዩ። መን ከም ዝሓበረ ኣብቲ ፋይል የለን። ለይቲ ናይታ ዝጀመረትላ መዓልቲ እያ።
export-about-words = ናይ ነበርቲ ቃላት ኣለዎ። ነቲ ፋይል ዘውጽአ ሰብ ኣብ መዝገብ ኣጠቓቕማ ተጻሒፉ ኣሎ።
export-about-no-words = ናይ ነበርቲ ቃላት የብሉን።
export-weekday = { DAY($day, style: "weekday") }
export-yes = እወ
export-no = ኣይፋል
export-no-area = ካብቲ መብጽዓ ወጻኢ
export-words-none = የለን
export-words-kept = ኣሎ
export-words-held = ተታሒዙ፣ ቅድም ሓደ ሰብ የንብቦ
export-source-bot = እቲ ቦት
export-source-import = ካልእ ስርዓት
export-purge-retention = ግዜኡ ኣኺሉ
export-purge-erasure = እቲ ነባሪ ሓቲቱ
export-purge-withdrawal = እቲ ነባሪ ስሒብዎ
export-col-number = ቁጽሪ
export-col-reference = መወከሲ ቁጽሪ
export-col-received-on = ዝኣተወሉ
export-col-received-at = ዝኣተወሉ
export-col-category = ኣርእስቲ
export-col-focus-area = ዓውዲ ናይቲ መብጽዓ
export-col-night-of = መዓልቲ
export-col-weekday = መዓልቲ ሰሙን
export-col-band = ግዜ ናይ መዓልቲ
export-col-started-at = ዝጀመረሉ
export-col-ended-at = ዘቋረጸሉ
export-col-ongoing = ይቕጽል ነይሩ
export-col-place = ቦታ
export-col-lat = ላቲቱድ
export-col-lon = ሎንጊቱድ
export-col-effect = ጽልዋ 1–5
export-col-answers = መልሲ ንሕቶታት
export-col-state = ኩነታት
export-col-words = ናቶም ቃላት
export-col-language = ቋንቋ
export-col-source = ምንጪ
export-col-text = ዝተጻሕፈ
export-col-place-words = ቦታ ብናቶም ቃላት
export-col-replies = ብዝሒ መልስታት
export-col-withdrawn-at = ዝተሳሕበሉ
export-col-replied-at = ዝተመለሰሉ
export-col-reply = እቲ መልሲ
export-col-purged-at = ዝተደምሰሰሉ
export-col-reason = ስለምንታይ
export-col-counts = ክንደይ
export-col-decision = ውሳነ
