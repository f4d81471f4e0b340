### Kako se javlja: pitanja, šta se pokazuje, pregled i potvrda.

category-car-meet = Vožnja i okupljanja s autima
category-drugs = Droga i alkohol
category-vandalism = Oštećenja i grafiti
category-littering = Bacanje smeća
category-unsafe-place = Nesigurno mjesto
category-safe-place = Sigurno mjesto
category-pledge-wish = Želja za sljedeće obećanje

## O čemu se radi
sort =
    <b>O čemu se radi?</b>
    Pritisni ono što je najbliže ili napiši svojim riječima.
sort-words = Tvoj tekst je sačuvan.
sort-place = Mjesto je sačuvano: <b>{ $place }</b>
sort-photo = Slika je sačuvana.
sort-unsure = Ne znam sigurno o čemu se radi. Treba li to biti izvještaj?

## Pitanja
ask-where =
    <b>{ $category ->
        [unsafe_place] Koje mjesto ti nije sigurno?
        [safe_place] Koje mjesto ti je sigurno?
        [littering] Gdje je to?
        [vandalism] Gdje je šteta?
       *[other] Gdje je to bilo?
    }</b>
    Izaberi mjesto ili napiši ime, otprilike je dovoljno. Podijeli lokaciju samo ako si sada tamo. Zaokružuje se na oko 100 metara.
ask-where-now =
    <b>Gdje je to?</b>
    Izaberi mjesto ili napiši ime, otprilike je dovoljno. Podijeli lokaciju samo ako si već blizu. Zaokružuje se na oko 100 metara.
ask-when =
    <b>{ $category ->
        [unsafe_place] Kada tamo nije sigurno?
        [safe_place] Kada je tamo sigurno?
        [littering] Kada se to vidjelo?
        [vandalism] Kada se to dogodilo ili kada se vidjelo?
       *[other] Kada je to bilo?
    }</b>
    Pritisni dugme ili napiši, na primjer „u petak navečer” ili „jučer 22:30”.
ask-day =
    <b>Koji je to bio dan?</b>
    Je li bilo noću? Noć između petka i subote računa se kao petak.
ask-band = <b>Koje doba dana?</b>
ask-what =
    <b>{ $category ->
        [drugs] Šta se vidjelo?
        [vandalism] Šta je oštećeno?
        [littering] Šta tamo leži?
       *[other] Šta je smetalo?
    }</b>{ $category ->
        [car_meet] { " " }Voljeti auta nije ništa loše.
        [drugs] { " " }Nikad ne diraj špricu.
       *[other] { "" }
    }
    Izaberi jednu ili više stvari, pa pritisni { button-done }.
ask-why =
    <b>Zašto tamo nije sigurno?</b>
    Izaberi jednu ili više stvari, pa pritisni { button-done }.
ask-works =
    <b>Šta je tamo dobro?</b>
    Izaberi jednu ili više stvari, pa pritisni { button-done }.
ask-kind =
    <b>Kakva vozila?</b>
    Izaberi jednu ili više vrsta, pa pritisni { button-done }.
ask-avoid = <b>Izbjegavaš li to mjesto?</b>
ask-dangerous =
    <b>Može li se neko povrijediti?</b>
    Na primjer na razbijeno staklo.
ask-often = <b>Koliko često se to događa?</b>
ask-effect =
    <b>Koliko te to pogađa?</b>
    Izaberi od 1 do 5.
ask-improve =
    <b>Šta bi pomoglo?</b>
    Izaberi jednu ili više stvari, pa pritisni { button-done }.
ask-area =
    <b>Šta je najvažnije u sljedećem obećanju?</b>
    U svakoj oblasti možeš imati jednu želju. Ono što je već izabrano je označeno.
ask-vehicles = <b>Koliko otprilike vozila?</b>
ask-more =
    <b>{ $category ->
        [pledge_wish] Šta želiš da uradimo?
       *[other] Želiš li reći još nešto?
    }</b>
    { $category ->
        [pledge_wish] Napiši svojim riječima.
       *[other] Piši o mjestu i o tome šta se dogodilo.
    } Bez imena i registarskih tablica. Ako ne želiš da se zna ko si, ne piši ništa o sebi.

## Šta se pokazuje
chosen = <b>✓ { $label }</b>
listed = { LIST($items, rest: "lower") }
quoted = „{ $words }”
lines = { LINES($lines) }
noted-as = Zapisujem: <b>{ $value }</b>
text-added = Dodano je u izvještaj.
report-from-words = Hvala, tvoje riječi su u izvještaju. Prvo jedno važno pitanje.
report-understood =
    Ovako to razumijem:
    { LINES($lines) }
