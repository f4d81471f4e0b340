### Miten palvelu voi: viikon luvut niille, jotka pitävät sitä yllä.

service = <b>Näin palvelu voi</b>
service-note = Tässä lasketaan vain määriä, ei koskaan ihmisiä.
service-week =
    { $head }
    { LINES($lines) }
service-this-week =
    <b>Tämä viikko tähän asti</b>
    { UPPER(DAY($first)) } – { DAY($last) }

service-last-week =
    <b>Viime viikko</b>
    { UPPER(DAY($first)) } – { DAY($last) }

service-opened = Tuli tänne ensimmäistä kertaa: <b>{ $n }</b>
service-began = Alkoi kertoa: <b>{ $n }</b>
service-finished = Lähetti: <b>{ $n }</b>
service-finished-share = Lähetti: <b>{ $n }</b> ({ $share } %)
service-stopped = Jätti kesken: <b>{ $n }</b>, kohdat: { LIST($where) }
service-stop = { $where ->
    [gate] kysymys vaarasta
    [danger] 112-sivu
    [sorting] aiheen valinta
    [summary] yhteenveto
    [correcting] muutokset
    [where] paikka
    [when] aika
    [day] päivä
    [band] vuorokaudenaika
    [what] mitä tapahtui
    [why] miksi
    [more] omat sanat
    [area] lupauksen alue
   *[other] lisäkysymys
    } ({ $n })
service-languages = Kielet: { LIST($languages) }
service-language = { $language } ({ $n })
service-no-reports = Havaintoja ei tullut.
service-unanswered = { $reports ->
        [one] Havaintoon ei ole vielä vastattu.
       *[other] Havaintoja on { $reports }, mutta yhteenkään ei ole vielä vastattu.
    }
service-answered = Havaintoja { $reports }, vastattu: { $answered }. Puolet vastauksista tuli näin nopeasti: { $span }
service-minutes = { $n ->
        [one] yksi minuutti
       *[other] { $n } minuuttia
    }
service-hours = { $n ->
        [one] yksi tunti
       *[other] { $n } tuntia
    }
service-days = { $n ->
        [one] yksi päivä
       *[other] { $n } päivää
    }
service-undeliverable = Viestit, jotka eivät menneet perille: <b>{ $n }</b> – { LIST($why) }
service-why = { $reason ->
    [blocked] vastaanottaja on estänyt botin
    [no_chat] chattia ei ole
    [forbidden] vastaanottaja ei ota vastaan viestejä
    [migrated] ryhmä on muuttanut
    [no_channel] sinne ei ole tietä
   *[other] tekninen vika
    } ({ $n })
service-set-aside = { $n ->
        [one] Asukkaalta tuli yksi viesti, jota ei voitu lukea. Se siirrettiin sivuun.
       *[other] Asukkailta tuli { $n } viestiä, joita ei voitu lukea. Ne siirrettiin sivuun.
    }
service-all-arrived = Kaikki viestit menivät perille.
