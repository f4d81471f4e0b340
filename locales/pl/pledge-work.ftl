### Obietnica przy biurku: prześlij nową obietnicę i opowiedz, co zostało zrobione.

pledge-work =
    <b>Obietnica</b>
    Mieszkańcy czytają teraz obietnicę na rok { $year }.
pledge-work-telling = Właśnie wysyłana jest wiadomość o obietnicy. Dostało ją osób: { $told } z { $followers }.
pledge-work-send-file =
    <b>Prześlij nową obietnicę</b>
    Wyślij obietnicę tutaj jako plik, najwyżej { $size } kB. Nazwa musi kończyć się na <code>.toml</code>.
    Najprościej jest pobrać obietnicę jako plik, zmienić ją i przesłać z powrotem. Nikt nie zobaczy nowej obietnicy, dopóki jej nie opublikujesz.
pledge-work-no-file = To nie był plik, którego nazwa kończy się na <code>.toml</code>.
pledge-work-too-large = Plik jest za duży. Może mieć najwyżej { $size } kB.
pledge-work-fetching = Dziękuję! Czytam teraz plik i za chwilę odpowiem.
pledge-work-not-fetched = Nie udało się pobrać pliku z Telegrama. Wyślij go jeszcze raz.
pledge-work-template-file = Obietnica na rok { $year } jako plik. Zmień ją w zwykłym programie do tekstu, na przykład w Notatniku, i prześlij z powrotem.
pledge-work-overtaken = Ktoś inny był szybszy. Teraz jest tak:
pledge-work-problems =
    { $count ->
        [one] <b>Jedną rzecz w pliku trzeba poprawić</b>
        [few] <b>{ $count } rzeczy w pliku trzeba poprawić</b>
       *[many] <b>{ $count } rzeczy w pliku trzeba poprawić</b>
    }
pledge-work-more = … i jeszcze { $count }.
pledge-work-mend = Nic nie zostało zapisane. Popraw plik i prześlij go jeszcze raz.

pledge-problem-in-field = Wiersz { $line }, <code>{ $field }</code>: { $what }
pledge-problem-in-line = Wiersz { $line }: { $what }
pledge-problem-missing = tego brakuje.
pledge-problem-unknown = tego nie znam. Czy jest dobrze napisane?
pledge-problem-text = tu ma być tekst w cudzysłowie.
pledge-problem-id = id ma najwyżej 20 znaków: małe litery a–z, cyfry i _, a zaczyna się literą.
pledge-problem-choice = tu może być tylko jedno z tych słów: { $words }
pledge-problem-swedish = brakuje tekstu szwedzkiego (sv).
pledge-problem-few = tu potrzeba co najmniej jednego.
pledge-problem-many = tu jest ich za dużo.
pledge-problem-list = tu ma być lista.
pledge-problem-words = tu ma być tekst dla każdego języka, jak <code>title.sv</code>.
pledge-problem-number = tu ma być rozsądna liczba całkowita.
pledge-problem-date = tu ma być dzień, jak 2027-01-31, bez cudzysłowu.
pledge-problem-twice = to już jest: { $words }.
pledge-problem-language = takiego języka tu nie ma: { $words }.
pledge-problem-municipality = obietnica ma dotyczyć gminy: { $words }.
pledge-problem-page = strona jest za długa na jedną wiadomość (język: { $words }). Skróć teksty.
pledge-problem-utf8 = plik nie jest zapisany jako tekst w UTF-8.
pledge-problem-lines = plik ma za dużo wierszy. Najwyżej: { $words }.
pledge-problem-syntax = od tego miejsca nie da się przeczytać pliku ({ $words }). Często brakuje cudzysłowu albo nawiasu. Resztę mogę przeczytać dopiero, gdy to będzie poprawione.
pledge-problem-other = { $words }

pledge-file =
    <b>Obietnica na rok { $year }</b>
    { $areas ->
        [one] Jeden główny obszar
        [few] { $areas } główne obszary
       *[many] { $areas } głównych obszarów
    }, { $actions ->
        [one] jedno działanie
        [few] { $actions } działania
       *[many] { $actions } działań
    }.
pledge-file-draft = Obietnica na rok { $year } to szkic. Mieszkańcy jej nie widzą.
pledge-file-scheduled = Obietnica na rok { $year } zostanie opublikowana { DAY($day, case: "on") }.
pledge-file-published = Obietnica na rok { $year } jest opublikowana od { DAY($day, case: "genitive") }.
pledge-file-replaced = Obietnicę na rok { $year } zastąpiła nowsza.
pledge-file-withdrawn = Obietnica na rok { $year } została odrzucona.
pledge-file-lacks =
    <b>Brakuje w innych językach</b>
    { LINES($lines) }
    Te teksty są pokazywane po szwedzku.
pledge-file-lacks-line =
    { $count ->
        [one] • { $language }: jeden tekst
        [few] • { $language }: { $count } teksty
       *[many] • { $language }: { $count } tekstów
    }
