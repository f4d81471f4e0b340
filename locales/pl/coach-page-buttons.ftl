### The youth coaches: the buttons.

coach-talk = Napisz tutaj: { $name }
menu-coach = Porozmawiaj z doradcą
menu-age = Masz mniej niż 16 lat?
