### Under 16: what Telegram asks for, and the other ways.

age =
    <b>Telegram asks you to be { $age }.</b>
    That is Telegram’s rule in Europe, not ours. You have done nothing wrong. If you are younger you can reach us in other ways:
age-coaches =
    <b>Call a youth coach</b>
    { LINES($lines) }
age-ways =
    <b>More ways</b>
    • Call { $municipality } municipality: { $contact }
    • Ask a grown-up you trust to write here
    • Talk with somebody at your school
