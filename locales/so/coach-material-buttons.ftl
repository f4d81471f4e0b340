### What a coach hands out: the buttons.

material-svg = Kood QR (SVG)
material-png = Kood QR (PNG)
material-poster = Boodh (A4, PDF)
material-story = Sawir story (PNG)
material-all = Dhammaan
material-back = Ku noqo link-ga
