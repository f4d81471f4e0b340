### The youth coaches: the buttons.

coach-talk = همین‌جا بنویس به { $name }
menu-coach = حرف زدن با راهنمای جوانان
menu-age = زیر 16 سال داری؟
