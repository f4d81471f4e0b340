### What Telegram shows about the bot: the description (512 characters), the short one (120), the commands (100).

about-description =
    Akhri ballanqaadka muwaadiniinta ee { $municipality }: waxa ay degmada iyo boolisku ballanqaadeen. Soo sheeg waxa ku dhibaya ama meesha aadan ammaan ku dareemin. Hal daqiiqo ayay qaadataa.

    Ma jiraa qof khatar ku jira, mise dambi baa socda? Wac 112. Arrimaha kale ee booliska: 114 14. Cidna chat-ka ma akhrido inta aad qorayso.
about-short = Akhri ballanqaadka. Soo sheeg waxa ku dhibaya. Degdeg: 112. Arrimaha kale ee booliska: 114 14.
command-start = Bilow
command-report = Soo sheeg kulan gawaari
command-other = Soo sheeg wax kale
command-pledge = Akhri ballanqaadka muwaadiniinta
command-wish = Rabitaan ku saabsan ballanqaadka xiga
command-mine = Warbixinnadayda
command-coach = La hadal la-taliye dhallinyaro
command-follow = La soco waxa ballanqaadka ka dhaca
command-language = Beddel luqadda / Byt språk
command-help = Caawimo
command-cancel = Jooji warbixinta
command-privacy = Sida xogtaada loo isticmaalo
command-mydata = Eeg waxa lagaa kaydiyey
command-delete = Tirtir waxa lagaa kaydiyey
command-stop = Ha helin farriimo dambe
