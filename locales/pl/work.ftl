### Pokój raportów: to, co czytają i piszą pracownicy, którzy mają do tego prawo.

## Lista
work =
    <b>Raporty</b>
    { $filter }
work-line =
    { $category }, { $place }
    { UPPER(DAY($day)) }, { LOWER($band) }. <i>{ $state }</i>{ $held ->
        [yes] , słowa wstrzymane
       *[no] {""}
    }{ $others ->
        [0] {""}
        [one] {" "}(+{ $others } o tym samym zdarzeniu)
        [few] {" "}(+{ $others } o tym samym zdarzeniu)
       *[many] {" "}(+{ $others } o tym samym zdarzeniu)
    }
work-numbered = <b>{ $number }.</b> { $line }
work-none = Nie ma teraz takiego raportu.
work-pick = Co chcesz zobaczyć?
work-place-own = Miejsce własnymi słowami

## Jeden raport
work-told-at = <b>Napisano:</b> { DAY($at, case: "on") }, o { CLOCK($at) }
work-no-words = Bez własnych słów.
work-held-named = <b>Słowa są wstrzymane:</b> chyba wskazują konkretną osobę. Miejsce i czas i tak się liczą.
work-held-hate = <b>Słowa są wstrzymane:</b> chyba są nienawistne. Miejsce i czas i tak się liczą.
work-words =
    <b>Własne słowa</b> ({ $language })
    „{ $words }”
work-quotable = Słowa można cytować.
work-not-quotable = Słowa nie są cytowane.
work-reachable = Autor raportu dostanie wiadomość, gdy odpowiesz. Stan „przeczytany” nie jest wysyłany.
work-not-reachable = Autor raportu nie chce wiadomości albo nie można już do niego dotrzeć. Twoja odpowiedź i tak zostanie przy raporcie.
work-others = { $count ->
    [one] Jeszcze jeden raport mówi o tym samym zdarzeniu.
    [few] Jeszcze { $count } raporty mówią o tym samym zdarzeniu.
   *[many] Jeszcze { $count } raportów mówi o tym samym zdarzeniu.
}
work-reply-bare = Bez dalszych słów.
work-gone = Tego raportu już nie ma albo jest wycofany.
work-photo = Zdjęcie { $number } z { $count }, raport { $reference }

## Notatki
work-note =
    <b>Notatka: { $name }</b>, { DAY($at, case: "on") }, o { CLOCK($at) }
    { $words }
work-note-nobody = ktoś, kogo już tu nie ma
work-notes-of = <b>Notatki o raporcie { $reference }</b>
work-notes-none = Nikt jeszcze nic nie zanotował.
work-note-ask =
    <b>Notatka o raporcie { $reference }</b>
    Napisz ją tutaj. Widzą ją tylko ci, którzy pracują z raportami. Nie pisz imion ani nazwisk osób, o które chodzi. Maksymalna liczba znaków: { $most }.

## To samo zdarzenie
work-same-of = <b>To samo zdarzenie co { $reference }?</b>
work-siblings = Liczą się już jako to samo zdarzenie:
work-candidates = Mogą być o tym samym. Mają ten sam temat i dzieli je najwyżej jedna noc:
work-candidates-none = Nie znajduję innego raportu na ten temat w odległości jednej nocy.
work-name-ask = Wpisz numer raportu, który mówi o tym samym zdarzeniu co { $reference }.
work-name-unknown = Nie znajduję takiego numeru. Wpisz go tak: 4K2M-9QTX

## Odpowiadanie
work-telling =
    <b>{ $reference }: { $state }</b>
    Co ma przeczytać autor raportu?
work-goes = Język: { $language }. Nie widać, kim jesteś, a ty nie widzisz, kto to dostanie.
work-goes-nowhere = To zostanie przy raporcie, ale nie będzie wysłane: autor raportu nie chce wiadomości.
work-asks = Odpowiedź wróci do ciebie, a raport będzie znowu nowy.
work-preview =
    <b>{ $state }</b>
    „{ $words }”
work-as-written = Twoje słowa pójdą dokładnie takie, jakie są. Nie będą tłumaczone.
work-words-ask =
    <b>Napisz odpowiedź tutaj.</b>
    Zobaczysz ją jeszcze raz przed wysłaniem.
work-words-only = Tu potrzebuję słów, niczego więcej. Napisz je albo naciśnij przycisk.
work-answered = <b>Odpowiedź w sprawie raportu { $reference }.</b> Autor raportu napisał coś więcej.
reply-asks = Naciśnij Odpowiedz i pisz. Napisz o miejscu, nie o osobach.

## Cytaty
work-quote =
    <b>Czy można to cytować?</b>
    { $category }, { $place }. { $when }
    „{ $words }”
work-quote-check = Sprawdź, czy nikt nie jest wskazany i czy nikogo nie można rozpoznać. Cytat może stać w podsumowaniu dla gminy, policji i doradców młodzieżowych.
work-quotes-none = Nie ma więcej słów, o których trzeba zdecydować.

## Wiele osób naraz
burst =
    <b>Wiele osób pisze o tym samym zdarzeniu</b>
    { $category }, { $place }.
    { $reporters ->
        [one] { $reporters } osoba
        [few] { $reporters } różne osoby
       *[many] { $reporters } różnych osób
    } w ciągu { $minutes ->
        [one] jednej minuty
        [few] { $minutes } minut
       *[many] { $minutes } minut
    }. Pierwsza napisała o { CLOCK($since) }.
burst-near = okolica: { $name }
burst-nobody-sent = Ta wiadomość nikogo nie wysyła na miejsce, a policja niczego się z niej nie dowiedziała. Jeśli to pilne: zadzwoń pod <b>112</b>.
burst-subject = Löftesbot: wiele osób pisze o tym samym zdarzeniu
