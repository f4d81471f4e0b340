### What a coach hands out: QR code, poster and picture. The poster is read from afar: as few and short words as can be.

material-ask-language =
    <b>بأي لغة؟</b>
    رمز QR واحد في كل اللغات. تختلف الكلمات على الملصق والصورة.
material-ask-what =
    <b>ماذا تريد؟</b>
    الملصق بحجم A4 ويمكن طباعته بالأبيض والأسود. الصورة للقصة: 1080 × 1920.
material-making = يصل هنا بعد قليل.
material-failed = لم ينجح ذلك الآن. حاول بعد قليل.
material-ended = انتهى هذا الرابط، فلا أصنع له شيئًا جديدًا.
material-caption = { $name }: { $what }
material-file-svg = رمز QR بصيغة SVG للطباعة
material-file-png = رمز QR بصيغة PNG
material-file-poster = ملصق A4
material-file-story = صورة للقصة
poster-headline = شيء غير صحيح؟
poster-tell = أخبرنا. دقيقة تكفي.
poster-scan = امسح الرمز بهاتفك.
poster-tap = اضغط الرابط أو امسح الرمز.
poster-coach = { $name }، مرشد الشباب
poster-young = أقل من 16؟ اتصل بالمرشد.
poster-danger = خطر الآن؟
poster-call = اتصل 112
