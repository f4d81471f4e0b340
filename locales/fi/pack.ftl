### Aineisto seuraavaa lupausta varten, kerran vuodessa: chatissa, paperilla ja taulukoina.

pack-is-made = Teen nyt vuoden { $year } aineiston. Se tulee tänne pian.
pack-not-made = Aineistoa ei voitu tehdä juuri nyt. Yritä hetken päästä uudelleen.
pack-files = Aineisto seuraavaa lupausta varten, luvut vuodelta { $year }. Ensin luettavaksi, sitten taulukkona ja datana. Taulukossa ja datassa ovat asukkaiden toiveet heidän omin sanoin: älä levitä niitä.

pack-title = Aineisto turvallisuuslupaukseen { $year }
pack-subtitle = { $municipality }: vuosi { $year }. Tehty: { DAY($day) } { $made }.
pack-so-far = Vuosi ei ole vielä lopussa. Mukana on kaikki, mikä on tullut viimeistään { DAY($day, case: "essive") }, ja viereiset palkit näyttävät koko edellisen vuoden. Onko jokin muuttunut, sen voi sanoa vasta, kun vuosi { $year } on ohi.
pack-note = Tämän asukkaat ovat itse päättäneet kertoa. Se ei ole rikostilasto.
pack-big-wishes =
    { $count ->
        [one] toive seuraavaan lupaukseen
       *[other] toivetta seuraavaan lupaukseen
    }
pack-big-reports =
    { $count ->
        [one] havainto
       *[other] havaintoa
    }
pack-big-reporters =
    { $count ->
        [one] ihminen on kertonut
       *[other] eri ihmistä on kertonut
    }
pack-big-answered =
    { $count ->
        [one] havainto on saanut vastauksen
       *[other] havaintoa on saanut vastauksen
    }
pack-wishes = Tätä asukkaat haluavat lupaukseen { $year }
pack-wishes-none = Kukaan ei ole vielä toivonut mitään.
pack-wishes-legend = Kapea palkki näyttää, kuinka moni toivoi samaa lupaukseen { $year }.
pack-wish-count =
    { $count ->
        [one] yksi ihminen
       *[other] { $count } ihmistä
    } (edellisenä vuonna { $previous })
pack-areas = Vuosi { $year } alue kerrallaan
pack-area =
    { $reports ->
        [0] 0 havaintoa.
        [one] Yksi havainto yhdeltä ihmiseltä.
       *[other] { $reporters ->
            [one] { $reports } havaintoa yhdeltä ihmiseltä.
           *[other] { $reports } havaintoa { $reporters } eri ihmiseltä.
        }
    }
pack-change =
    { $direction ->
        [more] { $count } enemmän kuin vuonna { $year } – { $verdict }.
        [fewer] { $count } vähemmän kuin vuonna { $year } – { $verdict }.
       *[same] Yhtä monta kuin vuonna { $year }.
    }
pack-no-change = Vertailu: { $verdict }.
pack-verdict-not-chance = tuskin sattumaa
pack-verdict-may-be-chance = voi olla sattumaa
pack-verdict-too-few = liian vähän, jotta voisi sanoa mitään varmaa
pack-verdict-no-basis = ei vuotta, johon verrata
pack-effect = Näin paljon se vaikuttaa niihin, jotka ovat vastanneet: keskimäärin { $effect } / 5.
pack-unplaced =
    { $count ->
        [one] Yksi havainto on ilman paikkaa.
       *[other] { $count } havaintoa on ilman paikkaa.
    }
pack-outside = Mikä ei kuulu millekään alueelle
pack-outside-why = Tämäkin on aineistoa seuraavaan lupaukseen.
pack-outside-none = Kaikki havainnot kuuluvat jollekin alueelle.
pack-done = Tämä luvattiin lupauksessa { $year }
pack-day = { DAY($day) }
pack-answers = Vastaukset asukkaille
pack-answers-line = Havaintoja on { $reports }, ja niistä { $answered } on saanut vastauksen. Puolet vastauksista tuli { $hours } tunnin kuluessa. Viikon kuluessa tuli { $week }.
pack-answers-none = Havaintoja on { $reports }, mutta yhteenkään ei ole vastattu.
pack-quotes = Lainaukset, jotka ihminen on hyväksynyt
pack-words = Toiveet omin sanoin
pack-head-area = Alue
pack-head-wishers = Ihmisiä
pack-head-wishers-before = Edellinen vuosi
pack-head-reports = Havainnot
pack-head-incidents = Tapahtumat
pack-head-reporters = Eri ihmisiä
pack-head-effect = Vaikutus 1–5
pack-head-change = Muutos
pack-head-verdict = Sattumaa?
pack-head-category = Aihe
pack-head-promise = Lupaus
pack-head-state = Tilanne
pack-head-day = Päivä
pack-head-said = Te sanoitte
pack-head-did = Me teimme
pack-head-answered = Saanut vastauksen
pack-head-week = Viikon kuluessa
pack-head-median = Puolet viimeistään (tuntia)
pack-head-words = Sanat
pack-head-language = Kieli
