### Tietojen hakeminen: sivut työpöydällä ja taulukoiden sanat.

export =
    <b>Hae tietoja</b>
    Mitä haluat? Tiedosto tulee tänne chattiin.
export-what =
    { $format ->
        [csv] <b>CSV</b> on dataa muille ohjelmille, rivi jokaisesta havainnosta.
        [xlsx] <b>Excel</b> on taulukko, jota voi lukea ja jolla voi laskea.
        [geojson] <b>GeoJSON</b> on pisteitä kartalla.
       *[register] <b>Diaari</b> on se, mitä havaintojen kirjaamiseen tarvitaan, mukana vastaukset ja poistetut tiedot.
    }
export-coarse = Paikat ovat likimääräisiä, eivätkä asukkaiden omat sanat ole mukana. Tiedostossa ei ole, kuka havainnosta kertoi.
export-span = Minä päivinä tulleet havainnot haluat?
export-coming =
    { $count ->
        [0] Ajalta { $first } – { $last } ei ole havaintoja. Tiedosto tulee silti, mutta se on tyhjä.
        [one] Yksi havainto ajalta { $first } – { $last }. Tiedosto tulee pian.
       *[other] { $count } havaintoa ajalta { $first } – { $last }. Tiedosto tulee pian.
    }
export-many = Havaintoja on { $count }, eikä niin suurta tiedostoa voi lähettää chatissa. Pyydä palvelun ylläpitoa hakemaan se komennolla ”loftesbot export”, tai valitse vähemmän päiviä.
export-caption =
    { $what }, { $first } – { $last }: { $count ->
        [one] yksi havainto
       *[other] { $count } havaintoa
    }. Nämä ovat asukkaiden omia havaintoja, eivät rikostilastoa.

## Taulukot
export-sheet-about = Tietoa tiedostosta
export-sheet-reports = Havainnot
export-sheet-replies = Vastaukset
export-sheet-purges = Poistetut
export-about-reports = Asukkaiden havainnot turvallisuuslupauksesta: { $municipality }
export-about-register = Diaariin: asukkaiden havainnot ({ $municipality }), vastaukset niihin ja se, mitä on poistettu
export-about-span = Havainnot, jotka tulivat { $first } – { $last }, molemmat päivät mukana.
export-about-made = Tiedosto on tehty { $day } klo { CLOCK($at) }.
export-about-count = { $count ->
        [one] Yksi havainto.
       *[other] { $count } havaintoa.
    }
export-about-note = Havainnot tulevat asukkailta, jotka ovat itse päättäneet kertoa. Ne eivät ole rikostilastoa.
export-about-coarse = Jaettu sijainti on pyöristetty noin 100 metriin. Tiedostossa ei ole, kuka havainnosta kertoi. Yö kuuluu päivään, jona se alkoi.
export-about-words = Asukkaiden omat sanat ovat mukana. Käyttölokissa on, kuka haki tiedoston.
export-about-no-words = Asukkaiden omat sanat eivät ole mukana.
export-weekday = { DAY($day, style: "weekday") }
export-yes = kyllä
export-no = ei
export-no-area = lupauksen ulkopuolella
export-words-none = ei ole
export-words-kept = on
export-words-held = pysäytetty, ihminen lukee ensin
export-source-bot = botti
export-source-import = toinen järjestelmä
export-purge-retention = säilytysaika päättyi
export-purge-erasure = asukas pyysi
export-purge-withdrawal = asukas perui
export-col-number = Numero
export-col-reference = Viite
export-col-received-on = Tuli
export-col-received-at = Tuli
export-col-category = Aihe
export-col-focus-area = Lupauksen alue
export-col-night-of = Päivä
export-col-weekday = Viikonpäivä
export-col-band = Vuorokaudenaika
export-col-started-at = Alkoi
export-col-ended-at = Loppui
export-col-ongoing = Oli käynnissä
export-col-place = Paikka
export-col-lat = Leveysaste
export-col-lon = Pituusaste
export-col-effect = Vaikutus 1–5
export-col-answers = Vastaukset kysymyksiin
export-col-state = Tilanne
export-col-words = Omat sanat
export-col-language = Kieli
export-col-source = Lähde
export-col-text = Mitä kirjoitettiin
export-col-place-words = Paikka omin sanoin
export-col-replies = Vastauksia
export-col-withdrawn-at = Peruttiin
export-col-replied-at = Vastattiin
export-col-reply = Vastaus
export-col-purged-at = Poistettiin
export-col-reason = Miksi
export-col-counts = Kuinka paljon
export-col-decision = Päätös
