### Staff and access: who works with the pledge here, invitations, groups and the access log.

people =
    <b>کارمندان و دسترسی</b>
    { $persons } نفر اینجا کار می‌کنند. گروه‌هایی که خلاصه می‌گیرند: { $groups }. دعوت‌های باز: { $invites }.
people-invite-role =
    <b>این شخص چه نقشی داشته باشد؟</b>
    بیشتر از آنچه لازم است ندهید.
people-group-role =
    <b>این گروه چه نقشی داشته باشد؟</b>
    نقش تعیین می‌کند که خلاصه چه نشان بدهد. همهٔ گروه آن را می‌بینند.
people-roles = { LINES($roles) }
people-may-admin = <b>مدیر</b> همه کار می‌تواند: دعوت کردن، خواندن گزارش‌ها، جواب دادن، تغییر وعده و دیدن دفتر دسترسی.
people-may-municipality = <b>کمون</b> خلاصه می‌گیرد، گزارش‌ها را می‌خواند و جواب می‌دهد. می‌تواند فایل بگیرد و در وعده بنویسد.
people-may-police = <b>پولیس</b> خلاصه می‌گیرد، و می‌تواند خبر شود وقتی افراد زیادی از یک چیز می‌گویند. آنچه کسی نوشته است را نمی‌بیند.
people-may-coach = <b>راهنمای جوانان</b> خلاصه را در خطوط کلی می‌گیرد، لینک‌های خود را پخش می‌کند و می‌تواند با جوانان بنویسد. آنچه کسی گزارش داده است را نمی‌بیند.
people-name =
    <b>این شخص را چه بنامیم؟</b>
    نامی بنویسید که همکاران شما بشناسند، مثلاً «کیم، گروه میدانی».
    نقش: { $role }
people-name-again = این نام نشد. آن را با حروف بنویسید، حداکثر { $most } حرف.
people-link =
    <b>دعوت برای { $name }</b>
    نقش: { $role }

    { $link }
    لینک را فقط به همان شخص بفرستید. یک بار کار می‌کند، تا { DAY($until) } ساعت { CLOCK($until) }. هر که اول آن را باز کند داخل می‌شود، پس آن را در گروه نفرستید.
people-group-link =
    <b>اضافه کردن گروه</b>
    نقش: { $role }

    { $link }
    لینک را خودتان باز کنید و گروه را انتخاب کنید. اگر گروه موضوع‌های جداگانه دارد، به جای آن می‌توانید در موضوع درست بنویسید <code>/start</code> و آنچه پس از <code>startgroup=</code> آمده است. یک بار کار می‌کند، تا { DAY($until) } ساعت { CLOCK($until) }، و فقط برای کسی که اینجا مدیر است. آنجا به نام خودتان بنویسید، نه به نام گروه: وگرنه نمی‌بینم که شما هستید.
people-not-yet = تلگرام هنوز به من جواب نداده است. کمی بعد دوباره امتحان کنید.
people-open =
    <b>دعوت‌های باز</b>
    { LINES($invites) }
people-open-one = <b>{ $name }</b> ({ $role })، دعوت از طرف { $by }. تا { DAY($until) } ساعت { CLOCK($until) } کار می‌کند.
people-dropped = دعوت دیگر اعتبار ندارد.
people-none-open = هیچ دعوتی باز نیست.
people-a-group = یک گروه
people-all =
    <b>همهٔ کسانی که اینجا کار می‌کنند</b>
    یکی را انتخاب کنید تا ببینید یا تغییر بدهید.
people-card =
    <b>{ $name }</b>
    نقش: { $role }، از { DAY($since) }.
people-card-by = دعوت از طرف { $by }.
people-operator = نام این شخص در تنظیمات این خدمت است و همیشه مدیر است. این در همان جا تغییر می‌کند، نه اینجا.
people-last-admin = مدیر دیگری نیست. اول یک مدیر دیگر دعوت کنید تا کسی باشد که دیگران را راه بدهد.
people-gone = آن شخص دیگر اینجا کار نمی‌کند.
people-which-role =
    <b>{ $name }: نقش نو چه باشد؟</b>
    حالا: { $role }.
people-new-role =
    <b>نقش شما تغییر کرد. نقش نو: { $role }.</b>
    { $may }
people-revoke-ask =
    <b>گرفتن دسترسی از { $name }؟</b>
    دسترسی فوراً تمام می‌شود، در صفحه‌هایی که باز است هم. خلاصه‌های این شخص و دعوت‌های باز او هم تمام می‌شود. کارهایی که کرده است در دفتر دسترسی می‌ماند.
people-revoke-group =
    <b>حذف گروه { $name }؟</b>
    دیگر خلاصه‌ای نمی‌گیرد. من در گروه می‌مانم تا وقتی کسی مرا آنجا حذف کند.
people-revoked = دسترسی گرفته شد: { $name }.
people-you-are-out =
    شما دیگر پشت میز کار نیستید، پس آنچه اینجا می‌نویسید به کسی در آنجا نمی‌رسد. بقیهٔ گفتگو مانند همهٔ ساکنان کار می‌کند.
    آیا کسی در خطر است؟ به 112 زنگ بزنید.
people-welcome =
    <b>خوش آمدید! نقش شما: { $role }.</b>

    { $may }

    هر وقت میز کار را خواستید، بنویسید /staff. آنچه آنجا باز می‌کنید در دفتر دسترسی نوشته می‌شود. اگر دیگر به دسترسی نیاز ندارید، هر وقت می‌توانید بنویسید /delete.
