### Staff and access: who works with the pledge here, invitations, groups and the access log.

people =
    <b>ሰራሕተኛታትን መእተዊ ፍቓድን</b>
    { $persons ->
        [one] ኣብዚ በይንኹም ኢኹም።
       *[other] ኣብዚ ብድምር { $persons } ኢኹም።
    } { $groups ->
        [0] ጽማቕ ዝቕበል ጉጅለ የለን።
        [one] { $groups } ጉጅለ ጽማቕ ይቕበል።
       *[other] { $groups } ጉጅለታት ጽማቕ ይቕበሉ።
    } { $invites ->
        [0] ክፉት ዕድመ የለን።
        [one] { $invites } ክፉት ዕድመ ኣሎ።
       *[other] { $invites } ክፉታት ዕድመታት ኣለዉ።
    }
people-invite-role =
    <b>እቲ ሰብ እንታይ ተራ ክህልዎ ትደልዩ፧</b>
    ካብቲ ዘድሊ ንላዕሊ ኣይትሃቡ።
people-group-role =
    <b>እቲ ጉጅለ እንታይ ተራ ክህልዎ ትደልዩ፧</b>
    እቲ ተራ፣ እቲ ጽማቕ እንታይ ከም ዘርኢ ይውስን። ኩሎም ኣብቲ ጉጅለ ዘለዉ ይርእይዎ።
people-roles = { LINES($roles) }
people-may-admin = <b>ኣመሓዳሪ</b> ኩሉ ክገብር ይኽእል፦ ምዕዳም፣ ጸብጻባት ምንባብ፣ ምምላስ፣ ነቲ መብጽዓ ምቕያርን መዝገብ ኣጠቓቕማ ምርኣይን።
people-may-municipality = <b>ኮሙን</b> ጽማቕ ይቕበል፣ ጸብጻባት የንብብን ይምልስን። ሓበሬታ ከውጽእን ኣብቲ መብጽዓ ክጽሕፍን ይኽእል።
people-may-police = <b>ፖሊስ</b> ጽማቕ ይቕበል፣ ብዙሓት ብዛዕባ ሓደ ነገር ክሕብሩ ከለዉ እውን ክንገሮ ይኽእል። ሰብ ዝጸሓፎ ግን ኣይርእን።
people-may-coach = <b>ኣማኻሪ መንእሰያት</b> ዝርዝር ዘይብሉ ጽማቕ ይቕበል፣ ናቱ ሊንክታት የካፍል፣ ምስ መንእሰያት ድማ ክጸሓሓፍ ይኽእል። ሰብ ዝጸብጸቦ ኣይርእን።
people-name =
    <b>ነቲ ሰብ እንታይ ክትብልዎ ትደልዩ፧</b>
    እቶም ካልኦት እትፈልጥዎ ስም ጽሓፉ፣ ንኣብነት “Kim, fältgruppen”።
    ተራ፦ { $role }
people-name-again = እዚ ስም ኣይኮነን። ብፊደላት ጽሓፍዎ፣ ክሳብ { $most } ፊደላት።
people-link =
    <b>ዕድመ ን፦ { $name }</b>
    ተራ፦ { $role }

    { $link }
    ነቲ ሊንክ ናብቲ ሰብ ጥራይ ስደድዎ። ሓንቲ ግዜ ጥራይ ይሰርሕ፣ ክሳብ { DAY($until) } ሰዓት { CLOCK($until) }። ቅድም ዝኸፈቶ ሰብ ይኣቱ፣ ስለዚ ኣብ ጉጅለ ኣይተካፍልዎ።
people-group-link =
    <b>ጉጅለ ምውሳኽ</b>
    ተራ፦ { $role }

    { $link }
    ነቲ ሊንክ ባዕልኹም ክፈትዎ፣ ነቲ ጉጅለ ድማ ምረጹ። እቲ ጉጅለ ኣርእስትታት እንተ ኣለዎ፣ ኣብ ክንድኡ ኣብቲ ቅኑዕ ኣርእስቲ <code>/start</code>ን ድሕሪ <code>startgroup=</code> ዘሎን ክትጽሕፉ ትኽእሉ። ሓንቲ ግዜ ጥራይ ይሰርሕ፣ ክሳብ { DAY($until) } ሰዓት { CLOCK($until) }፣ ንኣመሓዳሪ ናይዚ ጥራይ ድማ። ብስምኩም ጽሓፉ፣ ብስም ናይቲ ጉጅለ ኣይትጽሓፉ፦ እንተ ዘይኮነ ንስኻትኩም ምዃንኩም ክርኢ ኣይክእልን እየ።
