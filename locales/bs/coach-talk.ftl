### A talk with a youth coach: what the young person reads.

talk-duty =
    <b>Prvo pročitaj ovo.</b>
    { $name } mora javiti socijalnoj službi ako je djetetu možda loše. To je zato da dijete dobije pomoć. Ako kažeš nešto takvo, { $name } razgovara s tobom o tome.
talk-how =
    <b>Ovako to ide</b>
    • Ti pišeš ovdje, i { $name } ovdje odgovara.
    • { $name } vidi šta pišeš, ali ne kako se zoveš na Telegramu.
    • Niko drugi ko ovdje radi to ne može čitati.
    • Kod nas se briše, broj dana: { $days }. U vašim chatovima ostaje dok ga sami ne izbrišete.
    • Oboje možete prekinuti kad hoćete.
talk-contact =
    <b>Možeš se javiti i direktno:</b>
    { $card }
talk-urgent = Niko ne pazi na chat. Ako je hitno: zovi 112, ili Bris 116 111, danju i noću.
talk-off-hours =
    <b>{ $name } trenutno ne odgovara.</b> Odgovara: { $hours }. Niko drugi to za to vrijeme ne čita.
    Ako je hitno:
    { LINES($lines) }
talk-begun =
    <b>Sada pišeš ovoj osobi: { $name }.</b>
    Napiši šta želiš reći. Sve što ovdje pišeš ide tamo, dok neko od vas ne prekine.
talk-open = Pišeš ovoj osobi: { $name }. Ono što sada napišeš ide tamo.
talk-sent = Poslano: { $name }.
talk-too-many = To je puno poruka za kratko vrijeme. Zadnja nije stigla. Sačekaj nekoliko minuta i napiši je ponovo.
talk-words-only = Ovdje prolazi samo ono što napišeš riječima.
talk-said =
    <b>{ $name }:</b>
    { $words }
talk-ended =
    <b>Razgovor je završen: { $name }.</b>
    Ono što ste pisali briše se, broj dana: { $days }. Ako želiš odmah izbrisati, napiši /delete.
talk-over-already = Taj razgovor je već završen.
talk-ended-by-coach =
    <b>Razgovor prekida { $name }.</b>
    Možeš početi novi kad hoćeš.
talk-coach-gone =
    <b>Razgovor je završen.</b>
    Savjetnik više ne radi ovdje i ne čita ono što si zadnje napisao. Možeš razgovarati s nekim drugim.
talk-offer = <b>{ $name } želi da razgovor preuzme { $other }.</b> Ti odlučuješ.
talk-offer-over = To pitanje više ne vrijedi.
talk-stays = U redu. Pišeš kao i prije: { $name }.
talk-handed-over = <b>Sada pišeš ovoj osobi: { $name }.</b>
