### Lupaus työpöydällä: lähetä uusi lupaus ja kerro, mitä on tehty.

pledge-work =
    <b>Lupaus</b>
    Asukkaat lukevat nyt vuoden { $year } lupausta.
pledge-work-telling = Uutinen on juuri lähdössä. Seuraajia on { $followers }, ja niistä { $told } on saanut sen.
pledge-work-send-file =
    <b>Lähetä uusi lupaus</b>
    Lähetä lupaus tänne tiedostona, enintään { $size } kt. Nimen lopussa pitää olla <code>.toml</code>.
    Helpointa on hakea lupaus tiedostona, muuttaa sitä ja lähettää se takaisin. Kukaan ei näe uutta lupausta, ennen kuin julkaiset sen.
pledge-work-no-file = Se ei ollut tiedosto, jonka nimen lopussa on <code>.toml</code>.
pledge-work-too-large = Tiedosto on liian suuri. Siinä saa olla enintään { $size } kt.
pledge-work-fetching = Kiitos! Luen nyt tiedoston ja vastaan pian.
pledge-work-not-fetched = Tiedostoa ei saatu Telegramista. Lähetä se mielellään vielä kerran.
pledge-work-template-file = Vuoden { $year } lupaus tiedostona. Muuta sitä tavallisella tekstiohjelmalla, esimerkiksi Muistiolla, ja lähetä se takaisin.
pledge-work-overtaken = Joku muu ehti ensin. Tilanne on nyt tämä:
pledge-work-problems =
    { $count ->
        [one] <b>Yksi asia tiedostossa pitää korjata</b>
       *[other] <b>{ $count } asiaa tiedostossa pitää korjata</b>
    }
pledge-work-more = … ja vielä { $count }.
pledge-work-mend = Mitään ei ole tallennettu. Korjaa tiedosto ja lähetä se uudelleen.

pledge-problem-in-field = Rivi { $line }, <code>{ $field }</code>: { $what }
pledge-problem-in-line = Rivi { $line }: { $what }
pledge-problem-missing = tämä puuttuu.
pledge-problem-unknown = tätä en tunne. Onko se kirjoitettu oikein?
pledge-problem-text = tässä pitää olla teksti lainausmerkeissä.
pledge-problem-id = id:ssä on enintään 20 pientä kirjainta a–z, numeroa ja merkkiä _, ja se alkaa kirjaimella.
pledge-problem-choice = tähän käy vain jokin näistä sanoista: { $words }
pledge-problem-swedish = ruotsinkielinen teksti (sv) puuttuu.
pledge-problem-few = tässä pitää olla vähintään yksi.
pledge-problem-many = tässä on liian monta.
pledge-problem-list = tässä pitää olla luettelo.
pledge-problem-words = tässä pitää olla teksti kullakin kielellä, kuten <code>title.sv</code>.
pledge-problem-number = tässä pitää olla järkevä kokonaisluku.
pledge-problem-date = tässä pitää olla päivä, kuten 2027-01-31 ilman lainausmerkkejä.
pledge-problem-twice = tämä on jo käytössä: { $words }.
pledge-problem-language = tätä kieltä ei ole täällä: { $words }.
pledge-problem-municipality = lupauksen pitää olla tältä kunnalta: { $words }.
pledge-problem-page = sivusta tulee liian pitkä yhteen viestiin (kieli: { $words }). Lyhennä tekstejä.
pledge-problem-utf8 = tiedostoa ei ole tallennettu UTF-8-tekstinä.
pledge-problem-lines = tiedostossa on liikaa rivejä. Enintään: { $words }.
pledge-problem-syntax = tiedostoa ei voi lukea tästä eteenpäin ({ $words }). Usein puuttuu lainausmerkki tai sulku. Loput voin lukea vasta, kun se on korjattu.
pledge-problem-other = { $words }

pledge-file =
    <b>Vuoden { $year } lupaus</b>
    { $areas ->
        [one] Yksi painopistealue
       *[other] { $areas } painopistealuetta
    }, { $actions ->
        [one] yksi toimenpide
       *[other] { $actions } toimenpidettä
    }.
pledge-file-draft = Vuoden { $year } lupaus on luonnos. Kukaan asukas ei näe sitä.
pledge-file-scheduled = Vuoden { $year } lupaus julkaistaan { DAY($day, case: "essive") }.
pledge-file-published = Vuoden { $year } lupaus julkaistiin { DAY($day, case: "essive") }.
pledge-file-replaced = Vuoden { $year } lupaus on vaihdettu uudempaan.
pledge-file-withdrawn = Vuoden { $year } lupaus on hylätty.
pledge-file-lacks =
    <b>Muilla kielillä puuttuu</b>
    { LINES($lines) }
    Nämä tekstit näytetään ruotsiksi.
pledge-file-lacks-line =
    { $count ->
        [one] • { $language }: yksi teksti
       *[other] • { $language }: { $count } tekstiä
    }
