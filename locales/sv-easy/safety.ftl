### Trygghetstexter. Faran först, och inga utropstecken.
### När en människa har granskat texterna: skriv in vem och när på nästa rad.
### reviewed-by:

welcome-emergency =
    <b>Är någon i fara? Ring 112.</b>
    Sker ett brott nu? Ring 112.
    Vill du nå polisen om något annat? Ring 114 14.
    Ingen läser det du skriver just nu.

gate =
    <b>Är någon i fara? Ring 112.</b>
    Sker ett brott nu? Ring 112.
    Har det just hänt? Ring 112.
    Är du rädd att det snart händer? Ring 112.
    Du får ringa även om brottet är litet.
gate-now =
    <b>Sker det just nu?</b>
    Är du trygg? Är det inte bråttom? Tryck då på ”{ gate-safe }”.
    Åk inte dit. Filma inte. Gå inte emellan.

gate-no = Bra att ingen är i fara.

danger =
    <b>Ring 112 nu.</b>
    Gå till en säker plats först, om du kan.
    Jag kan inte ringa åt dig.
    Ingen läser det du skriver just nu.
danger-then =
    Rapporten kan vänta.
    Jag frågar inget mer nu.
    Är du trygg? Är det inte bråttom? Då kan vi gå vidare.
danger-home = Är du trygg? Är det inte bråttom? Då finns jag här.

distress =
    <b>Du är inte ensam. Det finns någon som lyssnar nu.</b>
    Är ditt liv i fara? Ring 112.
    Är någon annans liv i fara? Ring 112.
distress-lines = { LINES($lines) }
distress-then =
    Jag är en robot. Jag kan inte prata om det som är svårt.
    Men de som står här kan prata med dig. Ring eller skriv till dem.
    Det kostar inget att be om hjälp.
distress-draft = Det du har skrivit finns kvar här.

help-emergency =
    <b>Är det fara? Ring 112.</b>
    Sker ett brott nu? Har det just hänt? Ring 112.
    Vill du nå polisen om något annat? Ring 114 14. Dit kan du också ge tips.
    Ingen läser det du skriver just nu.

receipt-glass =
    Rör inte glas. Rör inte sprutor.
    Är det farligt för någon nu? Ring 112.
receipt-ongoing =
    Åk inte dit. Filma inte. Gå inte emellan.
    Blir det farligt? Ring 112.
receipt-emergency =
    Din rapport är ingen polisanmälan. Polisen kommer inte för att du skrev.
    Är det bråttom? Ring 112.
    Vill du ge polisen tips? Vill du anmäla ett brott? Ring 114 14.
