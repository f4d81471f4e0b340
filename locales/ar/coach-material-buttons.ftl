### What a coach hands out: the buttons.

material-svg = رمز QR (SVG)
material-png = رمز QR (PNG)
material-poster = ملصق (A4، PDF)
material-story = صورة للقصة (PNG)
material-all = الكل
material-back = العودة إلى الرابط
