### Opowiadanie: pytania, to, co pokazujemy, podsumowanie i potwierdzenie.

category-car-meet = Ruch i zloty samochodowe
category-drugs = Narkotyki i alkohol
category-vandalism = Zniszczenia i graffiti
category-littering = Zaśmiecanie
category-unsafe-place = Niebezpieczne miejsce
category-safe-place = Bezpieczne miejsce
category-pledge-wish = Życzenie do obietnicy

## Czego to dotyczy
sort =
    <b>Czego to dotyczy?</b>
    Naciśnij to, co jest najbliższe, albo napisz własnymi słowami.
sort-words = Twój tekst jest zachowany.
sort-place = Miejsce jest zachowane: <b>{ $place }</b>
sort-photo = Zdjęcie jest zachowane.
sort-unsure = Nie wiem na pewno, czego to dotyczy. Czy to ma być raport?

## Pytania
ask-where =
    <b>{ $category ->
        [unsafe_place] Które miejsce wydaje się niebezpieczne?
        [safe_place] Które miejsce wydaje się bezpieczne?
        [littering] Gdzie to jest?
        [vandalism] Gdzie są zniszczenia?
       *[other] Gdzie to było?
    }</b>
    Wybierz miejsce albo wpisz nazwę, wystarczy w przybliżeniu. Udostępnij swoje położenie tylko wtedy, gdy teraz tam jesteś. Zaokrąglimy je do około 100 metrów.
ask-where-now =
    <b>Gdzie to jest?</b>
    Wybierz miejsce albo wpisz nazwę, wystarczy w przybliżeniu. Udostępnij swoje położenie tylko wtedy, gdy już jesteś w pobliżu. Zaokrąglimy je do około 100 metrów.
ask-when =
    <b>{ $category ->
        [unsafe_place] Kiedy jest tam niebezpiecznie?
        [safe_place] Kiedy jest tam bezpiecznie?
        [littering] Kiedy było to widać?
        [vandalism] Kiedy to się stało albo kiedy było to widać?
       *[other] Kiedy to było?
    }</b>
    Naciśnij przycisk albo napisz, na przykład „w piątek wieczorem” lub „wczoraj 22:30”.
ask-day =
    <b>Jaki to był dzień?</b>
    To było w nocy? Noc z piątku na sobotę liczymy jako piątek.
ask-band = <b>Jaka pora dnia?</b>
ask-what =
    <b>{ $category ->
        [drugs] Co było widać?
        [vandalism] Co jest zniszczone?
        [littering] Co tam leży?
       *[other] Co przeszkadzało?
    }</b>{ $category ->
        [car_meet] { " " }Lubić samochody to nic złego.
        [drugs] { " " }Nigdy nie dotykaj strzykawki.
       *[other] { "" }
    }
    Wybierz jedną lub kilka rzeczy, a potem naciśnij { button-done }.
ask-why =
    <b>Co sprawia, że jest tam niebezpiecznie?</b>
    Wybierz jedną lub kilka rzeczy, a potem naciśnij { button-done }.
ask-works =
    <b>Co tam dobrze działa?</b>
    Wybierz jedną lub kilka rzeczy, a potem naciśnij { button-done }.
ask-kind =
    <b>Jakie to pojazdy?</b>
    Wybierz jeden lub kilka rodzajów, a potem naciśnij { button-done }.
ask-avoid = <b>Czy unikasz tego miejsca?</b>
ask-dangerous =
    <b>Czy ktoś może się tym zranić?</b>
    Na przykład potłuczonym szkłem.
ask-often = <b>Jak często to się zdarza?</b>
ask-effect =
    <b>Jak mocno to na ciebie wpływa?</b>
    Wybierz od 1 do 5.
ask-improve =
    <b>Co by pomogło?</b>
    Wybierz jedną lub kilka rzeczy, a potem naciśnij { button-done }.
ask-area =
    <b>Co jest najważniejsze w następnej obietnicy?</b>
    W każdym obszarze możesz mieć jedno życzenie. Wcześniejsze są zaznaczone.
ask-vehicles = <b>Ile mniej więcej pojazdów?</b>
ask-more =
    <b>{ $category ->
        [pledge_wish] Co mamy zrobić?
       *[other] Chcesz napisać coś więcej?
    }</b>
    { $category ->
        [pledge_wish] Napisz własnymi słowami.
       *[other] Napisz o miejscu i o tym, co się stało.
    } Bez imion, nazwisk i numerów rejestracyjnych. Jeśli nie chcesz, żeby ktoś wiedział, kim jesteś, nic o sobie nie pisz.

## Co pokazujemy
chosen = <b>✓ { $label }</b>
listed = { LIST($items, rest: "lower") }
quoted = „{ $words }”
lines = { LINES($lines) }
noted-as = Zapisuję: <b>{ $value }</b>
text-added = Dodane do raportu.
report-from-words = Dziękuję, twoje słowa są w raporcie. Najpierw ważne pytanie.
report-understood =
    Rozumiem to tak:
    { LINES($lines) }
