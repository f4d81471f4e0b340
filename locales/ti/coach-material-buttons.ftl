### What a coach hands out: the buttons.

material-svg = QR ኮድ (SVG)
material-png = QR ኮድ (PNG)
material-poster = ፖስተር (A4፣ PDF)
material-story = ስእሊ ንስቶሪ (PNG)
material-all = ኩሉ
material-back = ናብ ሊንክ ተመለስ
