### Omat havainnot, kunnan vastaukset, toiveet ja se, mitä seurataan.

## Omat havainnot
mine =
    <b>Omat havaintosi</b>
    Paina yhtä, niin näet, miten se etenee.
mine-none = Sinulla ei ole täällä tallennettuja havaintoja.
own =
    <b>{ $category }</b>
    Viite: <code>{ $reference }</code>
own-time = { UPPER(DAY($start)) }, klo { CLOCK($start) }
own-state = <b>Tilanne:</b> { $state }
state-new = Odottaa lukemista
state-seen = Luettu
state-planned = Suunniteltu
state-done = Hoidettu
state-not-ours = Emme voi tehdä tälle mitään
state-needs-more = Tarvitsemme lisää tietoa
own-ended-at = <b>Loppui:</b> klo { CLOCK($at) }
own-withdrawn = Olet perunut tämän havainnon.
own-held = Ihminen lukee sanasi ennen kuin kukaan muu saa nähdä ne.
own-followed = Jos saat vastauksen, se tulee tänne.
own-not-followed = Et saa vastauksia tästä havainnosta.
own-reply =
    <b>Vastaus { DAY($day, case: "essive") }: { $state }</b>
    { $words }
own-reply-gone = <i>Sanat on poistettu.</i>
own-ended-now = Kiitos, merkitsin, että se loppui klo { CLOCK($at) }.
own-add-ask =
    <b>Mitä haluat lisätä?</b>
    Kirjoita se tähän. Älä kirjoita nimiä tai rekisterinumeroita.
own-added = Kiitos, se on lisätty havaintoon.
own-withdraw-ask =
    <b>Perutaanko havainto { $reference }?</b>
    Silloin sanasi ja kuvasi poistetaan, eikä havaintoa enää lasketa mukaan.
own-withdrawn-now = Havainto { $reference } on peruttu. Sanasi ja kuvasi on poistettu.
own-quiet-now = Et saa vastauksia tästä havainnosta. Unohdin, minne ne olisi lähetetty.
own-answers-now = Jos saat vastauksen, se tulee tänne.
own-full = Havainto on täynnä, joten viimeinen ei mahtunut mukaan. Kirjoita mielellään uusi.
own-gone = Sitä havaintoa ei enää ole.
own-nothing-open = En löydä havaintoa, joka olisi käynnissä.

## Vastaus kunnalta
reply =
    <b>Vastaus havaintoosi { $reference }</b>
    { $state }
reply-words = ”{ $words }”
reply-how = Voit lisätä havaintoon jotain: /mine

## Toiveet
wish-again = Olet jo toivonut jotain tältä alueelta. Jos lähetät tämän, se korvaa aiemman.

## Lupauksen seuraaminen
follow =
    <b>Te sanoitte – me teimme</b>
    Voin kirjoittaa sinulle, kun lupauksessa tapahtuu jotain, myös silloin, kun jotain jäi tekemättä. Paina, mitä haluat seurata. Kun painat uudelleen, seuraaminen loppuu.
follow-none = Et seuraa nyt mitään.
followed = Seuraat nyt: { $topic }
unfollowed = Et seuraa enää: { $topic }
news =
    <b>Te sanoitte – me teimme</b>
    { $area }, turvallisuuslupaus { $year }
news-said =
    <b>Te sanoitte</b>
    { $words }
news-did =
    <b>Me teimme</b>
    { $words }
pledge-news =
    <b>Te sanoitte – me teimme</b>
    { LINES($news) }
pledge-news-line = • <b>{ DAY($day) }</b>. { $words }

## Viikonpäivät sijamuodoissa
-weekday-essive = maanantaina, tiistaina, keskiviikkona, torstaina, perjantaina, lauantaina, sunnuntaina
-weekday-genitive = maanantain, tiistain, keskiviikon, torstain, perjantain, lauantain, sunnuntain
-weekday-illative = maanantaihin, tiistaihin, keskiviikkoon, torstaihin, perjantaihin, lauantaihin, sunnuntaihin
-weekday-elative = maanantaista, tiistaista, keskiviikosta, torstaista, perjantaista, lauantaista, sunnuntaista
