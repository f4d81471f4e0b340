### Podsumowanie: to, co pracownicy czytają w poniedziałek rano, na czacie, na obrazku, w e-mailu i na papierze.
### Liczbę, która może być przypadkiem, ma rozpoznać nawet ktoś zmęczony.

## Czas i liczby
digest-number = { $n }
digest-span = { $months ->
    [same] { DAY($first, style: "number") }–{ DAY($last, style: "date") }
   *[other] { DAY($first, style: "date") } – { DAY($last, style: "date") }
}
digest-period = { $period ->
    [day] { DAY($first) }
    [week] tydzień { $week }, { $span }
    [month] { DAY($first, style: "month") } { $year }
    [quarter] { $quarter }. kwartał { $year }
   *[other] rok { $year }
}
digest-period-short = { $period ->
    [day] { DAY($first, style: "date") }
    [week] tydz. { $week }
    [month] { DAY($first, style: "month") }
    [quarter] { $quarter }. kwartał
   *[other] { $year }
}
digest-reports = { $count ->
    [one] { $count } raport
    [few] { $count } raporty
   *[many] { $count } raportów
}
digest-reports-few = mniej niż { $least } raportów
digest-persons = { $count ->
    [one] { $count } osoba
    [few] { $count } osoby
   *[many] { $count } osób
}
digest-persons-few = mniej niż { $least } osób
digest-than = { $than ->
    [day] dzień wcześniej
    [week] tydzień wcześniej
    [month] miesiąc wcześniej
    [quarter] kwartał wcześniej
    [year] rok wcześniej
   *[other] rok wcześniej o tej samej porze
}
digest-change = { $way ->
    [more] o { $count } więcej niż { $than }
    [fewer] o { $count } mniej niż { $than }
   *[other] tyle samo co { $than }
}
digest-change-short = { $way ->
    [more] o { $count } więcej
    [fewer] o { $count } mniej
   *[other] tyle samo
}
digest-change-few = mniej więcej jak { $than }
digest-change-few-short = mniej więcej tyle samo
digest-judged = { $change }, { $verdict }
digest-verdict = { $verdict ->
    [not_chance] raczej nie przypadek
    [may_be_chance] może być przypadkiem
    [too_few] za mało, żeby ocenić
   *[other] nie ma z czym porównać
}
digest-no-basis = nie ma z czym porównać

## Pierwsza strona
digest-heading = <b>{ UPPER($what) }, { $period }</b>
digest-total = <b>{ UPPER($reports) }</b>: { $change }.
digest-none = <b>0 raportów</b>: { $change }. To nie znaczy, że nic się nie stało, tylko że nikt o tym nie napisał.
digest-from = Autorzy: { $persons }.
digest-area = • { $title }: <b>{ $count }</b> ({ $change })
digest-area-none = • { $title }: <b>0</b>
digest-hot = 📍 <b>Wyróżnia się:</b> { LIST($places) }
digest-where = 📍 <b>Najwięcej raportów:</b> { LIST($places) }
digest-spot-short = { $place } ({ $count }, autorzy: { $persons })
digest-place = { $place } ({ $count })
digest-when = 🕙 <b>Najwięcej:</b> { DAY($day, style: "weekday") }, { LOWER($band) } ({ $reports })
digest-largest = 👥 <b>Najwięcej o tym samym:</b> { $event }
digest-event = { $category }, { $place }, { DAY($night) }: { $persons }, niezależnie od siebie
digest-no-place = miejsce nieznane
digest-one-person = ⚠️ Od jednej i tej samej osoby: { $count } z { $total } raportów.
digest-unplaced = { $count ->
    [one] { $count } raport jest bez podanego miejsca.
    [few] { $count } raporty są bez podanego miejsca.
   *[many] { $count } raportów jest bez podanego miejsca.
}
digest-deed = <b>Zrobione:</b> { $title }. { $words }
digest-small = Liczby poniżej { $least } nie są pokazane, a pozostałe są zaokrąglone.
digest-note = Mieszkańcy sami zdecydowali, że o tym napiszą. To nie jest statystyka przestępstw.

## Strony za przyciskami
digest-page =
    <b>{ $page }</b>
    { $heading }
digest-spots = Stąd było więcej raportów, niż zwykle daje przypadek:
digest-spots-none = Żadne miejsce się nie wyróżnia. Potrzeba co najmniej 3 osób, 2 różnych dni i więcej niż gdzie indziej.
digest-spot = • <b>{ $place }</b>: { $reports }, autorzy: { $persons }, { $dates ->
    [one] { $dates } dzień
    [few] { $dates } różne dni
   *[many] { $dates } różnych dni
}{ $new ->
    [yes] . Nowe od ostatniego razu.
   *[other] .
}
digest-spot-coarse = • <b>{ $place }</b>: { $reports }, autorzy: { $persons }{ $new ->
    [yes] . Nowe od ostatniego razu.
   *[other] .
}
digest-other-places = <b>Inne miejsca:</b> { LIST($places) }
digest-day = <b>{ UPPER(DAY($day, style: "weekday")) }:</b> { LIST($bands) }
digest-band = { LOWER($band) }: { $count }
digest-weekday = { DAY($day, style: "weekday") }
digest-quiet = <b>Bez raportów:</b> { LIST($days) }
digest-item = • { $item }
digest-events = Raporty o tym samym, bliskie w czasie i miejscu, liczą się jako jedno zdarzenie:
digest-events-none = Żadne zdarzenie nie ma więcej niż jednego raportu.
digest-events-more = { $count ->
    [one] I jeszcze { $count } zdarzenie.
    [few] I jeszcze { $count } zdarzenia.
   *[many] I jeszcze { $count } zdarzeń.
}
digest-states = <b>Jak daleko jesteście:</b>
digest-state = • { $state }: { $count }
digest-deeds = <b>To już zrobiliście:</b>
digest-deeds-none = W tym czasie nic nie wpisano w „Wy powiedzieliście – my zrobiliśmy”.
digest-done = • { DAY($day, style: "date") }, { $title }: { $words }
digest-year-note = Liczba raportów zależy też od tego, ile osób zna tę usługę.

