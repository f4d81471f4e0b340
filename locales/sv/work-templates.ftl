### Färdiga svar till den som har rapporterat. De skickas på det språk som rapporten skrevs på.

template-patrol = Tack för att du berättade. Vi har planerat mer närvaro på platsen, vid den tid som du skrev om.
template-lamp = Tack för att du berättade. Vi har sagt till den som sköter belysningen på platsen.
template-cleaning = Tack för att du berättade. Vi har bett dem som städar och lagar att ta hand om platsen.
template-pledge = Tack för att du berättade. Vi samlar det som invånare skriver. Det är med när vi bestämmer nästa medborgarlöfte.
template-visited = Tack för att du berättade. Vi har varit på platsen vid den tid som du skrev om. Märker du av det igen får du gärna berätta på nytt.
template-mended = Tack för att du berättade. Nu är det lagat och städat på platsen.
template-police = Tack för att du berättade. Det här är en fråga för polisen. Du når polisen på { $police }. Händer det nu: ring 112.
template-owner = Tack för att du berättade. Platsen sköts av någon annan än kommunen. Vi har berättat för dem vad det gäller, men inte vem som skrev.
template-where = Tack för att du berättade. Var är det, mer exakt? Skriv gärna något som står nära, som en skola, en butik eller en gata.
template-when = Tack för att du berättade. När brukar det hända? Skriv gärna vilka dagar och vilka tider.
template-more = Tack för att du berättade. Kan du säga lite mer om vad du såg på platsen? Skriv inte vilka som var där.