pledge-file-translated = Wszystko jest przetłumaczone na wszystkie języki.
pledge-file-read = Wybierz język, a pokażę strony tak, jak widzą je mieszkańcy.
pledge-file-seen = To była obietnica na rok { $year }: { $language }.
pledge-file-sure = Opublikować teraz obietnicę na rok { $year }? Wszyscy będą mogli ją od razu przeczytać. Zastąpi starszą obietnicę na ten sam rok.
pledge-file-is-out = Gotowe! Obietnica na rok { $year } jest opublikowana.
pledge-file-in-place = Ta obietnica czeka teraz zamiast tej, która czekała wcześniej.
pledge-file-ask-day = Od jakiego dnia ma być widoczna obietnica na rok { $year }? Napisz na przykład 15 stycznia albo 2027-01-15.
pledge-file-no-day = Nie rozumiem, jaki to dzień.
pledge-file-day-not-ahead = To musi być dzisiaj albo później, najwyżej za dwa lata.
pledge-files =
    <b>Przesłane obietnice</b>
    { LINES($lines) }
pledge-files-line = { $number }. Przesłano { DAY($at, case: "on") }. { $state }
pledge-files-none = Nie przesłano jeszcze żadnej obietnicy.

pledge-entry-area = <b>Wy powiedzieliście – my zrobiliśmy { $year }</b>. Którego obszaru to dotyczy?
pledge-entry-action =
    <b>{ $title }</b>
    { LINES($lines) }

    Której obietnicy to dotyczy?
pledge-entry-action-line = { $number }. { $words }
pledge-entry-state =
    <i>{ $words }</i>

    Jak poszło?
pledge-entry-words =
    { $state ->
        [not_done] Napisz po szwedzku, dlaczego tego nie zrobiono.
        [planned] Napisz po szwedzku, co jest w planach.
        [ongoing] Napisz po szwedzku, co robicie.
       *[other] Napisz po szwedzku, co zrobiliście.
    } Napisz krótko, jak do sąsiada. Nie wymieniaj żadnych osób. Maksymalna liczba znaków: { $most }.
pledge-entry-long = Liczba znaków: { $length }. Mieści się najwyżej { $most }.
pledge-entry-only-words = Tu potrzebuję tekstu.
pledge-entry-write-did = Napisz, co zrobiliście: { $language }. Maksymalna liczba znaków: { $most }.
pledge-entry-write-said = Napisz, co powiedzieli mieszkańcy: { $language }. Maksymalna liczba znaków: { $most }.
pledge-entry-as-now =
    Po szwedzku jest teraz:
    <blockquote>{ $words }</blockquote>
pledge-entry-draft =
    <i>To jest szkic.</i> { $followers ->
        [0] Nikt jeszcze nie śledzi tego obszaru.
        [one] Jedna osoba śledzi obszar i dostanie to, gdy opublikujesz.
        [few] { $followers } osoby śledzą obszar i dostaną to, gdy opublikujesz.
       *[many] { $followers } osób śledzi obszar i dostanie to, gdy opublikujesz.
    }
pledge-entry-waits =
    <i>Opublikowano { DAY($day, case: "on") }.</i> { $followers ->
        [0] Nikt jeszcze nie śledzi tego obszaru.
        [one] Jedna osoba śledzi obszar i dostanie to między godziną 8 a 20.
        [few] { $followers } osoby śledzą obszar i dostaną to między godziną 8 a 20.
       *[many] { $followers } osób śledzi obszar i dostanie to między godziną 8 a 20.
    }
pledge-entry-on-its-way = <i>Opublikowano { DAY($day, case: "on") }.</i> Dostało to osób: { $told } z { $followers }.
pledge-entry-told =
    <i>Opublikowano { DAY($day, case: "on") }.</i> { $told ->
        [0] Nikt wtedy nie śledził tego obszaru.
        [one] Dostała to jedna osoba.
        [few] Dostały to { $told } osoby.
       *[many] Dostało to { $told } osób.
    }
pledge-entry-homeless = Obietnicy, do której to należało, już nie ma. Dlatego nikt tego nie widzi.
pledge-entry-out = Gotowe! Teraz widać to na stronach obietnicy.
pledge-entry-languages = W jakim języku chcesz pisać? ✓ znaczy, że tekst jest gotowy. Gdzie go brakuje, jest szwedzki.
pledge-entry-sure-live = Usunąć to? Zniknie ze stron obietnicy. Kto już to dostał, nadal będzie to mieć.
pledge-entry-sure-draft = Odrzucić szkic?
pledge-entry-is-gone = To jest usunięte.
pledge-entries =
    <b>To jest napisane</b>
    { LINES($lines) }
pledge-entries-line = { $number }. { UPPER(DAY($day)) }: { $words }
pledge-entries-draft-line = { $number }. Szkic: { $words }
pledge-entries-none = Nic jeszcze nie jest napisane.