report-from-past = Czy ktoś jest teraz w niebezpieczeństwie? Zadzwoń pod 112.
no-report = W porządku. Jeśli mimo to chcesz coś opowiedzieć, jestem tutaj.
edited-answer = Zmienione na: <b>{ $value }</b>
edited-words = Nowy tekst zastąpił poprzedni.
edited-unclear = Nie rozumiem tej zmiany, więc zostaje poprzednia odpowiedź.
edited-sent = Raport jest już wysłany. Możesz coś do niego dodać: /mine
photo-noted = Przyjmę to zdjęcie. Mają być na nim tylko rzeczy i miejsca, bez ludzi.
photo-enough = W jednym raporcie możesz wysłać { $most ->
        [one] jedno zdjęcie
        [few] { $most } zdjęcia
       *[many] { $most } zdjęć
    }. Ostatnie już się nie zmieściło.
photo-refused = Jednego z twoich zdjęć nie udało się przyjąć. Reszta raportu jest zachowana.
photos = { $count ->
        [one] jedno zdjęcie
        [few] { $count } zdjęcia
       *[many] { $count } zdjęć
    }
draft-open = Masz zaczęty raport. Idziemy dalej od tego miejsca.
not-an-answer = Nie rozumiem tego. Naciśnij przycisk albo napisz inaczej.
time-future = Ten czas jeszcze nie nadszedł.

## Miejsce
place-noted = 📍 <b>{ $place }</b>
place-skipped = Pomijamy miejsce.
place-none = Bez miejsca
place-pin = Udostępnione położenie, z dokładnością do około 100 metrów
place-pin-at = { $name } (udostępnione położenie)
place-pin-near = { $name } lub okolica (udostępnione położenie)
which-place-known =
    <b>O które miejsce chodzi?</b>
    Twój tekst: „{ $typed }”.
which-place-unknown =
    <b>W jakiej miejscowości to jest albo blisko jakiej?</b>
    Nie znam miejsca „{ $typed }”, ale zachowuję twój tekst.
outside =
    To miejsce jest poza gminą { $municipality }. Mogę przyjąć tylko to, co dzieje się w gminie.
    Zwróć się do tamtej gminy. Do policji dodzwonisz się pod { $police }, gdziekolwiek jesteś. Niebezpieczeństwo: { $emergency }.

## Czas
time-always = Zwykle tak jest
time-ongoing = Trwa teraz, { CLOCK($start) }
time-day = { UPPER(DAY($day)) }, { LOWER($band) }
time-day-at = { UPPER(DAY($day)) }, od około { CLOCK($start) }
time-night = Noc { DAY($day, style: "weekday", case: "from") } na { DAY($next, case: "accusative") }
time-night-at = Noc { DAY($day, style: "weekday", case: "from") } na { DAY($next, case: "accusative") }, od około { CLOCK($start) }

## Podsumowanie
summary = <b>Twój raport: { LOWER($category) }</b>
wish = <b>Twoje życzenie do następnej obietnicy</b>
wish-check = Czy się zgadza? Nic nie zostanie wysłane, dopóki nie naciśniesz „{ wish-send }”.
summary-line = <b>{ $name }:</b> { $value }
summary-privacy = Jak używamy tego, co piszesz: /privacy
text-full = Raport jest pełny, więc nie wszystko się zmieściło. Wyślij go i jeśli chcesz, napisz kolejny.
summary-check = Czy się zgadza? Nic nie zostanie wysłane, dopóki nie naciśniesz „{ summary-send }”.
correct = <b>Co chcesz zmienić?</b>
cancelled = Raport jest usunięty. Nic nie zostało wysłane.
nothing-to-cancel = Nie ma czego przerywać.

## Potwierdzenie
receipt =
    <b>Dziękuję! Twój raport jest zapisany.</b>
    Numer: <code>{ $reference }</code>
receipt-next =
    <b>Co będzie dalej?</b>
    Twój raport trafia do raportów innych osób. Gmina i policja korzystają z nich, gdy wybierają, gdzie i kiedy działać. Jeśli ktoś odpowie właśnie tobie, napiszę do ciebie tutaj.

receipt-held = Wygląda na to, że piszesz o konkretnej osobie. Dlatego najpierw czyta to człowiek, a dopiero potem może to zobaczyć ktoś inny. Wskazówki o osobie przekaż policji: { $police }.
receipt-wish =
    <b>Dziękuję! Twoje życzenie jest zapisane.</b>
    Gmina i policja czytają wszystkie życzenia, gdy wybierają, czego dotyczy następna obietnica.
limit-notice =
    Twój poprzedni raport przyszedł przed chwilą. Ten możesz wysłać o { CLOCK($until) }.
    Czy to dotyczy tego samego? Możesz dopisać to tam: /mine
limit-day =
    W ciągu doby od ciebie { $most ->
        [one] przyszedł jeden raport
        [few] przyszły { $most } raporty
       *[many] przyszło { $most } raportów
    }. Ten możesz wysłać od { CLOCK($until) } ({ DAY($until) }).
    Limit jest po to, żeby każdy głos liczył się tak samo.
limit-wait = Do tego czasu raport czeka. Niebezpieczeństwo: zadzwoń pod { $emergency }.

## Co usunięto
removed = Zanim cokolwiek zapisano, z twojego tekstu usunięto: { LIST($names) }. Pisz o miejscu i o tym, co się stało, a nie o osobach.
removed-personnummer = numer osobowy (personnummer)
removed-phone = numer telefonu
removed-plate = numer rejestracyjny
removed-email = adres e-mail
removed-handle = nazwa konta
removed-address-number = numer domu
