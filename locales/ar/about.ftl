### What Telegram shows about the bot: the description (512 characters), the short one (120), the commands (100).
### The one word for medborgarlöfte is «الوعد للسكان»; a report is «تقرير», never «بلاغ», which is the word for a police report.

about-description =
    اقرأ الوعد للسكان في { $municipality }، أي ما وعدت به البلدية والشرطة. وأخبرنا عمّا يزعجك أو لا يشعرك بالأمان. يستغرق ذلك دقيقة.

    هل هناك شخص في خطر، أو جريمة تحدث الآن؟ اتصل بالرقم 112. للتواصل مع الشرطة في غير الحالات الطارئة: 114 14. لا أحد يقرأ المحادثة أثناء كتابتك.
about-short = اقرأ الوعد للسكان وأخبرنا عمّا يزعجك. للطوارئ: 112. الشرطة في غير الطوارئ: 114 14.
command-start = البداية
command-report = أخبرنا عن تجمّع سيارات
command-other = أخبرنا عن شيء آخر
command-pledge = اقرأ الوعد للسكان
command-wish = اقتراح للوعد القادم
command-mine = تقاريري
command-coach = تحدث مع مرشد الشباب
command-follow = متابعة ما يحدث بشأن الوعد
command-language = تغيير اللغة / Byt språk
command-help = مساعدة
command-cancel = إلغاء التقرير
command-privacy = كيف تُستخدم معلوماتك
command-mydata = عرض المعلومات المحفوظة عنك
command-delete = حذف المعلومات المحفوظة عنك
command-stop = إيقاف جميع الرسائل
