### What a coach hands out: QR code, poster and picture. The poster is read from afar: as few and short words as can be.

material-ask-language =
    <b>In which language?</b>
    The QR code is the same in every language. The words on the poster and the picture differ.
material-ask-what =
    <b>What do you want?</b>
    The poster is for A4 and can be printed in black and white. The picture is for a story: 1080 × 1920.
material-making = It comes here in a little while.
material-failed = It could not be made just now. Try again in a while.
material-ended = That link has ended, so I make nothing new for it.
material-caption = { $name }: { $what }
material-file-svg = QR code as SVG, for print
material-file-png = QR code as PNG
material-file-poster = poster, A4
material-file-story = picture for a story
poster-headline = Something not right?
poster-tell = Tell us. It takes a minute.
poster-scan = Scan the code with your phone.
poster-tap = Tap the link, or scan.
poster-coach = { $name }, youth coach
poster-young = Under 16? Call the coach.
poster-danger = Danger right now?
poster-call = Call 112
