### Kertominen: kysymykset, mitä näytetään takaisin, yhteenveto ja kuitti.

category-car-meet = Liikenne ja autokokoontuminen
category-drugs = Huumeet ja alkoholi
category-vandalism = Ilkivalta ja töherrykset
category-littering = Roskaaminen
category-unsafe-place = Turvaton paikka
category-safe-place = Turvallinen paikka
category-pledge-wish = Toive seuraavaan lupaukseen

## Mitä asia koskee
sort =
    <b>Mitä asia koskee?</b>
    Paina lähintä vaihtoehtoa tai kirjoita omin sanoin.
sort-words = Se, mitä kirjoitit, on tallella.
sort-place = Paikka on tallella: <b>{ $place }</b>
sort-photo = Kuva on tallella.
sort-unsure = En ole varma, mitä asia koskee. Haluatko kertoa sen havaintona?

## Kysymykset
ask-where =
    <b>{ $category ->
        [unsafe_place] Mikä paikka tuntuu turvattomalta?
        [safe_place] Mikä paikka tuntuu turvalliselta?
        [littering] Missä se on?
        [vandalism] Missä vahinko on?
       *[other] Missä se oli?
    }</b>
    Valitse paikka tai kirjoita sen nimi, suunnilleen riittää. Jaa sijaintisi vain, jos olet siellä nyt. Se pyöristetään noin 100 metriin.
ask-where-now =
    <b>Missä se on?</b>
    Valitse paikka tai kirjoita sen nimi, suunnilleen riittää. Jaa sijaintisi vain, jos olet jo lähellä. Se pyöristetään noin 100 metriin.
ask-when =
    <b>{ $category ->
        [unsafe_place] Milloin tuntuu turvattomalta?
        [safe_place] Milloin tuntuu turvalliselta?
        [littering] Milloin näit sen?
        [vandalism] Milloin se tapahtui, tai milloin näit sen?
       *[other] Milloin se oli?
    }</b>
    Paina nappia tai kirjoita, esimerkiksi ”perjantaina illalla” tai ”eilen 22.30”.
ask-day =
    <b>Mikä päivä se oli?</b>
    Oliko se yöllä? Lauantain vastainen yö lasketaan perjantaiksi.
ask-band = <b>Mihin aikaan päivästä?</b>
ask-what =
    <b>{ $category ->
        [drugs] Mitä näit?
        [vandalism] Mikä on rikki?
        [littering] Mitä siellä on?
       *[other] Mikä häiritsi?
    }</b>{ $category ->
        [car_meet] { " " }Autoista saa pitää.
        [drugs] { " " }Älä koskaan koske ruiskuun.
       *[other] { "" }
    }
    Valitse yksi tai useampi ja paina sitten { button-done }.
ask-why =
    <b>Mikä tekee paikasta turvattoman?</b>
    Valitse yksi tai useampi ja paina sitten { button-done }.
ask-works =
    <b>Mikä siellä toimii?</b>
    Valitse yksi tai useampi ja paina sitten { button-done }.
ask-kind =
    <b>Millaisia ajoneuvoja?</b>
    Valitse yksi tai useampi ja paina sitten { button-done }.
ask-avoid = <b>Vältätkö paikkaa?</b>
ask-dangerous =
    <b>Voiko joku satuttaa itsensä?</b>
    Esimerkiksi lasinsiruihin.
ask-often = <b>Kuinka usein näin käy?</b>
ask-effect =
    <b>Kuinka paljon se vaikuttaa sinuun?</b>
    Valitse 1–5.
ask-improve =
    <b>Mikä auttaisi?</b>
    Valitse yksi tai useampi ja paina sitten { button-done }.
ask-area =
    <b>Mikä on tärkeintä seuraavassa lupauksessa?</b>
    Voit toivoa yhden asian jokaiselta alueelta. Aiemmat valintasi on merkitty.
ask-vehicles = <b>Suunnilleen kuinka monta ajoneuvoa?</b>
ask-more =
    <b>{ $category ->
        [pledge_wish] Mitä haluat, että me teemme?
       *[other] Haluatko kertoa lisää?
    }</b>
    { $category ->
        [pledge_wish] Kirjoita omin sanoin.
       *[other] Kirjoita paikasta ja siitä, mitä tapahtui.
    } Älä kirjoita nimiä tai rekisterinumeroita. Jos haluat pysyä tuntemattomana, älä kerro, kuka olet.

## Mitä näytetään takaisin
chosen = <b>✓ { $label }</b>
listed = { LIST($items, rest: "lower") }
quoted = ”{ $words }”
lines = { LINES($lines) }
noted-as = Merkitsen: <b>{ $value }</b>
text-added = Lisäsin sen havaintoon.
report-from-words = Kiitos, sanasi ovat mukana havainnossa. Ensin yksi tärkeä kysymys.
report-understood =
    Ymmärrän sen näin:
    { LINES($lines) }
report-from-past = Onko joku nyt vaarassa? Soita 112.
no-report = Selvä. Jos haluat silti kertoa jotain, olen täällä.
edited-answer = Muutin sen: <b>{ $value }</b>
edited-words = Vaihdoin sen aiemman tekstisi tilalle.
edited-unclear = En ymmärtänyt muutosta, joten aiempi vastauksesi on voimassa.
edited-sent = Havainto on jo lähetetty. Voit lisätä siihen jotain: /mine
photo-noted = Otan kuvan vastaan. Kuvassa saa näkyä vain esineitä ja paikkoja, ei ihmisiä.
photo-enough = Voit lähettää havaintoon { $most ->
        [one] yhden kuvan
       *[other] { $most } kuvaa
    }. Viimeinen ei tullut mukaan.
