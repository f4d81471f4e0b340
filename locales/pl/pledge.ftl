### Obietnica dla mieszkańców.

pledge-overview =
    <b>Obietnica dla mieszkańców { $year }, { $municipality }</b>
    Nad tym gmina i policja obiecały pracować więcej niż zwykle.
pledge-past = Mamy rok { $now }. Najnowsza obietnica, którą mam, jest na rok { $year }.
pledge-areas = { LINES($areas) }
pledge-area-line = • { $title }
pledge-area = <b>{ $title }</b> – obietnica dla mieszkańców { $year }
pledge-why =
    <b>Dlaczego?</b>
    { $why }
pledge-actions =
    <b>To zostało obiecane</b>
    { LINES($actions) }
pledge-action = • { $words } <i>({ $state })</i>
action-planned = w planach
action-ongoing = trwa
action-done = zrobione
action-not-done = nie zrobiono tego
pledge-who =
    <b>Kto złożył obietnicę { $year }</b>
    { LINES($parties) }
pledge-party = • <b>{ $name }</b>. { $role }
pledge-what =
    <b>Co to jest obietnica dla mieszkańców?</b>
    Po szwedzku to medborgarlöfte. Co roku gmina i policja wybierają kilka spraw, nad którymi pracują więcej niż zwykle. Patrzą, jak jest na miejscu i czego chcą i potrzebują mieszkańcy. Gdy rok się kończy, mówią, jak poszło.
