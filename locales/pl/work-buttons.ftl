### Pokój raportów: przyciski.

## Lista
work-held-waiting = { $count ->
    [one] Wstrzymane słowa: 1 czeka
    [few] Wstrzymane słowa: { $count } czekają
   *[many] Wstrzymane słowa: { $count } czeka
}
work-pick-state = Wybierz stan
work-pick-time = Wybierz czas
work-pick-subject = Wybierz temat
work-which-new = Nowe
work-which-open = Wszystkie otwarte
work-which-more = Trzeba wiedzieć więcej
work-which-done = Zakończone
work-which-held = Wstrzymane słowa
work-span-all = Cały czas
work-span-night = Noc
work-span-week = 7 dni
work-span-month = 30 dni
work-all-subjects = Wszystkie tematy
work-area = Obietnica: { $area }
work-open = Otwórz { $number }
work-newer = ← Nowsze
work-older = Starsze →
work-quotes = Cytaty do zatwierdzenia
work-to-list = Do listy
work-read = Czytaj

## Jeden raport
work-to-report = Do raportu
work-read-held = Przeczytaj słowa mimo to
work-release = Przepuść słowa
work-keep-held = Zostaw wstrzymane
work-rest = Przeczytaj wszystkie słowa
work-words-before = ← Poprzednia strona
work-words-after = Następna strona →
work-seen = Przeczytany
work-to-planned = W planach …
work-to-done = Załatwione …
work-to-not-ours = To nie nasze …
work-to-needs-more = Zapytaj o więcej …
work-photos = Pokaż zdjęcia
work-notes = Notatki
work-note-write = Dodaj notatkę
work-same = To samo zdarzenie
work-split = To nie to samo – oddziel
work-join = { $number } to to samo
work-join-named = Wpisz numer raportu

## Odpowiadanie
work-own-words = Napisz własnymi słowami
work-bare = Tylko stan
work-send = Wyślij
work-other = Wybierz coś innego
work-change = Zmień
reply-answer = Odpowiedz
template-patrol-label = Będziemy tam częściej
template-lamp-label = Wiadomość o lampie przekazana
template-cleaning-label = Sprzątanie jest zamówione
template-pledge-label = Do następnej obietnicy
template-visited-label = Byliśmy tam
template-mended-label = Naprawione i posprzątane
template-police-label = Sprawa dla policji
template-owner-label = O to miejsce dba ktoś inny
template-where-label = Gdzie dokładniej?
template-when-label = Kiedy to się zdarza?
template-more-label = Co było widać?

## Cytaty
work-quote-yes = Można cytować
work-quote-no = Nie cytuj
work-quote-later = Następny
