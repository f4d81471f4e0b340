### What a coach hands out: QR code, poster and picture. The poster is read from afar: as few and short words as can be.

material-ask-language =
    <b>W jakim języku?</b>
    Kod QR jest taki sam w każdym języku. Różnią się słowa na plakacie i obrazie.
material-ask-what =
    <b>Co chcesz?</b>
    Plakat jest w formacie A4 i można go wydrukować czarno-biało. Obraz jest do relacji: 1080 × 1920.
material-making = Będzie tu za chwilę.
material-failed = Nie udało się teraz. Spróbuj za chwilę.
material-ended = Ten link jest zakończony, więc nic nowego dla niego nie robię.
material-caption = { $name }: { $what }
material-file-svg = kod QR jako SVG, do druku
material-file-png = kod QR jako PNG
material-file-poster = plakat, A4
material-file-story = obraz do relacji
poster-headline = Coś nie tak?
poster-tell = Powiedz. To minuta.
poster-scan = Zeskanuj kod telefonem.
poster-tap = Kliknij link albo zeskanuj.
poster-coach = { $name }, doradca młodzieżowy
poster-young = Poniżej 16 lat? Zadzwoń.
poster-danger = Groźnie teraz?
poster-call = Dzwoń 112
