### The youth coaches: the buttons.

coach-talk = Write to { $name } here
menu-coach = Talk with a youth coach
menu-age = Are you under 16?
