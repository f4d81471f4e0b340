### A coach's links: one's own, and those for a school, an event or something else.

links =
    <b>Linkkisi</b>
    Linkin avaaja näkee nimesi, saa lyhyitä kysymyksiä eikä viestejä yöllä. Tee oma linkki joka koululle tai tapahtumalle, niin näet, mitä käytetään.
links-full = Sinulla on { $most } toimivaa linkkiä. Päätä jokin ennen kuin teet uuden.
links-page =
    <b>{ $name }</b>
    { $kind }

    { $link }
links-page-own =
    <b>{ $kind }</b>

    { $link }
links-kind-personal = Oma linkkini
links-kind-school = Koulu
links-kind-event = Tapahtuma tai toiminta
links-kind-other = Jokin muu
links-open = Linkki toimii.
links-open-until = Linkki toimii, viimeinen päivä on { DAY($day) }.
links-paused = Linkki on tauolla. Avaaja pääsee sisään ja näkee sinut, mutta häntä ei lasketa.
links-ended = Linkki on päätetty. Avaaja pääsee silti sisään, ja hänet otetaan vastaan ystävällisesti.
links-weeks =
    <b>Viikko viikolta</b>
    { LINES($lines) }
links-week = <b>{ DAY($day) }</b>: avasi { $opened }, kertoi havainnon { $reported }, toivoi { $wished }
links-since = { $number } (alkaen { DAY($day) })
links-sum = Näkyvät yhteensä: avasi { $opened }, kertoi havainnon { $reported }, toivoi { $wished }.
links-note = Luvut ovat ihmisiä, eivät havaintoja. Alle viisi näytetään muodossa { $few }. Ne lasketaan yhteen seuraavien viikkojen kanssa, kunnes niitä on viisi tai enemmän. Viikko näytetään, kun se on ohi. Et koskaan näe, kuka, milloin tai mitä joku kirjoitti.
links-no-week = Tähän tulee rivi joka viikosta, kun viikko on ohi. Alle viisi näytetään muodossa { $few }, jotta ketään ei voi tunnistaa.
links-ask-kind =
    <b>Mitä varten linkki on?</b>
    Vain sinä näet sen.
links-ask-name =
    <b>Mikä linkin nimi on?</b>
    Kirjoita jotain, josta tunnet sen, esimerkiksi ”Parkskolan 9. luokka”. Vain sinä näet nimen. Älä kirjoita kenenkään ihmisen nimeä.
links-name-again = Siitä ei tullut nimeä. Kirjoita se kirjaimin, enintään { $most } merkkiä.
links-made = Linkki <b>{ $name }</b> on valmis.
links-ask-term =
    <b>Kuinka kauan linkki toimii?</b>
    Sen jälkeen se päättyy itsestään. Myöhemmin avaava otetaan silti vastaan ystävällisesti.
links-ask-day =
    <b>Mikä on viimeinen päivä?</b>
    Kirjoita päivä näin: 2026-12-18.
links-day-again = En ymmärtänyt päivää, tai se on jo mennyt.
links-end-ask =
    <b>Päätetäänkö { $name }?</b>
    Se ei voi enää alkaa toimia. Avaaja pääsee silti sisään. Jo lasketut luvut säilyvät.
