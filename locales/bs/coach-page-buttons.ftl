### The youth coaches: the buttons.

coach-talk = Piši ovdje: { $name }
menu-coach = Razgovor sa savjetnikom
menu-age = Imaš manje od 16?
