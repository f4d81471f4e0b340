### Färdiga svar till den som har rapporterat. De skickas på det språk som rapporten skrevs på.

template-patrol =
    Tack för att du berättade.
    Vi har en plan. Vi ska vara mer på platsen. Vi ska vara där vid den tid som du skrev om.
template-lamp =
    Tack för att du berättade.
    Några sköter lamporna på platsen. Vi har sagt till dem.
template-cleaning =
    Tack för att du berättade.
    Några städar och lagar hos oss. Vi har bett dem ta hand om platsen.
template-pledge =
    Tack för att du berättade.
    Vi sparar det som invånare skriver. Vi läser det när vi väljer vad nästa löfte ska handla om.
template-visited =
    Tack för att du berättade.
    Vi har varit på platsen. Vi var där vid den tid som du skrev om.
    Händer det igen? Berätta gärna en gång till.
template-mended =
    Tack för att du berättade.
    Nu har vi lagat och städat på platsen.
template-police =
    Tack för att du berättade.
    Det här är en fråga för polisen. Du når polisen på { $police }.
    Händer det nu? Ring 112.
template-owner =
    Tack för att du berättade.
    Det är inte kommunen som sköter platsen.
    Vi har sagt till dem som gör det. Vi sa inte vem som skrev.
template-where =
    Tack för att du berättade.
    Vi vill veta mer om var det är. Finns det en skola, en affär eller en gata nära? Skriv gärna det.
template-when =
    Tack för att du berättade.
    När brukar det hända? Skriv gärna vilka dagar. Skriv gärna vilka tider.
template-more =
    Tack för att du berättade.
    Kan du skriva lite mer om vad du såg på platsen? Skriv inte vem som var där.
