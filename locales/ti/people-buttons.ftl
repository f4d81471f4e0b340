### Staff and access: the buttons.

people-back = ሰራሕተኛታትን መእተዊ ፍቓድን
people-invite = ሰብ ምዕዳም
people-add-group = ጉጅለ ምውሳኽ
people-list = ኣብዚ ዝሰርሑ ኩሎም
people-invites = ክፉታት ዕድመታት
people-log = መዝገብ ኣጠቓቕማ
people-log-of = ኣብ መዝገብ ኣጠቓቕማ ምርኣይ
people-as-admin = ኣመሓዳሪ
people-as-municipality = ኮሙን
people-as-police = ፖሊስ
people-as-coach = ኣማኻሪ መንእሰያት
people-copy = ሊንክ ምቕዳሕ
people-drop = ዕድመ ምስሓብ
people-drop-one = ምስሓብ፦ { $name }
people-member = { $name } – { $role }
people-fewer = ናይ ቅድም
people-more = ተወሳኺ
people-role = ተራ ምቕያር
people-revoke = መእተዊ ፍቓድ ምውሳድ
people-revoke-yes = እወ፣ ይወሰድ
people-keep = ኣይፋል፣ ይጽናሕ
people-newest = ናይ ቀረባ ግዜ
people-older = ዝገደመ
people-subscribe = ሰኑይ ሰኑይ ጽማቕ ምቕባል
people-digests = ንጉጅለ ዝለኣኹ ጽማቓት
people-looks-at = መን ከፊትዎ፧
