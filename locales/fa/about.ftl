### What Telegram shows about the bot: the description (512 characters), the short one (120), the commands (100).
### Written so that Afghans and Iranians both read it with ease. «شما» is the everyday form between people who do not
### know each other; «تو» would sound rude. The one word for medborgarlöfte is «وعدهٔ شهروندی»; a report is «گزارش».

about-description =
    وعدهٔ شهروندی در { $municipality } را بخوانید، یعنی آنچه کمون و پولیس وعده داده‌اند. از آنچه مزاحم است یا احساس ناامنی می‌دهد گزارش بدهید. این کار یک دقیقه وقت می‌گیرد.

    آیا کسی در خطر است، یا جرمی در حال انجام است؟ به 112 زنگ بزنید. برای تماس دیگر با پولیس: 114 14. وقتی می‌نویسید، کسی گفتگو را نمی‌خواند.
about-short = وعدهٔ شهروندی را بخوانید و از آنچه مزاحم است گزارش بدهید. اضطراری: 112. تماس دیگر با پولیس: 114 14.
command-start = شروع
command-report = گزارش گردهمایی موترها
command-other = گزارش یک چیز دیگر
command-pledge = خواندن وعدهٔ شهروندی
command-wish = خواسته برای وعدهٔ بعدی
command-mine = گزارش‌های من
command-coach = گفتگو با راهنمای جوانان
command-follow = دنبال کردن آنچه با وعده می‌شود
command-language = تغییر زبان / Byt språk
command-help = کمک
command-cancel = لغو گزارش
command-privacy = از معلومات شما چطور استفاده می‌شود
command-mydata = دیدن آنچه دربارهٔ شما نگهداری شده
command-delete = پاک کردن آنچه دربارهٔ شما نگهداری شده
command-stop = دیگر هیچ پیامی نگیرید
