### The youth coaches, as whoever writes to the bot meets them.

coach-for =
    <b>Savjetnik za mlade je odrasla osoba koja sluša.</b>
    Možeš pričati o čemu hoćeš: škola, drugari, droga, nešto što se desilo. Savjetnik ti pomaže dalje, ako to želiš.
coach-duty = Dobro je znati: savjetnik mora javiti socijalnoj službi ako je djetetu možda loše. To je zato da dijete dobije pomoć.
coach-name = <b>{ $name }</b>, savjetnik za mlade
coach-phone = Nazovi ili pošalji SMS: { $phone }
coach-other = { $words }
coach-answers = Odgovara: { $hours }.
coach-answers-now = Odgovara: { $hours }, znači i sada.
coach-hours = { LIST($days) } { CLOCK($opens) }–{ CLOCK($closes) }
coach-days = { DAY($first, style: "weekday") }–{ DAY($last, style: "weekday") }
coach-day = { DAY($first, style: "weekday") }
coach-yours =
    Link je od:
    { $card }
coach-link-over = Taj link se više ne koristi. Ali ovdje si na pravom mjestu.
distress-coach = Možeš nazvati i ovu osobu: { $name }, savjetnik za mlade: { $phone }
