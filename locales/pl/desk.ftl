### Biurko: to, co na czacie widzą pracownicy gminy i policji oraz doradcy młodzieżowi.

desk =
    <b>Biurko</b>
    Twoja rola tutaj: { $role }.
desk-note = Czytasz tu raporty od mieszkańców, a nie statystykę przestępstw. To, co otwierasz, jest zapisywane w dzienniku dostępu.
role-admin = administrator
role-municipality = gmina
role-police = policja
role-coach = doradca młodzieżowy