## Prośba o podsumowanie
digest-choose =
    <b>Podsumowanie teraz</b>
    Jaki czas chcesz zobaczyć? Dostaniesz ostatni, który już się skończył.
digest-counting = Liczę i rysuję. To potrwa kilka sekund.
digest-failed = Podsumowania nie udało się teraz zrobić. Spróbuj ponownie za chwilę.

## Obrazek
digest-pic-trend = { $unit ->
    [day] Raporty na dzień
    [week] Raporty na tydzień
   *[other] Raporty na miesiąc
}
digest-pic-before = { UPPER($than) }
digest-pic-when = Kiedy w tygodniu
digest-pic-where = Miejsca
digest-pic-hot = Wyróżnia się
digest-pic-none = Żadne miejsce się nie wyróżnia
digest-pic-empty = Bez raportów
digest-pic-few = Za mało raportów, żeby pokazać
digest-pic-silence = To nie znaczy, że nic się nie stało, tylko że nikt o tym nie napisał.
digest-pic-note = Raporty mieszkańców, nie statystyka przestępstw
digest-pic-note-small = Raporty mieszkańców, nie statystyka przestępstw. Liczby poniżej 5 nie są pokazane.
digest-pic-unit = { $count ->
    [one] raport, autorzy: { $persons }
    [few] raporty, autorzy: { $persons }
   *[many] raportów, autorzy: { $persons }
}
digest-pic-unit-none = raportów
digest-pic-weekday = { DAY($day, style: "weekday", case: "short") }
digest-pic-date = { DAY($day, style: "number") } { DAY($day, style: "brief") }
digest-pic-month = { DAY($day, style: "brief") }
digest-pic-alt = Obrazek: { $reports }, { $change }. Dni, dni tygodnia i miejsca są w tekście razem z liczbami.

## E-mail
digest-mail-subject = { $what } { $period }: { $reports }, { $news }
digest-mail-news = { $way ->
    [more] { LOWER($area) }: więcej
    [fewer] { LOWER($area) }: mniej
    [none] żadnych wieści
   *[other] nic nowego, co byłoby pewne
}
digest-mail-areas = Obszary obietnicy
digest-mail-area = Obszar
digest-mail-count = Liczba
digest-mail-change = Więcej czy mniej niż { $than }
digest-mail-incidents = { $count ->
    [one] { $count } zdarzenie, gdy raporty o tym samym liczymy jako jedno.
    [few] { $count } zdarzenia, gdy raporty o tym samym liczymy jako jedno.
   *[many] { $count } zdarzeń, gdy raporty o tym samym liczymy jako jedno.
}
digest-mail-effect = • { $title }: wpływ { $mean } na 5 ({ $answers ->
    [one] { $answers } odpowiedź
    [few] { $answers } odpowiedzi
   *[many] { $answers } odpowiedzi
}).
digest-mail-recurring = • { $title }: { $count ->
    [one] { $count } raport mówi o czymś, co wciąż wraca.
    [few] { $count } raporty mówią o czymś, co wciąż wraca.
   *[many] { $count } raportów mówi o czymś, co wciąż wraca.
}
digest-mail-where = Gdzie
digest-mail-when = Kiedy
digest-mail-quotes = Słowa mieszkańców
digest-mail-quotes-note = Każdy cytat przeczytał i zatwierdził człowiek.
digest-mail-quote-by = { $category }, { $place }, { DAY($night, style: "date") }
digest-mail-done = Co zrobiliście
digest-mail-files = W załączniku: obrazek, PDF na spotkanie i wszystkie liczby (CSV).
digest-mail-stop = Chcesz zrobić przerwę albo zrezygnować? Napisz do bota /staff.
digest-mail-made = Zrobione { DAY($made, style: "date") } o { CLOCK($made) }.

## PDF
digest-pdf-title = Raporty od mieszkańców
digest-pdf-method = Jak to liczymy
digest-pdf-method-night = Noc należy do dnia, w którym się zaczęła: noc z piątku na sobotę liczy się jako piątek.
digest-pdf-method-chance = „Raczej nie przypadek” znaczy, że tak duża zmiana rzadko zdarza się sama z siebie, także gdy patrzymy na wiele liczb. „Może być przypadkiem” znaczy, że zdarza się często.
digest-pdf-method-places = Miejsce się wyróżnia, gdy co najmniej 3 osoby pisały o nim w co najmniej 2 różnych dniach, i gdy jest tego więcej, niż zwykle daje przypadek.
digest-pdf-method-events = Raporty o tym samym, bliskie w czasie i miejscu, to jedno zdarzenie.
digest-pdf-last-year = Rok wcześniej