people-not-yet = Telegram ክሳብ ሕጂ ኣይመለሰለይን። ድሕሪ ቁሩብ ግዜ ደጊምኩም ፈትኑ።
people-open =
    <b>ክፉታት ዕድመታት</b>
    { LINES($invites) }
people-open-one = <b>{ $name }</b> ({ $role })፣ ዝዓደመ፦ { $by }። ዝሰርሓሉ፦ ክሳብ { DAY($until) } ሰዓት { CLOCK($until) }።
people-dropped = እቲ ዕድመ ድሕሪ ሕጂ ኣይሰርሕን እዩ።
people-none-open = ክፉት ዕድመ የለን።
people-a-group = ጉጅለ
people-all =
    <b>ኣብዚ ዝሰርሑ ኩሎም</b>
    ንምርኣይ ወይ ንምቕያር ሓደ ምረጹ።
people-card =
    <b>{ $name }</b>
    { UPPER($role) }፣ ካብ { DAY($since) } ጀሚሩ።
people-card-by = ዝዓደመ፦ { $by }።
people-operator = እዚ ሰብ ኣብ ኣቀማምጣ (settings) ናይቲ ኣገልግሎት ተጻሒፉ ኣሎ፣ ኩሉ ግዜ ድማ ኣመሓዳሪ እዩ። እዚ ኣብኡ እዩ ዝቕየር፣ ኣብዚ ኣይኮነን።
people-last-admin = ካልእ ኣመሓዳሪ የለን። ንካልኦት ዘእቱ ሰብ ምእንቲ ክህሉ፣ ቅድም ሓደ ዓድሙ።
people-gone = እቲ ሰብ ድሕሪ ሕጂ ኣብዚ ኣይሰርሕን እዩ።
people-which-role =
    <b>{ $name }፦ እንታይ ተራ፧</b>
    ሕጂ፦ { $role }።
people-new-role =
    <b>ተራኹም ተቐይሩ፣ ሕጂ፦ { $role }</b>
    { $may }
people-revoke-ask =
    <b>ክወጽእ ትደልዩ ዶ፧ { $name }</b>
    እቲ መእተዊ ፍቓድ ብኡንብኡ ይውዳእ፣ ኣብ ድሮ ተኸፊቱ ዘሎ ገጻት እውን። ናይቲ ሰብ ዝለኣኹ ጽማቓትን ዝሃቦም ክፉታት ዕድመታትን እውን የቋርጹ። ዝገበሮ ግን ኣብ መዝገብ ኣጠቓቕማ ይጸንሕ።
people-revoke-group =
    <b>እዚ ጉጅለ ክወጽእ ትደልዩ ዶ፧ { $name }</b>
    ድሕሪ ሕጂ ጽማቕ ኣይመጾን እዩ። ሰብ ካብኡ ክሳብ ዘውጽኣኒ ኣብቲ ጉጅለ ክጸንሕ እየ።
people-revoked = ወጺኡ፦ { $name }።
people-you-are-out =
    ድሕሪ ሕጂ ኣብ ሰደቓ ስራሕ ኣይትሰርሑን ኢኹም፣ ስለዚ ኣብዚ እትጽሕፍዎ ናብ ኣብኡ ዘሎ ሰብ ኣይሓልፍን። ኣብቲ ቻት ዘሎ ካልእ ኩሉ ከም ንኹሎም ነበርቲ ይሰርሕ።
    ኣብ ሓደጋ ዘሎ ሰብ ኣሎ ዶ፧ ናብ 112 ደውሉ።
