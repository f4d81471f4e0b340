### What a coach hands out: the buttons.

material-svg = QR code (SVG)
material-png = QR code (PNG)
material-poster = Poster (A4, PDF)
material-story = Story picture (PNG)
material-all = All of it
material-back = Back to the link
