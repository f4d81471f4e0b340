### A talk with a youth coach: what the young person reads.

talk-duty =
    <b>Lue tämä ensin.</b>
    { $name } on velvollinen kertomaan sosiaalitoimelle, jos lapsella voi olla huonosti asiat. Se on siksi, että lapsi saa apua. Jos kerrot jotain sellaista, { $name } puhuu siitä kanssasi.
talk-how =
    <b>Näin se toimii</b>
    • Sinä kirjoitat tänne, ja { $name } vastaa täällä.
    • { $name } näkee, mitä kirjoitat, mutta ei nimeäsi Telegramissa.
    • Kukaan muu täällä työskentelevä ei voi lukea sitä.
    • Me poistamme sen { $days } päivän kuluttua. Chateissanne se pysyy, kunnes poistatte sen itse.
    • Molemmat voivat lopettaa milloin vain.
talk-contact =
    <b>Voit myös ottaa suoraan yhteyttä:</b>
    { $card }
talk-urgent = Kukaan ei valvo chattia. Jos on kiire: soita 112, tai Bris 116 111, mihin aikaan vain.
talk-off-hours =
    <b>{ $name } ei vastaa juuri nyt.</b> Vastaa: { $hours }. Kukaan muu ei lue sitä sillä välin.
    Jos on kiire:
    { LINES($lines) }
talk-begun =
    <b>Nyt kirjoitat tälle: { $name }.</b>
    Kirjoita, mitä haluat sanoa. Kaikki, mitä kirjoitat tänne, menee perille, kunnes jompikumpi lopettaa.
talk-open = Kirjoitat tälle: { $name }. Mitä kirjoitat nyt, menee sinne.
talk-sent = Lähetetty: { $name }.
talk-too-many = Nyt tuli monta viestiä lyhyessä ajassa. Viimeinen ei mennyt perille. Odota muutama minuutti ja kirjoita se uudestaan.
talk-words-only = Vain sanoin kirjoitettu menee perille täällä.
talk-said =
    <b>{ $name }:</b>
    { $words }
talk-ended =
    <b>Keskustelu on päättynyt: { $name }.</b>
    Mitä kirjoititte, poistetaan { $days } päivän kuluttua. Jos haluat poistaa sen nyt, kirjoita /delete.
talk-over-already = Se keskustelu on jo päättynyt.
talk-ended-by-coach =
    <b>{ $name } päätti keskustelun.</b>
    Voit aloittaa uuden, kun haluat.
talk-coach-gone =
    <b>Keskustelu on päättynyt.</b>
    Tukihenkilö ei enää työskentele täällä eikä lue, mitä viimeksi kirjoitit. Voit jutella jonkun muun kanssa.
talk-offer = <b>{ $name } toivoo, että { $other } jatkaa keskustelua.</b> Sinä päätät.
talk-offer-over = Se kysymys ei ole enää voimassa.
talk-stays = Selvä. Kirjoitat kuten ennenkin: { $name }.
talk-handed-over = <b>Nyt kirjoitat tälle: { $name }.</b>
