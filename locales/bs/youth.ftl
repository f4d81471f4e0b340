### The words for those who come through a coach's link: short, without blame. The rest is as for everyone, the words of danger always.

welcome-youth =
    <b>Zdravo! Ja sam Löftesbot, { $municipality }.</b>
    Ovdje možeš reći šta smeta ili djeluje nesigurno. Ne pitam ko si.
help-youth =
    <b>Evo šta mogu</b>
    /report – reci za okupljanje auta
    /other – reci nešto drugo
    /coach – razgovor sa savjetnikom
    /wish – poželi nešto
    /mine – ono što si poslao
    /language – promijeni jezik
    Pritisni dugme ili piši svojim riječima.
ask-more-youth =
    <b>{ $category ->
        [pledge_wish] Šta želiš da uradimo?
       *[other] Želiš li reći još nešto?
    }</b>
    Ne piši imena, ni svoje.
receipt-next-youth = Oni koji rade na tome čitaju tvoj izvještaj zajedno s drugima. Ako neko odgovori baš tebi, pišem ovdje. Nikad noću.
limit-notice-youth =
    Ovaj možeš poslati u { CLOCK($until) }.
    Ide uz prošli? Dodaj ga tamo: /mine
limit-day-youth = Ovaj možeš poslati od { CLOCK($until) } ({ DAY($until) }). { $most ->
        [one] { $most } izvještaj
        [few] { $most } izvještaja
       *[other] { $most } izvještaja
    } dnevno je granica za sve.
privacy-youth =
    <b>Ono što kažeš</b>
    Čita općina { $municipality }, da bi održala obećanje. Pitanja: nazovi { $contact }.

    <b>Čuva se</b>
    • Mjesto, vrijeme, odgovori, želje i kod umjesto tvog računa, mjeseci: { $months }
    • Ono što sam pišeš, i slike, dana: { $words }
    • Put do tvog chata, dana: { $address }
    • Izvještaj koji ne pošalješ, sati: { $hours }
    • Razgovori sa savjetnikom, dana: { $talk }
    • Ono što pratiš: dok ne prestaneš
    • Tvoj jezik i link preko kojeg si došao, mjeseci: { $months }

    <b>Dobro je znati</b>
    Čitaju samo oni kojima to treba u poslu. Drugi ipak mogu zatražiti izvještaj. Ne piši imena, ni ko si, ako ne želiš da se zna. Telegram zna ko piše.
not-understood-home-youth = To nisam razumio. Napiši šta se desilo, ili pritisni dugme.
