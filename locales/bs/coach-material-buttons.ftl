### What a coach hands out: the buttons.

material-svg = QR kod (SVG)
material-png = QR kod (PNG)
material-poster = Plakat (A4, PDF)
material-story = Slika za priču (PNG)
material-all = Sve
material-back = Nazad na link
