### The youth coaches: the buttons.

coach-talk = اكتب هنا إلى { $name }
menu-coach = تحدث مع مرشد الشباب
menu-age = عمرك أقل من 16؟
