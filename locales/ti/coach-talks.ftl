### Talks: what the coach reads.

talks =
    <b>ዝርርባትኩም</b>
    ንስኹም ጥራይ ተንብብዎ። ኣብዚ ዝጽሓፍ ድሕሪ { $days } መዓልታት ይድምሰስ። ኣብ ቻትኩም ባዕልኹም ትድምስስዎ።
talks-none =
    <b>ሕጂ ዝርርብ የለን።</b>
    ሓደ ሰብ ክጽሕፈልኩም እንተደልዩ ኣብዚ ቻት ይመጽእ።
talks-page =
    <b>ዝርርብ { $talk }</b>
    ዝጀመረሉ፦ { DAY($begun) }። ድሕሪ መወዳእታ ጽሑፍ { $days } መዓልታት ይድምሰስ።
talks-page-ended =
    <b>ዝርርብ { $talk }</b>
    ተወዲኡ። ድሕሪ መወዳእታ ጽሑፍ { $days } መዓልታት ይድምሰስ።
talks-older = ቅድሚኡ ተወሳኺ ኣሎ።
talks-no-lines = ክሳብ ሕጂ ዝተጻሕፈ የለን።
talks-is-offered = ካልእ ኣማኻሪ ክቕጽል ሓቲትኩም። መልሲ ክሳብ ሕጂ የለን።
talks-line-resident =
    <b>{ CLOCK($at) } መንእሰይ፦</b>
    { $words }
talks-line-coach =
    <b>{ CLOCK($at) } ንስኹም ወይ ካልእ ኣማኻሪ፦</b>
    { $words }
talks-begun =
    <b>ዝርርብ { $talk }፦ ሓደ ሰብ ምሳኹም ክጽሓሓፍ ይደሊ።</b>
    መን ምዃኑ ኣይትርእዩን። ቈልዓ ጸገም ክህልዎ እንተኽኢሉ ንማሕበራዊ ኣገልግሎት ክትነግሩ ከም ዘለኩም ኣንቢቡ።
talks-heard =
    <b>ዝርርብ { $talk }፦</b>
    { $words }
talks-heard-long = <b>ዝርርብ { $talk }፦</b> ነዊሕ መልእኽቲ፣ ኣብ ታሕቲ ኣሎ።
talks-ask =
    <b>ናብ ዝርርብ { $talk } ጽሓፉ።</b>
    ሕጂ እትጽሕፍዎ ኩሉ ናብኡ ይኸይድ፣ ካልእ መልጎም ክሳብ እትጥውቑ።
talks-passed = ናብ ዝርርብ { $talk } ተላኢኹ።
talks-passed-later = ዝርርብ { $talk }፦ ሰዓት { CLOCK($until) } ይበጽሕ። ብለይቲ ዋላ ሓንቲ ኣይልእኽን፣ ድሮ ትጽሓሓፉ እንተዘይሃሊኹም።
talks-choose =
    <b>ዝርርብ { $talk } መን ይቕጽሎ?</b>
    እትጽሕፉሉ ሰብ ቅድም ይሕተት፣ ንሱ ድማ ይውስን።
talks-no-other = ሕጂ ኣብዚ ዝርርብ ዝቕበል ካልእ ኣማኻሪ የለን።
talks-end-ask =
    <b>ዝርርብ { $talk } ይወዳእ?</b>
    እትጽሕፉሉ ሰብ ይፈልጦ፣ ከመይ ከም ዝረኽበኩም እውን።
talks-ended = ዝርርብ { $talk } ተወዲኡ።
talks-ended-by-resident = ዝርርብ { $talk } ተወዲኡ።
talks-offer-refused = ዝርርብ { $talk }፦ እትጽሕፉሉ ሰብ ምሳኹም ክቕጽል ይደሊ።
talks-handed-over = ዝርርብ { $talk } ናብ ካልእ ኣማኻሪ ሓሊፉ።
talks-taken-over =
    <b>ዝርርብ { $talk } ሕጂ ናትኩም እዩ።</b>
    እትጽሕፉሉ ሰብ እወ ኢሉ። ቈልዓ ጸገም ክህልዎ እንተኽኢሉ ንማሕበራዊ ኣገልግሎት ክትነግሩ ከም ዘለኩም ኣንቢቡ።
talks-not-passed = ዝጸሓፍኩምዎ ኣይተላእከን፦ እቲ ዝርርብ ናትኩም ኣይኮነን፣ ወይ ተወዲኡ።
talks-not-arrived = ዝርርብ { $talk }፦ ዝጸሓፍኩምዎ ኣይበጽሕን። እትጽሕፉሉ ሰብ ነቲ ቦት ዓጽይዎ፣ ዝርርብ ድማ ተወዲኡ።
