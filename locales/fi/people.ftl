### Henkilöstö ja käyttöoikeudet: ketkä täällä tekevät työtä lupauksen kanssa, kutsut, ryhmät ja käyttöloki.

people =
    <b>Henkilöstö ja käyttöoikeudet</b>
    { $persons ->
        [one] Olet täällä yksin.
       *[other] Teitä on täällä { $persons }.
    } { $groups ->
        [0] Mikään ryhmä ei saa yhteenvetoja.
        [one] Yksi ryhmä saa yhteenvetoja.
       *[other] { $groups } ryhmää saa yhteenvetoja.
    } { $invites ->
        [0] Avoimia kutsuja ei ole.
        [one] Yksi kutsu on avoinna.
       *[other] { $invites } kutsua on avoinna.
    }
people-invite-role =
    <b>Minkä roolin henkilö saa?</b>
    Älä anna enempää kuin tarvitaan.
people-group-role =
    <b>Minkä roolin ryhmä saa?</b>
    Rooli ratkaisee, mitä yhteenveto näyttää. Kaikki ryhmässä näkevät sen.
people-roles = { LINES($roles) }
people-may-admin = <b>Pääkäyttäjä</b> saa tehdä kaiken: kutsua, lukea havaintoja, vastata, muuttaa lupausta ja nähdä käyttölokin.
people-may-municipality = <b>Kunta</b> saa yhteenvetoja, lukee havaintoja ja vastaa niihin. Voi hakea tiedostoja ja kirjoittaa lupaukseen.
people-may-police = <b>Poliisi</b> saa yhteenvetoja ja voi saada tiedon, kun moni kertoo samasta asiasta. Ei näe, mitä kukaan on kirjoittanut.
people-may-coach = <b>Nuorten tukihenkilö</b> saa yhteenvetoja pääpiirteittäin, jakaa omia linkkejä ja voi kirjoittaa nuorten kanssa. Ei näe kenenkään havaintoja.
people-name =
    <b>Millä nimellä kutsutte henkilöä?</b>
    Kirjoita nimi, jonka te muut tunnistatte, esimerkiksi ”Kim, kenttäryhmä”.
    Rooli: { $role }
people-name-again = Siitä ei tullut nimeä. Kirjoita se kirjaimin, enintään { $most } merkkiä.
people-link =
    <b>Kutsu: { $name }</b>
    Rooli: { $role }

    { $link }
    Lähetä linkki vain tälle henkilölle. Se toimii kerran, { DAY($until, case: "illative") } klo { CLOCK($until) } asti. Se, joka avaa linkin ensin, pääsee sisään, joten älä jaa sitä ryhmässä.
people-group-link =
    <b>Lisää ryhmä</b>
    Rooli: { $role }

    { $link }
    Avaa linkki itse ja valitse ryhmä. Jos ryhmässä on aiheita, voit sen sijaan kirjoittaa oikeaan aiheeseen <code>/start</code> ja sen, mitä on kohdan <code>startgroup=</code> jälkeen. Se toimii kerran, { DAY($until, case: "illative") } klo { CLOCK($until) } asti, ja vain pääkäyttäjälle. Kirjoita omalla nimelläsi äläkä ryhmän nimellä, muuten en näe, että se olet sinä.
people-not-yet = Telegram ei ole vielä vastannut minulle. Yritä pian uudelleen.
people-open =
    <b>Avoimet kutsut</b>
    { LINES($invites) }
people-open-one = <b>{ $name }</b> ({ $role }), kutsuja: { $by }. Toimii { DAY($until, case: "illative") } klo { CLOCK($until) } asti.
people-dropped = Kutsu ei ole enää voimassa.
people-none-open = Avoimia kutsuja ei ole.
people-a-group = ryhmä
people-all =
    <b>Kaikki täällä työskentelevät</b>
    Valitse yksi, niin voit katsoa tai muuttaa.
people-card =
    <b>{ $name }</b>
    { UPPER($role) } { DAY($since, case: "elative") } alkaen.
people-card-by = Kutsuja: { $by }.
people-operator = Tämä henkilö on merkitty palvelun asetuksiin ja on aina pääkäyttäjä. Se muutetaan siellä, ei täällä.
people-last-admin = Muita pääkäyttäjiä ei ole. Kutsu ensin toinen, jotta joku voi päästää muita sisään.
people-gone = Tämä henkilö ei enää työskentele täällä.
people-which-role =
    <b>Uusi rooli: { $name }</b>
    Nyt: { $role }.
people-new-role =
    <b>Roolisi on nyt { $role }.</b>
    { $may }
people-revoke-ask =
    <b>Poistetaanko { $name }?</b>
    Käyttöoikeus loppuu heti, myös sivuilla, jotka ovat jo auki. Henkilön yhteenvedot ja avoimet kutsut loppuvat. Se, mitä henkilö on tehnyt, jää käyttölokiin.
people-revoke-group =
    <b>Poistetaanko ryhmä { $name }?</b>
    Se ei saa enää yhteenvetoja. Pysyn ryhmässä, kunnes joku poistaa minut sieltä.
people-revoked = Poistettu: { $name }.
people-you-are-out =
    Et enää työskentele työpöydän ääressä, joten se, mitä kirjoitat tänne, ei mene kenellekään siellä. Kaikki muu chatissa toimii kuten kaikille asukkaille.
    Onko joku vaarassa? Soita 112.
