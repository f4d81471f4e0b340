### Under 16: what Telegram asks for, and the other ways.

age =
    <b>Telegram vaatii, että olet täyttänyt { $age }.</b>
    Se on Telegramin sääntö Euroopassa, ei meidän. Et ole tehnyt mitään väärää. Jos olet nuorempi, tavoitat meidät muilla tavoilla:
age-coaches =
    <b>Soita nuorten tukihenkilölle</b>
    { LINES($lines) }
age-ways =
    <b>Muita tapoja</b>
    • Soita kuntaan ({ $municipality }): { $contact }
    • Pyydä luotettavaa aikuista kirjoittamaan tänne
    • Puhu jollekulle koulussasi
