### Under 16: what Telegram asks for, and the other ways.

age =
    <b>Telegram { $age } ዓመት ክትመልእ ይሓትት።</b>
    እዚ ናይ Telegram ሕጊ ኣብ ኤውሮጳ እዩ፣ ናትና ኣይኮነን። ጌጋ ኣይገበርካን። ትሕቲኡ እንተኾንካ ብኻልእ መንገዲ ትረኽበና፦
age-coaches =
    <b>ንኣማኻሪ መንእሰያት ደውል</b>
    { LINES($lines) }
age-ways =
    <b>ካልኦት መንገድታት</b>
    • ንምምሕዳር ከተማ { $municipality } ደውል፦ { $contact }
    • እትኣምኖ ዓቢ ሰብ ኣብዚ ክጽሕፍ ሕተቶ
    • ኣብ ቤት ትምህርትኻ ምስ ሓደ ሰብ ተዛረብ
