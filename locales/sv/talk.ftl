### Början, hjälp, språk, integritet och det som går snett.

welcome =
    <b>Hej! Jag är Löftesbot i { $municipality }.</b>
    Här kan du läsa medborgarlöftet, det som kommunen och polisen har lovat.
    Du kan också rapportera det som känns otryggt eller stör. Det tar en minut.
welcome-choose = Vad vill du göra?
home-again = Vad vill du göra?
thanks = Tack själv.
okay = Okej.
help =
    <b>Det här kan jag</b>
    /report – rapportera en motorträff som stör
    /other – rapportera något annat
    /pledge – läsa medborgarlöftet
    /wish – önska till nästa löfte
    /mine – visa dina rapporter
    /follow – följa vad som händer
    /language – byta språk
    /privacy – berätta hur dina uppgifter används
    Du kan trycka på knappar eller skriva med egna ord.
help-sort = Välj vad rapporten gäller. Passar inget, ta det som ligger närmast. Du kan berätta mer sedan.
help-gate = Svara om någon är i fara, och om det pågår. Är det fara: ring 112 först. Rapporten kan vänta.
help-place = Skriv namnet på en plats, en skola eller en väg. Det räcker ungefär. Du kan också hoppa över.
help-time = Skriv när det var, till exempel ”i fredags kväll” eller ”igår 22.30”. Ungefär räcker.
help-choice = Tryck på ett av svaren, eller skriv det. Du kan hoppa över frågan.
help-choices = Tryck på allt som stämmer och sedan på { button-done }. Du kan hoppa över frågan.
help-words = Skriv det du vill berätta, eller hoppa över. Skriv inga namn.
help-summary = Läs igenom. Tryck på { summary-send } om det stämmer, eller på { summary-change }.
help-adding = Skriv det du vill lägga till i rapporten, eller tryck på { button-cancel }.

## Språk
language-choose = <b>Välj språk.</b> Choose a language.
language-set = Nu pratar vi svenska.

## Integritet
privacy =
    <b>Så används det du berättar</b>
    { $municipality } kommun tar emot rapporter som en del av sitt uppdrag, för att kunna hålla medborgarlöftet. Har du frågor: ring kommunens kundcenter, { $contact }.

    <b>Det här sparas</b>
    • Ungefärlig plats, tid, dina svar, vad du önskar och en kod i stället för ditt Telegramkonto: { $months } månader
    • Det du skriver med egna ord, och bilder: { $words } dagar
    • Kopplingen till din chatt: { $address } dagar
    • En rapport som du inte skickar: { $hours } timmar
    • Samtal med en ungdomscoach: { $talk } dagar
    • Ett meddelande som inte gick att ta emot: { $words } dagar
    • Det du följer: tills du slutar följa
    • Ditt språk och din senaste referens: { $months } månader efter att du skrev sist

    <b>Det här ska du veta</b>
    Vi behandlar rapporten förtroligt: bara de som behöver den i sitt arbete ser den. Den kan ändå bli en allmän handling, som andra får begära ut. Skriv därför inga namn, och skriv inget om vem du är om du vill vara okänd. Telegram vet vilka som skriver till mig.

privacy-yours =
    <b>Det här kan du göra</b>
    /mydata – se allt jag har sparat om dig
    /delete – radera det
    /stop – slippa alla meddelanden från mig
mydata =
    <b>Det här har jag sparat om dig</b>
    • { $reports ->
        [one] en rapport
       *[other] { $reports } rapporter
    }
    • { $wishes ->
        [one] en önskan
       *[other] { $wishes } önskningar
    }
    • { $follows ->
        [0] inget som du följer
        [one] en sak som du följer
       *[other] { $follows } saker som du följer
    }
    • ditt språk och det vi pratar om just nu
    Allt finns i filen här under, så att du kan läsa eller spara det.
mydata-file = Alla dina uppgifter, som JSON
delete =
    <b>Vill du radera det jag har om dig?</b>
    Det här tas bort direkt: dina ord, dina bilder, dina önskningar, det du följer och kopplingen till din chatt.
    Det här kan bli kvar: plats, tid och ämne för rapporter, utan koppling till dig. Kommunen kan behöva spara dem enligt lag.
    Det som redan har lämnats ut som allmän handling kan jag inte ta tillbaka.
    I ett dygn minns jag att du har skickat något, men inte vad.
deleted =
    Nu är det raderat. { $reports ->
        [0] Det fanns inga rapporter.
        [one] En rapport har ingen koppling till dig längre.
       *[other] { $reports } rapporter har ingen koppling till dig längre.
    }
    Meddelandena i den här chatten raderar du själv i Telegram.
delete-kept = Inget är raderat.
stopped = Nu skriver jag inte till dig mer, om du inte skriver först. Dina rapporter finns kvar. Vill du radera dem, skriv /delete.

## Att prata med någon
coach = Vill du prata med en ungdomscoach? Ring kommunens kundcenter, { $contact }, och fråga efter dem. De måste berätta för socialtjänsten om ett barn kan fara illa.
numbers =
    <b>Viktiga nummer</b>
    { LINES($lines) }
number-line = • <b>{ $number }</b> – { $name }

## För dem som arbetar med rapporterna
desk-how = Skriv: /answer referens läge svaret. Läge är seen, planned, done, not_ours eller needs_more.
desk-long = Svaret är för långt. Högst { $most } tecken får plats.
desk-unknown = Det finns ingen rapport med referensen { $reference }.
desk-kept = Svaret om { $reference } är sparat, men den som rapporterade vill inte ha meddelanden.

## Det som inte gick
not-understood = Det förstod jag inte, men det du har svarat finns kvar.
not-understood-home = Det förstod jag inte. Jag kan ta emot en rapport eller berätta om medborgarlöftet.
story-kept = Jag har lagt det du skrev till rapporten. Sedan behöver jag ditt svar på frågan.
unknown-command = Det kommandot känner jag inte till. Skriv /help så ser du vad jag kan.
edited = Den ändringen kan jag inte få med. Skriv det nya i ett eget meddelande.
attached = Jag kan bara läsa text. Bilder, ljud och filer sparas inte.
attached-file = Jag kan bara ta emot text och vanliga bilder. Det här sparas inte.
stale = Den knappen gäller inte längre. Vi fortsätter härifrån.
error-kind = Något gick fel hos oss. Det du har berättat finns kvar. Försök igen om en liten stund.
group = Jag svarar bara när vi pratar enskilt. Öppna mig i en egen chatt.
operator-set-aside = Ett meddelande kunde inte hanteras och ligger åt sidan. Personen har fått veta det. Se loggen.
