### A coach's links: one's own, and those for a school, an event or something else.

links =
    <b>Twoje linki</b>
    Kto otworzy link, widzi twoje imię, krótkie pytania i nie dostaje wiadomości w nocy. Zrób osobny link dla każdej szkoły lub imprezy, a zobaczysz, który jest używany.
links-full = Liczba działających linków: { $most }. Zakończ jakiś, zanim zrobisz nowy.
links-page =
    <b>{ $name }</b>
    { $kind }

    { $link }
links-page-own =
    <b>{ $kind }</b>

    { $link }
links-kind-personal = Mój własny link
links-kind-school = Szkoła
links-kind-event = Impreza lub zajęcia
links-kind-other = Coś innego
links-open = Link działa.
links-open-until = Link działa, ostatni dzień: { DAY($day) }.
links-paused = Link odpoczywa. Kto go otworzy, wejdzie i zobaczy ciebie, ale nie jest liczony.
links-ended = Link jest zakończony. Kto go otworzy, i tak wejdzie i zostanie miło przyjęty.
links-weeks =
    <b>Tydzień po tygodniu</b>
    { LINES($lines) }
links-week = <b>{ DAY($day) }</b>: otwarcia { $opened }, raporty { $reported }, życzenia { $wished }
links-since = { $number } (od: { DAY($day) })
links-sum = To, co widać, razem: otwarcia { $opened }, raporty { $reported }, życzenia { $wished }.
links-note = To liczby osób, nie raportów. Mniej niż pięć widać jako { $few }. Dolicza się je do następnych tygodni, aż będzie ich pięć lub więcej. Tydzień widać, gdy się skończy. Nigdy nie widzisz kto, kiedy ani co napisał.
links-no-week = Tu będzie wiersz na każdy tydzień, gdy się skończy. Mniej niż pięć widać jako { $few }, żeby nikogo nie dało się wskazać.
links-ask-kind =
    <b>Do czego ma być link?</b>
    Widzisz to tylko ty.
links-ask-name =
    <b>Jak ma się nazywać link?</b>
    Napisz coś, po czym go poznasz, na przykład „Parkskolan, klasa 9”. Nazwę widzisz tylko ty. Nie pisz, jak ktoś się nazywa.
links-name-again = To nie jest nazwa. Napisz ją literami, najwyżej tyle znaków: { $most }.
links-made = Link <b>{ $name }</b> jest gotowy.
links-ask-term =
    <b>Jak długo ma działać?</b>
    Potem skończy się sam. Kto otworzy go później, i tak zostanie miło przyjęty.
links-ask-day =
    <b>Do którego dnia?</b>
    Napisz dzień tak: 2026-12-18.
links-day-again = Nie rozumiem tego dnia albo już minął.
links-end-ask =
    <b>Zakończyć: { $name }?</b>
    Nie zacznie już działać. Kto go otworzy, i tak wejdzie. To, co policzono, zostaje.
