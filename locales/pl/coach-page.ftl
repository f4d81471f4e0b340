### The youth coaches, as whoever writes to the bot meets them.

coach-for =
    <b>Doradca młodzieżowy to dorosły, który słucha.</b>
    Możesz mówić, o czym chcesz: szkoła, znajomi, narkotyki, coś, co się stało. Doradca pomoże ci dalej, jeśli chcesz.
coach-duty = Dobrze wiedzieć: doradca musi powiadomić opiekę społeczną, jeśli dziecku może dziać się krzywda. Chodzi o to, żeby dziecko dostało pomoc.
coach-name = <b>{ $name }</b>, doradca młodzieżowy
coach-phone = Zadzwoń lub napisz SMS: { $phone }
coach-other = { $words }
coach-answers = Odpowiada: { $hours }.
coach-answers-now = Odpowiada: { $hours }, więc teraz też.
coach-hours = { LIST($days) } { CLOCK($opens) }–{ CLOCK($closes) }
coach-days = { DAY($first, style: "weekday") }–{ DAY($last, style: "weekday") }
coach-day = { DAY($first, style: "weekday") }
coach-yours =
    Link jest od:
    { $card }
coach-link-over = Ten link nie jest już używany. Ale to dobre miejsce.
distress-coach = Możesz też zadzwonić: { $name }, doradca młodzieżowy: { $phone }
