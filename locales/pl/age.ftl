### Under 16: what Telegram asks for, and the other ways.

age =
    <b>Telegram wymaga ukończonych { $age } lat.</b>
    To zasada Telegrama w Europie, nie nasza. Nie robisz nic złego. Jeśli masz mniej lat, możesz dotrzeć do nas inaczej:
age-coaches =
    <b>Zadzwoń do doradcy młodzieżowego</b>
    { LINES($lines) }
age-ways =
    <b>Inne drogi</b>
    • Zadzwoń do gminy { $municipality }: { $contact }
    • Poproś zaufanego dorosłego, żeby tu napisał
    • Porozmawiaj z kimś w szkole
