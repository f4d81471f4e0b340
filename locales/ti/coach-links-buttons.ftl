### A coach's links: the buttons.

desk-links = ሊንክታተይ
links-back = ኩሎም ሊንክታተይ
links-one = { $name }
links-one-paused = { $name } (የዕርፍ)
links-one-ended = { $name } (ተወዲኡ)
links-new = ሓድሽ ሊንክ
links-for-school = ቤት ትምህርቲ
links-for-event = ፍጻመ ወይ ንጥፈት
links-for-other = ካልእ
links-copy = ሊንክ ቅዳሕ
links-material = QR ኮድ፣ ፖስተርን ስእልን
links-rename = ስም ቀይር
links-term = ክሳብ መዓስ ይሰርሕ
links-pause = የዕርፍ
links-resume = መሊሱ ይስራሕ
links-end = ወድእ
links-end-yes = እወ፣ ወድእ
links-keep = ናብ ሊንክ ተመለስ
links-until-term = ክሳብ { DAY($day, style: "date") }
links-until-none = ብዘይ መወዳእታ
links-until-day = ክሳብ ካልእ መዓልቲ
