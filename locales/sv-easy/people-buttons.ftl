### Personal och åtkomst: knapparna.

people-back = Vi som jobbar här
people-invite = Bjud in en person
people-add-group = Lägg till en grupp
people-list = Alla som jobbar här
people-invites = Öppna inbjudningar
people-log = Åtkomstloggen
people-log-of = Visa i åtkomstloggen
people-as-admin = Administratör
people-as-municipality = Kommun
people-as-police = Polis
people-as-coach = Ungdomscoach
people-copy = Kopiera länken
people-drop = Ta tillbaka inbjudan
people-drop-one = Ta tillbaka: { $name }
people-member = { $name } – { $role }
people-fewer = De förra
people-more = Fler
people-role = Ändra roll
people-revoke = Ta bort personen
people-revoke-yes = Ja, ta bort
people-keep = Nej, ändra inget
people-newest = Det senaste
people-older = Äldre
people-subscribe = Få utskick på måndagar
people-digests = Gruppens utskick
people-looks-at = Vilka har öppnat den?
