### Sažetak: ono što osoblje čita u ponedjeljak ujutro, u chatu, na slici, u e-mailu i na papiru.
### Broj koji može biti samo slučajnost mora prepoznati i onaj ko je umoran.

## Vrijeme i brojevi
digest-number = { $n }
digest-span = { $months ->
    [same] { DAY($first, style: "number") }.–{ DAY($last, style: "date") }
   *[other] { DAY($first, style: "date") } – { DAY($last, style: "date") }
}
digest-period = { $period ->
    [day] { DAY($first) }
    [week] sedmica { $week }, { $span }
    [month] { DAY($first, style: "month") } { $year }.
    [quarter] kvartal { $quarter }, { $year }.
   *[other] { $year }.
}
digest-period-short = { $period ->
    [day] { DAY($first, style: "date") }
    [week] sedmica { $week }
    [month] { DAY($first, style: "month") }
    [quarter] kvartal { $quarter }
   *[other] { $year }.
}
digest-reports = { $count ->
    [one] { $count } izvještaj
    [few] { $count } izvještaja
   *[other] { $count } izvještaja
}
digest-reports-few = manje od { $least } izvještaja
digest-persons = { $count ->
    [one] { $count } osoba
    [few] { $count } osobe
   *[other] { $count } osoba
}
digest-persons-few = manje od { $least } osoba
digest-than = { $than ->
    [day] dan ranije
    [week] sedmicu ranije
    [month] mjesec ranije
    [quarter] kvartal ranije
    [year] godinu ranije
   *[other] isto vrijeme godinu ranije
}
digest-change = { $way ->
    [more] { $count } više nego { $than }
    [fewer] { $count } manje nego { $than }
   *[other] isto kao { $than }
}
digest-change-short = { $way ->
    [more] { $count } više
    [fewer] { $count } manje
   *[other] isto
}
digest-change-few = otprilike kao { $than }
digest-change-few-short = otprilike isto
digest-judged = { $change }, { $verdict }
digest-verdict = { $verdict ->
    [not_chance] vjerovatno nije slučajno
    [may_be_chance] može biti slučajno
    [too_few] premalo za zaključak
   *[other] nema se s čim porediti
}
digest-no-basis = nema se s čim porediti

## Prva strana
digest-heading = <b>{ UPPER($what) }, { $period }</b>
digest-total = <b>{ UPPER($reports) }</b>: { $change }.
digest-none = <b>0 izvještaja</b>: { $change }. To ne znači da se ništa nije dogodilo, nego samo da niko nije javio.
digest-from = Ko je javio: { $persons }.
digest-area = • { $title }: <b>{ $count }</b> ({ $change })
digest-area-none = • { $title }: <b>0</b>
digest-hot = 📍 <b>Izdvaja se:</b> { LIST($places) }
digest-where = 📍 <b>Najviše izvještaja:</b> { LIST($places) }
digest-spot-short = { $place } (izvještaji: { $count }, { $persons })
digest-place = { $place } ({ $count })
digest-when = 🕙 <b>Najviše:</b> { DAY($day, style: "weekday") }, { LOWER($band) } ({ $reports })
digest-largest = 👥 <b>Najviše o istoj stvari:</b> { $event }
digest-event = { $category }, { $place }, { DAY($night) }: { $persons }, svako za sebe
digest-no-place = nepoznato mjesto
digest-one-person = ⚠️ Od jedne te iste osobe je { $count } od { $total } izvještaja.
digest-unplaced = { $count ->
    [one] { $count } izvještaj nema mjesto.
    [few] { $count } izvještaja nemaju mjesto.
   *[other] { $count } izvještaja nema mjesto.
}
digest-deed = <b>Urađeno:</b> { $title }. { $words }
digest-small = Brojevi manji od { $least } se ne prikazuju, a ostali su zaokruženi.
digest-note = Stanovnici se javljaju svojom voljom. Ovo nije statistika kriminala.

## Strane iza dugmadi
digest-page =
    <b>{ $page }</b>
    { $heading }
digest-spots = Odavde je stiglo više izvještaja nego što obično bude slučajno:
digest-spots-none = Nijedno mjesto se ne izdvaja. Za to trebaju najmanje 3 osobe, 2 različita dana i više nego drugdje.
digest-spot = • <b>{ $place }</b>: { $reports }, { $persons }, { $dates ->
    [one] { $dates } dan
    [few] { $dates } različita dana
   *[other] { $dates } različitih dana
}{ $new ->
    [yes] . Novo od prošlog puta.
   *[other] .
}
digest-spot-coarse = • <b>{ $place }</b>: { $reports }, { $persons }{ $new ->
    [yes] . Novo od prošlog puta.
   *[other] .
}
digest-other-places = <b>Druga mjesta:</b> { LIST($places) }
digest-day = <b>{ UPPER(DAY($day, style: "weekday")) }:</b> { LIST($bands) }
digest-band = { LOWER($band) }: { $count }
digest-weekday = { DAY($day, style: "weekday") }
digest-quiet = <b>Bez izvještaja:</b> { LIST($days) }
digest-item = • { $item }
digest-events = Izvještaji o istoj stvari, blizu po vremenu i mjestu, broje se kao jedan događaj:
digest-events-none = Nijedan događaj nema više od jednog izvještaja.
digest-events-more = { $count ->
    [one] I još { $count } događaj.
    [few] I još { $count } događaja.
   *[other] I još { $count } događaja.
}
digest-states = <b>Dokle ste stigli:</b>
digest-state = • { $state }: { $count }
digest-deeds = <b>Ovo ste uradili:</b>
digest-deeds-none = Za ovo vrijeme ništa nije upisano pod „Vi ste rekli – mi smo uradili”.
digest-done = • { DAY($day, style: "date") }, { $title }: { $words }
digest-year-note = Više ili manje izvještaja može zavisiti i od toga koliko ljudi zna za uslugu.

