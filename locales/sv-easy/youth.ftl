### Orden för den som kommer genom en coachs länk: korta, utan skuld. Resten är som för alla, farans ord alltid.

welcome-youth =
    <b>Hej! Jag är Löftesbot i { $municipality }.</b>
    Här kan du säga till om något som stör eller känns otryggt. Jag frågar inte vem du är.
help-youth =
    <b>Det här kan jag</b>
    /report – berätta om en motorträff
    /other – berätta om något annat
    /coach – prata med en ungdomscoach
    /wish – önska något
    /mine – det du har skickat
    /language – byta språk
    Tryck på en knapp eller skriv med egna ord.
ask-more-youth =
    <b>{ $category ->
        [pledge_wish] Vad vill du att vi gör?
       *[other] Vill du berätta mer?
    }</b>
    Skriv inga namn, inte ditt eget heller.
receipt-next-youth = De som arbetar med det läser din rapport ihop med andras. Svarar någon på just din, skriver jag här. Aldrig på natten.
limit-notice-youth =
    Den här kan du skicka klockan { CLOCK($until) }.
    Hör den ihop med den förra? Lägg till det där: /mine
limit-day-youth = Den här kan du skicka från klockan { CLOCK($until) } ({ DAY($until) }). { $most ->
        [one] En rapport
       *[other] { $most } rapporter
    } om dagen är gränsen för alla.
privacy-youth =
    <b>Det du berättar</b>
    { $municipality } kommun läser det, för att hålla det som är lovat. Frågor: ring { $contact }.

    <b>Sparas</b>
    • Plats, tid, svar, önskningar och en kod i stället för ditt konto: { $months } månader
    • Det du skriver själv, och bilder: { $words } dagar
    • Vägen till din chatt: { $address } dagar
    • En rapport du inte skickar: { $hours } timmar
    • Samtal med en coach: { $talk } dagar
    • Det du följer: tills du slutar
    • Ditt språk, och vilken länk du kom genom: { $months } månader

    <b>Bra att veta</b>
    Bara de som behöver det i sitt arbete läser det. Andra kan ändå få begära ut en rapport. Skriv inga namn, och inget om vem du är om du vill vara okänd. Telegram vet vem som skriver.
not-understood-home-youth = Det förstod jag inte. Skriv vad som har hänt, eller tryck på en knapp.
