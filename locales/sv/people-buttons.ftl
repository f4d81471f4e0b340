### Personal och åtkomst: knapparna.

people-back = Personal och åtkomst
people-invite = Bjud in en person
people-add-group = Lägg till en grupp
people-list = Alla som arbetar här
people-invites = Öppna inbjudningar
people-log = Åtkomstloggen
people-log-of = Visa i åtkomstloggen
people-as-admin = Administratör
people-as-municipality = Kommun
people-as-police = Polis
people-as-coach = Ungdomscoach
people-copy = Kopiera länken
people-drop = Dra tillbaka inbjudan
people-drop-one = Dra tillbaka: { $name }
people-member = { $name } – { $role }
people-fewer = Föregående
people-more = Fler
people-role = Ändra roll
people-revoke = Ta bort åtkomsten
people-revoke-yes = Ja, ta bort
people-keep = Nej, låt vara
people-newest = Det senaste
people-older = Äldre
people-subscribe = Få sammanfattning på måndagar
people-digests = Gruppens utskick
people-looks-at = Vilka har öppnat den?
