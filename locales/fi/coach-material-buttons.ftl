### What a coach hands out: the buttons.

material-svg = QR-koodi (SVG)
material-png = QR-koodi (PNG)
material-poster = Juliste (A4, PDF)
material-story = Kuva tarinaan (PNG)
material-all = Kaikki
material-back = Takaisin linkkiin
