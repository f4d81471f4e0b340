### Medborgarlöftet.

pledge-overview =
    <b>Löftet { $year } i { $municipality }</b>
    Det här har kommunen och polisen lovat. De ska jobba mer med det.
pledge-past = Nu är det { $now }. Jag har inget nyare löfte än { $year }.
pledge-areas = { LINES($areas) }
pledge-area-line = • { $title }
pledge-area = <b>{ $title }</b> – löftet { $year }
pledge-why =
    <b>Varför?</b>
    { $why }
pledge-actions =
    <b>Det här har de lovat</b>
    { LINES($actions) }
pledge-action = • { $words } <i>({ $state })</i>
action-planned = ska ske
action-ongoing = pågår
action-done = klart
action-not-done = blev inte av
pledge-who =
    <b>De här har lovat { $year }</b>
    { LINES($parties) }
pledge-party = • <b>{ $name }</b>. { $role }
pledge-what =
    <b>Vad är löftet?</b>
    Det heter medborgarlöfte.
    Varje år lovar kommunen och polisen något.
    De väljer några saker. De ska jobba mer med dem.
    De tänker på hur det är där du bor.
    De tänker på vad ni som bor här vill.
    När året är slut berättar de hur det gick.