people-welcome =
    <b>እንቋዕ ብደሓን መጻእኩም! ተራኹም፦ { $role }</b>

    { $may }

    ናብ ሰደቓ ስራሕ ክትመጹ ክትደልዩ ከለኹም /staff ጽሓፉ። ኣብኡ እትኸፍትዎ ኣብ መዝገብ ኣጠቓቕማ ይጸሓፍ። መእተዊ ፍቓድ ምስ ዘየድልየኩም፣ ኣብ ዝኾነ ግዜ /delete ክትጽሕፉ ትኽእሉ።
people-already = ድሮ ኣብዚ ኣለኹም። ተራኹም፦ { $role }። እቲ ሊንክ ኣይተጠቕመን። ካልእ ተራ እንተ ደሊኹም ንኣመሓዳሪ ሕተቱ።
people-worn = እቲ ሊንክ ኣይሰርሕን እዩ። ነቲ ዝሃበኩም ሰብ ሓድሽ ሕተትዎ።
people-joined =
    <b>{ $name }</b> ነቲ ዕድመ ተቐቢሉ፣ ሕጂ ድማ ኣብዚ ኣሎ።
    ተራ፦ { $role }

    እቲ እተጸበኹምዎ ሰብ ድዩ፧ እንተ ዘይኮነ፣ መእተዊ ፍቓዱ ኣብ ሰደቓ ስራሕ ውሰድዎ።
people-group-hello =
    <b>ሰላም!</b> እዚ ጉጅለ፣ ነበርቲ { $municipality } ዝሕብርዎ ዘርኢ ጽማቕ፣ ሰኑይ ሰኑይ ንግሆ ይመጾ።
    ሓደ ሰብ ዝጸሓፎ ፈጺሙ ኣብዚ ኣይርአን። እትጽሕፍዎ ኣየንብብን እየ፣ ጸብጻብ ድማ ኣብ ናይ ውልቂ ቻት ጥራይ እየ ዝቕበል።
people-group-left = ካብዚ ጉጅለ ወጺአ ኣለኹ፦ <b>{ $name }</b>። ድሕሪ ሕጂ ጽማቕ ኣይመጾን እዩ።
people-log-title =
    <b>መዝገብ ኣጠቓቕማ (åtkomstlogg)</b>
    መን እንታይ ከም ዝገበረን ከም ዘንበበን፣ እቲ ናይ መወዳእታ ቅድም።
people-log-title-of =
    <b>መዝገብ ኣጠቓቕማ፦ { $name }</b>
    እቲ ናይ መወዳእታ ቅድም።
people-looks =
    <b>ነዚ ዝኸፈቱ፦ { $reference }</b>
    እቲ ናይ መወዳእታ ቅድም።
people-looks-none = ዝኸፈቶ ሰብ የለን።
people-log-empty = ክሳብ ሕጂ ኣብዚ ዘሎ ነገር የለን።
people-day =
    <b>{ DAY($day) }</b>
    { LINES($lines) }
