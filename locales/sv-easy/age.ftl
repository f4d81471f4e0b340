### Under 16: vad Telegram kräver, och de andra vägarna.

age =
    <b>Telegram kräver att du har fyllt { $age }.</b>
    Det är Telegrams regel i Europa, inte vår. Du har inte gjort något fel. Är du yngre når du oss på andra sätt:
age-coaches =
    <b>Ring en ungdomscoach</b>
    { LINES($lines) }
age-ways =
    <b>Fler vägar</b>
    • Ring { $municipality } kommun: { $contact }
    • Be en vuxen du litar på att skriva hit
    • Prata med någon på din skola
