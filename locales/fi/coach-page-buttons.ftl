### The youth coaches: the buttons.

coach-talk = Kirjoita tähän: { $name }
menu-coach = Juttele tukihenkilön kanssa
menu-age = Oletko alle 16?
