### Coachens länkar: en egen, och de som gäller en skola, en träff eller något annat.

links =
    <b>Dina länkar</b>
    Den som öppnar en länk möter ditt namn, korta frågor och inga meddelanden på natten. Gör en egen länk för varje skola eller träff, så ser du vilken som används.
links-full = Du har { $most } länkar som gäller. Avsluta någon innan du gör en ny.
links-page =
    <b>{ $name }</b>
    { $kind }

    { $link }
links-page-own =
    <b>{ $kind }</b>

    { $link }
links-kind-personal = Min egen länk
links-kind-school = Skola
links-kind-event = Träff eller aktivitet
links-kind-other = Annat
links-open = Länken gäller.
links-open-until = Länken gäller till och med { DAY($day) }.
links-paused = Länken vilar. Den som öppnar den kommer in och ser dig, men räknas inte.
links-ended = Länken är avslutad. Den som öppnar den kommer in ändå, och blir vänligt bemött.
links-weeks =
    <b>Vecka för vecka</b>
    { LINES($lines) }
links-week = <b>{ DAY($day) }</b>: öppnade { $opened }, rapporterade { $reported }, önskade { $wished }
links-since = { $number } (sedan { DAY($day) })
links-sum = Det som syns, sammanlagt: öppnade { $opened }, rapporterade { $reported }, önskade { $wished }.
links-note = Talen är personer, inte rapporter. Färre än fem visas som { $few }. De räknas ihop med kommande veckor tills de är fem eller fler. En vecka visas när den är slut. Du ser aldrig vem, när eller vad någon skrev.
links-no-week = Här kommer en rad för varje vecka, när veckan är slut. Färre än fem visas som { $few }, så att ingen kan pekas ut.
links-ask-kind =
    <b>Vad ska länken vara för?</b>
    Bara du ser det.
links-ask-name =
    <b>Vad ska länken heta?</b>
    Skriv något som du känner igen, till exempel ”Parkskolan åk 9”. Bara du ser namnet. Skriv inte vad någon person heter.
links-name-again = Det blev inget namn. Skriv det med bokstäver, högst { $most } tecken.
links-made = Länken <b>{ $name }</b> är klar.
links-ask-term =
    <b>Hur länge ska den gälla?</b>
    Sedan avslutas den av sig själv. Den som öppnar den efter det blir ändå vänligt bemött.
links-ask-day =
    <b>Till och med vilken dag?</b>
    Skriv dagen så här: 2026-12-18.
links-day-again = Den dagen förstod jag inte, eller så har den redan varit.
links-end-ask =
    <b>Avsluta { $name }?</b>
    Den kan inte börja gälla igen. Den som öppnar den kommer in ändå. Det som redan är räknat finns kvar.
