### Personal och åtkomst: vilka som arbetar med löftet här, inbjudningar, grupper och åtkomstloggen.

people =
    <b>Vi som jobbar här</b>
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
    Rollen avgör vad de får se. Alla i gruppen ser det.
people-roles = { LINES($roles) }
people-may-admin = <b>Administratör</b> får göra allt: bjuda in, läsa rapporter, svara, ändra löftet och se åtkomstloggen.
people-may-municipality = <b>Kommun</b> får utskick, läser rapporter och svarar på dem. Kan hämta filer och skriva i löftet.
people-may-police = <b>Polis</b> får utskick. Polisen kan få veta när många skriver om samma sak. Men de ser inte vad någon har skrivit.
people-may-coach = <b>Ungdomscoach</b> får utskick i stora drag, delar länkar och kan skriva med unga. Ser inte vad någon har rapporterat.
people-name =
    <b>Vad ska ni kalla personen?</b>
    Välj ett namn som ni andra känner igen. Skriv så här: ”Kim, fältgruppen”.
    Roll: { $role }
people-name-again = Det blev inget namn. Skriv det med bokstäver. Skriv högst { $most } tecken.
people-link =
    <b>Inbjudan till { $name }</b>
    Roll: { $role }

    { $link }
    Skicka länken till bara den personen.
    Den går att öppna en gång. Den gäller till { DAY($until) } kl. { CLOCK($until) }.
    Den som öppnar den först kommer in. Dela den inte i en grupp.
people-group-link =
    <b>Lägg till en grupp</b>
    Roll: { $role }

    { $link }
    Öppna länken själv. Välj gruppen.
    Har gruppen ämnen? Gå då till rätt ämne. Skriv <code>/start</code> och det som står efter <code>startgroup=</code>.
    Länken går att öppna en gång. Den gäller till { DAY($until) } kl. { CLOCK($until) }.
    Du måste vara administratör här.
    Skriv i ditt eget namn. Den som skriver i gruppens namn kan jag inte känna igen.
people-not-yet = Telegram har inte svarat mig än. Vänta lite och försök igen.
people-open =
    <b>Öppna inbjudningar</b>
    { LINES($invites) }
people-open-one = <b>{ $name }</b> ({ $role }), från { $by }. Gäller till { DAY($until) } kl. { CLOCK($until) }.
people-dropped = Inbjudan gäller inte mer.
people-none-open = Ingen inbjudan är öppen.
people-a-group = en grupp
people-all =
    <b>Alla som jobbar här</b>
    Välj en. Då kan du se mer eller ändra.
people-card =
    <b>{ $name }</b>
    { UPPER($role) } sedan { DAY($since) }.
people-card-by = Kom hit genom { $by }.
people-operator = Den här personen är alltid administratör. Det står i botens egna filer. Det går inte att ändra här.
people-last-admin = Det finns ingen annan administratör. Bjud in en till först. Någon måste kunna släppa in andra.
people-gone = Den personen jobbar inte här mer.
people-which-role =
    <b>Vilken roll ska { $name } ha?</b>
    Nu: { $role }.
people-new-role =
    <b>Din nya roll är { $role }.</b>
    { $may }
people-revoke-ask =
    <b>Ta bort { $name }?</b>
    Personen kommer inte in mer. Det gäller direkt, också på sidor som redan är öppna.
    Personen får inga fler utskick. De som personen har bjudit in kan inte öppna sina länkar.
    Men allt som personen har gjort står kvar i åtkomstloggen.
people-revoke-group =
    <b>Ta bort gruppen { $name }?</b>
    Den får inga fler utskick. Jag är kvar i gruppen. Ni kan ta bort mig där.
people-revoked = { $name } är borttagen.
people-you-are-out =
    Du jobbar inte vid arbetsbordet mer. Det du skriver här når ingen där.
    Allt annat i chatten går som för alla invånare.
    Är någon i fara? Ring 112.
