### Att hämta ut uppgifter: sidorna vid arbetsbordet, och orden i kalkylbladen.

export =
    <b>Hämta ut uppgifter</b>
    Vad vill du ha? Filen kommer hit i chatten.
export-what =
    { $format ->
        [csv] <b>CSV</b> är data för andra program, en rad för varje rapport.
        [xlsx] <b>Excel</b> är ett kalkylblad att läsa och räkna i.
        [geojson] <b>GeoJSON</b> är punkter på en karta.
       *[register] <b>Diariet</b> är det som behövs för att registrera rapporterna, med svar och gallring.
    }
export-coarse = Platserna är grova, och invånarnas egna ord är inte med. Vem som har rapporterat finns inte i filen.
export-span = Vilka dagar ska rapporterna ha kommit in?
export-coming =
    { $count ->
        [0] Det finns inga rapporter från { $first } till { $last }. Filen kommer ändå, den är tom.
        [one] En rapport från { $first } till { $last }. Filen kommer strax.
       *[other] { $count } rapporter från { $first } till { $last }. Filen kommer strax.
    }
export-many = Det är { $count } rapporter, och en så stor fil går inte att skicka i chatten. Be den som driver tjänsten att ta ut den med kommandot ”loftesbot export”, eller välj färre dagar.
export-caption =
    { $what }, från { $first } till { $last }: { $count ->
        [one] en rapport
       *[other] { $count } rapporter
    }. Det är invånares egna rapporter, inte brottsstatistik.

## Kalkylbladen
export-sheet-about = Om filen
export-sheet-reports = Rapporter
export-sheet-replies = Svar
export-sheet-purges = Gallring
export-about-reports = Rapporter till { $municipality } om medborgarlöftet
export-about-register = Till diariet: rapporterna till { $municipality }, svaren på dem, och det som har gallrats
export-about-span = Rapporter som kom in från { $first } till { $last }, båda dagarna medräknade.
export-about-made = Filen gjordes { $day } klockan { CLOCK($at) }.
export-about-count = { $count ->
        [one] En rapport.
       *[other] { $count } rapporter.
    }
export-about-note = Rapporterna kommer från invånare som själva har valt att berätta. De är inte brottsstatistik.
export-about-coarse = En delad plats är avrundad till ungefär 100 meter. Vem som har rapporterat finns inte i filen. Natten räknas till den dag då den började.
export-about-words = Invånarnas egna ord är med. Den som tog ut filen står i åtkomstloggen.
export-about-no-words = Invånarnas egna ord är inte med.
export-weekday = { DAY($day, style: "weekday") }
export-yes = ja
export-no = nej
export-no-area = utanför löftet
export-words-none = finns inte
export-words-kept = finns
export-words-held = hålls, en person ska läsa först
export-source-bot = boten
export-source-import = annat system
export-purge-retention = tiden var ute
export-purge-erasure = invånaren bad om det
export-purge-withdrawal = invånaren tog tillbaka
export-col-number = Nummer
export-col-reference = Referens
export-col-received-on = Kom in
export-col-received-at = Kom in
export-col-category = Ämne
export-col-focus-area = Område i löftet
export-col-night-of = Dag
export-col-weekday = Veckodag
export-col-band = Tid på dygnet
export-col-started-at = Började
export-col-ended-at = Slutade
export-col-ongoing = Pågick
export-col-place = Plats
export-col-lat = Latitud
export-col-lon = Longitud
export-col-effect = Påverkan 1–5
export-col-answers = Svar på frågor
export-col-state = Läge
export-col-words = Egna ord
export-col-language = Språk
export-col-source = Källa
export-col-text = Det som skrevs
export-col-place-words = Plats med egna ord
export-col-replies = Antal svar
export-col-withdrawn-at = Togs tillbaka
export-col-replied-at = Svarades
export-col-reply = Svaret
export-col-purged-at = Gallrades
export-col-reason = Varför
export-col-counts = Hur mycket
export-col-decision = Beslut
