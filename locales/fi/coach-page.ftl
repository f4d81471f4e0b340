### The youth coaches, as whoever writes to the bot meets them.

coach-for =
    <b>Nuorten tukihenkilö on aikuinen, joka kuuntelee.</b>
    Voit puhua mistä haluat: koulusta, kavereista, huumeista, jostain mitä on tapahtunut. Hän auttaa sinua eteenpäin, jos haluat.
coach-duty = Hyvä tietää: tukihenkilön on kerrottava sosiaalitoimelle, jos lapsella voi olla huonosti asiat. Se on siksi, että lapsi saa apua.
coach-name = <b>{ $name }</b>, nuorten tukihenkilö
coach-phone = Soita tai tekstaa { $phone }
coach-other = { $words }
coach-answers = Vastaa: { $hours }.
coach-answers-now = Vastaa: { $hours }, siis myös nyt.
coach-hours = { LIST($days) } klo { CLOCK($opens) }–{ CLOCK($closes) }
coach-days = { DAY($first, style: "weekday") }–{ DAY($last, style: "weekday") }
coach-day = { DAY($first, style: "weekday") }
coach-yours =
    Linkin antoi:
    { $card }
coach-link-over = Linkki, jota painoit, ei ole enää käytössä. Tulit silti oikeaan paikkaan.
distress-coach = Voit myös soittaa: { $name }, nuorten tukihenkilö: { $phone }
