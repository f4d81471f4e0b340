### The pledge at the desk: send in a new pledge, and tell what was done.

pledge-work =
    <b>እቲ መብጽዓ</b>
    ነበርቲ ሕጂ መብጽዓ ናይ { $year } የንብቡ ኣለዉ።
pledge-work-telling = ሕጂ ሓደ ዜና ይለኣኽ ኣሎ። ካብ { $followers } ዝከታተሉ { $told } በጺሕዎም።
pledge-work-send-file =
    <b>ሓድሽ መብጽዓ ምልኣኽ</b>
    ነቲ መብጽዓ ከም ፋይል ናብዚ ልኣኽዎ፣ ክሳብ { $size } kB። ስሙ ብ <code>.toml</code> ክውዳእ ኣለዎ።
    እቲ ዝቐለለ፣ ነቲ መብጽዓ ከም ፋይል ምውሳድ፣ ኣብኡ ምቕያርን እንደገና ምልኣኽን እዩ። ክሳብ እትሓትምዎ ነቲ ሓድሽ መብጽዓ ዝርኢ ሰብ የለን።
pledge-work-no-file = እዚ ስሙ ብ <code>.toml</code> ዝውዳእ ፋይል ኣይኮነን።
pledge-work-too-large = እቲ ፋይል ኣዝዩ ዓቢ እዩ። ክሳብ { $size } kB ክኸውን ይኽእል።
pledge-work-fetching = የቐንየለይ! ነቲ ፋይል ሕጂ ከንብቦ እየ፣ ድሕሪ ቁሩብ ድማ ክምልስ እየ።
pledge-work-not-fetched = እቲ ፋይል ካብ Telegram ክመጽእ ኣይተኻእለን። በጃኹም እንደገና ልኣኽዎ።
pledge-work-template-file = መብጽዓ ናይ { $year } ከም ፋይል። ብልሙድ ናይ ጽሑፍ ፕሮግራም፣ ንኣብነት Notepad፣ ቀይርዎ፣ ድሕሪኡ እንደገና ልኣኽዎ።
pledge-work-overtaken = ካልእ ሰብ ቀዲሙኩም። ሕጂ ከምዚ ኣሎ፦
pledge-work-problems =
    { $count ->
        [one] <b>ኣብቲ ፋይል ክእረም ዘለዎ { $count } ነገር ኣሎ</b>
       *[other] <b>ኣብቲ ፋይል ክእረሙ ዘለዎም { $count } ነገራት ኣለዉ</b>
    }
pledge-work-more = … ካልእ እውን { $count }።
pledge-work-mend = ዝተዓቀበ ነገር የለን። ኣብቲ ፋይል ኣርሙ፣ ድሕሪኡ እንደገና ልኣኽዎ።

pledge-problem-in-field = መስመር { $line }፣ <code>{ $field }</code>፦ { $what }
pledge-problem-in-line = መስመር { $line }፦ { $what }
pledge-problem-missing = እዚ የለን።
pledge-problem-unknown = ነዚ ኣይፈልጦን እየ። ብትኽክል ተጻሒፉ ድዩ፧
pledge-problem-text = ኣብዚ ኣብ ውሽጢ ምልክት ጥቕሲ ዝኣተወ ጽሑፍ ክህሉ ኣለዎ።
pledge-problem-id = ሓደ id ክሳብ 20 ንኣሽቱ ፊደላት a–z፣ ኣሃዛትን _ን እዩ፣ ብፊደል ድማ ይጅምር።
pledge-problem-choice = ኣብዚ ሓደ ካብዞም ቃላት ጥራይ ይሰርሕ፦ { $words }
pledge-problem-swedish = እቲ ናይ ሽወደን ጽሑፍ (sv) የለን።
pledge-problem-few = ኣብዚ እንተ ወሓደ ሓደ የድሊ።
pledge-problem-many = ኣብዚ ኣዝዩ ብዙሕ ኣሎ።
pledge-problem-list = ኣብዚ ዝርዝር ክህሉ ኣለዎ።
pledge-problem-words = ኣብዚ ንነፍሲ ወከፍ ቋንቋ ሓደ ጽሑፍ ክህሉ ኣለዎ፣ ከም <code>title.sv</code>።
pledge-problem-number = ኣብዚ ርትዓዊ ምሉእ ቁጽሪ ክህሉ ኣለዎ።
pledge-problem-date = ኣብዚ መዓልቲ ክህሉ ኣለዎ፣ ከም 2027-01-31 ብዘይ ምልክት ጥቕሲ።
pledge-problem-twice = ድሮ ኣሎ፦ { $words }
pledge-problem-language = እዚ ቋንቋ ኣብዚ የለን፦ { $words }
pledge-problem-municipality = እቲ መብጽዓ ናይዚ ክኸውን ኣለዎ፦ { $words }
pledge-problem-page = እቲ ገጽ ንሓደ መልእኽቲ ኣዝዩ ነዊሕ ይኸውን (ቋንቋ፦ { $words })። ነቶም ጽሑፋት ኣሕጽርዎም።
pledge-problem-utf8 = እቲ ፋይል ከም ጽሑፍ ብ UTF-8 ኣይተዓቀበን።
pledge-problem-lines = እቲ ፋይል ልዕሊ { $words } መስመራት ኣለዎ።
pledge-problem-syntax = እቲ ፋይል ካብዚ ንደሓር ክንበብ ኣይከኣልን ({ $words })። መብዛሕትኡ ግዜ ምልክት ጥቕሲ ወይ ቅንፍ ይጎድል። ነቲ ዝተረፈ ክሳብ ዝእረም ከንብቦ ኣይክእልን እየ።
pledge-problem-other = { $words }

