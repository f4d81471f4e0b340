### Własne raporty, odpowiedzi gminy, życzenia i to, co się śledzi.

## Moje raporty
mine =
    <b>Twoje raporty</b>
    Naciśnij jeden, żeby zobaczyć, co się z nim dzieje.
mine-none = Nie masz tu zapisanych raportów.
own =
    <b>{ $category }</b>
    Numer: <code>{ $reference }</code>
own-time = { UPPER(DAY($start)) }, { CLOCK($start) }
own-state = <b>Stan:</b> { $state }
state-new = Czeka na przeczytanie
state-seen = Przeczytany
state-planned = W planach
state-done = Załatwione
state-not-ours = Nic nie możemy zrobić
state-needs-more = Musimy wiedzieć więcej
own-ended-at = <b>Koniec:</b> { CLOCK($at) }
own-withdrawn = Ten raport jest wycofany.
own-held = Zanim ktoś inny zobaczy twoje słowa, przeczyta je człowiek.
own-followed = Jeśli będzie odpowiedź, przyjdzie tutaj.
own-not-followed = Nie dostaniesz odpowiedzi na ten raport.
own-reply =
    <b>Odpowiedź { DAY($day, case: "from") }: { $state }</b>
    { $words }
own-reply-gone = <i>Treść została usunięta.</i>
own-ended-now = Dziękuję, zapisane: skończyło się o { CLOCK($at) }.
own-add-ask =
    <b>Co chcesz dodać?</b>
    Napisz to tutaj. Bez imion, nazwisk i numerów rejestracyjnych.
own-added = Dziękuję, dodane do raportu.
own-withdraw-ask =
    <b>Wycofać raport { $reference }?</b>
    Twoje słowa i zdjęcia zostaną usunięte, a raport nie będzie się już liczył.
own-withdrawn-now = Raport { $reference } jest wycofany. Twoich słów i zdjęć już nie ma.
own-quiet-now = Nie dostaniesz odpowiedzi na ten raport. Nie pamiętam już, dokąd miały iść.
own-answers-now = Jeśli będzie odpowiedź, przyjdzie tutaj.
own-full = Raport jest pełny, więc ostatnie słowa się nie zmieściły. Napisz nowy raport.
own-gone = Tego raportu już nie ma.
own-nothing-open = Nie widzę raportu o czymś, co trwa.

## Odpowiedź gminy
reply =
    <b>Odpowiedź na twój raport { $reference }</b>
    { $state }
reply-words = „{ $words }”
reply-how = Możesz dodać coś do raportu: /mine

## Życzenia
wish-again = Masz już życzenie w tym obszarze. Jeśli wyślesz to, zastąpi tamto.

## Śledzenie obietnicy
follow =
    <b>Wy powiedzieliście – my zrobiliśmy</b>
    Mogę pisać do ciebie, gdy coś się dzieje z obietnicą, także gdy czegoś nie zrobiono. Naciśnij to, co chcesz śledzić. Naciśnij jeszcze raz, żeby przestać.
follow-none = Teraz nic nie śledzisz.
followed = Śledzisz teraz: { $topic }
unfollowed = Już nie śledzisz: { $topic }
news =
    <b>Wy powiedzieliście – my zrobiliśmy</b>
    { $area }, obietnica dla mieszkańców { $year }
news-said =
    <b>Wy powiedzieliście</b>
    { $words }
news-did =
    <b>My zrobiliśmy</b>
    { $words }
pledge-news =
    <b>Wy powiedzieliście – my zrobiliśmy</b>
    { LINES($news) }
pledge-news-line = • <b>{ DAY($day) }</b>. { $words }

## Dni tygodnia w przypadkach
-weekday-from = z poniedziałku, z wtorku, ze środy, z czwartku, z piątku, z soboty, z niedzieli
-weekday-accusative = poniedziałek, wtorek, środę, czwartek, piątek, sobotę, niedzielę
-weekday-genitive = poniedziałku, wtorku, środy, czwartku, piątku, soboty, niedzieli
-weekday-on = w poniedziałek, we wtorek, w środę, w czwartek, w piątek, w sobotę, w niedzielę
-weekday-short = pon., wt., śr., czw., pt., sob., nd.
