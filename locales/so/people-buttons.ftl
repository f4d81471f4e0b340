### Staff and access: the buttons.

people-back = Shaqaalaha iyo gelitaanka
people-invite = Qof casuun
people-add-group = Koox ku dar
people-list = Dhammaan inta halkan joogta
people-invites = Casuumaadaha furan
people-log = Diiwaanka gelitaanka
people-log-of = Ka eeg diiwaanka gelitaanka
people-as-admin = Maamule
people-as-municipality = Degmada
people-as-police = Boolis
people-as-coach = La-taliye dhallinyaro
people-copy = Koobiyee linkiga
people-drop = Ka noqo casuumaadda
people-drop-one = Ka noqo: { $name }
people-member = { $name } – { $role }
people-fewer = Kuwii hore
people-more = Kuwo kale
people-role = Beddel doorka
people-revoke = Ka qaad gelitaanka
people-revoke-yes = Haa, ka qaad
people-keep = Maya, sidaas u daa
people-newest = Kuwa ugu dambeeyey
people-older = Kuwo hore
people-subscribe = I sii soo koobidda isniinta
people-digests = Soo koobidyada kooxda
people-looks-at = Yaa furay?
