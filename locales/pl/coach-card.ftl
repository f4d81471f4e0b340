### The coach's card: what whoever writes to the bot sees.

card-none =
    <b>Twoja wizytówka</b>
    Wizytówka to to, co widzą młodzi: imię, jak cię znaleźć i kiedy odpowiadasz. Bez wizytówki cię nie widać.
card =
    <b>Tak cię widać:</b>
    { $card }
card-no-contact = Nie ma tu, jak cię znaleźć. Dodaj numer telefonu albo coś innego.
card-relays = Młodzi mogą też pisać do ciebie przez bota.
card-relays-not = Młodzi nie mogą pisać do ciebie przez bota. Otwarte rozmowy trwają dalej.
card-ask-name =
    <b>Jakie imię mają widzieć młodzi?</b>
    Wystarczy imię.
card-ask-phone =
    <b>Pod jakim numerem cię znaleźć?</b>
    Podaj tylko numer, który każdy może zobaczyć.
card-ask-other =
    <b>Jak jeszcze można cię znaleźć?</b>
    Na przykład gdzie zwykle jesteś albo jakieś konto. Każdy to zobaczy.
card-ask-days = <b>W jakie dni odpowiadasz?</b>
card-ask-clock =
    <b>W jakich godzinach?</b>
    Napisz na przykład 10–20.
card-clock-again = Nie rozumiem tych godzin.
card-again = Tego nie da się użyć. Napisz najwyżej tyle znaków: { $most }.
card-phone-again = To nie wygląda na numer telefonu.
card-saved = Zapisano.
card-remove-ask =
    <b>Usunąć wizytówkę?</b>
    Młodzi przestaną cię widzieć. Otwarte rozmowy się zakończą, a oni się o tym dowiedzą. Twoje linki działają, ale bez imienia.
card-removed = Wizytówka usunięta.
