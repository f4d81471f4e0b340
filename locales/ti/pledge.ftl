### The citizen pledge.

pledge-overview =
    <b>መብጽዓ ንነበርቲ { $year } ኣብ { $municipality }</b>
    እዚ ኮሙንን ፖሊስን ብፍሉይ ክሰርሕሉ ዝተማባጽዕዎ እዩ።
pledge-past = ሕጂ { $now } እዩ። ዘለኒ ናይ መወዳእታ መብጽዓ ናይ { $year } እዩ።
pledge-areas = { LINES($areas) }
pledge-area-line = • { $title }
pledge-area = <b>{ $title }</b> – መብጽዓ ንነበርቲ { $year }
pledge-why =
    <b>ስለምንታይ፧</b>
    { $why }
pledge-actions =
    <b>እዚ ተመባጺዖም</b>
    { LINES($actions) }
pledge-action = • { $words } <i>({ $state })</i>
action-planned = ተመዲቡ
action-ongoing = ይቕጽል ኣሎ
action-done = ተወዲኡ
action-not-done = ኣይተገብረን
pledge-who =
    <b>ነዚ መብጽዓ { $year } ዝኣተዉ</b>
    { LINES($parties) }
pledge-party = • <b>{ $name }</b>። { $role }
pledge-what =
    <b>መብጽዓ ንነበርቲ እንታይ እዩ፧</b>
    ብሽወደን medborgarlöfte ይበሃል። ዓመት ዓመት ኮሙንን ፖሊስን ብፍሉይ ክሰርሕሉ ኣብ ገለ ነገራት ይሰማምዑ። ካብ ኩነታት ናይቲ ቦታን ካብ ድሌትን ጠለብን ናይ ኣብኡ እትነብሩን ይብገሱ። ዓመት ምስ ተወድአ ብኸመይ ከም ዝኸደ ይሕብሩ።
