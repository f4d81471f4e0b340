### Ungdomscoacherna, så som den som skriver till boten möter dem.

coach-for =
    <b>En ungdomscoach är en vuxen som lyssnar.</b>
    Du kan prata om vad du vill: skolan, vänner, droger, något som har hänt. Coachen hjälper dig vidare om du vill det.
coach-duty = Bra att veta: en coach måste berätta för socialtjänsten om ett barn kan fara illa. Det är för att barnet ska få hjälp.
coach-name = <b>{ $name }</b>, ungdomscoach
coach-phone = Ring eller sms:a { $phone }
coach-other = { $words }
coach-answers = Svarar { $hours }.
coach-answers-now = Svarar { $hours }, alltså nu.
coach-hours = { LIST($days) } kl. { CLOCK($opens) }–{ CLOCK($closes) }
coach-days = { DAY($first, style: "weekday") }–{ DAY($last, style: "weekday") }
coach-day = { DAY($first, style: "weekday") }
coach-yours =
    Länken kommer från:
    { $card }
coach-link-over = Länken du tryckte på används inte längre. Men du har kommit rätt.
distress-coach = Du kan också ringa { $name }, ungdomscoach: { $phone }