people-welcome =
    <b>Tervetuloa! Roolisi on { $role }.</b>

    { $may }

    Kirjoita /staff, kun haluat työpöydälle. Se, mitä siellä avaat, kirjataan käyttölokiin. Jos et enää tarvitse käyttöoikeutta, voit milloin tahansa kirjoittaa /delete.
people-already = Olet jo mukana. Roolisi on { $role }. Linkkiä ei ole käytetty. Jos haluat toisen roolin, kysy pääkäyttäjältä.
people-worn = Linkki ei ole voimassa. Pyydä uusi siltä, joka antoi sen sinulle.
people-joined =
    <b>{ $name }</b> on hyväksynyt kutsun ja on nyt mukana.
    Rooli: { $role }

    Eikö se ollut se, jota odotit? Poista käyttöoikeus työpöydällä.
people-group-hello =
    <b>Hei!</b> Tämä ryhmä saa joka maanantaiaamu yhteenvedon siitä, mitä kunnan asukkaat kertovat ({ $municipality }).
    Sitä, mitä yksittäiset ihmiset ovat kirjoittaneet, ei näytetä täällä koskaan. En lue, mitä te kirjoitatte, ja havaintoja otan vastaan vain omassa chatissa.
people-group-left = Minut on poistettu ryhmästä <b>{ $name }</b>. Se ei saa enää yhteenvetoja.
people-log-title =
    <b>Käyttöloki</b>
    Kuka on tehnyt ja lukenut mitä, uusimmat ensin.
people-log-title-of =
    <b>Käyttöloki: { $name }</b>
    Uusimmat ensin.
people-looks =
    <b>Ketkä ovat avanneet havainnon { $reference }</b>
    Uusimmat ensin.
people-looks-none = Kukaan ei ole avannut sitä.
people-log-empty = Täällä ei ole vielä mitään.
people-day =
    <b>{ UPPER(DAY($day)) }</b>
    { LINES($lines) }
people-nobody = joku, joka ei ole enää mukana
people-command-line = komentorivi
people-entry = { CLOCK($at) } <b>{ $who }</b> ({ $role }) { $act }
people-entry-report = { CLOCK($at) } <b>{ $who }</b> ({ $role }) { $act } – { $reference }
# Mitä joku on tehnyt. Uusi teko saa oman rivin; muuten näytetään teon oma sana.
people-act = { $act ->
    [joined] tuli mukaan, kutsuja: { $about }
    [left] poisti botin ryhmästä
    [invited-admin] kutsui pääkäyttäjän
    [invited-municipality] kutsui jonkun kunnasta
    [invited-police] kutsui jonkun poliisista
    [invited-coach] kutsui nuorten tukihenkilön
    [uninvited] perui kutsun
    [made-admin] antoi pääkäyttäjän roolin: { $about }
    [made-municipality] antoi kunnan roolin: { $about }
    [made-police] antoi poliisin roolin: { $about }
    [made-coach] antoi nuorten tukihenkilön roolin: { $about }
    [revoked] poisti: { $about }
    [log] luki käyttölokia
    [refused] ei päässyt tänne: { $about }
    [seen] merkitsi sen luetuksi
    [read] luki
    [read-held] luki pysäytetyt sanat
    [released] päästi pysäytetyt sanat läpi
    [kept-held] piti sanat pysäytettyinä
    [photos] katsoi kuvat
    [read-notes] luki muistiinpanot
    [noted] kirjoitti muistiinpanon
    [read-quote] luki sanat päättääkseen lainauksesta
    [quote-approved] antoi lainata sanoja
    [quote-declined] ei antanut lainata sanoja
    [joined-event] yhdisti sen toiseen havaintoon
    [split-event] erotti sen toisesta havainnosta
    [answered-seen] vastasi: luettu
    [answered-planned] vastasi: suunniteltu
    [answered-done] vastasi: hoidettu
    [answered-not-ours] vastasi: emme voi tehdä tälle mitään
    [answered-needs-more] kysyi lisää
    [pledge-sent-in] lähetti uuden lupauksen
    [pledge-published] julkaisi lupauksen
    [pledge-scheduled] valitsi lupaukselle päivän
    [pledge-withdrawn] hylkäsi lupauksen, joka odotti
    [entry-published] julkaisi ”te sanoitte – me teimme”
    [entry-changed] muutti ”te sanoitte – me teimme”
    [entry-removed] poisti ”te sanoitte – me teimme”
    [bursts-on] haluaa tiedon, kun moni kertoo samasta asiasta
    [bursts-off] ei enää halua tietoa, kun moni kertoo samasta asiasta
    [pack] pyysi aineiston seuraavaa lupausta varten
    [export-csv] haki havaintoja: { $reports } (CSV)
    [export-xlsx] haki havaintoja: { $reports } (Excel)
    [export-geojson] haki havaintoja: { $reports } (kartta)
    [export-register] haki havaintoja diaariin: { $reports }
    [export-csv-words] haki havaintoja sanoineen: { $reports } (CSV)
    [export-xlsx-words] haki havaintoja sanoineen: { $reports } (Excel)
    [export-geojson-words] haki havaintoja sanoineen: { $reports } (kartta)
    [export-register-words] haki havaintoja sanoineen diaariin: { $reports }
    [subscribed] tilasi yhteenvedon
    [unsubscribed] lopetti yhteenvedon
    [card-changed] muutti korttiaan
    [card-removed] poisti korttinsa
    [talk-read] luki oman keskustelunsa
    [talk-offered] kysyi, saako { $about } jatkaa keskustelua
    [talk-ended] päätti keskustelun
   *[other] { $act }
    }
