### Yhteenveto: se, minkä henkilökunta lukee maanantaiaamuna chatissa, kuvassa, sähköpostissa ja paperilla.
### Väsyneenkin pitää tunnistaa luku, joka voi olla sattumaa.

## Ajat ja luvut
digest-number = { $n }
digest-span = { $months ->
    [same] { DAY($first, style: "number") }.–{ DAY($last, style: "date") }
   *[other] { DAY($first, style: "date") } – { DAY($last, style: "date") }
}
digest-period = { $period ->
    [day] { DAY($first) }
    [week] viikko { $week }, { $span }
    [month] { DAY($first, style: "month") } { $year }
    [quarter] vuoden { $year } { $quarter }. neljännes
   *[other] vuosi { $year }
}
digest-period-short = { $period ->
    [day] { DAY($first, style: "date") }
    [week] vko { $week }
    [month] { DAY($first, style: "month") }
    [quarter] { $quarter }. neljännes
   *[other] { $year }
}
digest-reports = { $count ->
    [one] { $count } havainto
   *[other] { $count } havaintoa
}
digest-reports-few = alle { $least } havaintoa
digest-persons = { $count ->
    [one] { $count } ihminen
   *[other] { $count } ihmistä
}
digest-persons-few = alle { $least } ihmistä
digest-than = { $than ->
    [day] edellisenä päivänä
    [week] edellisellä viikolla
    [month] edellisessä kuussa
    [quarter] edellisellä neljänneksellä
    [year] edellisenä vuonna
   *[other] vuotta aiemmin samaan aikaan
}
digest-change = { $way ->
    [more] { $count } enemmän kuin { $than }
    [fewer] { $count } vähemmän kuin { $than }
   *[other] yhtä monta kuin { $than }
}
digest-change-short = { $way ->
    [more] { $count } enemmän
    [fewer] { $count } vähemmän
   *[other] yhtä monta
}
digest-change-few = suunnilleen kuin { $than }
digest-change-few-short = suunnilleen yhtä monta
digest-judged = { $change }, { $verdict }
digest-verdict = { $verdict ->
    [not_chance] tuskin sattumaa
    [may_be_chance] voi olla sattumaa
    [too_few] liian vähän arvioitavaksi
   *[other] ei vertailukohtaa
}
digest-no-basis = ei vertailukohtaa

## Ensimmäinen sivu
digest-heading = <b>{ UPPER($what) }, { $period }</b>
digest-total = <b>{ UPPER($reports) }</b>: { $change }.
digest-none = <b>0 havaintoa</b>: { $change }. Se ei kerro, ettei mitään olisi tapahtunut, vain että kukaan ei kertonut.
digest-from = Kertojia: { $persons }.
digest-area = • { $title }: <b>{ $count }</b> ({ $change })
digest-area-none = • { $title }: <b>0</b>
digest-hot = 📍 <b>Erottuu:</b> { LIST($places) }
digest-where = 📍 <b>Eniten havaintoja:</b> { LIST($places) }
digest-spot-short = { $place } ({ $count }, kertojia { $persons })
digest-place = { $place } ({ $count })
digest-when = 🕙 <b>Eniten:</b> { DAY($day, style: "weekday") }, { LOWER($band) } ({ $reports })
digest-largest = 👥 <b>Useimmat samasta asiasta:</b> { $event }
digest-event = { $category }, { $place }, { DAY($night) }: { $persons } toisistaan riippumatta
digest-no-place = paikka ei tiedossa
digest-one-person = ⚠️ Havaintoja on { $total }, ja niistä { $count } on tullut yhdeltä ja samalta ihmiseltä.
digest-unplaced = { $count ->
    [one] { $count } havainto on ilman paikkaa.
   *[other] { $count } havaintoa on ilman paikkaa.
}
digest-deed = <b>Tehty:</b> { $title }. { $words }
digest-small = Alle { $least }:n lukuja ei näytetä, ja muut on pyöristetty.
digest-note = Asukkaat ovat itse päättäneet kertoa. Tämä ei ole rikostilasto.

## Sivut nappien takana
digest-page =
    <b>{ $page }</b>
    { $heading }
digest-spots = Täältä tuli enemmän havaintoja kuin sattumalta yleensä tulee:
digest-spots-none = Mikään paikka ei erotu. Siihen tarvitaan vähintään 3 ihmistä, 2 eri päivää ja enemmän kuin muualla.
digest-spot = • <b>{ $place }</b>: { $reports }, kertojia { $persons }, { $dates ->
    [one] { $dates } päivä
   *[other] { $dates } eri päivää
}{ $new ->
    [yes] . Uusi viime kerrasta.
   *[other] .
}
digest-spot-coarse = • <b>{ $place }</b>: { $reports }, kertojia { $persons }{ $new ->
    [yes] . Uusi viime kerrasta.
   *[other] .
}
digest-other-places = <b>Muut paikat:</b> { LIST($places) }
digest-day = <b>{ UPPER(DAY($day, style: "weekday")) }:</b> { LIST($bands) }
digest-band = { LOWER($band) }: { $count }
digest-weekday = { DAY($day, style: "weekday") }
digest-quiet = <b>Ei havaintoja:</b> { LIST($days) }
digest-item = • { $item }
digest-events = Havainnot samasta asiasta, lähellä toisiaan ajassa ja paikassa, ovat yksi tapahtuma:
digest-events-none = Mistään tapahtumasta ei ole useampaa havaintoa.
digest-events-more = { $count ->
    [one] Ja vielä { $count } tapahtuma.
   *[other] Ja vielä { $count } tapahtumaa.
}
digest-states = <b>Näin pitkällä olette:</b>
digest-state = • { $state }: { $count }
digest-deeds = <b>Tämän olette tehneet:</b>
digest-deeds-none = Tältä ajalta ei ole mitään kohdassa ”Te sanoitte – me teimme”.
digest-done = • { DAY($day, style: "date") }, { $title }: { $words }
digest-year-note = Havaintojen määrään vaikuttaa sekin, kuinka moni tuntee palvelun.

