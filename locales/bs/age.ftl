### Under 16: what Telegram asks for, and the other ways.

age =
    <b>Telegram traži da imaš { $age } godina.</b>
    To je pravilo Telegrama u Evropi, ne naše. Ništa loše nisi uradio. Ako imaš manje, možeš do nas na druge načine:
age-coaches =
    <b>Nazovi savjetnika za mlade</b>
    { LINES($lines) }
age-ways =
    <b>Drugi načini</b>
    • Nazovi općinu { $municipality }: { $contact }
    • Zamoli odraslu osobu kojoj vjeruješ da piše ovdje
    • Razgovaraj s nekim u školi
