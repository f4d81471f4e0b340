### Medborgarlöftet.

pledge-overview =
    <b>Medborgarlöftet { $year } i { $municipality }</b>
    Det här har kommunen och polisen lovat att arbeta extra med.
pledge-past = Det är { $now } nu. Löftet för { $year } är det senaste jag har.
pledge-areas = { LINES($areas) }
pledge-area-line = • { $title }
pledge-area = <b>{ $title }</b> – medborgarlöftet { $year }
pledge-why =
    <b>Varför?</b>
    { $why }
pledge-actions =
    <b>Det här är lovat</b>
    { LINES($actions) }
pledge-action = • { $words } <i>({ $state })</i>
action-planned = planerat
action-ongoing = pågår
action-done = klart
action-not-done = blev inte av
pledge-who =
    <b>De som står bakom löftet { $year }</b>
    { LINES($parties) }
pledge-party = • <b>{ $name }</b>. { $role }
pledge-what =
    <b>Vad är ett medborgarlöfte?</b>
    Varje år kommer kommunen och polisen överens om några saker att arbeta extra med. De utgår från läget på orten och från vad ni som bor här vill och behöver. När året är slut berättar de hur det gick.
