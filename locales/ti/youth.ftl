### The words for those who come through a coach's link: short, without blame. The rest is as for everyone, the words of danger always.

welcome-youth =
    <b>ሰላም! ኣነ Löftesbot እየ፣ { $municipality }።</b>
    ኣብዚ ዝርብሽ ወይ ዘይውሑስ ነገር ክትነግር ትኽእል። መን ምዃንካ ኣይሓትትን።
help-youth =
    <b>ክገብሮ ዝኽእል</b>
    /report – ኣኼባ መካይን
    /other – ካልእ ነገር
    /coach – ምስ ኣማኻሪ ተዘራረብ
    /wish – ድሌት
    /mine – ዝለኣኽካዮ
    /language – ቋንቋ ቀይር
    መልጎም ጠውቕ ወይ ብቓላትካ ጽሓፍ።
ask-more-youth =
    <b>{ $category ->
        [pledge_wish] እንታይ ክንገብር ትደሊ?
       *[other] ተወሳኺ ክትነግር ትደሊ?
    }</b>
    ኣስማት ኣይትጽሓፍ፣ ስምካ እውን።
receipt-next-youth = ኣብኡ ዝሰርሑ ጸብጻብካ ምስ ናይ ካልኦት የንብብዎ። ሓደ ሰብ እንተመሊሱ ኣብዚ እጽሕፍ። ብለይቲ ፈጺሙ።
limit-notice-youth =
    እዚ ሰዓት { CLOCK($until) } ክትልእኾ ትኽእል።
    ምስቲ ዝሓለፈ ዝተኣሳሰር ድዩ? ኣብኡ ወስኾ፦ /mine
limit-day-youth = እዚ ካብ ሰዓት { CLOCK($until) } ({ DAY($until) }) ክትልእኾ ትኽእል። ንኹሉ ሰብ ኣብ መዓልቲ ዝፍቀድ ጸብጻባት፦ { $most }።
privacy-youth =
    <b>እትነግሮ ነገር</b>
    ምምሕዳር ከተማ { $municipality } የንብቦ፣ ነቲ መብጽዓ ንምሕላው። ሕቶ፦ { $contact }።

    <b>ዝዕቀብ</b>
    • ቦታ፣ ግዜ፣ መልስታት፣ ድሌታትን ኣብ ክንዲ ኣካውንትካ ዝኣቱ ኮድን፦ { $months } ኣዋርሕ
    • ባዕልኻ እትጽሕፎን ስእልታትን፦ { $words } መዓልታት
    • መንገዲ ናብ ቻትካ፦ { $address } መዓልታት
    • ዘይትልእኾ ጸብጻብ፦ { $hours } ሰዓታት
    • ዝርርብ ምስ ኣማኻሪ፦ { $talk } መዓልታት
    • እትከታተሎ፦ ክሳብ እተቋርጾ
    • ቋንቋኻን ዝመጻእካሉ ሊንክን፦ { $months } ኣዋርሕ

    <b>ጽቡቕ ኣፍልጦ</b>
    ንስርሖም ዘድልዮም ጥራይ የንብብዎ። ካልኦት ግን ጸብጻብ ክሓቱ ይኽእሉ። ኣስማት ኣይትጽሓፍ፣ ዘይፍለጥ ክትከውን እንተደሊኻ ብዛዕባኻ ኣይትጽሓፍ። Telegram መን ከም ዝጽሕፍ ይፈልጥ።
not-understood-home-youth = ኣይተረድኣንን። እንታይ ከም ዘጋጠመ ጽሓፍ፣ ወይ መልጎም ጠውቕ።
