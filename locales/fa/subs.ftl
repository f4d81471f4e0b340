### Subscriptions: digests that come by themselves, to the chat or by e-mail.

subs =
    <b>خلاصه‌های شما</b>
    خلاصه‌هایی که خودشان می‌آیند.
subs-of =
    <b>خلاصه‌ها برای { $name }</b>
    خلاصه‌هایی که خودشان می‌آیند.
subs-none = هیچ خلاصه‌ای خواسته نشده است. بیشتر مردم هر دوشنبه ساعت 06:30 یکی می‌خواهند.
subs-line = <b>{ $number }.</b> { $what }: { $often }
subs-line-paused = <b>{ $number }.</b> { $what }: { $often } <i>(توقف موقت)</i>
subs-often =
    { $period ->
        [day] هر روز ساعت { $clock }
        [week] هر { DAY($day, style: "weekday") } ساعت { $clock }
        [month] روز اول هر ماه ساعت { $clock }
        [quarter] روز اول هر سه‌ماهه ساعت { $clock }
        [year] روز اول ژانویه ساعت { $clock }
       *[other] فوراً
    }
subs-burst-note = همچنین می‌توانید فوراً خبر شوید وقتی افراد زیادی از یک چیز گزارش می‌دهند. به خاطر آن کسی به آنجا فرستاده نمی‌شود.
subs-one =
    <b>{ $what }</b>
    { UPPER($often) }
    به: { $where }
    زبان: { $language }
subs-ways = { LIST($ways) }
subs-to-telegram = تلگرام
subs-next = خلاصهٔ بعدی { DAY($at) } ساعت { CLOCK($at) } می‌آید.
subs-paused = این خلاصه موقتاً متوقف است. تا دوباره شروع نکنید چیزی فرستاده نمی‌شود.
subs-unconfirmed = این آدرس هنوز تأیید نشده است: { $email }. تا کُد را ننویسید، چیزی به آن فرستاده نمی‌شود.
subs-ask-what = <b>خلاصه دربارهٔ چه باشد؟</b>
subs-ask-often = <b>چند وقت یک بار بیاید؟</b>
subs-ask-day = <b>کدام روز هفته؟</b>
subs-ask-time =
    <b>چه ساعتی؟</b>
    روی یک ساعت بزنید، یا خودتان بنویسید، مثلاً 08:15.
subs-time-refused = از 02:00 تا 02:59 نمی‌شود، چون آن ساعت در همهٔ شب‌ها نیست. وقت دیگری انتخاب کنید.
subs-time-unclear = نتوانستم آن را به شکل ساعت بخوانم.
subs-ask-language = <b>به کدام زبان؟</b>
subs-ask-channel = <b>به کجا فرستاده شود؟</b>
subs-ask-email =
    <b>کدام آدرس ایمیل؟</b>
    آدرس را بنویسید. یک کُد به آن می‌فرستم تا خلاصه‌های شما به کس دیگری نرسد.
subs-email-unclear = این مانند آدرس ایمیل نیست.
subs-ask-code =
    <b>کُد را بنویسید</b>
    شش رقم به { $email } فرستادم. آن را تا یک ساعت دیگر همین جا بنویسید.
subs-code-wrong =
    <b>کُد درست نیست</b>
    ایمیلی را که به { $email } آمده ببینید و شش رقم را دوباره بنویسید.
subs-code-worthless =
    <b>کُد دیگر اعتبار ندارد</b>
    یک کُد نو به { $email } بخواهید.
subs-too-many-codes = امروز ایمیل‌های زیادی به آن آدرس رفته است. فردا دوباره امتحان کنید.
subs-ask-stop =
    <b>می‌خواهید این خلاصه تمام شود؟</b>
    هر وقت می‌توانید دوباره آن را بخواهید.
subs-preview-failed = حالا ساختن نمونه ممکن نشد. کمی بعد دوباره امتحان کنید.
subs-mail-subject = کُد شما برای Löftesbot: { $code }
subs-mail-code =
    کُد { $code } است.

    آن را تا یک ساعت دیگر در گفتگو با Löftesbot در { $municipality } بنویسید. آن وقت خلاصه‌های شما به این آدرس فرستاده می‌شود.

    شما کُدی نخواسته‌اید؟ پس لازم نیست کاری بکنید.
operator-digests-skipped = { $count } خلاصه در وقتی که خدمت خاموش بود فرستاده نشد. حالا تازه‌ترین خلاصه به هر گیرنده فرستاده می‌شود.
operator-digest-failed =
    <b>یک خلاصه نرسید</b>
    به: { $name } ({ $role })
    دربارهٔ: { $what }
    باید { DAY($slot) } ساعت { CLOCK($slot) } می‌رسید.
