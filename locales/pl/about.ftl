### Co Telegram pokazuje o bocie: opis (512 znaków), krótki opis (120) i polecenia (100).

about-description =
    Przeczytaj obietnicę gminy i policji dla mieszkańców (medborgarlöfte): { $municipality }. Opisz, co przeszkadza albo budzi niepokój. Zajmie to minutę.

    Ktoś jest w niebezpieczeństwie albo trwa przestępstwo? Zadzwoń pod 112. Inne sprawy do policji: 114 14. Nikt nie czyta czatu, gdy piszesz.
about-short = Przeczytaj obietnicę dla mieszkańców, opisz, co przeszkadza. Pilne: 112. Inne sprawy do policji: 114 14.
command-start = Zacznij
command-report = Opisz zlot samochodowy
command-other = Opisz coś innego
command-pledge = Przeczytaj obietnicę dla mieszkańców
command-wish = Życzenie do następnej obietnicy
command-mine = Moje raporty
command-coach = Porozmawiaj z doradcą młodzieżowym
command-follow = Śledź, co dzieje się z obietnicą
command-language = Zmień język / Byt språk
command-help = Pomoc
command-cancel = Przerwij raport
command-privacy = Jak używamy twoich danych
command-mydata = Zobacz, co jest o tobie zapisane
command-delete = Usuń to, co jest o tobie zapisane
command-stop = Wyłącz wszystkie wiadomości
