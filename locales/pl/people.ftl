### Pracownicy i dostęp: kto tu pracuje z obietnicą, zaproszenia, grupy i dziennik dostępu.

people =
    <b>Pracownicy i dostęp</b>
    { $persons ->
        [one] Na razie nikogo poza tobą tu nie ma.
        [few] Są tu { $persons } osoby, razem z tobą.
       *[many] Jest tu { $persons } osób, razem z tobą.
    } { $groups ->
        [0] Żadna grupa nie dostaje podsumowań.
        [one] Jedna grupa dostaje podsumowania.
        [few] { $groups } grupy dostają podsumowania.
       *[many] { $groups } grup dostaje podsumowania.
    } { $invites ->
        [0] Nie ma otwartych zaproszeń.
        [one] Jedno zaproszenie jest otwarte.
        [few] { $invites } zaproszenia są otwarte.
       *[many] { $invites } zaproszeń jest otwartych.
    }
people-invite-role =
    <b>Jaką rolę ma mieć ta osoba?</b>
    Nie dawaj więcej, niż trzeba.
people-group-role =
    <b>Jaką rolę ma mieć grupa?</b>
    Rola decyduje, co pokazuje podsumowanie. Widzą je wszyscy w grupie.
people-roles = { LINES($roles) }
people-may-admin = <b>Administrator</b> może wszystko: zapraszać, czytać raporty, odpowiadać, zmieniać obietnicę i widzieć dziennik dostępu.
people-may-municipality = <b>Gmina</b> dostaje podsumowania, czyta raporty i odpowiada na nie. Może pobierać pliki i pisać w obietnicy.
people-may-police = <b>Policja</b> dostaje podsumowania i może dostać wiadomość, gdy wiele osób pisze o tym samym. Nie widzi, co kto napisał.
people-may-coach = <b>Doradca młodzieżowy</b> dostaje podsumowania w ogólnych zarysach, udostępnia swoje linki i może pisać z młodymi. Nie widzi, co kto zgłosił.
people-name =
    <b>Jak będziecie nazywać tę osobę?</b>
    Napisz nazwę, którą reszta z was rozpozna, na przykład „Kim, grupa terenowa”.
    Rola: { $role }
people-name-again = To nie jest nazwa. Napisz ją literami, maksymalna liczba znaków: { $most }.
people-link =
    <b>Zaproszenie: { $name }</b>
    Rola: { $role }

    { $link }
    Wyślij link tylko tej osobie. Działa raz, do { DAY($until, case: "genitive") }, godz. { CLOCK($until) }. Wejdzie ten, kto otworzy go jako pierwszy, więc nie udostępniaj go w grupie.
people-group-link =
    <b>Dodaj grupę</b>
    Rola: { $role }

    { $link }
    Otwórz link i wybierz grupę. Jeśli grupa ma tematy, możesz zamiast tego napisać w odpowiednim temacie <code>/start</code> i to, co stoi po <code>startgroup=</code>. Działa raz, do { DAY($until, case: "genitive") }, godz. { CLOCK($until) }, i tylko dla administratora tutaj. Pisz we własnym imieniu, nie w imieniu grupy, bo inaczej nie widzę, że to ty.
people-not-yet = Telegram jeszcze mi nie odpowiedział. Spróbuj ponownie za chwilę.
people-open =
    <b>Otwarte zaproszenia</b>
    { LINES($invites) }
people-open-one = <b>{ $name }</b> ({ $role }), zaprasza: { $by }. Działa do { DAY($until, case: "genitive") }, godz. { CLOCK($until) }.
people-dropped = Zaproszenie już nie działa.
people-none-open = Nie ma otwartych zaproszeń.
people-a-group = grupa
people-all =
    <b>Wszyscy, którzy tu pracują</b>
    Wybierz kogoś, żeby zobaczyć lub zmienić.
people-card =
    <b>{ $name }</b>
    { UPPER($role) } od { DAY($since, case: "genitive") }.
people-card-by = Kto zaprosił: { $by }.
people-operator = Ta osoba jest wpisana w ustawieniach usługi i zawsze ma rolę administratora. To zmienia się tam, nie tutaj.
people-last-admin = Nie ma innego administratora. Najpierw zaproś drugiego, żeby ktoś mógł wpuszczać innych.
people-gone = Ta osoba już tu nie pracuje.
people-which-role =
    <b>Nowa rola: { $name }</b>
    Teraz: { $role }.
people-new-role =
    <b>Twoja rola to teraz: { $role }.</b>
    { $may }
people-revoke-ask =
    <b>Odebrać dostęp: { $name }?</b>
    Dostęp kończy się od razu, także na stronach, które są już otwarte. Kończą się też podsumowania i otwarte zaproszenia od tej osoby. To, co zrobiła, zostaje w dzienniku dostępu.
people-revoke-group =
    <b>Usunąć grupę { $name }?</b>
    Nie dostanie więcej podsumowań. Zostaję w grupie, dopóki ktoś mnie stamtąd nie usunie.
people-revoked = Dostęp odebrany: { $name }.
people-you-are-out =
    Nie pracujesz już przy biurku, więc to, co tu piszesz, nie trafia tam do nikogo. Wszystko inne na czacie działa tak jak dla wszystkich mieszkańców.
    Czy ktoś jest w niebezpieczeństwie? Zadzwoń pod 112.
