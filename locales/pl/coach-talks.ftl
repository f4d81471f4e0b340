### Talks: what the coach reads.

talks =
    <b>Twoje rozmowy</b>
    Czytasz je tylko ty. Tutaj to, co napisano, zostanie usunięte, liczba dni: { $days }. W swoim czacie usuwasz to samodzielnie.
talks-none =
    <b>Teraz nie ma rozmów.</b>
    Kiedy ktoś zechce do ciebie napisać, zobaczysz to w tym czacie.
talks-page =
    <b>Rozmowa { $talk }</b>
    Początek: { DAY($begun) }. Zostanie usunięta po ostatniej wiadomości, liczba dni: { $days }.
talks-page-ended =
    <b>Rozmowa { $talk }</b>
    Zakończona. Zostanie usunięta po ostatniej wiadomości, liczba dni: { $days }.
talks-older = Wcześniej jest więcej.
talks-no-lines = Nic jeszcze nie napisano.
talks-is-offered = Zadano pytanie, czy inny doradca może przejąć. Nie ma jeszcze odpowiedzi.
talks-line-resident =
    <b>{ CLOCK($at) } Młoda osoba:</b>
    { $words }
talks-line-coach =
    <b>{ CLOCK($at) } Ty albo inny doradca:</b>
    { $words }
talks-begun =
    <b>Rozmowa { $talk }: ktoś chce z tobą pisać.</b>
    Nie widzisz, kto to. Ta osoba wie, że musisz powiadomić opiekę społeczną, jeśli dziecku może dziać się krzywda.
talks-heard =
    <b>Rozmowa { $talk }:</b>
    { $words }
talks-heard-long = <b>Rozmowa { $talk }:</b> długa wiadomość, jest poniżej.
talks-ask =
    <b>Napisz do rozmowy { $talk }.</b>
    Wszystko, co teraz napiszesz, trafi tam, dopóki nie naciśniesz innego przycisku.
talks-passed = Wysłano do rozmowy { $talk }.
talks-passed-later = Rozmowa { $talk }: dotrze o { CLOCK($until) }. W nocy nic nie wysyłam, chyba że już piszecie.
talks-choose =
    <b>Kto ma przejąć rozmowę { $talk }?</b>
    Osoba, z którą piszesz, dostanie najpierw pytanie i sama zdecyduje.
talks-no-other = Żaden inny doradca nie przyjmuje tu teraz rozmów.
talks-end-ask =
    <b>Zakończyć rozmowę { $talk }?</b>
    Osoba, z którą piszesz, dowie się o tym, i jak cię mimo to znaleźć.
talks-ended = Rozmowa { $talk } jest zakończona.
talks-ended-by-resident = Rozmowa { $talk } jest zakończona.
talks-offer-refused = Rozmowa { $talk }: ta osoba chce zostać z tobą.
talks-handed-over = Rozmowa { $talk } przeszła do innego doradcy.
talks-taken-over =
    <b>Rozmowa { $talk } jest teraz twoja.</b>
    Ta osoba się zgodziła. Wie, że musisz powiadomić opiekę społeczną, jeśli dziecku może dziać się krzywda.
talks-not-passed = Tego nie wysłano: rozmowa nie jest twoja albo jest zakończona.
talks-not-arrived = Rozmowa { $talk }: twoja wiadomość nie dociera. Ta osoba zablokowała bota i rozmowa jest zakończona.