people-welcome =
    <b>Välkommen! Din roll är { $role }.</b>

    { $may }

    Skriv /staff när du vill till arbetsbordet.
    Det du öppnar där skrivs i åtkomstloggen.
    Slutar du jobba med det här? Skriv /delete. Det kan du göra när du vill.
people-already = Du är redan med. Din roll är { $role }. Länken är inte använd. Vill du byta roll? Fråga en administratör.
people-worn = Den länken gäller inte. Be om en ny av den som gav dig den.
people-joined =
    <b>{ $name }</b> har sagt ja och är nu med.
    Roll: { $role }

    Var det fel person? Ta bort personen vid arbetsbordet.
people-group-hello =
    <b>Hej!</b> Här får ni ett utskick varje måndag morgon. Det är en sammanfattning. Den visar vad invånare i { $municipality } berättar.
    Ni ser aldrig här vad en enda person har skrivit.
    Jag läser inte vad ni skriver.
    Vill du skicka en rapport? Öppna en egen chatt med mig.
people-group-left = Jag är borttagen ur gruppen <b>{ $name }</b>. Den får inga fler utskick.
people-log-title =
    <b>Åtkomstloggen</b>
    Här står vem som har gjort och läst vad. Det senaste står först.
people-log-title-of =
    <b>Åtkomstloggen: { $name }</b>
    Det senaste står först.
people-looks =
    <b>De här har öppnat { $reference }</b>
    Det senaste står först.
people-looks-none = Ingen har öppnat den.
people-log-empty = Här finns inget än.
people-day =
    <b>{ DAY($day) }</b>
    { LINES($lines) }
people-nobody = någon som har slutat
people-command-line = kommandoraden
people-entry = { CLOCK($at) } <b>{ $who }</b> ({ $role }) { $act }
people-entry-report = { CLOCK($at) } <b>{ $who }</b> ({ $role }) { $act } – { $reference }
# Vad någon har gjort. Nya handlingar får en egen rad; annars visas handlingens eget ord.
people-act = { $act ->
    [joined] kom in genom { $about }
    [left] tog bort boten ur gruppen
    [invited-admin] bjöd in en administratör
    [invited-municipality] bjöd in någon från kommunen
    [invited-police] bjöd in någon från polisen
    [invited-coach] bjöd in en ungdomscoach
    [uninvited] tog tillbaka en inbjudan
    [made-admin] gjorde { $about } till administratör
    [made-municipality] gav { $about } rollen kommun
    [made-police] gav { $about } rollen polis
    [made-coach] gav { $about } rollen ungdomscoach
    [revoked] tog bort { $about }
    [log] läste åtkomstloggen
    [refused] fick nej: { $about }
    [seen] märkte den som läst
    [read] läste
    [read-held] läste ord som är gömda
    [released] visade ord som var gömda
    [kept-held] lät orden vara gömda
    [photos] såg bilderna
    [read-notes] läste det ni har antecknat
    [noted] antecknade
    [read-quote] läste orden för att se om de kan bli ett citat
    [quote-approved] sa ja till att citera orden
    [quote-declined] sa nej till att citera orden
    [joined-event] räknade den ihop med en annan rapport
    [split-event] skilde den från en annan rapport
    [answered-seen] svarade: läst
    [answered-planned] svarade: på gång
    [answered-done] svarade: fixat
    [answered-not-ours] svarade: inget vi kan göra
    [answered-needs-more] frågade om mer
    [pledge-sent-in] skickade in ett nytt löfte
    [pledge-published] visade ett nytt löfte för alla
    [pledge-scheduled] valde en dag för ett löfte
    [pledge-withdrawn] kastade ett löfte som väntade
    [entry-published] visade ”ni sa – vi gjorde” för alla
    [entry-changed] ändrade ”ni sa – vi gjorde”
    [entry-removed] tog bort ”ni sa – vi gjorde”
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
    [bursts-on] bad att få veta när många skriver om samma sak
    [bursts-off] ville inte mer veta när många skriver om samma sak
   *[other] { $act }
    }