people-welcome =
    <b>Witaj! Twoja rola: { $role }.</b>

    { $may }

    Napisz /staff, gdy chcesz przejść do biurka. To, co tam otwierasz, jest zapisywane w dzienniku dostępu. Jeśli dostęp nie będzie już potrzebny, możesz w każdej chwili napisać /delete.
people-already = Już tu jesteś. Twoja rola: { $role }. Link nie został zużyty. Jeśli chcesz mieć inną rolę, zapytaj administratora.
people-worn = Ten link nie działa. Poproś o nowy tego, kto ci go dał.
people-joined =
    <b>{ $name }</b> – zaproszenie przyjęte.
    Rola: { $role }

    To nie osoba, na którą czekasz? Odbierz dostęp przy biurku.
people-group-hello =
    <b>Cześć!</b> W każdy poniedziałek rano ta grupa dostaje podsumowanie tego, co piszą mieszkańcy gminy { $municipality }.
    To, co kto napisał, nigdy się tu nie pokazuje. Nie czytam, co piszecie, a raporty przyjmuję tylko w osobnym czacie.
people-group-left = Nie ma mnie już w grupie <b>{ $name }</b>, ktoś mnie usunął. Nie dostanie więcej podsumowań.
people-log-title =
    <b>Dziennik dostępu</b>
    Kto co zrobił i przeczytał, najnowsze na górze.
people-log-title-of =
    <b>Dziennik dostępu: { $name }</b>
    Najnowsze na górze.
people-looks =
    <b>Kto otwierał raport { $reference }</b>
    Najnowsze na górze.
people-looks-none = Nikt go nie otwierał.
people-log-empty = Nic tu jeszcze nie ma.
people-day =
    <b>{ UPPER(DAY($day)) }</b>
    { LINES($lines) }
people-nobody = ktoś, kogo już tu nie ma
people-command-line = wiersz poleceń
people-entry = { CLOCK($at) } <b>{ $who }</b> ({ $role }) – { $act }
people-entry-report = { CLOCK($at) } <b>{ $who }</b> ({ $role }) – { $act }, { $reference }
# Co ktoś zrobił. Rzeczowniki, bo czasownik w czasie przeszłym musiałby znać płeć. Nowy czyn dostaje własny wiersz.
people-act = { $act ->
    [joined] wejście, zaproszenie od: { $about }
    [left] usunięcie bota z grupy
    [invited-admin] zaproszenie administratora
    [invited-municipality] zaproszenie kogoś z gminy
    [invited-police] zaproszenie kogoś z policji
    [invited-coach] zaproszenie doradcy młodzieżowego
    [uninvited] wycofanie zaproszenia
    [made-admin] nadanie roli administratora: { $about }
    [made-municipality] nadanie roli gminy: { $about }
    [made-police] nadanie roli policji: { $about }
    [made-coach] nadanie roli doradcy młodzieżowego: { $about }
    [revoked] odebranie dostępu: { $about }
    [log] przeczytanie dziennika dostępu
    [refused] odmowa dostępu: { $about }
    [seen] oznaczenie jako przeczytany
    [read] przeczytanie
    [read-held] przeczytanie wstrzymanych słów
    [released] przepuszczenie wstrzymanych słów
    [kept-held] pozostawienie słów wstrzymanych
    [photos] obejrzenie zdjęć
    [read-notes] przeczytanie notatek
    [noted] dodanie notatki
    [read-quote] przeczytanie słów, żeby zdecydować o cytacie
    [quote-approved] zgoda na cytat
    [quote-declined] brak zgody na cytat
    [joined-event] połączenie z innym raportem
    [split-event] oddzielenie od innego raportu
    [answered-seen] odpowiedź: przeczytany
    [answered-planned] odpowiedź: w planach
    [answered-done] odpowiedź: załatwione
    [answered-not-ours] odpowiedź: nic nie możemy zrobić
    [answered-needs-more] pytanie o więcej
    [pledge-sent-in] przesłanie nowej obietnicy
    [pledge-published] opublikowanie obietnicy
    [pledge-scheduled] wybór dnia dla obietnicy
    [pledge-withdrawn] odrzucenie obietnicy, która czekała
    [entry-published] opublikowanie „wy powiedzieliście – my zrobiliśmy”
    [entry-changed] zmiana „wy powiedzieliście – my zrobiliśmy”
    [entry-removed] usunięcie „wy powiedzieliście – my zrobiliśmy”
    [bursts-on] prośba o wiadomość, gdy wiele osób pisze o tym samym
    [bursts-off] koniec wiadomości o tym, że wiele osób pisze o tym samym
    [pack] prośba o materiał do następnej obietnicy
    [export-csv] pobranie raportów: { $reports } (CSV)
    [export-xlsx] pobranie raportów: { $reports } (Excel)
    [export-geojson] pobranie raportów: { $reports } (mapa)
    [export-register] pobranie raportów do rejestru: { $reports }
    [export-csv-words] pobranie raportów ze słowami: { $reports } (CSV)
    [export-xlsx-words] pobranie raportów ze słowami: { $reports } (Excel)
    [export-geojson-words] pobranie raportów ze słowami: { $reports } (mapa)
    [export-register-words] pobranie raportów ze słowami do rejestru: { $reports }
    [subscribed] zamówienie podsumowania
    [unsubscribed] rezygnacja z podsumowania
    [card-changed] zmiana własnej wizytówki
    [card-removed] usunięcie własnej wizytówki
    [talk-read] przeczytanie własnej rozmowy
    [talk-offered] pytanie, czy { $about } przejmie rozmowę
    [talk-ended] zakończenie rozmowy
   *[other] { $act }
    }
