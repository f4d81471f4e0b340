### Subscriptions: digests that come by themselves, to the chat or by e-mail.

subs =
    <b>ዝለኣኹልኩም ጽማቓት</b>
    ብባዕሎም ዝመጹ ጽማቓት።
subs-of =
    <b>ዝለኣኹ ጽማቓት፦ { $name }</b>
    ብባዕሎም ዝመጹ ጽማቓት።
subs-none = ዝተኣዘዘ ጽማቕ የለን። መብዛሕትኦም ሰባት ሰኑይ ሰኑይ ሰዓት 06:30 ይደልዩ።
subs-line = <b>{ $number }።</b> { $what }፦ { $often }
subs-line-paused = <b>{ $number }።</b> { $what }፦ { $often } <i>(ንግዚኡ ተቋሪጹ)</i>
subs-often =
    { $period ->
        [day] መዓልቲ መዓልቲ ሰዓት { $clock }
        [week] ኣብ ነፍሲ ወከፍ { DAY($day, style: "weekday") } ሰዓት { $clock }
        [month] ኣብ ቀዳማይ መዓልቲ ናይ ነፍሲ ወከፍ ወርሒ ሰዓት { $clock }
        [quarter] ኣብ ቀዳማይ መዓልቲ ናይ ነፍሲ ወከፍ ርብዒ ዓመት ሰዓት { $clock }
        [year] ብ 1 ጥሪ ሰዓት { $clock }
       *[other] ብኡንብኡ
    }
subs-burst-note = ብዙሓት ሰባት ብዛዕባ ሓደ ነገር ክሕብሩ ከለዉ ብኡንብኡ ክንገረኩም እውን ይኽእል። ብእኡ ምኽንያት ዝልኣኽ ሰብ የለን።
subs-one =
    <b>{ $what }</b>
    { UPPER($often) }
    ናብ፦ { $where }
    ቋንቋ፦ { $language }
subs-ways = { LIST($ways) }
subs-to-telegram = Telegram
subs-next = ዝቕጽል ዝመጸሉ፦ { DAY($at) } ሰዓት { CLOCK($at) }።
subs-paused = ንግዚኡ ተቋሪጹ ኣሎ። እንደገና ክሳብ እትጅምርዎ ዝለኣኽ የለን።
subs-unconfirmed = { $email } ገና ኣይተረጋገጸን። ነቲ ኮድ ክሳብ እትጽሕፍዎ ናብኡ ዝለኣኽ የለን።
subs-ask-what = <b>እቲ ጽማቕ ብዛዕባ እንታይ ክኸውን ትደልዩ፧</b>
subs-ask-often = <b>ክንደይ ግዜ ክመጽእ ትደልዩ፧</b>
subs-ask-day = <b>ኣየናይ መዓልቲ ናይ ሰሙን፧</b>
subs-ask-time =
    <b>ሰዓት ክንደይ፧</b>
    ሓደ ሰዓት ጠውቑ፣ ወይ ባዕልኹም ጽሓፉ፣ ንኣብነት 08:15።
subs-time-refused = ካብ 02:00 ክሳብ 02:59 ኣይከኣልን፣ ምኽንያቱ እቲ ሰዓት ኣብ ኩለን ለይትታት የለን። ካልእ ሰዓት ምረጹ።
subs-time-unclear = ነዚ ከም ሰዓት ከንብቦ ኣይከኣልኩን።
subs-ask-language = <b>ኣየናይ ቋንቋ፧</b>
subs-ask-channel = <b>ናበይ ክለኣኽ ትደልዩ፧</b>
subs-ask-email =
    <b>ኣየናይ ኢመይል ኣድራሻ፧</b>
    ነቲ ኣድራሻ ጽሓፉ። ናትኩም ጽማቓት ናብ ካልእ ሰብ ከይከይድ ናብኡ ኮድ ክልእኽ እየ።
subs-email-unclear = እዚ ኢመይል ኣድራሻ ኣይመስልን።
subs-ask-code =
    <b>ነቲ ኮድ ጽሓፉ</b>
    ናብ { $email } ሽዱሽተ ኣሃዛት ልኢኸ ኣለኹ። ኣብ ውሽጢ ሓደ ሰዓት ኣብዚ ጽሓፍዎም።
subs-code-wrong =
    <b>እቲ ኮድ ጌጋ እዩ</b>
    ኣብቲ ናብ { $email } ዝተላእከ ኢመይል ርኣዩ፣ ነቶም ሽዱሽተ ኣሃዛት ድማ ደጊምኩም ጽሓፍዎም።
subs-code-worthless =
    <b>እቲ ኮድ ድሕሪ ሕጂ ኣይሰርሕን እዩ</b>
    ናብ { $email } ሓድሽ ኮድ ሕተቱ።
subs-too-many-codes = ሎሚ ናብቲ ኣድራሻ ብዙሕ ኢመይል ተላኢኹ። ጽባሕ ደጊምኩም ፈትኑ።
subs-ask-stop =
    <b>ነዚ ጽማቕ ከተቋርጽዎ ትደልዩ ዶ፧</b>
    ኩሉ ግዜ ደጊምኩም ክትእዝዝዎ ትኽእሉ።
subs-preview-failed = ሕጂ ከርእየኩም ኣይከኣልኩን። ድሕሪ ቁሩብ ግዜ ደጊምኩም ፈትኑ።
subs-mail-subject = ናይ Löftesbot ኮድኩም፦ { $code }
subs-mail-code =
    እቲ ኮድ፦ { $code }

    ኣብ ውሽጢ ሓደ ሰዓት ኣብ ቻት ናይ Löftesbot ኣብ { $municipality } ጽሓፍዎ። ሽዑ ጽማቓትኩም ናብዚ ኣድራሻ ይለኣኹ።

    ኮድ ኣይሓተትኩምን ዶ፧ ሽዑ ምንም ክትገብሩ ኣየድልየኩምን።
operator-digests-skipped =
    { $count ->
        [one] እቲ ኣገልግሎት ጠጠው ክብል ከሎ { $count } ጽማቕ ተሪፉ።
       *[other] እቲ ኣገልግሎት ጠጠው ክብል ከሎ { $count } ጽማቓት ተሪፎም።
    } እቲ ናይ መወዳእታ ንነፍሲ ወከፍ ሕጂ ይለኣኽ።
operator-digest-failed =
    <b>ሓደ ጽማቕ ኣይበጽሐን</b>
    ናብ፦ { $name } ({ $role })
    ብዛዕባ፦ { $what }
    ክመጽኣሉ ዝነበሮ፦ { DAY($slot) } ሰዓት { CLOCK($slot) }።
