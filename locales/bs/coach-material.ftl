### What a coach hands out: QR code, poster and picture. The poster is read from afar: as few and short words as can be.

material-ask-language =
    <b>Na kojem jeziku?</b>
    QR kod je isti na svim jezicima. Razlikuju se riječi na plakatu i slici.
material-ask-what =
    <b>Šta želiš?</b>
    Plakat je A4 i može se štampati crno-bijelo. Slika je za priču: 1080 × 1920.
material-making = Stiže ovdje za koji trenutak.
material-failed = Sada nije uspjelo. Pokušaj opet malo kasnije.
material-ended = Taj link je završen, pa za njega ne pravim ništa novo.
material-caption = { $name }: { $what }
material-file-svg = QR kod kao SVG, za štampu
material-file-png = QR kod kao PNG
material-file-poster = plakat, A4
material-file-story = slika za priču
poster-headline = Nešto nije u redu?
poster-tell = Reci. Traje minut.
poster-scan = Skeniraj kod telefonom.
poster-tap = Pritisni link ili skeniraj.
poster-coach = { $name }, savjetnik za mlade
poster-young = Manje od 16? Nazovi.
poster-danger = Opasno sada?
poster-call = Zovi 112
