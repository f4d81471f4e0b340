### Turvallisuuslupaus.

pledge-overview =
    <b>Turvallisuuslupaus { $year }, { $municipality }</b>
    Tähän kunta ja poliisi ovat luvanneet panostaa.
pledge-past = Nyt on vuosi { $now }. Uusin lupaus, joka minulla on, on vuodelta { $year }.
pledge-areas = { LINES($areas) }
pledge-area-line = • { $title }
pledge-area = <b>{ $title }</b> – turvallisuuslupaus { $year }
pledge-why =
    <b>Miksi?</b>
    { $why }
pledge-actions =
    <b>Tämä on luvattu</b>
    { LINES($actions) }
pledge-action = • { $words } <i>({ $state })</i>
action-planned = suunniteltu
action-ongoing = käynnissä
action-done = tehty
action-not-done = jäi tekemättä
pledge-who =
    <b>Ketkä ovat antaneet lupauksen { $year }</b>
    { LINES($parties) }
pledge-party = • <b>{ $name }</b>. { $role }
pledge-what =
    <b>Mikä on turvallisuuslupaus?</b>
    Ruotsiksi se on medborgarlöfte. Joka vuosi kunta ja poliisi sopivat muutamasta asiasta, joihin ne panostavat. Ne katsovat, mikä tilanne paikkakunnalla on ja mitä te asukkaat toivotte ja tarvitsette. Kun vuosi on ohi, ne kertovat, miten kävi.
