### What a coach hands out: QR code, poster and picture. The poster is read from afar: as few and short words as can be.

material-ask-language =
    <b>به چه زبانی؟</b>
    کُد QR در همهٔ زبان‌ها یکی است. کلمات روی پوستر و تصویر فرق دارند.
material-ask-what =
    <b>چه می‌خواهید؟</b>
    پوستر A4 است و سیاه و سفید چاپ می‌شود. تصویر برای استوری است: 1080 × 1920.
material-making = کمی بعد اینجا می‌آید.
material-failed = حالا نشد. کمی بعد دوباره امتحان کنید.
material-ended = آن لینک تمام شده، پس چیز نوی برایش نمی‌سازم.
material-caption = { $name }: { $what }
material-file-svg = کُد QR به شکل SVG، برای چاپ
material-file-png = کُد QR به شکل PNG
material-file-poster = پوستر، A4
material-file-story = تصویر برای استوری
poster-headline = چیزی درست نیست؟
poster-tell = بگو. یک دقیقه است.
poster-scan = کُد را با موبایل اسکن کن.
poster-tap = لینک را بزن یا اسکن کن.
poster-coach = { $name }، راهنمای جوانان
poster-young = زیر 16؟ به راهنما زنگ بزن.
poster-danger = خطر است؟
poster-call = زنگ 112
