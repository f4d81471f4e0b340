### The youth coaches, as whoever writes to the bot meets them.

coach-for =
    <b>A youth coach is a grown-up who listens.</b>
    You can talk about what you like: school, friends, drugs, something that has happened. The coach helps you on if you want that.
coach-duty = Good to know: a coach must tell social services if a child may be badly off. It is so that the child gets help.
coach-name = <b>{ $name }</b>, youth coach
coach-phone = Call or text { $phone }
coach-other = { $words }
coach-answers = Answers { $hours }.
coach-answers-now = Answers { $hours }, so now.
coach-hours = { LIST($days) } { CLOCK($opens) }–{ CLOCK($closes) }
coach-days = { DAY($first, style: "weekday") }–{ DAY($last, style: "weekday") }
coach-day = { DAY($first, style: "weekday") }
coach-yours =
    The link comes from:
    { $card }
coach-link-over = The link you pressed is not used any more. But you have come to the right place.
distress-coach = You can also call { $name }, youth coach: { $phone }
