### Osoblje i pristup: dugmad.

people-back = Osoblje i pristup
people-invite = Pozovi osobu
people-add-group = Dodaj grupu
people-list = Svi koji ovdje rade
people-invites = Otvoreni pozivi
people-log = Dnevnik pristupa
people-log-of = Pokaži u dnevniku pristupa
people-as-admin = Administrator
people-as-municipality = Općina
people-as-police = Policija
people-as-coach = Savjetnik za mlade
people-copy = Kopiraj link
people-drop = Povuci poziv
people-drop-one = Povuci: { $name }
people-member = { $name } – { $role }
people-fewer = Prethodni
people-more = Još
people-role = Promijeni ulogu
people-revoke = Ukloni pristup
people-revoke-yes = Da, ukloni
people-keep = Ne, ostavi
people-newest = Najnovije
people-older = Starije
people-subscribe = Sažetak ponedjeljkom
people-digests = Sažeci za grupu
people-looks-at = Ko ga je otvorio?