people-nobody = ድሕሪ ሕጂ ኣብዚ ዘየለ ሰብ
people-command-line = መስመር ትእዛዝ
people-entry = { CLOCK($at) } <b>{ $who }</b> ({ $role })፦ { $act }
people-entry-report = { CLOCK($at) } <b>{ $who }</b> ({ $role })፦ { $act } – { $reference }
# What somebody did. A new act gets a line of its own; otherwise its own word is shown.
people-act = { $act ->
    [joined] ምእታው፣ ዝዓደመ፦ { $about }
    [left] ነቲ ቦት ካብቲ ጉጅለ ምውጻእ
    [invited-admin] ኣመሓዳሪ ምዕዳም
    [invited-municipality] ሰብ ካብ ኮሙን ምዕዳም
    [invited-police] ሰብ ካብ ፖሊስ ምዕዳም
    [invited-coach] ኣማኻሪ መንእሰያት ምዕዳም
    [uninvited] ዕድመ ምስሓብ
    [made-admin] ናብ ተራ ኣመሓዳሪ ምቕያር፦ { $about }
    [made-municipality] ናብ ተራ ኮሙን ምቕያር፦ { $about }
    [made-police] ናብ ተራ ፖሊስ ምቕያር፦ { $about }
    [made-coach] ናብ ተራ ኣማኻሪ መንእሰያት ምቕያር፦ { $about }
    [revoked] መእተዊ ፍቓድ ምውሳድ፦ { $about }
    [log] መዝገብ ኣጠቓቕማ ምንባብ
    [refused] ዝተኸልከለ፦ { $about }
    [seen] ከም ዝተነበበ ምምልካት
    [read] ምንባብ
    [read-held] ዝተታሕዙ ቃላት ምንባብ
    [released] ዝተታሕዙ ቃላት ምልቃቕ
    [kept-held] ቃላት ተታሒዞም ክጸንሑ ምግባር
    [photos] ስእልታት ምርኣይ
    [read-notes] መዘኻኸሪታት ምንባብ
    [noted] መዘኻኸሪ ምጽሓፍ
    [read-quote] ብዛዕባ ጥቕሲ ንምውሳን ቃላት ምንባብ
    [quote-approved] ቃላት ክጥቀሱ ምፍቃድ
    [quote-declined] ቃላት ክጥቀሱ ዘይምፍቃድ
    [joined-event] ምስ ካልእ ጸብጻብ ምጽንባር
    [split-event] ካብ ካልእ ጸብጻብ ምፍላይ
    [answered-seen] መልሲ፦ ተነቢቡ
    [answered-planned] መልሲ፦ ተመዲቡ
    [answered-done] መልሲ፦ ተገይሩ
    [answered-not-ours] መልሲ፦ ክንገብሮ እንኽእል የለን
    [answered-needs-more] ተወሳኺ ሓበሬታ ምሕታት
    [pledge-sent-in] ሓድሽ መብጽዓ ምልኣኽ
    [pledge-published] መብጽዓ ምሕታም
    [pledge-scheduled] ንመብጽዓ መዓልቲ ምምራጽ
    [pledge-withdrawn] ዝጽበ ዝነበረ መብጽዓ ምጉሓፍ
    [entry-published] “ንስኻትኩም ኢልኩም – ንሕና ጌርና” ምሕታም
    [entry-changed] “ንስኻትኩም ኢልኩም – ንሕና ጌርና” ምቕያር
    [entry-removed] “ንስኻትኩም ኢልኩም – ንሕና ጌርና” ምእላይ
    [pack] መበገሲ ንዝቕጽል መብጽዓ ምሕታት
    [export-csv] { $reports } ጸብጻባት ምውጻእ (CSV)
    [export-xlsx] { $reports } ጸብጻባት ምውጻእ (Excel)
    [export-geojson] { $reports } ጸብጻባት ምውጻእ (ካርታ)
    [export-register] { $reports } ጸብጻባት ንመዝገብ ሰነዳት ምውጻእ
    [export-csv-words] { $reports } ጸብጻባት ምስ ቃላት ምውጻእ (CSV)
    [export-xlsx-words] { $reports } ጸብጻባት ምስ ቃላት ምውጻእ (Excel)
    [export-geojson-words] { $reports } ጸብጻባት ምስ ቃላት ምውጻእ (ካርታ)
    [export-register-words] { $reports } ጸብጻባት ምስ ቃላት ንመዝገብ ሰነዳት ምውጻእ
    [subscribed] ጽማቕ ምቕባል ምጅማር
    [unsubscribed] ጽማቕ ምቕባል ምቁራጽ
    [card-changed] ካርዱ ለዊጡ
    [card-removed] ካርዱ ኣልዩ
    [talk-read] ናቱ ዝርርብ ኣንቢቡ
    [talk-offered] { $about } ዝርርብ ክርከብ ሓቲቱ
    [talk-ended] ዝርርብ ዛዚሙ
    [bursts-on] ብዙሓት ብዛዕባ ሓደ ነገር ክሕብሩ ከለዉ ክንገሮ ምሕታት
    [bursts-off] ብዙሓት ብዛዕባ ሓደ ነገር ክሕብሩ ከለዉ ከይንገሮ ምሕታት
   *[other] { $act }
    }