pledge-file-translated = Kaikki on käännetty kaikille kielille.
pledge-file-read = Valitse kieli, niin näytän sivut sellaisina kuin asukkaat ne näkevät.
pledge-file-seen = Tässä oli vuoden { $year } lupaus: { $language }.
pledge-file-sure = Julkaistaanko vuoden { $year } lupaus nyt? Kaikki voivat lukea sen heti. Se korvaa saman vuoden aiemman lupauksen.
pledge-file-is-out = Valmista! Vuoden { $year } lupaus on julkaistu.
pledge-file-in-place = Tämä odottaa nyt sen lupauksen sijasta, joka odotti aiemmin.
pledge-file-ask-day = Mistä päivästä alkaen vuoden { $year } lupaus näkyy? Kirjoita esimerkiksi 15. tammikuuta tai 2027-01-15.
pledge-file-no-day = En ymmärrä, mikä päivä se on.
pledge-file-day-not-ahead = Päivän pitää olla tänään tai myöhemmin, enintään kahden vuoden päässä.
pledge-files =
    <b>Lähetetyt lupaukset</b>
    { LINES($lines) }
pledge-files-line = { $number }. Tuli { DAY($at, case: "essive") }. { $state }
pledge-files-none = Yhtään lupausta ei ole vielä lähetetty.

pledge-entry-area = <b>Te sanoitte – me teimme { $year }</b>. Mitä aluetta se koskee?
pledge-entry-action =
    <b>{ $title }</b>
    { LINES($lines) }

    Mitä lupausta se koskee?
pledge-entry-action-line = { $number }. { $words }
pledge-entry-state =
    <i>{ $words }</i>

    Miten on käynyt?
pledge-entry-words =
    { $state ->
        [not_done] Kerro ruotsiksi, miksi se jäi tekemättä.
        [planned] Kerro ruotsiksi, mitä on suunniteltu.
        [ongoing] Kerro ruotsiksi, mitä teette.
       *[other] Kerro ruotsiksi, mitä olette tehneet.
    } Kirjoita lyhyesti, kuin naapurille. Älä mainitse ketään henkilöä. Enintään { $most } merkkiä.
pledge-entry-long = Siitä tuli { $length } merkkiä. Mukaan mahtuu enintään { $most }.
pledge-entry-only-words = Tähän tarvitsen tekstiä.
pledge-entry-write-did = Kirjoita, mitä te teitte: { $language }. Enintään { $most } merkkiä.
pledge-entry-write-said = Kirjoita, mitä asukkaat sanoivat: { $language }. Enintään { $most } merkkiä.
pledge-entry-as-now =
    Ruotsiksi siinä on nyt:
    <blockquote>{ $words }</blockquote>
pledge-entry-draft =
    <i>Tämä on luonnos.</i> { $followers ->
        [0] Kukaan ei seuraa aluetta vielä.
        [one] Yksi ihminen seuraa sitä ja saa tämän, kun julkaiset.
       *[other] { $followers } ihmistä seuraa sitä ja saa tämän, kun julkaiset.
    }
pledge-entry-waits =
    <i>Julkaistu { DAY($day, case: "essive") }.</i> { $followers ->
        [0] Kukaan ei seuraa aluetta vielä.
        [one] Yksi ihminen seuraa sitä ja saa tämän kello 8:n ja 20:n välillä.
       *[other] { $followers } ihmistä seuraa sitä ja saa tämän kello 8:n ja 20:n välillä.
    }
pledge-entry-on-its-way = <i>Julkaistu { DAY($day, case: "essive") }.</i> Seuraajia on { $followers }, ja niistä { $told } on saanut tämän.
pledge-entry-told =
    <i>Julkaistu { DAY($day, case: "essive") }.</i> { $told ->
        [0] Kukaan ei seurannut aluetta silloin.
        [one] Yksi seuraaja on saanut tämän.
       *[other] { $told } seuraajaa on saanut tämän.
    }
pledge-entry-homeless = Lupausta, johon tämä kuului, ei enää ole. Siksi tätä ei näytetä kenellekään.
pledge-entry-out = Valmista! Nyt se näkyy lupauksen sivuilla.
pledge-entry-languages = Millä kielellä haluat kirjoittaa? ✓ tarkoittaa, että se on valmis. Missä teksti puuttuu, näytetään ruotsi.
pledge-entry-sure-live = Poistetaanko tämä? Se katoaa lupauksen sivuilta. Niille, jotka ovat jo saaneet sen, se jää.
pledge-entry-sure-draft = Hylätäänkö luonnos?
pledge-entry-is-gone = Se on poistettu.
pledge-entries =
    <b>Tämä on kirjoitettu</b>
    { LINES($lines) }
pledge-entries-line = { $number }. { UPPER(DAY($day)) }: { $words }
pledge-entries-draft-line = { $number }. Luonnos: { $words }
pledge-entries-none = Mitään ei ole vielä kirjoitettu.
