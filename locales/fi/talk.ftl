### Alku, ohje, kielet, tietosuoja ja se, mikä menee vikaan.

welcome =
    <b>Hei! Olen Löftesbot, { $municipality }.</b>
    Täällä voit lukea turvallisuuslupauksen (medborgarlöfte). Siinä on, mitä kunta ja poliisi ovat luvanneet.
    Voit myös kertoa, mikä tuntuu turvattomalta tai häiritsee. Siihen menee minuutti.
welcome-choose = Mitä haluat tehdä?
home-again = Mitä haluat tehdä?
thanks = Ole hyvä.
okay = Selvä.
help =
    <b>Tämän osaan</b>
    /report – kerro autokokoontumisesta, joka häiritsee
    /other – kerro jostain muusta
    /pledge – lue turvallisuuslupaus
    /wish – toivo seuraavaan lupaukseen
    /mine – näytä omat havaintosi
    /follow – seuraa, mitä tapahtuu
    /language – vaihda kieli
    /privacy – miten tietojasi käytetään
    Voit painaa nappeja tai kirjoittaa omin sanoin.
help-sort = Valitse, mitä havainto koskee. Jos mikään ei sovi, ota lähin. Voit kertoa lisää myöhemmin.
help-gate = Vastaa, onko joku vaarassa ja onko se käynnissä. Vaarassa soita ensin 112. Havainto voi odottaa.
help-place = Kirjoita paikan, koulun tai tien nimi. Suunnilleen riittää. Voit myös ohittaa kysymyksen.
help-time = Kirjoita, milloin se oli, esimerkiksi ”perjantaina illalla” tai ”eilen 22.30”. Suunnilleen riittää.
help-choice = Paina yhtä vastauksista tai kirjoita se. Voit ohittaa kysymyksen.
help-choices = Paina kaikkea, mikä sopii, ja sitten { button-done }. Voit ohittaa kysymyksen.
help-words = Kirjoita, mitä haluat kertoa, tai ohita. Älä kirjoita nimiä.
help-summary = Lue läpi. Paina { summary-send }, jos kaikki on oikein, tai { summary-change }.
help-adding = Kirjoita, mitä haluat lisätä havaintoon, tai paina { button-cancel }.

## Kielet
language-choose = <b>Valitse kieli.</b> Välj språk. Choose a language.
language-set = Nyt puhumme suomea.

## Tietosuoja
privacy =
    <b>Näin kertomaasi käytetään</b>
    Kunta ({ $municipality }) ottaa havaintoja vastaan osana tehtäväänsä, jotta se voi pitää turvallisuuslupauksen. Kysyttävää? Soita kunnan asiakaspalveluun (kundcenter), { $contact }.

    <b>Tämä tallennetaan</b>
    • Suunnilleen paikka, aika, vastauksesi, toiveesi ja koodi Telegram-tilisi sijasta: { $months } kuukautta
    • Mitä kirjoitat omin sanoin, ja kuvat: { $words } päivää
    • Yhteys chattiisi: { $address } päivää
    • Havainto, jota et lähetä: { $hours } tuntia
    • Keskustelut nuorten tukihenkilön kanssa: { $talk } päivää
    • Viesti, jota ei voitu ottaa vastaan: { $words } päivää
    • Mitä seuraat: kunnes lopetat
    • Kielesi ja viimeisin viitteesi: { $months } kuukautta siitä, kun viimeksi kirjoitit

    <b>Tämä sinun on hyvä tietää</b>
    Havaintoa käsitellään luottamuksellisesti: sen näkevät vain ne, jotka tarvitsevat sitä työssään. Siitä voi silti tulla julkinen asiakirja (allmän handling), jota muut voivat pyytää nähdäkseen. Siksi älä kirjoita nimiä, äläkä mitään siitä, kuka olet, jos haluat pysyä tuntemattomana. Telegram tietää, ketkä minulle kirjoittavat.

privacy-yours =
    <b>Tätä voit tehdä</b>
    /mydata – katso kaikki, mitä olen tallentanut sinusta
    /delete – poista se
    /stop – lopeta kaikki viestini sinulle
