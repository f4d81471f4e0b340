### Ungdomscoacherna: knapparna.

coach-talk = Skriv till { $name } här
menu-coach = Prata med en ungdomscoach
menu-age = Är du under 16?
