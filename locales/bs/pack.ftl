### Podloga za sljedeće obećanje, jednom godišnje: u chatu, na papiru i u tabelama.

pack-is-made = Sada pravim podlogu za { $year }. Stiže ovdje za koji trenutak.
pack-not-made = Podlogu sada nije bilo moguće napraviti. Probaj opet malo kasnije.
pack-files = Podloga za sljedeće obećanje, s brojevima za { $year }. Prvo za čitanje, pa kao tabela i kao podaci. U tabeli i podacima su želje stanovnika njihovim riječima: ne dijeli ih dalje.

pack-title = Podloga za obećanje građanima { $year }
pack-subtitle = { $municipality }: godina { $year }. Napravljeno: { DAY($day) } { $made }.
pack-so-far = Godina nije završila. Zadnji dan u brojevima: { DAY($day) }. Stupci pored pokazuju cijelu prethodnu godinu. Je li se nešto promijenilo, može se reći tek kad prođe { $year }.
pack-note = Ovo su stanovnici javili svojom voljom. To nije statistika kriminala.
pack-big-wishes =
    { $count ->
        [one] želja za sljedeće obećanje
        [few] želje za sljedeće obećanje
       *[other] želja za sljedeće obećanje
    }
pack-big-reports =
    { $count ->
        [one] izvještaj
        [few] izvještaja
       *[other] izvještaja
    }
pack-big-reporters =
    { $count ->
        [one] osoba je poslala izvještaj
        [few] različite osobe su poslale izvještaje
       *[other] različitih osoba je poslalo izvještaje
    }
pack-big-answered =
    { $count ->
        [one] izvještaj ima odgovor
        [few] izvještaja imaju odgovor
       *[other] izvještaja ima odgovor
    }
pack-wishes = Ovo stanovnici žele u obećanju { $year }
pack-wishes-none = Još nema nijedne želje.
pack-wishes-legend = Uski stubac pokazuje koliko ih je isto željelo za obećanje { $year }.
pack-wish-count =
    { $count ->
        [one] { $count } osoba
        [few] { $count } osobe
       *[other] { $count } osoba
    } (godinu ranije: { $previous })
pack-areas = Godina { $year }, oblast po oblast
pack-area =
    { $reports ->
        [0] 0 izvještaja.
        [one] { $reports } izvještaj. Broj različitih osoba: { $reporters }.
        [few] { $reports } izvještaja. Broj različitih osoba: { $reporters }.
       *[other] { $reports } izvještaja. Broj različitih osoba: { $reporters }.
    }
pack-change =
    { $direction ->
        [more] { $count } više nego { $year } – { $verdict }.
        [fewer] { $count } manje nego { $year } – { $verdict }.
       *[same] Isto kao { $year }.
    }
pack-no-change = Poređenje: { $verdict }.
pack-verdict-not-chance = vjerovatno nije slučajno
pack-verdict-may-be-chance = može biti slučajno
pack-verdict-too-few = premalo da se išta sigurno kaže
pack-verdict-no-basis = nema godine s kojom bi se poredilo
pack-effect = Koliko pogađa one koji su odgovorili: prosječno { $effect } od 5.
pack-unplaced =
    { $count ->
        [one] { $count } izvještaj nema mjesto.
        [few] { $count } izvještaja nemaju mjesto.
       *[other] { $count } izvještaja nema mjesto.
    }
pack-outside = Ono što ne spada ni u jednu oblast
pack-outside-why = I ovo je podloga za sljedeće obećanje.
pack-outside-none = Svi izvještaji spadaju u neku oblast.
pack-done = Ovo je obećano { $year }
pack-day = { DAY($day) }
pack-answers = Odgovori stanovnicima
pack-answers-line = Odgovor ima { $answered } od { $reports } izvještaja. Polovina odgovora je stigla u roku od toliko sati: { $hours }. U roku od sedmice stiglo ih je { $week }.
pack-answers-none = Nijedan od { $reports } izvještaja nema odgovor.
pack-quotes = Citati koje je odobrio čovjek
pack-words = Želje vlastitim riječima
pack-head-area = Oblast
pack-head-wishers = Osobe
pack-head-wishers-before = Godinu ranije
pack-head-reports = Izvještaji
pack-head-incidents = Događaji
pack-head-reporters = Različite osobe
pack-head-effect = Koliko pogađa 1–5
pack-head-change = Promjena
pack-head-verdict = Slučajno?
pack-head-category = Tema
pack-head-promise = Obećano
pack-head-state = Stanje
pack-head-day = Dan
pack-head-said = Vi ste rekli
pack-head-did = Mi smo uradili
pack-head-answered = Ima odgovor
pack-head-week = Za sedmicu
pack-head-median = Polovina za (sati)
pack-head-words = Riječi
pack-head-language = Jezik