mydata =
    <b>Tämän olen tallentanut sinusta</b>
    • { $reports ->
        [one] yksi havainto
       *[other] { $reports } havaintoa
    }
    • { $wishes ->
        [one] yksi toive
       *[other] { $wishes } toivetta
    }
    • { $follows ->
        [0] et seuraa mitään
        [one] yksi asia, jota seuraat
       *[other] { $follows } asiaa, joita seuraat
    }
    • kielesi ja se, mistä puhumme juuri nyt
    Kaikki on alla olevassa tiedostossa. Voit lukea tai tallentaa sen.
mydata-file = Kaikki tietosi, JSON-tiedosto
delete =
    <b>Haluatko poistaa sen, mitä minulla on sinusta?</b>
    Nämä poistetaan heti: sanasi, kuvasi, toiveesi, se mitä seuraat ja yhteys chattiisi.
    Nämä voivat jäädä: havaintojen paikka, aika ja aihe, ilman yhteyttä sinuun. Laki voi vaatia, että kunta säilyttää ne.
    En voi ottaa takaisin sitä, mikä on jo annettu jollekin julkisena asiakirjana.
    Muistan vuorokauden ajan, että olet lähettänyt jotain, mutta en mitä.
deleted =
    Nyt se on poistettu. { $reports ->
        [0] Havaintoja ei ollut.
        [one] Yhdellä havainnolla ei ole enää yhteyttä sinuun.
       *[other] { $reports } havainnolla ei ole enää yhteyttä sinuun.
    }
    Tämän chatin viestit poistat itse Telegramissa.
delete-kept = Mitään ei ole poistettu.
stopped = En kirjoita sinulle enää, ellet kirjoita ensin. Havaintosi ovat tallella. Jos haluat poistaa ne, kirjoita /delete.

## Jonkun kanssa puhuminen
coach = Haluatko jutella nuorten tukihenkilön (ungdomscoach) kanssa? Soita kunnan asiakaspalveluun (kundcenter), { $contact }, ja kysy heitä. Heidän täytyy kertoa sosiaalitoimeen, jos lapsella voi olla hätä.
numbers =
    <b>Tärkeät numerot</b>
    { LINES($lines) }
number-line = • <b>{ $number }</b> – { $name }

## Niille, jotka käsittelevät havaintoja
desk-how = Kirjoita: /answer viite tila vastaus. Tila on seen, planned, done, not_ours tai needs_more.
desk-long = Vastaus on liian pitkä. Siihen mahtuu enintään { $most } merkkiä.
desk-unknown = Havaintoa, jonka viite on { $reference }, ei ole.
desk-kept = Vastaus havaintoon { $reference } on tallessa, mutta sen kertoja ei halua viestejä.

## Mikä meni vikaan
not-understood = En ymmärtänyt, mutta vastauksesi ovat tallella.
not-understood-home = En ymmärtänyt. Voin ottaa vastaan havainnon tai kertoa turvallisuuslupauksesta.
story-kept = Lisäsin tekstisi havaintoon. Tarvitsen vielä vastauksesi kysymykseen.
unknown-command = En tunne tuota komentoa. Kirjoita /help, niin näet, mitä osaan.
edited = En voi ottaa tuota muutosta mukaan. Kirjoita uusi teksti omaan viestiinsä.
attached = Voin lukea vain tekstiä. Kuvia, ääntä ja tiedostoja ei tallenneta.
attached-file = Voin ottaa vastaan vain tekstiä ja tavallisia kuvia. Tätä ei tallenneta.
stale = Tuo nappi ei ole enää voimassa. Jatketaan tästä.
error-kind = Meillä meni jokin vikaan. Se, mitä olet kertonut, on tallella. Yritä hetken päästä uudelleen.
group = Vastaan vain, kun puhumme kahden kesken. Avaa kanssani oma chatti.
operator-set-aside = Yhtä viestiä ei voitu käsitellä, ja se on siirretty sivuun. Henkilölle on kerrottu. Katso lokista.
