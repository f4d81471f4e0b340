### The pack for the next pledge, once a year: in the chat, on paper and in tables.

pack-is-made = حالا سند پایه برای سال { $year } را می‌سازم. کمی بعد همین جا می‌آید.
pack-not-made = حالا ساختن سند پایه ممکن نشد. کمی بعد دوباره امتحان کنید.
pack-files = سند پایه برای وعدهٔ بعدی، با عددهای سال { $year }. اول برای خواندن، بعد به شکل جدول و به شکل داده. در جدول و فایل داده، خواسته‌های ساکنان به زبان خودشان آمده است: آن را پخش نکنید.

pack-title = سند پایه برای وعدهٔ شهروندی { $year }
pack-subtitle = { $municipality }: سال { $year }. ساخته شد: { DAY($day) } { $made }.
pack-so-far = سال هنوز تمام نشده است. عددها تا { DAY($day) } است و ستون‌های پهلوی آن تمام سال پیش را نشان می‌دهد. تنها وقتی سال { $year } تمام شود، می‌توان گفت که چیزی تغییر کرده است یا نه.
pack-note = این را ساکنان خودشان خواسته‌اند که بگویند. این آمار جرم نیست.
pack-big-wishes =
    { $count ->
        [one] خواسته برای وعدهٔ بعدی
       *[other] خواسته برای وعدهٔ بعدی
    }
pack-big-reports =
    { $count ->
        [one] گزارش
       *[other] گزارش
    }
pack-big-reporters =
    { $count ->
        [one] نفر گزارش داده است
       *[other] نفر گزارش داده‌اند
    }
pack-big-answered =
    { $count ->
        [one] گزارش جواب گرفته است
       *[other] گزارش جواب گرفته است
    }
pack-wishes = ساکنان این را در وعدهٔ { $year } می‌خواهند
pack-wishes-none = هنوز کسی خواسته‌ای نفرستاده است.
pack-wishes-legend = ستون باریک نشان می‌دهد که چند نفر همین را برای وعدهٔ { $year } خواستند.
pack-wish-count = { $count } نفر (سال پیش از آن: { $previous })
pack-areas = سال { $year }، بخش به بخش
pack-area =
    { $reports ->
        [0] 0 گزارش.
        [one] { $reports } گزارش از { $reporters } نفر.
       *[other] { $reports } گزارش از { $reporters } نفر.
    }
pack-change =
    { $direction ->
        [more] { $count } بیشتر از سال { $year }، { $verdict }.
        [fewer] { $count } کمتر از سال { $year }، { $verdict }.
       *[same] برابر با سال { $year }.
    }
pack-no-change = مقایسه: { $verdict }.
pack-verdict-not-chance = احتمالاً اتفاقی نیست
pack-verdict-may-be-chance = شاید اتفاقی باشد
pack-verdict-too-few = آن قدر کم که نمی‌توان چیزی را با اطمینان گفت
pack-verdict-no-basis = سالی برای مقایسه نیست
pack-effect = تأثیر بر کسانی که جواب داده‌اند: به طور متوسط { $effect } از 5.
pack-unplaced = { $count } گزارش بدون جا است.
pack-outside = آنچه به هیچ بخشی مربوط نیست
pack-outside-why = این هم برای وعدهٔ بعدی به کار می‌آید.
pack-outside-none = همهٔ گزارش‌ها به یک بخش مربوط است.
pack-done = آنچه در وعدهٔ { $year } وعده داده شد
pack-day = { DAY($day) }
pack-answers = جواب به ساکنان
pack-answers-line = از { $reports } گزارش، { $answered } گزارش جواب گرفته است. نیمی از جواب‌ها در { $hours } ساعت رسید. { $week } جواب در یک هفته رسید.
pack-answers-none = هیچ کدام از { $reports } گزارش جواب نگرفته است.
pack-quotes = نقل قول‌هایی که یک انسان تأیید کرده است
pack-words = خواسته‌ها به زبان خود ساکنان
pack-head-area = بخش
pack-head-wishers = نفر
pack-head-wishers-before = سال پیش از آن
pack-head-reports = گزارش‌ها
pack-head-incidents = رویدادها
pack-head-reporters = افراد مختلف
pack-head-effect = تأثیر از 1 تا 5
pack-head-change = تغییر
pack-head-verdict = اتفاقی؟
pack-head-category = موضوع
pack-head-promise = وعده
pack-head-state = وضعیت
pack-head-day = روز
pack-head-said = شما گفتید
pack-head-did = ما کردیم
pack-head-answered = جواب گرفته
pack-head-week = در یک هفته
pack-head-median = نیمی در (ساعت)
pack-head-words = نوشته
pack-head-language = زبان
