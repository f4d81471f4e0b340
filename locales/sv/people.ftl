### Personal och åtkomst: vilka som arbetar med löftet här, inbjudningar, grupper och åtkomstloggen.

people =
    <b>Personal och åtkomst</b>
    { $persons ->
        [one] Du är ensam här.
       *[other] Ni är { $persons } här.
    } { $groups ->
        [0] Ingen grupp får utskick.
        [one] En grupp får utskick.
       *[other] { $groups } grupper får utskick.
    } { $invites ->
        [0] Ingen inbjudan är öppen.
        [one] En inbjudan är öppen.
       *[other] { $invites } inbjudningar är öppna.
    }
people-invite-role =
    <b>Vilken roll ska personen ha?</b>
    Ge inte mer än vad som behövs.
people-group-role =
    <b>Vilken roll ska gruppen ha?</b>
    Rollen bestämmer vad sammanfattningen visar. Alla i gruppen ser den.
people-roles = { LINES($roles) }
people-may-admin = <b>Administratör</b> får allt: bjuda in, läsa rapporter, svara, ändra löftet och se åtkomstloggen.
people-may-municipality = <b>Kommun</b> får utskick, läser rapporter och svarar på dem. Kan ta ut filer och skriva i löftet.
people-may-police = <b>Polis</b> får utskick, och kan få veta när många berättar om samma sak. Ser inte vad någon har skrivit.
people-may-coach = <b>Ungdomscoach</b> får utskick i stora drag, delar egna länkar och kan skriva med unga. Ser inte vad någon har rapporterat.
people-name =
    <b>Vad ska ni kalla personen?</b>
    Skriv ett namn som ni andra känner igen, till exempel ”Kim, fältgruppen”.
    Roll: { $role }
people-name-again = Det blev inget namn. Skriv det med bokstäver, högst { $most } tecken.
people-link =
    <b>Inbjudan till { $name }</b>
    Roll: { $role }

    { $link }
    Skicka länken till just den personen. Den gäller en gång, till { DAY($until) } kl. { CLOCK($until) }. Den som öppnar den först kommer in, så dela den inte i en grupp.
people-group-link =
    <b>Lägg till en grupp</b>
    Roll: { $role }

    { $link }
    Öppna länken själv och välj gruppen. Har gruppen ämnen kan du i stället skriva <code>/start</code> och det som står efter <code>startgroup=</code> i rätt ämne. Den gäller en gång, till { DAY($until) } kl. { CLOCK($until) }, och bara för den som är administratör här. Skriv i ditt eget namn och inte i gruppens, annars ser jag inte att det är du.
people-not-yet = Telegram har inte svarat mig än. Försök igen om en liten stund.
people-open =
    <b>Öppna inbjudningar</b>
    { LINES($invites) }
people-open-one = <b>{ $name }</b> ({ $role }), av { $by }. Gäller till { DAY($until) } kl. { CLOCK($until) }.
people-dropped = Inbjudan gäller inte längre.
people-none-open = Ingen inbjudan är öppen.
people-a-group = en grupp
people-all =
    <b>Alla som arbetar här</b>
    Välj en för att se eller ändra.
people-card =
    <b>{ $name }</b>
    { UPPER($role) } sedan { DAY($since) }.
people-card-by = Inbjuden av { $by }.
people-operator = Den här personen står i tjänstens inställningar och är alltid administratör. Det ändras där, inte här.
people-last-admin = Det finns ingen annan administratör. Bjud in en till först, så att någon kan släppa in andra.
people-gone = Den personen arbetar inte här längre.
people-which-role =
    <b>Vilken roll ska { $name } ha?</b>
    Nu: { $role }.
people-new-role =
    <b>Din roll är ändrad till { $role }.</b>
    { $may }
people-revoke-ask =
    <b>Ta bort { $name }?</b>
    Åtkomsten slutar gälla genast, också på sidor som redan är öppna. Utskick och öppna inbjudningar från personen upphör. Det som personen har gjort står kvar i åtkomstloggen.
people-revoke-group =
    <b>Ta bort gruppen { $name }?</b>
    Den får inga fler sammanfattningar. Jag är kvar i gruppen tills någon tar bort mig där.
people-revoked = { $name } är borttagen.
people-you-are-out =
    Du arbetar inte längre vid arbetsbordet, så det du skriver här går inte vidare till någon där. Allt annat i chatten fungerar som för alla invånare.
    Är någon i fara? Ring 112.
people-welcome =
    <b>Välkommen! Din roll är { $role }.</b>

    { $may }

    Skriv /staff när du vill till arbetsbordet. Det du öppnar där skrivs i åtkomstloggen. Den som inte längre behöver åtkomst kan när som helst skriva /delete.
