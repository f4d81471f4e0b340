### Materiał do następnej obietnicy, raz w roku: na czacie, na papierze i w tabelach.

pack-is-made = Robię teraz materiał za rok { $year }. Za chwilę przyjdzie tutaj.
pack-not-made = Materiału nie udało się teraz zrobić. Spróbuj ponownie za chwilę.
pack-files = Materiał do następnej obietnicy, z liczbami za rok { $year }. Najpierw do czytania, potem jako tabela i jako dane. W tabeli i w danych są życzenia mieszkańców ich własnymi słowami: nie przekazuj ich dalej.

pack-title = Materiał do obietnicy dla mieszkańców { $year }
pack-subtitle = { $municipality }: rok { $year }. Zrobione: { DAY($day) } { $made }.
pack-so-far = Rok jeszcze trwa. Liczby są do { DAY($day, case: "genitive") }, włącznie, a słupki obok pokazują cały rok wcześniejszy. Czy coś się zmieniło, będzie można powiedzieć dopiero, gdy rok { $year } się skończy.
pack-note = Mieszkańcy sami zdecydowali, że o tym napiszą. To nie jest statystyka przestępstw.
pack-big-wishes =
    { $count ->
        [one] życzenie do następnej obietnicy
        [few] życzenia do następnej obietnicy
       *[many] życzeń do następnej obietnicy
    }
pack-big-reports =
    { $count ->
        [one] raport
        [few] raporty
       *[many] raportów
    }
pack-big-reporters =
    { $count ->
        [one] osoba wysłała raport
        [few] różne osoby wysłały raporty
       *[many] różnych osób wysłało raporty
    }
pack-big-answered =
    { $count ->
        [one] raport ma odpowiedź
        [few] raporty mają odpowiedź
       *[many] raportów ma odpowiedź
    }
pack-wishes = Tego mieszkańcy chcą w obietnicy { $year }
pack-wishes-none = Nikt jeszcze nie wysłał życzenia.
pack-wishes-legend = Wąski słupek pokazuje, ile osób życzyło sobie tego samego w obietnicy { $year }.
pack-wish-count =
    { $count ->
        [one] jedna osoba
        [few] { $count } osoby
       *[many] { $count } osób
    } (rok wcześniej { $previous })
pack-areas = Rok { $year }, obszar po obszarze
pack-area =
    { $reports ->
        [0] 0 raportów.
        [one] Jeden raport od jednej osoby.
        [few] { $reporters ->
            [one] { $reports } raporty od jednej osoby.
            [few] { $reports } raporty od { $reporters } różnych osób.
           *[many] { $reports } raporty od { $reporters } różnych osób.
        }
       *[many] { $reporters ->
            [one] { $reports } raportów od jednej osoby.
            [few] { $reports } raportów od { $reporters } różnych osób.
           *[many] { $reports } raportów od { $reporters } różnych osób.
        }
    }
pack-change =
    { $direction ->
        [more] O { $count } więcej niż w roku { $year } – { $verdict }.
        [fewer] O { $count } mniej niż w roku { $year } – { $verdict }.
       *[same] Tyle samo co w roku { $year }.
    }
pack-no-change = Porównanie: { $verdict }.
pack-verdict-not-chance = raczej nie przypadek
pack-verdict-may-be-chance = może być przypadkiem
pack-verdict-too-few = za mało, żeby powiedzieć coś na pewno
pack-verdict-no-basis = nie ma roku, z którym można porównać
pack-effect = Jak mocno to wpływa na tych, którzy odpowiedzieli: średnio { $effect } na 5.
pack-unplaced =
    { $count ->
        [one] Jeden raport jest bez podanego miejsca.
        [few] { $count } raporty są bez podanego miejsca.
       *[many] { $count } raportów jest bez podanego miejsca.
    }
pack-outside = To, co nie należy do żadnego obszaru
pack-outside-why = To też jest materiał do następnej obietnicy.
pack-outside-none = Każdy raport należy do jakiegoś obszaru.
pack-done = To obiecano na rok { $year }
pack-day = { DAY($day) }
pack-answers = Odpowiedzi dla mieszkańców
pack-answers-line = Raporty: { $reports }, z odpowiedzią: { $answered }. Połowa odpowiedzi przyszła w ciągu { $hours } godz. W ciągu tygodnia: { $week }.
pack-answers-none = Raporty: { $reports }. Żaden nie ma odpowiedzi.
pack-quotes = Cytaty zatwierdzone przez człowieka
pack-words = Życzenia własnymi słowami
pack-head-area = Obszar
pack-head-wishers = Osoby
pack-head-wishers-before = Rok wcześniej
pack-head-reports = Raporty
pack-head-incidents = Zdarzenia
pack-head-reporters = Różne osoby
pack-head-effect = Wpływ 1–5
pack-head-change = Zmiana
pack-head-verdict = Przypadek?
pack-head-category = Temat
pack-head-promise = Obietnica
pack-head-state = Stan
pack-head-day = Dzień
pack-head-said = Wy powiedzieliście
pack-head-did = My zrobiliśmy
pack-head-answered = Z odpowiedzią
pack-head-week = W ciągu tygodnia
pack-head-median = Połowa w ciągu (godz.)
pack-head-words = Słowa
pack-head-language = Język
