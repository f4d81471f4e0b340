### Samtal med en ungdomscoach: det som den unga läser.

talk-duty =
    <b>Läs det här först.</b>
    { $name } måste berätta för socialtjänsten om ett barn kan fara illa. Det är för att barnet ska få hjälp. Berättar du något sådant pratar { $name } med dig om det.
talk-how =
    <b>Så går det till</b>
    • Du skriver här, och { $name } svarar här.
    • { $name } ser det du skriver, men inte vad du heter i Telegram.
    • Ingen annan som arbetar här kan läsa det.
    • Hos oss raderas det efter { $days } dagar. I era chattar ligger det kvar tills ni själva tar bort det.
    • Ni kan båda avsluta när ni vill.
talk-contact =
    <b>Du kan också höra av dig direkt:</b>
    { $card }
talk-urgent = Ingen vaktar chatten. Är det bråttom: ring 112, eller Bris 116 111, dygnet runt.
talk-off-hours =
    <b>{ $name } svarar inte just nu.</b> Svarar { $hours }. Ingen annan läser det här under tiden.
    Är det bråttom:
    { LINES($lines) }
talk-begun =
    <b>Nu skriver du med { $name }.</b>
    Skriv det du vill säga. Allt du skriver här går till { $name }, tills någon av er avslutar.
talk-open = Du skriver med { $name }. Det du skriver nu går dit.
talk-sent = Skickat till { $name }.
talk-too-many = Nu blev det många meddelanden på kort tid. Det sista gick inte fram. Vänta några minuter och skriv det igen.
talk-words-only = Bara det du skriver med ord går fram här.
talk-said =
    <b>{ $name }:</b>
    { $words }
talk-ended =
    <b>Samtalet med { $name } är avslutat.</b>
    Det ni skrev raderas efter { $days } dagar. Vill du radera det nu, skriv /delete.
talk-over-already = Det samtalet är redan avslutat.
talk-ended-by-coach =
    <b>{ $name } har avslutat samtalet.</b>
    Du kan börja ett nytt när du vill.
talk-coach-gone =
    <b>Samtalet är avslutat.</b>
    Coachen arbetar inte här längre och läser inte det du skrev sist. Du kan prata med någon annan.
talk-offer = <b>{ $name } vill att { $other } tar över samtalet.</b> Du bestämmer.
talk-offer-over = Den frågan gäller inte längre.
talk-stays = Okej. Du skriver med { $name } som förut.
talk-handed-over = <b>Nu skriver du med { $name }.</b>