report-from-past = Je li sada neko u opasnosti? Zovi 112.
no-report = U redu. Ako ipak želiš nešto reći, tu sam.
edited-answer = Promijenjeno u: <b>{ $value }</b>
edited-words = Novi tekst je zamijenio stari.
edited-unclear = Ne razumijem promjenu, pa ostaje stari odgovor.
edited-sent = Izvještaj je već poslan. Možeš mu nešto dodati: /mine
photo-noted = Primam sliku. Na njoj smiju biti samo stvari i mjesta, bez ljudi.
photo-enough = U izvještaju možeš poslati najviše ovoliko: { $most ->
        [one] { $most } slika
        [few] { $most } slike
       *[other] { $most } slika
    }. Zadnja nije primljena.
photo-refused = Jednu od tvojih slika nije bilo moguće primiti. Ostatak izvještaja je tu.
photos = { $count ->
        [one] { $count } slika
        [few] { $count } slike
       *[other] { $count } slika
    }
draft-open = Imaš započet izvještaj. Nastavljamo gdje je stalo.
not-an-answer = Ne razumijem to. Pritisni dugme ili napiši drugačije.
time-future = To vrijeme još nije došlo.

## Mjesto
place-noted = 📍 <b>{ $place }</b>
place-skipped = Preskačemo mjesto.
place-none = Bez mjesta
place-pin = Podijeljena lokacija, na oko 100 metara
place-pin-at = { $name } (podijeljena lokacija)
place-pin-near = { $name } ili blizu (podijeljena lokacija)
which-place-known =
    <b>Na koje mjesto misliš?</b>
    Tvoj tekst: „{ $typed }”.
which-place-unknown =
    <b>U kojem je to naselju ili blizu kojeg?</b>
    Ne poznajem mjesto „{ $typed }”, ali čuvam tvoj tekst.
outside =
    To mjesto je izvan općine { $municipality }. Mogu primiti samo ono što se događa u općini.
    Obrati se tamošnjoj općini. Policiju dobiješ na { $police }, gdje god da si. Opasnost: { $emergency }.

## Vrijeme
time-always = Uglavnom je tako
time-ongoing = Događa se sada, { CLOCK($start) }
time-day = { UPPER(DAY($day)) }, { LOWER($band) }
time-day-at = { UPPER(DAY($day)) }, otprilike od { CLOCK($start) }
time-night = Noć između { DAY($day, style: "weekday", case: "genitive") } i { DAY($next, case: "genitive") }
time-night-at = Noć između { DAY($day, style: "weekday", case: "genitive") } i { DAY($next, case: "genitive") }, otprilike od { CLOCK($start) }

## Pregled
summary = <b>Tvoj izvještaj: { LOWER($category) }</b>
wish = <b>Tvoja želja za sljedeće obećanje</b>
wish-check = Je li sve u redu? Ništa se ne šalje dok ne pritisneš „{ wish-send }”.
summary-line = <b>{ $name }:</b> { $value }
summary-privacy = Kako se koristi ono što kažeš: /privacy
text-full = Izvještaj je pun, pa nije sve stalo. Pošalji ga i, ako želiš, napiši novi.
summary-check = Je li sve u redu? Ništa se ne šalje dok ne pritisneš „{ summary-send }”.
correct = <b>Šta želiš promijeniti?</b>
cancelled = Izvještaj je uklonjen. Ništa nije poslano.
nothing-to-cancel = Nema se šta prekinuti.

## Potvrda
receipt =
    <b>Hvala! Tvoj izvještaj je sačuvan.</b>
    Broj: <code>{ $reference }</code>
receipt-next =
    <b>Šta slijedi?</b>
    Tvoj izvještaj ide zajedno s izvještajima drugih. Općina i policija ih koriste kad biraju gdje i kada će raditi protiv onoga što smeta. Ako neko odgovori baš na tvoj, pišem ti ovdje.

receipt-held = Izgleda da pišeš o određenoj osobi. Zato riječi prvo čita jedan čovjek, pa tek onda neko drugi. Ako znaš nešto o nekoj osobi, javi to policiji: { $police }.
receipt-wish =
    <b>Hvala! Tvoja želja je sačuvana.</b>
    Općina i policija čitaju sve želje kad biraju o čemu će biti sljedeće obećanje.
limit-notice =
    Tvoj prošli izvještaj je stigao maloprije. Ovaj možeš poslati u { CLOCK($until) }.
    Ide li to uz prošli? Onda ga možeš dodati tamo: /mine
limit-day =
    U jednom danu i noći od tebe je već stiglo: { $most ->
        [one] { $most } izvještaj
        [few] { $most } izvještaja
       *[other] { $most } izvještaja
    }. Ovaj možeš poslati od { CLOCK($until) } ({ DAY($until) }).
    Granica postoji da bi se svačiji glas čuo jednako.
limit-wait = Dotle čeka ovdje. Opasnost: zovi { $emergency }.

## Šta je uklonjeno
removed = Prije nego što je išta sačuvano, iz tvog teksta je uklonjeno: { LIST($names) }. Piši o mjestu i o tome šta se dogodilo, ne o osobama.
removed-personnummer = lični broj (personnummer)
removed-phone = broj telefona
removed-plate = registarska tablica
removed-email = e-mail adresa
removed-handle = ime računa
removed-address-number = kućni broj
