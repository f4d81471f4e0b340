### What a coach hands out: the buttons.

material-svg = کُد QR (SVG)
material-png = کُد QR (PNG)
material-poster = پوستر (A4، PDF)
material-story = تصویر استوری (PNG)
material-all = همه
material-back = بازگشت به لینک
