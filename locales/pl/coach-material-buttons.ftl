### What a coach hands out: the buttons.

material-svg = Kod QR (SVG)
material-png = Kod QR (PNG)
material-poster = Plakat (A4, PDF)
material-story = Obraz do relacji (PNG)
material-all = Wszystko
material-back = Wróć do linku
