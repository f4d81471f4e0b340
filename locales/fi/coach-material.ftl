### What a coach hands out: QR code, poster and picture. The poster is read from afar: as few and short words as can be.

material-ask-language =
    <b>Millä kielellä?</b>
    QR-koodi on sama kaikilla kielillä. Julisteen ja kuvan sanat vaihtuvat.
material-ask-what =
    <b>Mitä haluat?</b>
    Juliste on A4, ja sen voi tulostaa mustavalkoisena. Kuva on tarinaan: 1080 × 1920.
material-making = Se tulee tänne hetken päästä.
material-failed = Sitä ei voitu tehdä juuri nyt. Yritä hetken päästä uudestaan.
material-ended = Se linkki on päätetty, joten en tee sille enää uutta.
material-caption = { $name }: { $what }
material-file-svg = QR-koodi SVG-muodossa, painettavaksi
material-file-png = QR-koodi PNG-muodossa
material-file-poster = juliste, A4
material-file-story = kuva tarinaan
poster-headline = Onko jokin pielessä?
poster-tell = Kerro. Se vie minuutin.
poster-scan = Skannaa koodi puhelimella.
poster-tap = Paina linkkiä tai skannaa.
poster-coach = { $name }, nuorten tukihenkilö
poster-young = Alle 16? Soita tukihenkilölle.
poster-danger = Vaara nyt?
poster-call = Soita 112
