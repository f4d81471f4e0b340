### A talk with a youth coach: what the young person reads.

talk-duty =
    <b>Najpierw to przeczytaj.</b>
    { $name } musi powiadomić opiekę społeczną, jeśli dziecku może dziać się krzywda. Chodzi o to, żeby dziecko dostało pomoc. Jeśli powiesz coś takiego, { $name } z tobą o tym porozmawia.
talk-how =
    <b>Jak to działa</b>
    • Ty piszesz tutaj, a { $name } tu odpowiada.
    • { $name } widzi, co piszesz, ale nie twoją nazwę w Telegramie.
    • Nikt inny, kto tu pracuje, nie może tego czytać.
    • U nas zostanie to usunięte, liczba dni: { $days }. W waszych czatach zostaje, dopóki sami tego nie usuniecie.
    • Obie strony mogą zakończyć w każdej chwili.
talk-contact =
    <b>Możesz też skontaktować się od razu:</b>
    { $card }
talk-urgent = Nikt nie pilnuje czatu. Jeśli to pilne: zadzwoń 112 albo Bris 116 111, całą dobę.
talk-off-hours =
    <b>{ $name } teraz nie odpowiada.</b> Odpowiada: { $hours }. Nikt inny tego w tym czasie nie czyta.
    Jeśli to pilne:
    { LINES($lines) }
talk-begun =
    <b>Teraz piszesz do: { $name }.</b>
    Napisz, co chcesz powiedzieć. Wszystko, co tu piszesz, trafia tam, dopóki ktoś z was nie zakończy.
talk-open = Piszesz do: { $name }. To, co teraz napiszesz, trafi tam.
talk-sent = Wysłano do: { $name }.
talk-too-many = Dużo wiadomości w krótkim czasie. Ostatnia nie dotarła. Poczekaj kilka minut i napisz ją jeszcze raz.
talk-words-only = Tutaj przechodzą tylko słowa.
talk-said =
    <b>{ $name }:</b>
    { $words }
talk-ended =
    <b>Rozmowa zakończona: { $name }.</b>
    To, co napisaliście, zostanie usunięte, liczba dni: { $days }. Jeśli chcesz usunąć to teraz, napisz /delete.
talk-over-already = Ta rozmowa jest już zakończona.
talk-ended-by-coach =
    <b>Rozmowę kończy { $name }.</b>
    Możesz zacząć nową, kiedy chcesz.
talk-coach-gone =
    <b>Rozmowa jest zakończona.</b>
    Ten doradca już tu nie pracuje i nie przeczyta twojej ostatniej wiadomości. Możesz porozmawiać z kimś innym.
talk-offer = <b>{ $name } chce, żeby rozmowę przejął ktoś inny: { $other }.</b> Ty decydujesz.
talk-offer-over = To pytanie nie jest już aktualne.
talk-stays = Dobrze. Piszesz jak wcześniej do: { $name }.
talk-handed-over = <b>Teraz piszesz do: { $name }.</b>
