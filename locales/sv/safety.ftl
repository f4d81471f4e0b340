### Trygghetstexter. Faran först, och inga utropstecken.
### När en människa har granskat texterna: skriv in vem och när på nästa rad.
### reviewed-by:

welcome-emergency =
    <b>Är någon i fara, eller pågår ett brott? Ring 112.</b>
    Annan kontakt med polisen: 114 14. Ingen läser den här chatten medan du skriver.

gate =
    <b>Är någon i fara? Ring 112.</b>
    Ring 112 också om ett brott pågår, är på väg att ske eller just har skett. Det gäller även små brott.
gate-now =
    <b>Pågår det just nu?</b>
    Tryck ”{ gate-safe }” bara om du är trygg och det inte är bråttom.
    Åk inte dit, filma inte och gå inte emellan.

gate-no = Bra att ingen är i fara.

danger =
    <b>Ring 112 nu.</b>
    Sätt dig i säkerhet först, om du kan. Jag kan inte ringa åt dig, och ingen läser den här chatten medan du skriver.
danger-then = Rapporten kan vänta. Jag frågar inget mer förrän du är trygg och det inte är bråttom.
danger-home = När du är trygg och det inte är bråttom finns jag här.

distress =
    <b>Du är inte ensam. Det finns människor som lyssnar nu.</b>
    Är ditt eller någon annans liv i fara: ring 112.
distress-lines = { LINES($lines) }
distress-then = Jag är en robot och kan inte prata om det svåra. Ring eller skriv till någon av dem. Det kostar inget att be om hjälp.
distress-draft = Det du har berättat finns kvar här.

help-emergency =
    <b>Fara, eller ett brott som pågår eller just har skett: 112.</b>
    All annan kontakt med polisen, också tips: 114 14.
    Ingen läser den här chatten medan du skriver.

receipt-glass = Rör inte glas eller sprutor. Är det farligt för någon just nu, ring 112.
receipt-ongoing = Åk inte dit, filma inte och gå inte emellan. Blir det farligt, ring 112.
receipt-emergency =
    Din rapport är ingen polisanmälan, och polisen åker inte ut på den.
    Akut: 112. Tipsa polisen eller anmäl ett brott: 114 14.