people-already = شما از پیش اینجا هستید. نقش شما: { $role }. از لینک استفاده نشد. اگر نقش دیگری می‌خواهید، از یک مدیر بپرسید.
people-worn = آن لینک اعتبار ندارد. از کسی که آن را به شما داد یک لینک نو بخواهید.
people-joined =
    دعوت قبول شد: <b>{ $name }</b>
    نقش: { $role }

    اگر این همان کسی نیست که منتظرش بودید، دسترسی را از میز کار بگیرید.
people-group-hello =
    <b>سلام!</b> این گروه هر دوشنبه صبح خلاصه‌ای می‌گیرد از آنچه ساکنان { $municipality } می‌گویند.
    آنچه افراد نوشته‌اند هرگز اینجا نشان داده نمی‌شود. من نوشته‌های شما را نمی‌خوانم، و گزارش را فقط در گفتگوی جداگانه می‌گیرم.
people-group-left = مرا از گروه <b>{ $name }</b> حذف کردند. آن گروه دیگر خلاصه‌ای نمی‌گیرد.
people-log-title =
    <b>دفتر دسترسی</b>
    چه کسی چه کرده و چه خوانده است، تازه‌ترین اول.
people-log-title-of =
    <b>دفتر دسترسی: { $name }</b>
    تازه‌ترین اول.
people-looks =
    <b>چه کسانی { $reference } را باز کرده‌اند</b>
    تازه‌ترین اول.
people-looks-none = هیچ کس آن را باز نکرده است.
people-log-empty = هنوز چیزی اینجا نیست.
people-day =
    <b>{ DAY($day) }</b>
    { LINES($lines) }
people-nobody = کسی که دیگر اینجا نیست
people-command-line = خط فرمان
people-entry = { CLOCK($at) } <b>{ $who }</b> ({ $role }): { $act }
people-entry-report = { CLOCK($at) } <b>{ $who }</b> ({ $role }): { $act }، گزارش { $reference }
# What somebody did. A new act gets a line of its own; otherwise its own word is shown.
people-act = { $act ->
    [joined] داخل شد، دعوت از طرف { $about }
    [left] ربات را از گروه حذف کرد
    [invited-admin] یک مدیر را دعوت کرد
    [invited-municipality] کسی از کمون را دعوت کرد
    [invited-police] کسی از پولیس را دعوت کرد
    [invited-coach] یک راهنمای جوانان را دعوت کرد
    [uninvited] یک دعوت را پس گرفت
    [made-admin] نقش مدیر داد به { $about }
    [made-municipality] نقش کمون داد به { $about }
    [made-police] نقش پولیس داد به { $about }
    [made-coach] نقش راهنمای جوانان داد به { $about }
    [revoked] دسترسی را گرفت از { $about }
    [log] دفتر دسترسی را خواند
    [refused] اجازه نداشت: { $about }
    [seen] نوشت که خوانده شده است
    [read] خواند
    [read-held] نوشتهٔ پنهان را خواند
    [released] نوشتهٔ پنهان را آشکار کرد
    [kept-held] نوشته را پنهان نگه داشت
    [photos] عکس‌ها را دید
    [read-notes] یادداشت‌ها را خواند
    [noted] یادداشت نوشت
    [read-quote] نوشته را خواند تا دربارهٔ نقل قول تصمیم بگیرد
    [quote-approved] اجازهٔ نقل قول داد
    [quote-declined] اجازهٔ نقل قول نداد
    [joined-event] آن را با گزارش دیگری یکی کرد
    [split-event] آن را از گزارش دیگری جدا کرد
    [answered-seen] جواب داد: خوانده شده
    [answered-planned] جواب داد: برنامه‌ریزی شده
    [answered-done] جواب داد: انجام شده
    [answered-not-ours] جواب داد: کاری از دست ما ساخته نیست
    [answered-needs-more] بیشتر پرسید
    [pledge-sent-in] یک وعدهٔ نو فرستاد
    [pledge-published] یک وعده را نشر کرد
    [pledge-scheduled] برای یک وعده روز انتخاب کرد
    [pledge-withdrawn] وعده‌ای را که منتظر بود دور انداخت
    [entry-published] «شما گفتید – ما کردیم» را نشر کرد
    [entry-changed] «شما گفتید – ما کردیم» را تغییر داد
    [entry-removed] «شما گفتید – ما کردیم» را پاک کرد
    [pack] سند پایه برای وعدهٔ بعدی را خواست
    [export-csv] { $reports } گزارش را گرفت (CSV)
    [export-xlsx] { $reports } گزارش را گرفت (Excel)
    [export-geojson] { $reports } گزارش را گرفت (نقشه)
    [export-register] { $reports } گزارش را برای دفتر ثبت گرفت
    [export-csv-words] { $reports } گزارش را با نوشته‌ها گرفت (CSV)
    [export-xlsx-words] { $reports } گزارش را با نوشته‌ها گرفت (Excel)
    [export-geojson-words] { $reports } گزارش را با نوشته‌ها گرفت (نقشه)
    [export-register-words] { $reports } گزارش را با نوشته‌ها برای دفتر ثبت گرفت
    [subscribed] گرفتن خلاصه را شروع کرد
    [unsubscribed] گرفتن خلاصه را تمام کرد
    [card-changed] کارت خود را تغییر داد
    [card-removed] کارت خود را برداشت
    [talk-read] گفتگوی خود را خواند
    [talk-offered] پرسید آیا { $about } گفتگو را ادامه دهد
    [talk-ended] یک گفتگو را تمام کرد
    [bursts-on] خواست که خبر شود وقتی افراد زیادی از یک چیز می‌گویند
    [bursts-off] دیگر نخواست خبر شود وقتی افراد زیادی از یک چیز می‌گویند
   *[other] { $act }
    }
