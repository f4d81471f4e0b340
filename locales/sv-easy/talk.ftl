### Början, hjälp, språk, integritet och det som går snett.

welcome =
    <b>Hej! Jag är Löftesbot i { $municipality }.</b>
    Kommunen och polisen har gett ett löfte. Det kan du läsa här.
    Du kan också berätta om det som stör. Du kan berätta om platser som känns otrygga.
    Det tar en minut.
welcome-choose = Vad vill du göra?
home-again = Vad vill du göra?
thanks = Tack själv.
okay = Okej.
help =
    <b>Det här kan jag</b>
    /report – berätta om en bilträff som stör
    /other – berätta om något annat
    /pledge – läsa löftet
    /wish – önska till nästa löfte
    /mine – visa dina rapporter
    /follow – följa vad som händer
    /language – byta språk
    /privacy – vad som händer med det du skriver
    Du kan trycka på knappar. Du kan också skriva med dina ord.
help-sort = Välj vad du vill berätta om. Är inget rätt? Välj det som passar bäst. Du kan skriva mer sen.
help-gate = Svara om någon är i fara. Svara om det sker nu. Är det fara? Ring 112 först. Rapporten kan vänta.
help-place = Skriv namnet på en plats, en skola eller en väg. Det behöver inte vara exakt. Du kan också hoppa över.
help-time = Skriv när det var. Skriv ”i fredags kväll” eller ”igår 22.30”. Det behöver inte vara exakt.
help-choice = Tryck på ett svar eller skriv det. Du kan hoppa över frågan.
help-choices = Tryck på allt som är rätt. Tryck sedan på { button-done }. Du kan hoppa över frågan.
help-words = Skriv det du vill berätta. Du kan också hoppa över. Skriv inga namn.
help-summary = Läs allt en gång. Är det rätt? Tryck på { summary-send }. Är det fel? Tryck på { summary-change }.
help-adding = Skriv det du vill ha med i rapporten. Vill du inte? Tryck på { button-cancel }.

## Språk
language-choose = <b>Välj språk.</b> Choose a language.
language-set = Nu pratar vi lätt svenska.

## Integritet
privacy =
    <b>Vad händer med det du skriver?</b>
    Kommunen i { $municipality } tar emot rapporter. Det är en del av deras jobb. De behöver dem för att hålla löftet.
    Har du frågor? Ring kommunens kundcenter, { $contact }. Där svarar de på frågor till kommunen.

    <b>Det här sparar vi</b>
    • Ungefär var det var, när det var, dina svar och det du önskar: { $months } månader
    • En kod i stället för ditt konto i Telegram: { $months } månader
    • Det du skriver med dina ord, och bilder: { $words } dagar
    • Vägen till din chatt, så att du kan få svar: { $address } dagar
    • En rapport som du inte skickar: { $hours } timmar
    • Samtal med en ungdomscoach: { $talk } dagar
    • Något du skrev som jag inte kunde ta emot: { $words } dagar
    • Det du följer: tills du slutar
    • Ditt språk och din sista kod: { $months } månader efter att du skrev sist

    <b>Det här ska du veta</b>
    Inte alla får se din rapport. Bara de som behöver den i sitt jobb ser den.
    Men den kan bli en allmän handling. Då kan andra be att få läsa den.
    Skriv därför inga namn.
    Vill du vara okänd? Skriv då inget om vem du är.
    Telegram vet vem som skriver till mig.

privacy-yours =
    <b>Det här kan du göra</b>
    /mydata – se allt jag har sparat om dig
    /delete – radera det
    /stop – inga fler meddelanden från mig
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
    • ditt språk och det vi pratar om nu
    Allt finns i filen här under. Du kan läsa den. Du kan spara den.
mydata-file = Allt som är sparat om dig, som JSON
delete =
    <b>Vill du radera det jag har om dig?</b>
    Det här tar jag bort nu: dina ord, dina bilder, det du har önskat och det du följer. Jag tar bort vägen till din chatt.
    Det här kan finnas kvar: plats, tid och ämne. Men det är inte kopplat till dig mer.
    Lagen kan säga att kommunen ska spara det.
    Har någon redan fått läsa det? Då kan jag inte ta det tillbaka.
    I ett dygn minns jag att du har skickat något. Jag minns inte vad.
deleted =
    Nu är det borta. { $reports ->
        [0] Det fanns inga rapporter.
        [one] En rapport är kvar. Den är inte kopplad till dig mer.
       *[other] { $reports } rapporter är kvar. De är inte kopplade till dig mer.
    }
    Det vi har skrivit här i chatten får du radera själv i Telegram.
delete-kept = Allt finns kvar.
stopped =
    Nu skriver jag inte till dig mer. Jag svarar bara om du skriver först.
    Dina rapporter finns kvar. Vill du radera dem? Skriv /delete

## Att prata med någon
coach =
    Vill du prata med en ungdomscoach? Det är en vuxen som pratar med unga.
    Ring kommunens kundcenter, { $contact }. Fråga efter en coach.
    Kan ett barn fara illa? Då måste coachen berätta det för socialtjänsten.
numbers =
    <b>Viktiga nummer</b>
    { LINES($lines) }
number-line = • <b>{ $number }</b> – { $name }

## För dem som arbetar med rapporterna
desk-how = Skriv: /answer referens läge svaret. Läge är seen, planned, done, not_ours eller needs_more.
desk-long = Svaret är för långt. Skriv högst { $most } tecken.
desk-unknown = Det finns ingen rapport med koden { $reference }.
desk-kept = Svaret om { $reference } är sparat. Men den som skrev vill inte ha svar.

## Det som inte gick
not-understood = Det förstod jag inte. Men dina svar finns kvar.
not-understood-home = Det förstod jag inte. Jag kan ta emot en rapport. Jag kan berätta om löftet.
story-kept = Nu är det med i rapporten. Men jag behöver ett svar på frågan.
unknown-command = Det förstår jag inte. Skriv /help så ser du vad jag kan.
edited = Jag kan inte se det du har ändrat. Skriv det nya en gång till.
attached = Jag kan bara läsa text. Jag sparar inte bilder, ljud eller filer.
attached-file = Jag kan bara ta emot text och vanliga bilder. Jag sparar inte det här.
stale = Den knappen går inte att använda mer. Vi går vidare härifrån.
error-kind = Något blev fel hos oss. Det du har skrivit finns kvar. Vänta lite och försök igen.
group = Jag svarar bara när vi pratar ensamma. Öppna en egen chatt med mig.
operator-set-aside = Ett meddelande kunde inte tas emot. Det är lagt åt sidan. Personen har fått veta det. Se loggen.
