### The room of reports: what staff with the right to it read and write.
### Words that are held are «پنهان», and to release them is «آشکار کردن».

## The list
work =
    <b>گزارش‌ها</b>
    { $filter }
work-line =
    { $category }، { $place }
    { UPPER(DAY($day)) }، { LOWER($band) }. <i>{ $state }</i>{ $held ->
        [yes] ، نوشته پنهان است
       *[no] {""}
    }{ $others ->
        [0] {""}
        [one] {" "}(و { $others } گزارش دیگر از همان رویداد)
       *[other] {" "}(و { $others } گزارش دیگر از همان رویداد)
    }
work-numbered = <b>{ $number }.</b> { $line }
work-none = حالا چنین گزارشی نیست.
work-pick = چه می‌خواهید ببینید؟
work-place-own = یک جا به زبان خود گزارش‌دهنده

## One report
work-told-at = <b>رسید:</b> { DAY($at) }، ساعت { CLOCK($at) }
work-no-words = به زبان خود چیزی ننوشته است.
work-held-named = <b>نوشته پنهان است:</b> به نظر می‌رسد که به شخص معینی اشاره می‌کند. جا و وقت با آن هم حساب می‌شود.
work-held-hate = <b>نوشته پنهان است:</b> به نظر می‌رسد که نفرت‌آمیز است. جا و وقت با آن هم حساب می‌شود.
work-words =
    <b>به زبان خود گزارش‌دهنده</b> ({ $language })
    «{ $words }»
work-quotable = نوشته را می‌توان نقل کرد.
work-not-quotable = نوشته نقل نمی‌شود.
work-reachable = وقتی جواب بدهید، گزارش‌دهنده خبر می‌شود. وضعیت «{ state-seen }» فرستاده نمی‌شود.
work-not-reachable = گزارش‌دهنده پیام نمی‌خواهد، یا دیگر نمی‌توان به او رسید. جواب شما با آن هم نزد گزارش می‌ماند.
work-others = { $count } گزارش دیگر از همان رویداد می‌گوید.
work-reply-bare = بدون نوشتهٔ دیگر.
work-gone = آن گزارش دیگر اینجا نیست، یا پس گرفته شده است.
work-photo = عکس { $number } از { $count }، گزارش { $reference }

## Notes
work-note =
    <b>یادداشت از { $name }</b>، { DAY($at) } ساعت { CLOCK($at) }
    { $words }
work-note-nobody = کسی که دیگر اینجا نیست
work-notes-of = <b>یادداشت‌ها دربارهٔ { $reference }</b>
work-notes-none = هنوز کسی چیزی یادداشت نکرده است.
work-note-ask =
    <b>یادداشت دربارهٔ { $reference }</b>
    همین جا بنویسید. فقط شما که با گزارش‌ها کار می‌کنید آن را می‌بینید. نام کسانی را که موضوع دربارهٔ آن‌هاست ننویسید. حداکثر { $most } حرف.

## The same event
work-same-of = <b>همان رویدادِ { $reference }؟</b>
work-siblings = از پیش یک رویداد حساب می‌شود:
work-candidates = شاید همان باشد. همان موضوع را دارد، و حداکثر یک شب فاصله دارد:
work-candidates-none = گزارش دیگری با همان موضوع در فاصلهٔ یک شب پیدا نمی‌کنم.
work-name-ask = شمارهٔ پیگیری گزارشی را بنویسید که از همان رویداد { $reference } می‌گوید.
work-name-unknown = این شمارهٔ پیگیری را پیدا نمی‌کنم. این طور بنویسید: 4K2M-9QTX

## Answering
work-telling =
    <b>{ $reference }: { $state }</b>
    به گزارش‌دهنده چه بگوییم؟
work-goes = زبان: { $language }. دیده نمی‌شود که شما کی هستید، و شما نمی‌بینید که جواب به چه کسی می‌رسد.
work-goes-nowhere = این نزد گزارش می‌ماند، اما فرستاده نمی‌شود: گزارش‌دهنده پیام نمی‌خواهد.
work-asks = جواب به شما برمی‌گردد، و گزارش دوباره نو می‌شود.
work-preview =
    <b>{ $state }</b>
    «{ $words }»
work-as-written = نوشتهٔ شما دقیقاً همین طور فرستاده می‌شود. ترجمه نمی‌شود.
work-words-ask =
    <b>جواب را همین جا بنویسید.</b>
    پیش از فرستادن یک بار دیگر آن را می‌بینید.
work-words-only = اینجا فقط به نوشته نیاز دارم. بنویسید، یا روی یک دکمه بزنید.
work-answered = <b>جواب دربارهٔ { $reference }.</b> گزارش‌دهنده بیشتر گفته است.
reply-asks = روی «{ reply-answer }» بزنید و بنویسید. دربارهٔ جا بنویسید، نه دربارهٔ اشخاص.

## Quotes
work-quote =
    <b>آیا می‌توان این را نقل کرد؟</b>
    { $category }، { $place }. { $when }
    «{ $words }»
work-quote-check = ببینید که به کسی اشاره نشود و هیچ کس شناخته نشود. نقل قول شاید در خلاصه‌ای برای کمون، پولیس و راهنمایان جوانان بیاید.
work-quotes-none = نوشتهٔ دیگری نیست که دربارهٔ آن تصمیم بگیرید.

## Many at once
burst =
    <b>افراد زیادی از یک رویداد می‌گویند</b>
    { $category }، { $place }.
    { $reporters } نفر جداگانه در { $minutes } دقیقه. اولی ساعت { CLOCK($since) } نوشت.
burst-near = در اطراف { $name }
burst-nobody-sent = به خاطر این پیام کسی به آنجا فرستاده نشده، و از این راه به پولیس چیزی گفته نشده است. اگر عاجل است: به <b>112</b> زنگ بزنید.
burst-subject = Löftesbot: افراد زیادی از یک رویداد می‌گویند
