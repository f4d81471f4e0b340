### The citizen pledge.

pledge-overview =
    <b>Ballanqaadka muwaadiniinta { $year } ee { $municipality }</b>
    Tani waa waxa ay degmada iyo boolisku ballanqaadeen inay si gaar ah uga shaqeeyaan.
pledge-past = Hadda waa { $now }. Ballanqaadka { $year } ayaa ah kan ugu dambeeya ee aan hayo.
pledge-areas = { LINES($areas) }
pledge-area-line = • { $title }
pledge-area = <b>{ $title }</b> – ballanqaadka muwaadiniinta { $year }
pledge-why =
    <b>Waa maxay sababtu?</b>
    { $why }
pledge-actions =
    <b>Waxaa la ballanqaaday</b>
    { LINES($actions) }
pledge-action = • { $words } <i>({ $state })</i>
action-planned = la qorsheeyey
action-ongoing = socda
action-done = la dhammeeyey
action-not-done = ma dhicin
pledge-who =
    <b>Cidda ka dambaysa ballanqaadka { $year }</b>
    { LINES($parties) }
pledge-party = • <b>{ $name }</b>. { $role }
pledge-what =
    <b>Waa maxay ballanqaadka muwaadiniinta?</b>
    Af Iswiidhishka waxaa lagu yiraahdaa medborgarlöfte. Sannad kasta degmada iyo boolisku waxay isku raacaan dhowr arrimood oo ay si gaar ah uga shaqeeyaan. Waxay ka eegaan sida xaaladdu tahay, iyo waxa dhammaan dadka halkan degan ay rabaan oo ay u baahan yihiin. Marka sannadku dhammaado way sheegaan sida ay u dhacday.
