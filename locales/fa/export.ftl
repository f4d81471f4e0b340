### Taking out data: the pages at the desk, and the words in the spreadsheets.

export =
    <b>گرفتن معلومات</b>
    چه می‌خواهید؟ فایل همین جا در گفتگو می‌آید.
export-what =
    { $format ->
        [csv] <b>CSV</b> داده برای برنامه‌های دیگر است، یک سطر برای هر گزارش.
        [xlsx] <b>Excel</b> جدولی برای خواندن و حساب کردن است.
        [geojson] <b>GeoJSON</b> نقطه‌ها روی نقشه است.
       *[register] <b>دفتر ثبت (diariet)</b> آن چیزی است که برای ثبت گزارش‌ها لازم است، با جواب‌ها و آنچه پاک شده است.
    }
export-coarse = جاها تقریبی است و نوشته‌های ساکنان در آن نیست. این که چه کسی گزارش داده، در فایل نیست.
export-span = گزارش‌هایی که می‌خواهید در کدام روزها رسیده باشد؟
export-coming =
    { $count ->
        [0] از { $first } تا { $last } گزارشی نیست. فایل با آن هم می‌آید، خالی است.
        [one] { $count } گزارش از { $first } تا { $last }. فایل همین حالا می‌آید.
       *[other] { $count } گزارش از { $first } تا { $last }. فایل همین حالا می‌آید.
    }
export-many = تعداد گزارش‌ها { $count } است، و فایلی به این بزرگی را نمی‌توان در گفتگو فرستاد. از کسی که این خدمت را اداره می‌کند بخواهید که آن را با دستور «loftesbot export» بگیرد، یا روزهای کمتری انتخاب کنید.
export-caption = { $what }، از { $first } تا { $last }: { $count } گزارش. این‌ها گزارش‌های خود ساکنان است، نه آمار جرم.

## The spreadsheets
export-sheet-about = دربارهٔ فایل
export-sheet-reports = گزارش‌ها
export-sheet-replies = جواب‌ها
export-sheet-purges = پاک‌شده‌ها
export-about-reports = گزارش‌ها به { $municipality } دربارهٔ وعدهٔ شهروندی
export-about-register = برای دفتر ثبت: گزارش‌ها به { $municipality }، جواب‌های آن‌ها و آنچه پاک شده است
export-about-span = گزارش‌هایی که از { $first } تا { $last } رسیده است، هر دو روز هم حساب است.
export-about-made = فایل در { $day } ساعت { CLOCK($at) } ساخته شد.
export-about-count = { $count } گزارش.
export-about-note = گزارش‌ها از ساکنانی است که خودشان خواسته‌اند بگویند. این آمار جرم نیست.
export-about-coarse = موقعیت فرستاده‌شده تا حدود 100 متر گرد شده است. این که چه کسی گزارش داده، در فایل نیست. شب مال روزی است که در آن شروع شده.
export-about-words = نوشته‌های ساکنان در فایل هست. نام کسی که فایل را گرفته در دفتر دسترسی است.
export-about-no-words = نوشته‌های ساکنان در فایل نیست.
export-weekday = { DAY($day, style: "weekday") }
export-yes = بلی
export-no = نخیر
export-no-area = بیرون از وعده
export-words-none = ندارد
export-words-kept = دارد
export-words-held = پنهان تا وقتی یک انسان بخواند
export-source-bot = ربات
export-source-import = سیستم دیگر
export-purge-retention = مدت نگهداری تمام شد
export-purge-erasure = گزارش‌دهنده خواست
export-purge-withdrawal = گزارش‌دهنده پس گرفت
export-col-number = شماره
export-col-reference = شمارهٔ پیگیری
export-col-received-on = روز رسیدن
export-col-received-at = وقت رسیدن
export-col-category = موضوع
export-col-focus-area = بخش در وعده
export-col-night-of = روز
export-col-weekday = روز هفته
export-col-band = وقت روز
export-col-started-at = شروع شد
export-col-ended-at = تمام شد
export-col-ongoing = جریان داشت
export-col-place = جا
export-col-lat = عرض جغرافیایی
export-col-lon = طول جغرافیایی
export-col-effect = تأثیر از 1 تا 5
export-col-answers = جواب به سؤال‌ها
export-col-state = وضعیت
export-col-words = به زبان خودش
export-col-language = زبان
export-col-source = منبع
export-col-text = آنچه نوشته شد
export-col-place-words = جا به زبان خودش
export-col-replies = تعداد جواب‌ها
export-col-withdrawn-at = پس گرفته شد
export-col-replied-at = جواب داده شد
export-col-reply = جواب
export-col-purged-at = پاک شد
export-col-reason = چرا
export-col-counts = چه اندازه
export-col-decision = فیصله (تصمیم)
