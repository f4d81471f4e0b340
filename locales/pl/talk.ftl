### Początek, pomoc, języki, prywatność i to, co się nie udało.

welcome =
    <b>Cześć! Jestem Löftesbot, { $municipality }.</b>
    Tutaj możesz przeczytać obietnicę dla mieszkańców (medborgarlöfte), czyli to, co obiecały gmina i policja.
    Możesz też opisać, co budzi niepokój albo przeszkadza. Zajmie to minutę.
welcome-choose = Co chcesz zrobić?
home-again = Co chcesz zrobić?
thanks = Nie ma za co.
okay = Dobrze.
help =
    <b>To umiem</b>
    /report – opisz zlot samochodowy, który przeszkadza
    /other – opisz coś innego
    /pledge – przeczytaj obietnicę dla mieszkańców
    /wish – życzenie do następnej obietnicy
    /mine – pokaż twoje raporty
    /follow – śledź, co się dzieje
    /language – zmień język
    /privacy – jak używamy twoich danych
    Możesz naciskać przyciski albo pisać własnymi słowami.
help-sort = Wybierz, czego dotyczy raport. Jeśli nic nie pasuje, weź to, co najbliższe. Więcej możesz napisać później.
help-gate = Odpowiedz, czy ktoś jest w niebezpieczeństwie i czy to trwa. Gdy jest niebezpiecznie, najpierw zadzwoń pod 112. Raport może poczekać.
help-place = Wpisz nazwę miejsca, szkoły lub drogi. Wystarczy w przybliżeniu. Możesz też pominąć pytanie.
help-time = Napisz, kiedy to było, na przykład „w piątek wieczorem” lub „wczoraj 22:30”. Wystarczy w przybliżeniu.
help-choice = Naciśnij jedną z odpowiedzi albo ją napisz. Możesz pominąć pytanie.
help-choices = Naciśnij wszystko, co się zgadza, a potem { button-done }. Możesz pominąć pytanie.
help-words = Napisz, co chcesz opowiedzieć, albo pomiń. Bez imion i nazwisk.
help-summary = Przeczytaj. Jeśli się zgadza, naciśnij { summary-send }, a jeśli nie, { summary-change }.
help-adding = Napisz, co chcesz dodać do raportu, albo naciśnij { button-cancel }.

## Języki
language-choose = <b>Wybierz język.</b> Välj språk. Choose a language.
language-set = Teraz mówimy po polsku.

## Prywatność
privacy =
    <b>Jak używamy tego, co piszesz</b>
    Gmina { $municipality } przyjmuje raporty w ramach swoich zadań, żeby móc dotrzymać obietnicy dla mieszkańców. Masz pytania? Zadzwoń do biura obsługi mieszkańców (kundcenter), { $contact }.

    <b>Co zapisujemy i na jak długo</b>
    • Przybliżone miejsce, czas, twoje odpowiedzi, życzenia i kod zamiast twojego konta w Telegramie: { $months ->
        [one] miesiąc
        [few] { $months } miesiące
       *[many] { $months } miesięcy
    }
    • To, co piszesz własnymi słowami, i zdjęcia: { $words ->
        [one] { $words } dzień
        [few] { $words } dni
       *[many] { $words } dni
    }
    • Połączenie z twoim czatem: { $address ->
        [one] { $address } dzień
        [few] { $address } dni
       *[many] { $address } dni
    }
    • Raport, którego nie wyślesz: { $hours ->
        [one] godzina
        [few] { $hours } godziny
       *[many] { $hours } godzin
    }
    • Rozmowy z doradcą młodzieżowym: { $talk ->
        [one] { $talk } dzień
        [few] { $talk } dni
       *[many] { $talk } dni
    }
    • Wiadomość, której nie udało się przyjąć: { $words ->
        [one] { $words } dzień
        [few] { $words } dni
       *[many] { $words } dni
    }
    • To, co obserwujesz: dopóki nie przestaniesz
    • Twój język i numer ostatniego raportu, licząc od twojej ostatniej wiadomości: { $months ->
        [one] miesiąc
        [few] { $months } miesiące
       *[many] { $months } miesięcy
    }

    <b>Co warto wiedzieć</b>
    Raport jest poufny: widzą go tylko ci, którzy potrzebują go w pracy. Może jednak stać się dokumentem publicznym (allmän handling), o który inni mogą poprosić. Dlatego nie pisz imion ani nazwisk, a jeśli nie chcesz, żeby ktoś wiedział, kim jesteś, nic o sobie. Telegram wie, kto do mnie pisze.

