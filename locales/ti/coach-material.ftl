### What a coach hands out: QR code, poster and picture. The poster is read from afar: as few and short words as can be.

material-ask-language =
    <b>ብኣየናይ ቋንቋ?</b>
    QR ኮድ ብኹሉ ቋንቋታት ሓደ እዩ። ኣብ ፖስተርን ስእልን ዘሎ ቃላት ይፈላለ።
material-ask-what =
    <b>እንታይ ትደልዩ?</b>
    ፖስተር A4 እዩ፣ ብጸሊምን ጻዕዳን ክሕተም ይከኣል። ስእሊ ንስቶሪ እዩ፦ 1080 × 1920።
material-making = ድሕሪ ቁሩብ ኣብዚ ይመጽእ።
material-failed = ሕጂ ኣይተኻእለን። ድሕሪ ቁሩብ ደጊምኩም ፈትኑ።
material-ended = እቲ ሊንክ ተወዲኡ፣ ስለዚ ሓድሽ ኣይሰርሓሉን።
material-caption = { $name }፦ { $what }
material-file-svg = QR ኮድ ከም SVG፣ ንሕትመት
material-file-png = QR ኮድ ከም PNG
material-file-poster = ፖስተር፣ A4
material-file-story = ስእሊ ንስቶሪ
poster-headline = ጌጋ ነገር ኣሎ?
poster-tell = ንገር። ሓደ ደቒቕ እዩ።
poster-scan = ኮድ ብሞባይል ስካን ግበር።
poster-tap = ሊንክ ጠውቕ ወይ ስካን።
poster-coach = { $name }፣ ኣማኻሪ መንእሰያት
poster-young = ትሕቲ 16? ንኣማኻሪ ደውል።
poster-danger = ሕጂ ሓደጋ?
poster-call = ደውል 112
