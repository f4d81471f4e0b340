### Början, hjälp, språk, integritet och det som går snett.

welcome =
    <b>Hej! Jag är Löftesbot i { $municipality }.</b>
    Här kan du läsa medborgarlöftet, det som kommunen och polisen har lovat.
    Du kan också rapportera en motorträff som stör. Det tar en minut.
welcome-choose = Vad vill du göra?
home-again = Vad vill du göra?
thanks = Tack själv.
okay = Okej.
help =
    <b>Det här kan jag</b>
    /report – rapportera en motorträff som stör
    /pledge – läsa medborgarlöftet
    /language – byta språk
    /privacy – berätta hur dina uppgifter används
    /cancel – avbryta rapporten
    Du kan trycka på knappar eller skriva med egna ord.

## Språk
language-choose = <b>Välj språk.</b> Choose a language.
language-set = Nu pratar vi svenska.

## Integritet
privacy =
    <b>Så används det du berättar</b>
    { $municipality } kommun tar emot rapporter som en del av sitt uppdrag, för att kunna hålla medborgarlöftet. Har du frågor: ring kommunens kundcenter, { $contact }.

    <b>Det här sparas</b>
    • Ungefärlig plats, tid, dina svar och en kod i stället för ditt Telegramkonto: { $months } månader
    • Det du skriver med egna ord: { $words } dagar
    • Kopplingen till din chatt: { $address } dagar
    • En rapport som du inte skickar: { $hours } timmar
    • Ett meddelande som inte gick att ta emot: { $words } dagar
    • Ditt språk och din senaste referens: { $months } månader efter att du skrev sist

    <b>Det här ska du veta</b>
    Vi behandlar rapporten förtroligt: bara de som behöver den i sitt arbete ser den. Den kan ändå bli en allmän handling, som andra får begära ut. Skriv därför inga namn, och skriv inget om vem du är om du vill vara okänd. Telegram vet vilka som skriver till mig.

## Det som inte gick
not-understood = Det förstod jag inte, men det du har svarat finns kvar.
not-understood-home = Det förstod jag inte. Jag kan ta emot en rapport om en motorträff eller berätta om medborgarlöftet.
story-kept = Jag har lagt det du skrev till rapporten. Sedan behöver jag ditt svar på frågan.
unknown-command = Det kommandot känner jag inte till. Skriv /help så ser du vad jag kan.
edited = Ändringar i ett meddelande kommer inte med i rapporten. Skriv det nya i ett eget meddelande.
attached = Jag kan bara läsa text. Bilder, ljud och filer sparas inte.
stale = Den knappen gäller inte längre. Vi fortsätter härifrån.
error-kind = Något gick fel hos oss. Det du har berättat finns kvar. Försök igen om en liten stund.
group = Jag svarar bara när vi pratar enskilt. Öppna mig i en egen chatt.
operator-set-aside = Ett meddelande kunde inte hanteras och ligger åt sidan. Personen har fått veta det. Se loggen.
