### What a coach hands out: QR code, poster and picture. The poster is read from afar: as few and short words as can be.

material-ask-language =
    <b>Luqaddee?</b>
    Koodka QR waa isku mid luqad kasta. Erayada boodhka iyo sawirka ayaa kala duwan.
material-ask-what =
    <b>Maxaad rabtaa?</b>
    Boodhku waa A4, waxaana lagu daabici karaa madow iyo caddaan. Sawirku waa story: 1080 × 1920.
material-making = Wax yar kadib halkan ayuu imanayaa.
material-failed = Hadda ma suurtoobin. Wax yar kadib isku day.
material-ended = Link-gaas waa dhammaaday, markaa wax cusub uma sameeyo.
material-caption = { $name }: { $what }
material-file-svg = kood QR oo SVG ah, daabacaad
material-file-png = kood QR oo PNG ah
material-file-poster = boodh, A4
material-file-story = sawir story
poster-headline = Wax khaldan ma jiraan?
poster-tell = Sheeg. Waa hal daqiiqo.
poster-scan = Koodka mobilka ku sawir.
poster-tap = Link-ga taabo ama sawir.
poster-coach = { $name }, la-taliye dhallinyaro
poster-young = Ka yar 16? Wac la-taliyaha.
poster-danger = Khatar hadda?
poster-call = Wac 112