privacy-yours =
    <b>Co możesz zrobić</b>
    /mydata – zobacz wszystko, co mam o tobie zapisane
    /delete – usuń to
    /stop – wyłącz wszystkie moje wiadomości
mydata =
    <b>To mam o tobie zapisane</b>
    • { $reports ->
        [one] jeden raport
        [few] { $reports } raporty
       *[many] { $reports } raportów
    }
    • { $wishes ->
        [one] jedno życzenie
        [few] { $wishes } życzenia
       *[many] { $wishes } życzeń
    }
    • { $follows ->
        [0] nic nie śledzisz
        [one] jedna rzecz, którą śledzisz
        [few] { $follows } rzeczy, które śledzisz
       *[many] { $follows } rzeczy, które śledzisz
    }
    • twój język i to, o czym teraz rozmawiamy
    Wszystko jest w pliku poniżej, do przeczytania lub zachowania.
mydata-file = Wszystkie twoje dane, plik JSON
delete =
    <b>Chcesz usunąć to, co mam o tobie?</b>
    Od razu znikną: twoje słowa, zdjęcia, życzenia, to, co śledzisz, i połączenie z twoim czatem.
    Może zostać: miejsce, czas i temat raportów, bez połączenia z tobą. Prawo może wymagać, żeby gmina je przechowywała.
    Nie mogę cofnąć tego, co zostało już komuś wydane jako dokument publiczny.
    Przez dobę pamiętam, że coś od ciebie przyszło, ale nie co.
deleted =
    Usunięte. { $reports ->
        [0] Nie było żadnych raportów.
        [one] Jeden raport nie ma już połączenia z tobą.
        [few] { $reports } raporty nie mają już połączenia z tobą.
       *[many] { $reports } raportów nie ma już połączenia z tobą.
    }
    Wiadomości w tym czacie możesz usunąć w Telegramie.
delete-kept = Nic nie zostało usunięte.
stopped = Nie będę już do ciebie pisać, chyba że znowu coś napiszesz. Twoje raporty zostają. Jeśli chcesz je usunąć, napisz /delete.

## Rozmowa z kimś
coach = Chcesz porozmawiać z doradcą młodzieżowym (ungdomscoach)? Zadzwoń do biura obsługi mieszkańców gminy (kundcenter), { $contact }, i zapytaj o nich. Muszą powiadomić opiekę społeczną, jeśli dziecku może dziać się krzywda.
numbers =
    <b>Ważne numery</b>
    { LINES($lines) }
number-line = • <b>{ $number }</b> – { $name }

## Dla tych, którzy pracują z raportami
desk-how = Napisz: /answer numer stan odpowiedź. Stan to seen, planned, done, not_ours lub needs_more.
desk-long = Odpowiedź jest za długa. Maksymalna liczba znaków: { $most }.
desk-unknown = Nie ma raportu o numerze { $reference }.
desk-kept = Odpowiedź na raport { $reference } jest zapisana, ale jego autor nie chce wiadomości.

## Co się nie udało
not-understood = Nie rozumiem tego, ale twoje odpowiedzi są zachowane.
not-understood-home = Nie rozumiem tego. Mogę przyjąć raport albo opowiedzieć o obietnicy dla mieszkańców.
story-kept = Twój tekst jest już w raporcie. Potrzebuję jeszcze odpowiedzi na pytanie.
unknown-command = Nie znam tego polecenia. Napisz /help, żeby zobaczyć, co umiem.
edited = Tej zmiany nie mogę uwzględnić. Napisz nowy tekst w osobnej wiadomości.
attached = Umiem czytać tylko tekst. Zdjęcia, dźwięki i pliki nie są zapisywane.
attached-file = Mogę przyjąć tylko tekst i zwykłe zdjęcia. To nie zostanie zapisane.
stale = Ten przycisk już nie działa. Idziemy dalej stąd.
error-kind = Coś poszło u nas nie tak. To, co już jest napisane, jest zachowane. Spróbuj ponownie za chwilę.
group = Odpowiadam tylko w rozmowie we dwoje. Otwórz osobny czat ze mną.
operator-set-aside = Jednej wiadomości nie udało się obsłużyć i jest odłożona na bok. Osoba została o tym powiadomiona. Zajrzyj do logów.