## Zatražiti sažetak
digest-choose =
    <b>Sažetak sada</b>
    Koje vrijeme želiš vidjeti? Dobijaš zadnje koje je završilo.
digest-counting = Računam i crtam. Traje nekoliko sekundi.
digest-failed = Sažetak sada nije bilo moguće napraviti. Probaj opet malo kasnije.

## Slika
digest-pic-trend = { $unit ->
    [day] Izvještaji po danima
    [week] Izvještaji po sedmicama
   *[other] Izvještaji po mjesecima
}
digest-pic-before = { UPPER($than) }
digest-pic-when = Kada u sedmici
digest-pic-where = Mjesta
digest-pic-hot = Izdvaja se
digest-pic-none = Nijedno mjesto se ne izdvaja
digest-pic-empty = Bez izvještaja
digest-pic-few = Premalo izvještaja za prikaz
digest-pic-silence = To ne znači da se ništa nije dogodilo, nego samo da niko nije javio.
digest-pic-note = Izvještaji stanovnika, a ne statistika kriminala
digest-pic-note-small = Izvještaji stanovnika, a ne statistika kriminala. Brojevi manji od 5 se ne prikazuju.
digest-pic-unit = { $count ->
    [one] izvještaj, { $persons }
    [few] izvještaja, { $persons }
   *[other] izvještaja, { $persons }
}
digest-pic-unit-none = izvještaja
digest-pic-weekday = { DAY($day, style: "short") }
digest-pic-date = { DAY($day, style: "number") }. { DAY($day, style: "brief") }
digest-pic-month = { DAY($day, style: "brief") }
digest-pic-alt = Slika: { $reports }, { $change }. Dani, dani u sedmici i mjesta su s brojevima u tekstu.

## E-mail
digest-mail-subject = { $what } { $period }: { $reports }, { $news }
digest-mail-news = { $way ->
    [more] u porastu: { LOWER($area) }
    [fewer] u padu: { LOWER($area) }
    [none] nema ništa za reći
   *[other] ništa sigurno novo
}
digest-mail-areas = Oblasti obećanja
digest-mail-area = Oblast
digest-mail-count = Broj
digest-mail-change = U odnosu na { $than }
digest-mail-incidents = { $count ->
    [one] { $count } događaj, kad se izvještaji o istoj stvari broje kao jedan.
    [few] { $count } događaja, kad se izvještaji o istoj stvari broje kao jedan.
   *[other] { $count } događaja, kad se izvještaji o istoj stvari broje kao jedan.
}
digest-mail-effect = • { $title }: koliko pogađa ljude, { $mean } od 5 ({ $answers ->
    [one] { $answers } odgovor
    [few] { $answers } odgovora
   *[other] { $answers } odgovora
}).
digest-mail-recurring = • { $title }: { $count ->
    [one] { $count } izvještaj govori o nečemu što se stalno ponavlja.
    [few] { $count } izvještaja govore o nečemu što se stalno ponavlja.
   *[other] { $count } izvještaja govori o nečemu što se stalno ponavlja.
}
digest-mail-where = Gdje
digest-mail-when = Kada
digest-mail-quotes = Riječi stanovnika
digest-mail-quotes-note = Svaki citat je pročitao i odobrio jedan čovjek.
digest-mail-quote-by = { $category }, { $place }, { DAY($night, style: "date") }
digest-mail-done = Šta ste uradili
digest-mail-files = U prilogu su slika, PDF za sastanak i svi brojevi (CSV).
digest-mail-stop = Želiš pauzu ili kraj? Napiši botu /staff.
digest-mail-made = Napravljeno: { DAY($made, style: "date") } u { CLOCK($made) }.

## PDF
digest-pdf-title = Izvještaji stanovnika
digest-pdf-method = Kako se računa
digest-pdf-method-night = Noć pripada danu kad je počela: noć između petka i subote računa se kao petak.
digest-pdf-method-chance = „Vjerovatno nije slučajno” znači da je tako velika promjena sama po sebi rijetka, i kad gledamo mnogo brojeva. „Može biti slučajno” znači da je česta.
digest-pdf-method-places = Mjesto se izdvaja kad su za njega javile najmanje 3 osobe, u najmanje 2 dana. I mora ih biti više nego što obično bude slučajno.
digest-pdf-method-events = Izvještaji o istoj stvari, blizu po vremenu i mjestu, jedan su događaj.
digest-pdf-last-year = Godinu ranije
