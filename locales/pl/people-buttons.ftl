### Pracownicy i dostęp: przyciski.

people-back = Pracownicy i dostęp
people-invite = Zaproś osobę
people-add-group = Dodaj grupę
people-list = Wszyscy, którzy tu pracują
people-invites = Otwarte zaproszenia
people-log = Dziennik dostępu
people-log-of = Pokaż w dzienniku dostępu
people-as-admin = Administrator
people-as-municipality = Gmina
people-as-police = Policja
people-as-coach = Doradca młodzieżowy
people-copy = Skopiuj link
people-drop = Wycofaj zaproszenie
people-drop-one = Wycofaj: { $name }
people-member = { $name } – { $role }
people-fewer = Poprzednie
people-more = Więcej
people-role = Zmień rolę
people-revoke = Odbierz dostęp
people-revoke-yes = Tak, odbierz
people-keep = Nie, zostaw
people-newest = Najnowsze
people-older = Starsze
people-subscribe = Podsumowanie w poniedziałki
people-digests = Podsumowania grupy
people-looks-at = Kto to otwierał?
