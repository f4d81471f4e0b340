### A coach's links: the buttons.

desk-links = Link-yadayda
links-back = Dhammaan link-yadayda
links-one = { $name }
links-one-paused = { $name } (nasanaya)
links-one-ended = { $name } (dhammaaday)
links-new = Link cusub
links-for-school = Iskuul
links-for-event = Munaasabad ama hawl
links-for-other = Wax kale
links-copy = Koobi link-ga
links-material = Kood QR, boodh iyo sawir
links-rename = Magaca beddel
links-term = Ilaa goorma
links-pause = Ha nasto
links-resume = Ha shaqeeyo mar kale
links-end = Dhammee
links-end-yes = Haa, dhammee
links-keep = Ku noqo link-ga
links-until-term = Ilaa { DAY($day, style: "date") }
links-until-none = Dhammaad la'aan
links-until-day = Ilaa maalin kale
