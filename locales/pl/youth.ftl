### The words for those who come through a coach's link: short, without blame. The rest is as for everyone, the words of danger always.

welcome-youth =
    <b>Cześć! Jestem Löftesbot, { $municipality }.</b>
    Tu możesz powiedzieć, co przeszkadza albo budzi niepokój. Nie pytam, kim jesteś.
help-youth =
    <b>To potrafię</b>
    /report – powiedz o zlocie aut
    /other – powiedz o czymś innym
    /coach – porozmawiaj z doradcą
    /wish – życzenie
    /mine – co wysłano
    /language – zmień język
    Naciśnij przycisk albo napisz własnymi słowami.
ask-more-youth =
    <b>{ $category ->
        [pledge_wish] Co mamy zrobić?
       *[other] Chcesz powiedzieć więcej?
    }</b>
    Nie pisz imion, swojego też nie.
receipt-next-youth = Osoby, które się tym zajmują, czytają twój raport razem z innymi. Jeśli ktoś ci odpowie, napiszę tutaj. Nigdy w nocy.
limit-notice-youth =
    Ten możesz wysłać o { CLOCK($until) }.
    Łączy się z poprzednim? Dodaj go tam: /mine
limit-day-youth = Ten możesz wysłać od { CLOCK($until) } ({ DAY($until) }). { $most ->
        [one] Jeden raport
        [few] { $most } raporty
       *[many] { $most } raportów
    } dziennie to granica dla wszystkich.
privacy-youth =
    <b>To, co mówisz</b>
    Czyta to gmina { $municipality }, żeby dotrzymać obietnicy. Pytania: { $contact }.

    <b>Co zostaje</b>
    • Miejsce, czas, odpowiedzi, życzenia i kod zamiast konta, liczba miesięcy: { $months }
    • To, co piszesz, i zdjęcia, liczba dni: { $words }
    • Droga do twojego czatu, liczba dni: { $address }
    • Raport, którego nie wyślesz, liczba godzin: { $hours }
    • Rozmowy z doradcą, liczba dni: { $talk }
    • To, co obserwujesz: dopóki nie przestaniesz
    • Twój język i link, przez który tu jesteś, liczba miesięcy: { $months }

    <b>Dobrze wiedzieć</b>
    Czytają to tylko ci, którzy potrzebują tego w pracy. Inni mogą jednak poprosić o raport i go dostać. Nie pisz imion ani niczego o sobie, jeśli nie chcesz, żeby ktoś wiedział, kim jesteś. Telegram wie, kto pisze.
not-understood-home-youth = Nie rozumiem. Napisz, co się stało, albo naciśnij przycisk.
