### Jak działa usługa: liczby z tygodnia dla tych, którzy ją prowadzą.

service = <b>Jak działa usługa</b>
service-note = Są tu tylko liczby, nigdy osoby.
service-week =
    { $head }
    { LINES($lines) }
service-this-week =
    <b>Ten tydzień do tej pory</b>
    Od { DAY($first, case: "genitive") }, do { DAY($last, case: "genitive") }

service-last-week =
    <b>Zeszły tydzień</b>
    Od { DAY($first, case: "genitive") }, do { DAY($last, case: "genitive") }

service-opened = Pierwszy raz tutaj: <b>{ $n }</b>
service-began = Zaczęte: <b>{ $n }</b>
service-finished = Wysłane: <b>{ $n }</b>
service-finished-share = Wysłane: <b>{ $n }</b> ({ $share }%)
service-stopped = Przerwane po drodze: <b>{ $n }</b>, na czym: { LIST($where) }
service-stop = { $where ->
    [gate] pytanie o niebezpieczeństwo
    [danger] strona 112
    [sorting] wybór tematu
    [summary] podsumowanie
    [correcting] zmiany
    [where] miejsce
    [when] czas
    [day] dzień
    [band] pora dnia
    [what] co się stało
    [why] dlaczego
    [more] własne słowa
    [area] obszar obietnicy
   *[other] kolejne pytanie
    } ({ $n })
service-languages = Języki: { LIST($languages) }
service-language = { $language } ({ $n })
service-no-reports = Nie było raportów.
service-unanswered = { $reports ->
        [one] Raport nie ma jeszcze odpowiedzi.
        [few] Raporty: { $reports }. Żaden nie ma jeszcze odpowiedzi.
       *[many] Raporty: { $reports }. Żaden nie ma jeszcze odpowiedzi.
    }
service-answered = Raporty: { $reports }, z odpowiedzią: { $answered }. Połowa odpowiedzi przyszła w takim czasie lub szybciej: { $span }
service-minutes = { $n ->
        [one] jedna minuta
        [few] { $n } minuty
       *[many] { $n } minut
    }
service-hours = { $n ->
        [one] jedna godzina
        [few] { $n } godziny
       *[many] { $n } godzin
    }
service-days = { $n ->
        [one] jeden dzień
        [few] { $n } dni
       *[many] { $n } dni
    }
service-undeliverable = Wiadomości, które nie dotarły: <b>{ $n }</b> – { LIST($why) }
service-why = { $reason ->
    [blocked] odbiorca zablokował bota
    [no_chat] nie ma takiego czatu
    [forbidden] odbiorca nie przyjmuje wiadomości
    [migrated] grupa się przeniosła
    [no_channel] nie ma jak tam dotrzeć
   *[other] błąd techniczny
    } ({ $n })
service-set-aside = { $n ->
        [one] Jednej wiadomości od mieszkańca nie udało się przeczytać i jest odłożona na bok.
        [few] { $n } wiadomości od mieszkańców nie udało się przeczytać i są odłożone na bok.
       *[many] { $n } wiadomości od mieszkańców nie udało się przeczytać i są odłożone na bok.
    }
service-all-arrived = Wszystkie wiadomości dotarły.
