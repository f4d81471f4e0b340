### The youth coaches: the buttons.

coach-talk = ኣብዚ ጽሓፍ፦ { $name }
menu-coach = ምስ ኣማኻሪ ተዘራረብ
menu-age = ትሕቲ 16 ዲኻ?