people-already = Du är redan med. Din roll är { $role }. Länken är inte använd. Vill du ha en annan roll, fråga en administratör.
people-worn = Den länken gäller inte. Be den som gav dig den om en ny.
people-joined =
    <b>{ $name }</b> har tackat ja och är nu med.
    Roll: { $role }

    Var det inte den du väntade? Ta bort åtkomsten vid arbetsbordet.
people-group-hello =
    <b>Hej!</b> Den här gruppen får en sammanfattning av vad invånare i { $municipality } berättar, varje måndag morgon.
    Vad enskilda har skrivit visas aldrig här. Jag läser inte vad ni skriver, och rapporter tar jag bara emot i en egen chatt.
people-group-left = Jag är borttagen ur gruppen <b>{ $name }</b>. Den får inga fler sammanfattningar.
people-log-title =
    <b>Åtkomstloggen</b>
    Vem som har gjort och läst vad, det senaste först.
people-log-title-of =
    <b>Åtkomstloggen: { $name }</b>
    Det senaste först.
people-looks =
    <b>Vilka som har öppnat { $reference }</b>
    Det senaste först.
people-looks-none = Ingen har öppnat den.
people-log-empty = Här finns inget ännu.
people-day =
    <b>{ DAY($day) }</b>
    { LINES($lines) }
people-nobody = någon som inte är kvar
people-command-line = kommandoraden
people-entry = { CLOCK($at) } <b>{ $who }</b> ({ $role }) { $act }
people-entry-report = { CLOCK($at) } <b>{ $who }</b> ({ $role }) { $act } – { $reference }
# Vad någon har gjort. Nya handlingar får en egen rad; annars visas handlingens eget ord.
people-act = { $act ->
    [joined] kom in, inbjuden av { $about }
    [left] tog bort boten ur gruppen
    [invited-admin] bjöd in en administratör
    [invited-municipality] bjöd in någon från kommunen
    [invited-police] bjöd in någon från polisen
    [invited-coach] bjöd in en ungdomscoach
    [uninvited] drog tillbaka en inbjudan
    [made-admin] gjorde { $about } till administratör
    [made-municipality] gav { $about } rollen kommun
    [made-police] gav { $about } rollen polis
    [made-coach] gav { $about } rollen ungdomscoach
    [revoked] tog bort { $about }
    [log] läste åtkomstloggen
    [refused] nekades { $about }
    [seen] noterade att den är läst
    [read] läste
    [read-held] läste orden som hålls
    [released] släppte orden som hölls
    [kept-held] lät orden hållas kvar
    [photos] såg bilderna
    [read-notes] läste anteckningarna
    [noted] antecknade
    [read-quote] läste orden för att ta ställning till ett citat
    [quote-approved] lät orden citeras
    [quote-declined] sa nej till att citera orden
    [joined-event] förde ihop den med en annan rapport
    [split-event] skilde den från en annan rapport
    [answered-seen] svarade: läst
    [answered-planned] svarade: planerat
    [answered-done] svarade: åtgärdat
    [answered-not-ours] svarade: inget vi kan göra
    [answered-needs-more] frågade om mer
    [pledge-sent-in] skickade in ett nytt löfte
    [pledge-published] publicerade ett löfte
    [pledge-scheduled] valde en dag för ett löfte
    [pledge-withdrawn] kastade ett löfte som väntade
    [entry-published] publicerade ”ni sa – vi gjorde”
    [entry-changed] ändrade ”ni sa – vi gjorde”
    [entry-removed] tog bort ”ni sa – vi gjorde”
    [bursts-on] bad att få veta när många berättar om samma sak
    [bursts-off] ville inte längre veta när många berättar om samma sak
    [pack] bad om underlaget till nästa löfte
    [export-csv] hämtade ut { $reports } rapporter (CSV)
    [export-xlsx] hämtade ut { $reports } rapporter (Excel)
    [export-geojson] hämtade ut { $reports } rapporter (karta)
    [export-register] hämtade ut { $reports } rapporter till diariet
    [export-csv-words] hämtade ut { $reports } rapporter med ord (CSV)
    [export-xlsx-words] hämtade ut { $reports } rapporter med ord (Excel)
    [export-geojson-words] hämtade ut { $reports } rapporter med ord (karta)
    [export-register-words] hämtade ut { $reports } rapporter med ord till diariet
    [subscribed] började få ett utskick
    [unsubscribed] slutade få ett utskick
    [card-changed] skrev på sitt kort
    [card-removed] tog bort sitt kort
    [talk-read] läste ett eget samtal
    [talk-offered] frågade om { $about } får ta över ett samtal
    [talk-ended] avslutade ett samtal
   *[other] { $act }
    }
