### Det en coach delar ut: knapparna.

material-svg = QR-kod (SVG)
material-png = QR-kod (PNG)
material-poster = Affisch (A4, PDF)
material-story = Bild till story (PNG)
material-all = Alltihop
material-back = Tillbaka till länken