## Yhteenvedon pyytäminen
digest-choose =
    <b>Yhteenveto nyt</b>
    Minkä ajan haluat nähdä? Saat viimeisen, joka on päättynyt.
digest-counting = Lasken ja piirrän. Se kestää muutaman sekunnin.
digest-failed = Yhteenvetoa ei voitu tehdä nyt. Yritä hetken päästä uudelleen.

## Kuva
digest-pic-trend = { $unit ->
    [day] Havainnot päivittäin
    [week] Havainnot viikoittain
   *[other] Havainnot kuukausittain
}
digest-pic-before = { UPPER($than) }
digest-pic-when = Milloin viikossa
digest-pic-where = Paikat
digest-pic-hot = Erottuu
digest-pic-none = Mikään paikka ei erotu
digest-pic-empty = Ei havaintoja
digest-pic-few = Liian vähän havaintoja näytettäväksi
digest-pic-silence = Se ei kerro, ettei mitään olisi tapahtunut, vain että kukaan ei kertonut.
digest-pic-note = Asukkaiden havaintoja, ei rikostilastoa
digest-pic-note-small = Asukkaiden havaintoja, ei rikostilastoa. Alle 5:n lukuja ei näytetä.
digest-pic-unit = { $count ->
    [one] havainto, kertojia { $persons }
   *[other] havaintoa, kertojia { $persons }
}
digest-pic-unit-none = havaintoa
digest-pic-weekday = { DAY($day, style: "short") }
digest-pic-date = { DAY($day, style: "number") }. { DAY($day, style: "brief") }
digest-pic-month = { DAY($day, style: "brief") }
digest-pic-alt = Kuva: { $reports }, { $change }. Päivät, viikonpäivät ja paikat ovat lukuineen tekstissä.

## Sähköposti
digest-mail-subject = { $what } { $period }: { $reports }, { $news }
digest-mail-news = { $way ->
    [more] { LOWER($area) }: enemmän
    [fewer] { LOWER($area) }: vähemmän
    [none] ei kerrottavaa
   *[other] ei mitään varmaa uutta
}
digest-mail-areas = Lupauksen alueet
digest-mail-area = Alue
digest-mail-count = Määrä
digest-mail-change = Enemmän tai vähemmän kuin { $than }
digest-mail-incidents = { $count ->
    [one] { $count } tapahtuma, kun havainnot samasta asiasta lasketaan yhdeksi.
   *[other] { $count } tapahtumaa, kun havainnot samasta asiasta lasketaan yhdeksi.
}
digest-mail-effect = • { $title }: vaikuttaa { $mean } / 5 ({ $answers ->
    [one] { $answers } vastaus
   *[other] { $answers } vastausta
}).
digest-mail-recurring = • { $title }: { $count ->
    [one] { $count } havainto kertoo jostain, mikä tapahtuu yhä uudelleen.
   *[other] { $count } havaintoa kertoo jostain, mikä tapahtuu yhä uudelleen.
}
digest-mail-where = Missä
digest-mail-when = Milloin
digest-mail-quotes = Asukkaiden omin sanoin
digest-mail-quotes-note = Ihminen on lukenut ja hyväksynyt jokaisen lainauksen.
digest-mail-quote-by = { $category }, { $place }, { DAY($night, style: "date") }
digest-mail-done = Mitä olette tehneet
digest-mail-files = Liitteinä ovat kuva, PDF kokousta varten ja kaikki luvut (CSV).
digest-mail-stop = Haluatko tauon tai lopettaa? Kirjoita botille /staff.
digest-mail-made = Tehty { DAY($made, style: "date") } klo { CLOCK($made) }.

## PDF
digest-pdf-title = Havaintoja asukkailta
digest-pdf-method = Näin on laskettu
digest-pdf-method-night = Yö kuuluu päivään, jona se alkoi: lauantain vastainen yö lasketaan perjantaiksi.
digest-pdf-method-chance = ”Tuskin sattumaa” tarkoittaa, että näin suuri muutos on itsestään harvinainen, vaikka katsomme monta lukua. ”Voi olla sattumaa” tarkoittaa, että se on tavallinen.
digest-pdf-method-places = Paikka erottuu, kun vähintään 3 ihmistä on kertonut siitä vähintään 2 päivänä ja havaintoja on enemmän kuin sattumalta yleensä tulee.
digest-pdf-method-events = Havainnot samasta asiasta, lähellä toisiaan ajassa ja paikassa, ovat yksi tapahtuma.
digest-pdf-last-year = Vuotta aiemmin
