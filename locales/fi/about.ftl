### Mitä Telegram näyttää botista: kuvaus (512 merkkiä), lyhyt kuvaus (120) ja komennot (100).

about-description =
    Lue kunnan ja poliisin turvallisuuslupaus (medborgarlöfte): { $municipality }. Kerro, mikä häiritsee tai tuntuu turvattomalta. Siihen menee minuutti.

    Onko joku vaarassa, tai onko rikos käynnissä? Soita 112. Muut asiat poliisille: 114 14. Kukaan ei lue chattia, kun kirjoitat.
about-short = Lue turvallisuuslupaus ja kerro, mikä häiritsee. Kiireellinen: 112. Muut asiat poliisille: 114 14.
command-start = Aloita
command-report = Kerro autokokoontumisesta
command-other = Kerro jostain muusta
command-pledge = Lue turvallisuuslupaus
command-wish = Toivo seuraavaan lupaukseen
command-mine = Omat havainnot
command-coach = Juttele nuorten tukihenkilön kanssa
command-follow = Seuraa, miten lupaus etenee
command-language = Vaihda kieli / Byt språk
command-help = Ohje
command-cancel = Keskeytä havainto
command-privacy = Näin tietojasi käytetään
command-mydata = Katso, mitä sinusta on tallessa
command-delete = Poista, mitä sinusta on tallessa
command-stop = Lopeta kaikki viestit
