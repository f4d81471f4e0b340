### Att hämta ut uppgifter: sidorna vid arbetsbordet, och orden i kalkylbladen.

export =
    <b>Hämta ut en fil</b>
    Vad vill du ha? Filen kommer hit i chatten.
export-what =
    { $format ->
        [csv] <b>CSV</b> är data för andra program. Varje rapport är en rad.
        [xlsx] <b>Excel</b> är ett blad att läsa och räkna i.
        [geojson] <b>GeoJSON</b> är punkter på en karta.
       *[register] <b>Diariet</b> är en lista som kommunen ska ha. Där står rapporter, svar och det som är raderat.
    }
export-coarse =
    Du ser bara ungefär var det var. Invånarnas egna ord är inte med.
    Filen visar inte vem som har skrivit.
export-span = Vilka dagar ska rapporterna ha kommit?
export-coming =
    { $count ->
        [0] Det finns inga rapporter från { $first } till { $last }. Du får en tom fil.
        [one] En rapport från { $first } till { $last }. Filen kommer strax.
       *[other] { $count } rapporter från { $first } till { $last }. Filen kommer strax.
    }
export-many =
    Det är { $count } rapporter. Filen blir för stor för chatten.
    Du kan välja färre dagar.
    Du kan också be den som driver boten. De använder kommandot ”loftesbot export”.
export-caption =
    { $what }, från { $first } till { $last }: { $count ->
        [one] en rapport
       *[other] { $count } rapporter
    }. Det är invånare som har skrivit. Det är inte brottsstatistik.

## Kalkylbladen
export-sheet-about = Om filen
export-sheet-reports = Rapporter
export-sheet-replies = Svar
export-sheet-purges = Raderat
export-about-reports = Rapporter till { $municipality } om medborgarlöftet
export-about-register = Till diariet: rapporter till { $municipality }, svaren och det som är raderat
export-about-span = Rapporter som kom från { $first } till { $last }. Båda dagarna är med.
export-about-made = Filen blev klar { $day } klockan { CLOCK($at) }.
export-about-count = { $count ->
        [one] En rapport.
       *[other] { $count } rapporter.
    }
export-about-note = Invånare har själva valt att skriva. Det är inte brottsstatistik.
export-about-coarse =
    Visade någon var de var? Då ser du det på ungefär 100 meter.
    Filen visar inte vem som har skrivit. Natten hör till den dag då den började.
export-about-words = Invånarnas egna ord är med. I åtkomstloggen står vem som tog ut filen.
export-about-no-words = Invånarnas egna ord är inte med.
export-weekday = { DAY($day, style: "weekday") }
export-yes = ja
export-no = nej
export-no-area = inte i löftet
export-words-none = finns inte
export-words-kept = finns
export-words-held = gömda, en person ska läsa först
export-source-bot = boten
export-source-import = annat system
export-purge-retention = tiden var slut
export-purge-erasure = den som skrev bad om det
export-purge-withdrawal = den som skrev tog bort den
export-col-number = Nummer
export-col-reference = Kod
export-col-received-on = Kom in
export-col-received-at = Kom in
export-col-category = Ämne
export-col-focus-area = Område i löftet
export-col-night-of = Dag
export-col-weekday = Veckodag
export-col-band = Tid på dygnet
export-col-started-at = Började
export-col-ended-at = Slutade
export-col-ongoing = Skedde då
export-col-place = Plats
export-col-lat = Latitud
export-col-lon = Longitud
export-col-effect = Hur mycket det stör 1–5
export-col-answers = Svar på frågor
export-col-state = Läge
export-col-words = Egna ord
export-col-language = Språk
export-col-source = Kom från
export-col-text = Det som står
export-col-place-words = Plats med egna ord
export-col-replies = Antal svar
export-col-withdrawn-at = Togs bort
export-col-replied-at = Fick svar
export-col-reply = Svaret
export-col-purged-at = Raderades
export-col-reason = Varför
export-col-counts = Hur mycket
export-col-decision = Beslut