pledge-file =
    <b>መብጽዓ ናይ { $year }</b>
    { $areas ->
        [one] { $areas } ዓውዲ
       *[other] { $areas } ዓውድታት
    }፣ { $actions ->
        [one] { $actions } ስጉምቲ
       *[other] { $actions } ስጉምትታት
    }።
pledge-file-draft = መብጽዓ ናይ { $year } ንድፊ እዩ። ዝርእዮ ነባሪ የለን።
pledge-file-scheduled = መብጽዓ ናይ { $year } ዝሕተመሉ፦ { DAY($day) }።
pledge-file-published = መብጽዓ ናይ { $year } ተሓቲሙ ኣሎ፣ ካብ { DAY($day) } ጀሚሩ።
pledge-file-replaced = መብጽዓ ናይ { $year } ብሓድሽ ተተኪኡ።
pledge-file-withdrawn = መብጽዓ ናይ { $year } ተጐሒፉ።
pledge-file-lacks =
    <b>ብኻልእ ቋንቋታት ዝጎደለ</b>
    { LINES($lines) }
    እቶም ጽሑፋት ብቋንቋ ሽወደን ይርኣዩ።
pledge-file-lacks-line =
    { $count ->
        [one] • { $language }፦ { $count } ጽሑፍ
       *[other] • { $language }፦ { $count } ጽሑፋት
    }
pledge-file-translated = ኩሉ ናብ ኩሎም ቋንቋታት ተተርጒሙ።
pledge-file-read = ቋንቋ ምረጹ፣ ነቶም ገጻት ከምቲ ነበርቲ ዝርእይዎም ከርእየኩም እየ።
pledge-file-seen = እዚ መብጽዓ ናይ { $year } እዩ ነይሩ፦ { $language }።
pledge-file-sure = መብጽዓ ናይ { $year } ሕጂ ክሕተም ትደልዩ ዶ፧ ኩሉ ሰብ ብኡንብኡ ከንብቦ ይኽእል። ኣብ ክንዲ ናይቲ ዓመት ዝገደመ መብጽዓ ይኣቱ።
pledge-file-is-out = ተወዲኡ! መብጽዓ ናይ { $year } ተሓቲሙ።
pledge-file-in-place = ሕጂ እዚ ይጽበ ኣሎ፣ ኣብ ክንዲ እቲ ቅድም ዝጽበ ዝነበረ።
pledge-file-ask-day = መብጽዓ ናይ { $year } ካብ ኣየናይ መዓልቲ ክርአ ትደልዩ፧ ንኣብነት 15 ጥሪ ወይ 2027-01-15 ጽሓፉ።
pledge-file-no-day = ኣየናይ መዓልቲ ምዃኑ ኣይተረዳእኩን።
pledge-file-day-not-ahead = እቲ መዓልቲ ሎሚ ወይ ድሕሪኡ ክኸውን ኣለዎ፣ ካብ ክልተ ዓመት ግን ኣይርሓቕ።
pledge-files =
    <b>ዝተላእኹ መብጽዓታት</b>
    { LINES($lines) }
pledge-files-line = { $number }። ዝመጸሉ፦ { DAY($at) }። { $state }
pledge-files-none = ክሳብ ሕጂ ዝተላእከ መብጽዓ የለን።

pledge-entry-area = <b>ንስኻትኩም ኢልኩም – ንሕና ጌርና { $year }</b>። ንኣየናይ ዓውዲ ይምልከት፧
pledge-entry-action =
    <b>{ $title }</b>
    { LINES($lines) }

    ንኣየናይ ቃል ይምልከት፧
