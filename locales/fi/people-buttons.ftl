### Henkilöstö ja käyttöoikeudet: napit.

people-back = Henkilöstö ja käyttöoikeudet
people-invite = Kutsu henkilö
people-add-group = Lisää ryhmä
people-list = Kaikki täällä työskentelevät
people-invites = Avoimet kutsut
people-log = Käyttöloki
people-log-of = Näytä käyttölokissa
people-as-admin = Pääkäyttäjä
people-as-municipality = Kunta
people-as-police = Poliisi
people-as-coach = Nuorten tukihenkilö
people-copy = Kopioi linkki
people-drop = Peru kutsu
people-drop-one = Peru: { $name }
people-member = { $name } – { $role }
people-fewer = Edelliset
people-more = Lisää
people-role = Vaihda rooli
people-revoke = Poista käyttöoikeus
people-revoke-yes = Kyllä, poista
people-keep = Ei, anna olla
people-newest = Uusimmat
people-older = Vanhemmat
people-subscribe = Yhteenveto maanantaisin
people-digests = Ryhmän yhteenvedot
people-looks-at = Ketkä ovat avanneet sen?
