### Pobieranie danych: strony przy biurku i słowa w arkuszach.

export =
    <b>Pobierz dane</b>
    Co chcesz dostać? Plik przyjdzie tutaj, na czat.
export-what =
    { $format ->
        [csv] <b>CSV</b> to dane dla innych programów, jeden wiersz na raport.
        [xlsx] <b>Excel</b> to arkusz do czytania i liczenia.
        [geojson] <b>GeoJSON</b> to punkty na mapie.
       *[register] <b>Rejestr (diarium)</b> to wszystko, czego trzeba, żeby zarejestrować raporty, razem z odpowiedziami i tym, co usunięto.
    }
export-coarse = Miejsca są przybliżone, a własnych słów mieszkańców nie ma. W pliku nie ma też, kto wysłał raport.
export-span = Z jakich dni mają być raporty? Liczy się dzień, w którym przyszły.
export-coming =
    { $count ->
        [0] Nie ma raportów od { $first } do { $last }. Plik i tak przyjdzie, ale będzie pusty.
        [one] Jeden raport od { $first } do { $last }. Plik zaraz przyjdzie.
        [few] { $count } raporty od { $first } do { $last }. Plik zaraz przyjdzie.
       *[many] { $count } raportów od { $first } do { $last }. Plik zaraz przyjdzie.
    }
export-many = Liczba raportów: { $count }. Tak dużego pliku nie można wysłać na czacie. Poproś kogoś, kto prowadzi usługę, o pobranie go poleceniem „loftesbot export” albo wybierz mniej dni.
export-caption =
    { $what }, od { $first } do { $last }: { $count ->
        [one] jeden raport
        [few] { $count } raporty
       *[many] { $count } raportów
    }. To własne raporty mieszkańców, a nie statystyka przestępstw.

## Arkusze
export-sheet-about = O pliku
export-sheet-reports = Raporty
export-sheet-replies = Odpowiedzi
export-sheet-purges = Usunięte
export-about-reports = Raporty o obietnicy dla mieszkańców: { $municipality }
export-about-register = Do rejestru (diarium): raporty do gminy { $municipality }, odpowiedzi na nie i to, co usunięto
export-about-span = Raporty, które przyszły od { $first } do { $last }, razem z oboma dniami.
export-about-made = Plik powstał { $day } o { CLOCK($at) }.
export-about-count = { $count ->
        [one] Jeden raport.
        [few] { $count } raporty.
       *[many] { $count } raportów.
    }
export-about-note = Raporty są od mieszkańców, którzy sami zdecydowali, że o tym napiszą. To nie jest statystyka przestępstw.
export-about-coarse = Udostępnione położenie jest zaokrąglone do około 100 metrów. W pliku nie ma, kto wysłał raport. Noc należy do dnia, w którym się zaczęła.
export-about-words = Są tu własne słowa mieszkańców. W dzienniku dostępu jest zapisane, kto pobrał plik.
export-about-no-words = Nie ma tu własnych słów mieszkańców.
export-weekday = { DAY($day, style: "weekday") }
export-yes = tak
export-no = nie
export-no-area = poza obietnicą
export-words-none = nie ma
export-words-kept = są
export-words-held = wstrzymane, najpierw czyta człowiek
export-source-bot = bot
export-source-import = inny system
export-purge-retention = minął czas przechowywania
export-purge-erasure = na prośbę mieszkańca
export-purge-withdrawal = wycofane przez mieszkańca
export-col-number = Lp.
export-col-reference = Numer
export-col-received-on = Przyszedł
export-col-received-at = Przyszedł
export-col-category = Temat
export-col-focus-area = Obszar obietnicy
export-col-night-of = Dzień
export-col-weekday = Dzień tygodnia
export-col-band = Pora dnia
export-col-started-at = Początek
export-col-ended-at = Koniec
export-col-ongoing = Trwało
export-col-place = Miejsce
export-col-lat = Szerokość geograficzna
export-col-lon = Długość geograficzna
export-col-effect = Wpływ 1–5
export-col-answers = Odpowiedzi na pytania
export-col-state = Stan
export-col-words = Własne słowa
export-col-language = Język
export-col-source = Źródło
export-col-text = Co napisano
export-col-place-words = Miejsce własnymi słowami
export-col-replies = Liczba odpowiedzi
export-col-withdrawn-at = Wycofano
export-col-replied-at = Odpowiedziano
export-col-reply = Odpowiedź
export-col-purged-at = Usunięto
export-col-reason = Dlaczego
export-col-counts = Ile
export-col-decision = Decyzja
