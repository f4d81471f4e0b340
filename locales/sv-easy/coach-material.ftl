### Det en coach delar ut: QR-kod, affisch och bild. Affischens ord läses på håll: så få och korta som möjligt.

material-ask-language =
    <b>På vilket språk?</b>
    QR-koden är likadan på alla språk. Det är orden på affischen och bilden som skiljer.
material-ask-what =
    <b>Vad vill du ha?</b>
    Affischen är för A4 och går att skriva ut i svartvitt. Bilden är för en story: 1080 × 1920.
material-making = Det kommer här om en liten stund.
material-failed = Det gick inte att göra just nu. Försök igen om en stund.
material-ended = Den länken är avslutad, så jag gör inget nytt för den.
material-caption = { $name }: { $what }
material-file-svg = QR-kod som SVG, för tryck
material-file-png = QR-kod som PNG
material-file-poster = affisch, A4
material-file-story = bild för en story
poster-headline = Något som känns fel?
poster-tell = Berätta. Det tar en minut.
poster-scan = Skanna koden med mobilen.
poster-tap = Tryck på länken, eller skanna.
poster-coach = { $name }, ungdomscoach
poster-young = Under 16? Ring coachen.
poster-danger = Fara just nu?
poster-call = Ring 112
