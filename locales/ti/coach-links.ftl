### A coach's links: one's own, and those for a school, an event or something else.

links =
    <b>ሊንክታትኩም</b>
    ሊንክ ዝኸፍት ስምኩምን ሓጸርቲ ሕቶታትን ይርኢ፣ ብለይቲ መልእኽቲ ኣይመጾን። ንነፍሲ ወከፍ ቤት ትምህርቲ ወይ ፍጻመ ሊንክ ግበሩ፣ ኣየናይ ከም ዝጥቀሙሉ ክትርእዩ።
links-full = ዝሰርሕ { $most } ሊንክ ኣለኩም። ሓድሽ ቅድሚ ምግባርኩም ሓደ ወድኡ።
links-page =
    <b>{ $name }</b>
    { $kind }

    { $link }
links-page-own =
    <b>{ $kind }</b>

    { $link }
links-kind-personal = ናተይ ሊንክ
links-kind-school = ቤት ትምህርቲ
links-kind-event = ፍጻመ ወይ ንጥፈት
links-kind-other = ካልእ
links-open = እቲ ሊንክ ይሰርሕ።
links-open-until = እቲ ሊንክ ክሳብ { DAY($day) } ይሰርሕ።
links-paused = እቲ ሊንክ የዕርፍ ኣሎ። ዝኸፍቶ ይኣቱን ይርእየኩምን፣ ግን ኣይቁጸርን።
links-ended = እቲ ሊንክ ተወዲኡ። ዝኸፍቶ ግን ይኣቱ፣ ብጽቡቕ ይቕበሎ።
links-weeks =
    <b>ሰሙን ብሰሙን</b>
    { LINES($lines) }
links-week = <b>{ DAY($day) }</b>፦ ዝኸፈቱ { $opened }፣ ዝጸብጸቡ { $reported }፣ ዝተመነዩ { $wished }
links-since = { $number } (ካብ { DAY($day) })
links-sum = ዝረአ ድምር፦ ዝኸፈቱ { $opened }፣ ዝጸብጸቡ { $reported }፣ ዝተመነዩ { $wished }።
links-note = እቲ ቁጽርታት ሰባት እዩ፣ ጸብጻባት ኣይኮነን። ትሕቲ ሓሙሽተ ከም { $few } ይረአ። ሓሙሽተ ወይ ልዕሊኡ ክሳብ ዝኸውን ምስቲ ዝቕጽል ሰሙናት ይድመር። ሰሙን ምስ ተወድአ ይረአ። መን፣ መዓስ ወይ እንታይ ከም ዝጸሓፈ ፈጺምኩም ኣይትርእዩን።
links-no-week = ኣብዚ ንነፍሲ ወከፍ ሰሙን ምስ ተወድአ መስመር ይመጽእ። ትሕቲ ሓሙሽተ ከም { $few } ይረአ፣ ሰብ ከይፍለጥ።
links-ask-kind =
    <b>ሊንክ ንምንታይ እዩ?</b>
    ንስኹም ጥራይ ትርእይዎ።
links-ask-name =
    <b>ሊንክ እንታይ ይበሃል?</b>
    እትፈልጥሉ ነገር ጽሓፉ፣ ንኣብነት «Parkskolan ክፍሊ 9»። ነቲ ስም ንስኹም ጥራይ ትርእይዎ። ስም ሰብ ኣይትጽሓፉ።
links-name-again = እዚ ስም ኣይኮነን። ብፊደላት ጽሓፍዎ፣ ክሳብ { $most }።
links-made = ሊንክ <b>{ $name }</b> ድሉው እዩ።
links-ask-term =
    <b>ክሳብ መዓስ ይስራሕ?</b>
    ድሕሪኡ ባዕሉ ይውዳእ። ደሓር ዝኸፍቶ ግን ብጽቡቕ ይቕበሎ።
links-ask-day =
    <b>ክሳብ ኣየነይቲ መዓልቲ?</b>
    መዓልቲ ከምዚ ጽሓፉ፦ 2026-12-18።
links-day-again = እታ መዓልቲ ኣይተረድኣትንን፣ ወይ ሓሊፋ።
links-end-ask =
    <b>{ $name } ይወዳእ?</b>
    ድሕሪኡ ክሰርሕ ኣይክእልን። ዝኸፍቶ ግን ይኣቱ። ዝተቖጽረ ይጸንሕ።
