### Kako usluga radi: brojevi sedmice za onoga ko je vodi.

service = <b>Kako usluga radi</b>
service-note = Ovdje se broji samo koliko, nikad ko.
service-week =
    { $head }
    { LINES($lines) }
service-this-week =
    <b>Ova sedmica do sada</b>
    { DAY($first) } – { DAY($last) }

service-last-week =
    <b>Prošla sedmica</b>
    { DAY($first) } – { DAY($last) }

service-opened = Prvi put ovdje: <b>{ $n }</b>
service-began = Započeto: <b>{ $n }</b>
service-finished = Poslano: <b>{ $n }</b>
service-finished-share = Poslano: <b>{ $n }</b> ({ $share } %)
service-stopped = Prekinuto usput: <b>{ $n }</b>. Gdje: { LIST($where) }
service-stop = { $where ->
    [gate] pitanje o opasnosti
    [danger] strana o 112
    [sorting] izbor teme
    [summary] pregled
    [correcting] promjene
    [where] mjesto
    [when] vrijeme
    [day] dan
    [band] doba dana
    [what] šta se dogodilo
    [why] zašto
    [more] vlastite riječi
    [area] oblast obećanja
   *[other] još jedno pitanje
    } ({ $n })
service-languages = Jezici: { LIST($languages) }
service-language = { $language } ({ $n })
service-no-reports = Nije stigao nijedan izvještaj.
service-unanswered = { $reports ->
        [one] Još nema odgovora. Broj izvještaja: { $reports }.
        [few] Još nema odgovora. Broj izvještaja: { $reports }.
       *[other] Još nema odgovora. Broj izvještaja: { $reports }.
    }
service-answered = Odgovori: { $answered } od { $reports } izvještaja, polovina za { $span }
service-minutes = { $n ->
        [one] { $n } minutu
        [few] { $n } minute
       *[other] { $n } minuta
    }
service-hours = { $n ->
        [one] { $n } sat
        [few] { $n } sata
       *[other] { $n } sati
    }
service-days = { $n ->
        [one] { $n } dan
        [few] { $n } dana
       *[other] { $n } dana
    }
service-undeliverable = Poruke koje nisu stigle: <b>{ $n }</b> – { LIST($why) }
service-why = { $reason ->
    [blocked] primalac je blokirao bota
    [no_chat] tog chata nema
    [forbidden] primalac ne prima poruke
    [migrated] grupa se preselila
    [no_channel] nema puta do primaoca
   *[other] greška u tehnici
    } ({ $n })
service-set-aside = { $n ->
        [one] { $n } poruku stanovnika nije bilo moguće pročitati i stavljena je sa strane.
        [few] { $n } poruke stanovnika nije bilo moguće pročitati i stavljene su sa strane.
       *[other] { $n } poruka stanovnika nije bilo moguće pročitati, pa su stavljene sa strane.
    }
service-all-arrived = Sve poruke su stigle.