photo-refused = Yhtä kuvistasi ei voitu ottaa vastaan. Muu havainto on tallella.
photos = { $count ->
        [one] yksi kuva
       *[other] { $count } kuvaa
    }
draft-open = Sinulla on havainto kesken. Jatketaan siitä, mihin jäimme.
not-an-answer = En ymmärtänyt. Paina nappia tai kirjoita toisella tavalla.
time-future = Se aika ei ole vielä tullut.

## Paikka
place-noted = 📍 <b>{ $place }</b>
place-skipped = Ohitetaan paikka.
place-none = Ei paikkaa
place-pin = Jaettu sijainti, noin 100 metrin tarkkuus
place-pin-at = { $name } (jaettu sijainti)
place-pin-near = { $name } tai sen lähellä (jaettu sijainti)
which-place-known =
    <b>Mitä paikkaa tarkoitat?</b>
    Kirjoitit ”{ $typed }”.
which-place-unknown =
    <b>Missä kylässä tai taajamassa se on, tai minkä lähellä?</b>
    En tunne paikkaa ”{ $typed }”, mutta säilytän sen, mitä kirjoitit.
outside =
    Se paikka ei ole tämän kunnan alueella ({ $municipality }). Voin ottaa vastaan vain sen, mitä kunnassa tapahtuu.
    Ota yhteyttä sen paikan kuntaan. Poliisin tavoitat numerosta { $police }, missä tahansa oletkin. Vaara: { $emergency }.

## Aika
time-always = Näin on enimmäkseen
time-ongoing = Käynnissä nyt, klo { CLOCK($start) }
time-day = { UPPER(DAY($day)) }, { LOWER($band) }
time-day-at = { UPPER(DAY($day)) }, noin klo { CLOCK($start) } alkaen
time-night = { UPPER(DAY($day, style: "weekday", case: "genitive")) } ja { DAY($next, case: "genitive") } välinen yö
time-night-at = { UPPER(DAY($day, style: "weekday", case: "genitive")) } ja { DAY($next, case: "genitive") } välinen yö, noin klo { CLOCK($start) } alkaen

## Yhteenveto
summary = <b>Havaintosi: { LOWER($category) }</b>
wish = <b>Toiveesi seuraavaan lupaukseen</b>
wish-check = Onko tämä oikein? Mitään ei lähetetä, ennen kuin painat ”{ wish-send }”.
summary-line = <b>{ $name }:</b> { $value }
summary-privacy = Näin kertomaasi käytetään: /privacy
text-full = Tähän ei mahdu enempää, joten kaikki ei tullut mukaan. Lähetä havainto ja kirjoita halutessasi toinen.
summary-check = Onko tämä oikein? Mitään ei lähetetä, ennen kuin painat ”{ summary-send }”.
correct = <b>Mitä haluat muuttaa?</b>
cancelled = Havainto on poistettu. Mitään ei ole lähetetty.
nothing-to-cancel = Ei ole mitään keskeytettävää.

## Kuitti
receipt =
    <b>Kiitos! Havaintosi on tallennettu.</b>
    Viite: <code>{ $reference }</code>
receipt-next =
    <b>Mitä nyt tapahtuu?</b>
    Havaintosi yhdistetään muiden havaintoihin. Kunta ja poliisi käyttävät niitä, kun ne valitsevat, missä ja milloin ne puuttuvat häiriöihin. Jos joku vastaa juuri sinun havaintoosi, kirjoitan sinulle tänne.

receipt-held = Näytät kirjoittavan tietystä henkilöstä. Siksi ihminen lukee sanat ennen kuin kukaan muu saa nähdä ne. Vihjeen henkilöstä annat poliisille: { $police }.
receipt-wish =
    <b>Kiitos! Toiveesi on tallennettu.</b>
    Kunta ja poliisi lukevat kaikki toiveet, kun ne valitsevat, mitä seuraava lupaus koskee.
limit-notice =
    Lähetit juuri havainnon. Tämän voit lähettää klo { CLOCK($until) }.
    Kuuluuko se edelliseen? Silloin voit lisätä sen siihen: /mine
limit-day =
    Olet lähettänyt vuorokauden aikana { $most ->
        [one] yhden havainnon
       *[other] { $most } havaintoa
    }. Tämän voit lähettää klo { CLOCK($until) } ({ DAY($until) }) alkaen.
    Raja on siksi, että jokaista kuullaan yhtä paljon.
limit-wait = Se säilyy siihen asti. Vaara: soita { $emergency }.

## Mitä poistettiin
removed = Poistin tekstistäsi, ennen kuin mitään tallennettiin: { LIST($names) }. Kirjoita paikasta ja siitä, mitä tapahtui, älä henkilöistä.
removed-personnummer = henkilötunnus
removed-phone = puhelinnumero
removed-plate = rekisterinumero
removed-email = sähköpostiosoite
removed-handle = käyttäjänimi
removed-address-number = talon numero
