### Preuzimanje podataka: strane na radnom stolu i riječi u tabelama.

export =
    <b>Preuzmi podatke</b>
    Šta želiš? Datoteka stiže ovdje u chat.
export-what =
    { $format ->
        [csv] <b>CSV</b> su podaci za druge programe, jedan red za svaki izvještaj.
        [xlsx] <b>Excel</b> je tabela za čitanje i računanje.
        [geojson] <b>GeoJSON</b> su tačke na karti.
       *[register] <b>Registar (diarium)</b> je ono što treba za upis izvještaja, s odgovorima i onim što je obrisano.
    }
export-coarse = Mjesta su približna, a riječi stanovnika nisu tu. Ko je poslao izvještaj, ne piše u datoteci.
export-span = Iz kojih dana želiš izvještaje?
export-coming =
    { $count ->
        [0] Od { $first } do { $last } nema izvještaja. Datoteka ipak stiže, prazna.
        [one] Od { $first } do { $last }: { $count } izvještaj. Datoteka stiže uskoro.
        [few] Od { $first } do { $last }: { $count } izvještaja. Datoteka stiže uskoro.
       *[other] Od { $first } do { $last }: { $count } izvještaja. Datoteka stiže uskoro.
    }
export-many = Broj izvještaja: { $count }. Tako velika datoteka ne može se poslati u chatu. Zamoli onoga ko vodi uslugu da je preuzme naredbom „loftesbot export” ili izaberi manje dana.
export-caption =
    { $what }, od { $first } do { $last }: { $count ->
        [one] { $count } izvještaj
        [few] { $count } izvještaja
       *[other] { $count } izvještaja
    }. To su izvještaji samih stanovnika, a ne statistika kriminala.

## Tabele
export-sheet-about = O datoteci
export-sheet-reports = Izvještaji
export-sheet-replies = Odgovori
export-sheet-purges = Obrisano
export-about-reports = Izvještaji o obećanju građanima, { $municipality }
export-about-register = Za registar (diarium): izvještaji, odgovori na njih i ono što je obrisano, { $municipality }
export-about-span = Izvještaji koji su stigli od { $first } do { $last }, oba dana su uključena.
export-about-made = Datoteka je napravljena { $day } u { CLOCK($at) }.
export-about-count = { $count ->
        [one] { $count } izvještaj.
        [few] { $count } izvještaja.
       *[other] { $count } izvještaja.
    }
export-about-note = Izvještaje šalju stanovnici svojom voljom. To nije statistika kriminala.
export-about-coarse = Podijeljena lokacija je zaokružena na oko 100 metara. Ko je poslao izvještaj, ne piše u datoteci. Noć se računa u dan kad je počela.
export-about-words = Riječi stanovnika su tu. Ko je preuzeo datoteku, piše u dnevniku pristupa.
export-about-no-words = Riječi stanovnika nisu tu.
export-weekday = { DAY($day, style: "weekday") }
export-yes = da
export-no = ne
export-no-area = izvan obećanja
export-words-none = nema ih
export-words-kept = ima ih
export-words-held = zadržane, prvo ih mora pročitati čovjek
export-source-bot = bot
export-source-import = drugi sistem
export-purge-retention = isteklo je vrijeme
export-purge-erasure = na želju stanovnika
export-purge-withdrawal = stanovnik je povukao
export-col-number = Redni broj
export-col-reference = Broj izvještaja
export-col-received-on = Stiglo
export-col-received-at = Stiglo
export-col-category = Tema
export-col-focus-area = Oblast obećanja
export-col-night-of = Dan
export-col-weekday = Dan u sedmici
export-col-band = Doba dana
export-col-started-at = Početak
export-col-ended-at = Kraj
export-col-ongoing = Bilo u toku
export-col-place = Mjesto
export-col-lat = Geografska širina
export-col-lon = Geografska dužina
export-col-effect = Koliko pogađa 1–5
export-col-answers = Odgovori na pitanja
export-col-state = Stanje
export-col-words = Vlastite riječi
export-col-language = Jezik
export-col-source = Izvor
export-col-text = Šta je napisano
export-col-place-words = Mjesto vlastitim riječima
export-col-replies = Broj odgovora
export-col-withdrawn-at = Povučeno
export-col-replied-at = Odgovoreno
export-col-reply = Odgovor
export-col-purged-at = Obrisano
export-col-reason = Zašto
export-col-counts = Koliko
export-col-decision = Odluka
