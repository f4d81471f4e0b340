### Obećanje građanima.

pledge-overview =
    <b>Obećanje građanima { $year }, { $municipality }</b>
    Na ovome su općina i policija obećale raditi više nego obično.
pledge-past = Sada je { $now }. Najnovije obećanje koje imam je za { $year }.
pledge-areas = { LINES($areas) }
pledge-area-line = • { $title }
pledge-area = <b>{ $title }</b> – obećanje građanima { $year }
pledge-why =
    <b>Zašto?</b>
    { $why }
pledge-actions =
    <b>Ovo je obećano</b>
    { LINES($actions) }
pledge-action = • { $words } <i>({ $state })</i>
action-planned = planirano
action-ongoing = u toku
action-done = gotovo
action-not-done = nije urađeno
pledge-who =
    <b>Ko stoji iza obećanja { $year }</b>
    { LINES($parties) }
pledge-party = • <b>{ $name }</b>. { $role }
pledge-what =
    <b>Šta je obećanje građanima?</b>
    Na švedskom se zove medborgarlöfte. Svake godine općina i policija izaberu nekoliko stvari na kojima rade više nego obično. Gledaju kakvo je stanje u mjestu i šta žele i trebaju ljudi koji tu žive. Kad godina prođe, kažu kako je bilo.
