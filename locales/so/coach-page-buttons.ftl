### The youth coaches: the buttons.

coach-talk = Halkan ugu qor { $name }
menu-coach = La hadal la-taliye dhallinyaro
menu-age = Ma ka yar tahay 16?
