### The room of reports: the buttons. No arrows: buttons stand in the same order in every language.

## The list
work-held-waiting = نوشته‌های پنهان: { $count } منتظر
work-pick-state = انتخاب وضعیت
work-pick-time = انتخاب وقت
work-pick-subject = انتخاب موضوع
work-which-new = نو
work-which-open = همهٔ بازها
work-which-more = باید بیشتر بدانیم
work-which-done = تمام‌شده
work-which-held = نوشته‌های پنهان
work-span-all = همهٔ وقت‌ها
work-span-night = شب گذشته
work-span-week = 7 روز
work-span-month = 30 روز
work-all-subjects = همهٔ موضوع‌ها
work-area = وعده: { $area }
work-open = باز کردن { $number }
work-newer = تازه‌تر
work-older = قدیمی‌تر
work-quotes = نقل قول‌ها برای تأیید
work-to-list = به فهرست
work-read = خواندن

## One report
work-to-report = به گزارش
work-read-held = با آن هم نوشته را می‌خوانم
work-release = آشکار کردن نوشته
work-keep-held = پنهان بماند
work-rest = خواندن تمام نوشته
work-words-before = صفحهٔ پیش
work-words-after = صفحهٔ بعد
work-seen = خوانده شده
work-to-planned = برنامه‌ریزی شده …
work-to-done = انجام شده …
work-to-not-ours = کار ما نیست …
work-to-needs-more = بیشتر پرسیدن …
work-photos = نشان دادن عکس‌ها
work-notes = یادداشت‌ها
work-note-write = نوشتن یادداشت
work-same = همان رویداد
work-split = همان نیست – جدا کردن
work-join = { $number } همان است
work-join-named = نوشتن شمارهٔ پیگیری

## Answering
work-own-words = به زبان خودم می‌نویسم
work-bare = فقط وضعیت
work-send = فرستادن
work-other = انتخاب چیز دیگر
work-change = تغییر دادن
reply-answer = جواب دادن
template-patrol-label = حضور بیشتر در آنجا
template-lamp-label = دربارهٔ چراغ خبر دادیم
template-cleaning-label = پاک‌کاری خواسته شد
template-pledge-label = برای وعدهٔ بعدی
template-visited-label = آنجا بودیم
template-mended-label = ترمیم و پاک شد
template-police-label = مربوط به پولیس
template-owner-label = آنجا مربوط به کس دیگری است
template-where-label = دقیق‌تر، کجا؟
template-when-label = معمولاً چه وقت است؟
template-more-label = چه دیدید؟

## Quotes
work-quote-yes = می‌توان نقل کرد
work-quote-no = نقل نشود
work-quote-later = بعدی