pledge-entry-action-line = { $number }። { $words }
pledge-entry-state =
    <i>{ $words }</i>

    ብኸመይ ከይዱ፧
pledge-entry-words =
    { $state ->
        [not_done] ስለምንታይ ከም ዘይተገብረ ብቋንቋ ሽወደን ንገሩ።
        [planned] እንታይ ከም ዝተመደበ ብቋንቋ ሽወደን ንገሩ።
        [ongoing] እንታይ ትገብሩ ከም ዘለኹም ብቋንቋ ሽወደን ንገሩ።
       *[other] እንታይ ከም ዝገበርኩም ብቋንቋ ሽወደን ንገሩ።
    } ከም ንጎረቤት ብሓጺሩ ጽሓፉ። ስም ሰብ ኣይትጥቀሱ። ክሳብ { $most } ፊደላት።
pledge-entry-long = { $length } ፊደላት ኮይኑ። ክሳብ { $most } ጥራይ ይኣቱ።
pledge-entry-only-words = ኣብዚ ጽሑፍ የድልየኒ።
pledge-entry-write-did = ዝገበርኩምዎ ጽሓፉ፦ { $language }። ክሳብ { $most } ፊደላት።
pledge-entry-write-said = ነበርቲ ዝበልዎ ጽሓፉ፦ { $language }። ክሳብ { $most } ፊደላት።
pledge-entry-as-now =
    ብቋንቋ ሽወደን ሕጂ ከምዚ ይብል፦
    <blockquote>{ $words }</blockquote>
pledge-entry-draft =
    <i>እዚ ንድፊ እዩ።</i> { $followers ->
        [0] ነቲ ዓውዲ ክሳብ ሕጂ ዝከታተሎ የለን።
        [one] { $followers } ሰብ ይከታተሎ፣ ምስ ሓተምኩምዎ ድማ ይበጽሖ።
       *[other] { $followers } ሰባት ይከታተልዎ፣ ምስ ሓተምኩምዎ ድማ ይበጽሖም።
    }
pledge-entry-waits =
    <i>ዝተሓተመሉ፦ { DAY($day) }።</i> { $followers ->
        [0] ነቲ ዓውዲ ክሳብ ሕጂ ዝከታተሎ የለን።
        [one] { $followers } ሰብ ይከታተሎ፣ ካብ ሰዓት 8 ክሳብ 20 ድማ ይበጽሖ።
       *[other] { $followers } ሰባት ይከታተልዎ፣ ካብ ሰዓት 8 ክሳብ 20 ድማ ይበጽሖም።
    }
pledge-entry-on-its-way = <i>ዝተሓተመሉ፦ { DAY($day) }።</i> ካብ { $followers } ዝከታተሉ { $told } በጺሕዎም።
pledge-entry-told =
    <i>ዝተሓተመሉ፦ { DAY($day) }።</i> { $told ->
        [0] ሽዑ ነቲ ዓውዲ ዝከታተሎ ኣይነበረን።
        [one] { $told } ዝከታተል ሰብ በጺሕዎ።
       *[other] { $told } ዝከታተሉ ሰባት በጺሕዎም።
    }
pledge-entry-homeless = እዚ ዝምልከቶ ዝነበረ ቃል ድሕሪ ሕጂ የለን። ስለዚ ንዝኾነ ሰብ ኣይርአን።
pledge-entry-out = ተወዲኡ! ሕጂ ኣብ ገጻት ናይቲ መብጽዓ ይርአ ኣሎ።
pledge-entry-languages = ብኣየናይ ቋንቋ ክትጽሕፉ ትደልዩ፧ ✓ ዝተወድአ የርኢ። ኣብ ዝጎደለ ናይ ሽወደን ቋንቋ ይርአ።
pledge-entry-sure-live = እዚ ክእለ ትደልዩ ዶ፧ ካብ ገጻት ናይቲ መብጽዓ ይጠፍእ። ድሮ ዝበጽሖም ግን ኣብኦም ይጸንሕ።
pledge-entry-sure-draft = እቲ ንድፊ ክጉሓፍ ትደልዩ ዶ፧
pledge-entry-is-gone = ተኣልዩ።
pledge-entries =
    <b>እዚ ተጻሒፉ ኣሎ</b>
    { LINES($lines) }
pledge-entries-line = { $number }። { DAY($day) }፦ { $words }
pledge-entries-draft-line = { $number }። ንድፊ፦ { $words }
pledge-entries-none = ክሳብ ሕጂ ዝተጻሕፈ የለን።
