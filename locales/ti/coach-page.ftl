### The youth coaches, as whoever writes to the bot meets them.

coach-for =
    <b>ኣማኻሪ መንእሰያት ዝሰምዕ ዓቢ ሰብ እዩ።</b>
    ብዛዕባ ዝደለኻዮ ክትዛረብ ትኽእል፦ ቤት ትምህርቲ፣ ኣዕሩኽ፣ ሓሽሽ፣ ዘጋጠመ ነገር። እንተደሊኻ ኣማኻሪ ይሕግዘካ።
coach-duty = ጽቡቕ ኣፍልጦ፦ ቈልዓ ጸገም ክህልዎ እንተኽኢሉ፣ ኣማኻሪ ንማሕበራዊ ኣገልግሎት ክነግር ኣለዎ። እዚ ቈልዓ ሓገዝ ምእንቲ ክረክብ እዩ።
coach-name = <b>{ $name }</b>፣ ኣማኻሪ መንእሰያት
coach-phone = ደውል ወይ SMS ስደድ፦ { $phone }
coach-other = { $words }
coach-answers = ዝምልሰሉ ግዜ፦ { $hours }።
coach-answers-now = ዝምልሰሉ ግዜ፦ { $hours }፣ ሕጂ እውን።
coach-hours = { LIST($days) } { CLOCK($opens) }–{ CLOCK($closes) }
coach-days = { DAY($first, style: "weekday") }–{ DAY($last, style: "weekday") }
coach-day = { DAY($first, style: "weekday") }
coach-yours =
    እቲ ሊንክ ካብዚ ሰብ እዩ፦
    { $card }
coach-link-over = እቲ ዝጠወቕካዮ ሊንክ ድሕሪ ሕጂ ኣይንጥቀመሉን። ግን ልክዕ ቦታ ኢኻ ዘለኻ።
distress-coach = ን{ $name }፣ ኣማኻሪ መንእሰያት፣ እውን ክትድውል ትኽእል፦ { $phone }
