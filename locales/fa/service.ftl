### How the service does: the week's figures for those who run it.

service = <b>وضعیت این خدمت</b>
service-note = اینجا فقط تعداد حساب می‌شود، هرگز افراد.
service-week =
    { $head }
    { LINES($lines) }
service-this-week =
    <b>این هفته تا حالا</b>
    { DAY($first) } تا { DAY($last) }

service-last-week =
    <b>هفتهٔ گذشته</b>
    { DAY($first) } تا { DAY($last) }

service-opened = بار اول به اینجا آمدند: <b>{ $n }</b>
service-began = شروع به گفتن کردند: <b>{ $n }</b>
service-finished = فرستادند: <b>{ $n }</b>
service-finished-share = فرستادند: <b>{ $n }</b> ({ $share } درصد)
service-stopped = در نیمهٔ راه بس کردند: <b>{ $n }</b>، در: { LIST($where) }
service-stop = { $where ->
    [gate] سؤال دربارهٔ خطر
    [danger] صفحهٔ 112
    [sorting] انتخاب موضوع
    [summary] خلاصهٔ گزارش
    [correcting] تغییرها
    [where] جا
    [when] وقت
    [day] روز
    [band] وقت روز
    [what] آنچه شد
    [why] چرا
    [more] به زبان خودشان
    [area] بخش وعده
   *[other] یک سؤال دیگر
    } ({ $n })
service-languages = زبان‌ها: { LIST($languages) }
service-language = { $language } ({ $n })
service-no-reports = گزارشی نرسید.
service-unanswered = { $reports ->
        [one] گزارش هنوز جواب نگرفته است.
       *[other] هیچ کدام از { $reports } گزارش هنوز جواب نگرفته است.
    }
service-answered = جواب‌ها: { $answered } از { $reports } گزارش، نیمی از آن‌ها در { $span }
service-minutes = { $n } دقیقه
service-hours = { $n } ساعت
service-days = { $n } روز
service-undeliverable = پیام‌هایی که نرسید: <b>{ $n }</b>. دلیل: { LIST($why) }
service-why = { $reason ->
    [blocked] گیرنده ربات را بلاک (مسدود) کرده است
    [no_chat] چنین گفتگویی نیست
    [forbidden] گیرنده پیام نمی‌پذیرد
    [migrated] گروه جابه‌جا شده است
    [no_channel] راهی به آنجا نیست
   *[other] خطای تخنیکی (فنی)
    } ({ $n })
service-set-aside = { $n } پیام از ساکنان خوانده نشد و کنار گذاشته شد.
service-all-arrived = همهٔ پیام‌ها رسید.
