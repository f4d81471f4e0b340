### Talks: what the coach reads.

talks =
    <b>Keskustelusi</b>
    Vain sinä luet niitä. Täältä kirjoitettu poistetaan { $days } päivän kuluttua. Chatistasi poistat sen itse.
talks-none =
    <b>Ei keskusteluja juuri nyt.</b>
    Kun joku haluaa kirjoittaa sinulle, se tulee tänne chattiin.
talks-page =
    <b>Keskustelu { $talk }</b>
    Alkoi { DAY($begun) }. Poistetaan { $days } päivää viimeisen viestin jälkeen.
talks-page-ended =
    <b>Keskustelu { $talk }</b>
    Päättynyt. Poistetaan { $days } päivää viimeisen viestin jälkeen.
talks-older = Ennen tätä on lisää.
talks-no-lines = Mitään ei ole vielä kirjoitettu.
talks-is-offered = Olet kysynyt, saako toinen tukihenkilö jatkaa. Vastausta ei ole vielä.
talks-line-resident =
    <b>{ CLOCK($at) } Nuori:</b>
    { $words }
talks-line-coach =
    <b>{ CLOCK($at) } Sinä tai toinen tukihenkilö:</b>
    { $words }
talks-begun =
    <b>Keskustelu { $talk }: joku haluaa kirjoittaa kanssasi.</b>
    Et näe, kuka se on. Hän on lukenut, että sinun on kerrottava sosiaalitoimelle, jos lapsella voi olla huonosti asiat.
talks-heard =
    <b>Keskustelu { $talk }:</b>
    { $words }
talks-heard-long = <b>Keskustelu { $talk }:</b> pitkä viesti, se tulee tässä alla.
talks-ask =
    <b>Kirjoita keskusteluun { $talk }.</b>
    Kaikki, mitä nyt kirjoitat, menee sinne, kunnes painat toista nappia.
talks-passed = Lähetetty keskusteluun { $talk }.
talks-passed-later = Keskustelu { $talk }: viesti menee perille kello { CLOCK($until) }. Yöllä en lähetä mitään, ellette jo kirjoita.
talks-choose =
    <b>Kuka jatkaa keskustelua { $talk }?</b>
    Häneltä, jolle kirjoitat, kysytään ensin, ja hän päättää.
talks-no-other = Kukaan muu tukihenkilö ei ota keskusteluja täällä juuri nyt.
talks-end-ask =
    <b>Päätetäänkö keskustelu { $talk }?</b>
    Hän, jolle kirjoitat, saa tietää sen, ja miten sinut silti tavoittaa.
talks-ended = Keskustelu { $talk } on päättynyt.
talks-ended-by-resident = Keskustelu { $talk } on päättynyt.
talks-offer-refused = Keskustelu { $talk }: hän haluaa jatkaa kanssasi.
talks-handed-over = Keskustelu { $talk } on siirtynyt toiselle tukihenkilölle.
talks-taken-over =
    <b>Keskustelu { $talk } on nyt sinun.</b>
    Nuori on suostunut. Hän on lukenut, että sinun on kerrottava sosiaalitoimelle, jos lapsella voi olla huonosti asiat.
talks-not-passed = Viestiäsi ei lähetetty: keskustelu ei ole sinun, tai se on päättynyt.
talks-not-arrived = Keskustelu { $talk }: viestisi ei mene perille. Hän on estänyt botin, ja keskustelu on päättynyt.
