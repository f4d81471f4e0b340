### Havaintojen huone: se, minkä siihen oikeutettu henkilöstö lukee ja kirjoittaa.

## Luettelo
work =
    <b>Havainnot</b>
    { $filter }
work-line =
    { $category }, { $place }
    { UPPER(DAY($day)) }, { LOWER($band) }. <i>{ $state }</i>{ $held ->
        [yes] , sanat pysäytetty
       *[no] {""}
    }{ $others ->
        [0] {""}
        [one] {" "}(+{ $others } samasta tapahtumasta)
       *[other] {" "}(+{ $others } samasta tapahtumasta)
    }
work-numbered = <b>{ $number }.</b> { $line }
work-none = Sellaista havaintoa ei nyt ole.
work-pick = Mitä haluat nähdä?
work-place-own = Paikka omin sanoin

## Yksi havainto
work-told-at = <b>Kerrottu:</b> { DAY($at, case: "essive") } klo { CLOCK($at) }
work-no-words = Ei omia sanoja.
work-held-named = <b>Sanat on pysäytetty:</b> ne näyttävät kertovan tietystä henkilöstä. Paikka ja aika lasketaan silti mukaan.
work-held-hate = <b>Sanat on pysäytetty:</b> ne vaikuttavat vihamielisiltä. Paikka ja aika lasketaan silti mukaan.
work-words =
    <b>Omat sanat</b> ({ $language })
    ”{ $words }”
work-quotable = Sanoja saa lainata.
work-not-quotable = Sanoja ei lainata.
work-reachable = Se, joka kertoi, saa viestin, kun vastaat. Tilannetta ”luettu” ei lähetetä.
work-not-reachable = Se, joka kertoi, ei halua viestejä tai häntä ei enää tavoiteta. Vastauksesi jää silti havaintoon.
work-others = { $count ->
    [one] Yksi muu havainto kertoo samasta tapahtumasta.
   *[other] { $count } muuta havaintoa kertoo samasta tapahtumasta.
}
work-reply-bare = Ilman muita sanoja.
work-gone = Tuota havaintoa ei enää ole, tai se on peruttu.
work-photo = Kuva { $number } / { $count }, havainto { $reference }

## Muistiinpanot
work-note =
    <b>Muistiinpano: { $name }</b>, { DAY($at, case: "essive") } klo { CLOCK($at) }
    { $words }
work-note-nobody = joku, joka ei ole enää mukana
work-notes-of = <b>Muistiinpanot havainnosta { $reference }</b>
work-notes-none = Kukaan ei ole vielä kirjoittanut muistiin mitään.
work-note-ask =
    <b>Muistiinpano havainnosta { $reference }</b>
    Kirjoita tähän. Sen näkevät vain ne, jotka käsittelevät havaintoja. Älä kirjoita niiden nimiä, joista on kyse. Enintään { $most } merkkiä.

## Sama tapahtuma
work-same-of = <b>Sama tapahtuma kuin { $reference }?</b>
work-siblings = Lasketaan jo samaksi tapahtumaksi:
work-candidates = Voivat olla samaa. Niillä on sama aihe, ja niiden välillä on enintään yksi yö:
work-candidates-none = En löydä muuta samasta aiheesta yhden yön sisällä.
work-name-ask = Kirjoita sen havainnon viite, joka kertoo samasta tapahtumasta kuin { $reference }.
work-name-unknown = En löydä sitä viitettä. Kirjoita se näin: 4K2M-9QTX

## Vastaaminen
work-telling =
    <b>{ $reference }: { $state }</b>
    Mitä haluat sanoa sille, joka kertoi?
work-goes = Kieli: { $language }. Sinua ei näytetä, etkä näe, kuka vastauksen saa.
work-goes-nowhere = Tämä jää havaintoon, mutta sitä ei lähetetä: se, joka kertoi, ei halua viestejä.
work-asks = Vastaus tulee takaisin sinulle, ja havainto on taas uusi.
work-preview =
    <b>{ $state }</b>
    ”{ $words }”
work-as-written = Sanasi lähetetään juuri tällaisina. Niitä ei käännetä.
work-words-ask =
    <b>Kirjoita vastaus tähän.</b>
    Näet sen vielä kerran, ennen kuin se lähetetään.
work-words-only = Tähän tarvitsen sanoja, en muuta. Kirjoita ne tai paina nappia.
work-answered = <b>Vastaus havainnosta { $reference }.</b> Se, joka kertoi, on kertonut lisää.
reply-asks = Paina Vastaa ja kirjoita. Kerro paikasta, älä ihmisistä.

## Lainaukset
work-quote =
    <b>Saako tätä lainata?</b>
    { $category }, { $place }. { $when }
    ”{ $words }”
work-quote-check = Katso, ettei sanoista käy ilmi, kenestä on kyse, ja ettei ketään voi tunnistaa. Lainaus voi olla yhteenvedossa, jonka saavat kunta, poliisi ja nuorten tukihenkilöt.
work-quotes-none = Enempää sanoja ei ole odottamassa.

## Moni yhtä aikaa
burst =
    <b>Moni kertoo samasta tapahtumasta</b>
    { $category }, { $place }.
    { $reporters } eri ihmistä { $minutes ->
        [one] yhden minuutin
       *[other] { $minutes } minuutin
    } aikana. Ensimmäinen kirjoitti klo { CLOCK($since) }.
burst-near = lähellä paikkaa { $name }
burst-nobody-sent = Ketään ei lähetetä paikalle tämän viestin takia, eikä poliisi ole saanut sen kautta tietoa mistään. Jos on kiire: soita <b>112</b>.
burst-subject = Löftesbot: moni kertoo samasta tapahtumasta
