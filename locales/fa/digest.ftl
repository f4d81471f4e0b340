### The digest: what staff read on Monday morning, in the chat, in the picture, in the e-mail and on paper.
### A number that may be chance must be known as such by somebody who is tired.
### Chance is «اتفاقی»; never «تصادفی», since «تصادف» is a traffic accident.

## Times and numbers
digest-number = { $n }
digest-span = { $months ->
    [same] { DAY($first, style: "number") } تا { DAY($last, style: "date") }
   *[other] { DAY($first, style: "date") } تا { DAY($last, style: "date") }
}
digest-period = { $period ->
    [day] { DAY($first) }
    [week] هفتهٔ { $week }، { $span }
    [month] { DAY($first, style: "month") } { $year }
    [quarter] سه‌ماههٔ { $quarter } سال { $year }
   *[other] سال { $year }
}
digest-period-short = { $period ->
    [day] { DAY($first, style: "date") }
    [week] هفتهٔ { $week }
    [month] { DAY($first, style: "month") }
    [quarter] سه‌ماههٔ { $quarter }
   *[other] { $year }
}
digest-reports = { $count } گزارش
digest-reports-few = کمتر از { $least } گزارش
digest-persons = { $count } نفر
digest-persons-few = کمتر از { $least } نفر
digest-than = { $than ->
    [day] روز پیش از آن
    [week] هفتهٔ پیش از آن
    [month] ماه پیش از آن
    [quarter] سه‌ماههٔ پیش از آن
    [year] سال پیش از آن
   *[other] همین وقت در سال پیش
}
digest-change = { $way ->
    [more] { $count } بیشتر از { $than }
    [fewer] { $count } کمتر از { $than }
   *[other] برابر با { $than }
}
digest-change-short = { $way ->
    [more] { $count } بیشتر
    [fewer] { $count } کمتر
   *[other] برابر
}
digest-change-few = تقریباً برابر با { $than }
digest-change-few-short = تقریباً برابر
digest-judged = { $change }، { $verdict }
digest-verdict = { $verdict ->
    [not_chance] احتمالاً اتفاقی نیست
    [may_be_chance] شاید اتفاقی باشد
    [too_few] آن قدر کم که نمی‌توان قضاوت کرد
   *[other] چیزی برای مقایسه نیست
}
digest-no-basis = چیزی برای مقایسه نیست

## The first page
digest-heading = <b>{ UPPER($what) }، { $period }</b>
digest-total = <b>{ UPPER($reports) }</b>: { $change }.
digest-none = <b>0 گزارش</b>: { $change }. این نمی‌گوید که چیزی نشده، فقط می‌گوید که کسی به ما نگفته است.
digest-from = گزارش‌دهندگان: { $persons }.
digest-area = • { $title }: <b>{ $count }</b> ({ $change })
digest-area-none = • { $title }: <b>0</b>
digest-hot = 📍 <b>جاهای برجسته:</b> { LIST($places) }
digest-where = 📍 <b>بیشترین گزارش‌ها:</b> { LIST($places) }
digest-spot-short = { $place } ({ $count } از سوی { $persons })
digest-place = { $place } ({ $count })
digest-when = 🕙 <b>بیشتر در:</b> { DAY($day, style: "weekday") }، { LOWER($band) } ({ $reports })
digest-largest = 👥 <b>بیشترین گزارش از یک چیز:</b> { $event }
digest-event = { $category }، { $place }، { DAY($night) }: { $persons }، جدا از هم
digest-no-place = جای نامعلوم
digest-one-person = ⚠️ از { $total } گزارش، { $count } گزارش را یک نفر فرستاده است.
digest-unplaced = { $count } گزارش بدون جا است.
digest-deed = <b>انجام شد:</b> { $title }. { $words }
digest-small = عددهای کمتر از { $least } نشان داده نمی‌شود و بقیه گرد شده است.
digest-note = ساکنان خودشان خواسته‌اند که بگویند. این آمار جرم نیست.

## The pages behind the buttons
digest-page =
    <b>{ $page }</b>
    { $heading }
digest-spots = از اینجاها بیشتر از آن گزارش آمد که به طور اتفاقی می‌آید:
digest-spots-none = هیچ جایی برجسته نیست. برای آن دست‌کم 3 نفر و 2 روز جداگانه، و بیشتر از جاهای دیگر، لازم است.
digest-spot = • <b>{ $place }</b>: { $reports } از سوی { $persons }، { $dates ->
    [one] { $dates } روز
   *[other] { $dates } روز جداگانه
}{ $new ->
    [yes] . از بار پیش به این سو نو است.
   *[other] .
}
digest-spot-coarse = • <b>{ $place }</b>: { $reports } از سوی { $persons }{ $new ->
    [yes] . از بار پیش به این سو نو است.
   *[other] .
}
digest-other-places = <b>جاهای دیگر:</b> { LIST($places) }
digest-day = <b>{ UPPER(DAY($day, style: "weekday")) }:</b> { LIST($bands) }
digest-band = { LOWER($band) }: { $count }
digest-weekday = { DAY($day, style: "weekday") }
digest-quiet = <b>بدون گزارش:</b> { LIST($days) }
digest-item = • { $item }
digest-events = گزارش‌های یک موضوع که در وقت و جا به هم نزدیک است، یک رویداد حساب می‌شود:
digest-events-none = هیچ رویدادی بیشتر از یک گزارش ندارد.
digest-events-more = و { $count } رویداد دیگر.
digest-states = <b>تا اینجا رسیده‌اید:</b>
digest-state = • { $state }: { $count }
digest-deeds = <b>این کارها را کرده‌اید:</b>
digest-deeds-none = برای این مدت چیزی در «شما گفتید – ما کردیم» نوشته نشده است.
digest-done = • { DAY($day, style: "date") }، { $title }: { $words }
digest-year-note = بیشتر یا کمتر شدن گزارش‌ها شاید به این هم مربوط باشد که چند نفر این خدمت را می‌شناسند.

## To ask for a digest
digest-choose =
    <b>خلاصهٔ حالا</b>
    کدام مدت را می‌خواهید ببینید؟ آخرین مدتی را که تمام شده می‌گیرید.
digest-counting = در حال حساب کردن و کشیدن تصویر هستم. چند ثانیه وقت می‌گیرد.
digest-failed = حالا ساختن خلاصه ممکن نشد. کمی بعد دوباره امتحان کنید.

## The picture
digest-pic-trend = { $unit ->
    [day] گزارش‌ها در هر روز
    [week] گزارش‌ها در هر هفته
   *[other] گزارش‌ها در هر ماه
}
digest-pic-before = { UPPER($than) }
digest-pic-when = کدام وقت هفته
digest-pic-where = جاها
digest-pic-hot = جاهای برجسته
digest-pic-none = هیچ جایی برجسته نیست
digest-pic-empty = بدون گزارش
digest-pic-few = گزارش‌ها برای نشان دادن بسیار کم است
digest-pic-silence = این نمی‌گوید که چیزی نشده، فقط می‌گوید که کسی به ما نگفته است.
digest-pic-note = گزارش‌های ساکنان، نه آمار جرم
digest-pic-note-small = گزارش‌های ساکنان، نه آمار جرم. عددهای کمتر از 5 نشان داده نمی‌شود.
digest-pic-unit = { $count ->
    [one] گزارش از سوی { $persons }
   *[other] گزارش از سوی { $persons }
}
digest-pic-unit-none = گزارش
# Narrow enough to stand over a column; the calendar's own short names are the full ones.
-weekday-brief = دو, سه, چهار, پنج, جمعه, شنبه, یک
digest-pic-weekday = { DAY($day, style: "weekday", case: "brief") }
digest-pic-date = { DAY($day, style: "number") } { DAY($day, style: "brief") }
digest-pic-month = { DAY($day, style: "brief") }
digest-pic-alt = تصویر: { $reports }، { $change }. روزها، روزهای هفته و جاها با عددها در متن آمده است.

## E-mail
digest-mail-subject = { $what }، { $period }: { $reports }، { $news }
digest-mail-news = { $way ->
    [more] { $area } بیشتر شده
    [fewer] { $area } کمتر شده
    [none] چیزی برای گفتن نیست
   *[other] هیچ چیز تازهٔ مطمئن
}
digest-mail-areas = بخش‌های وعده
digest-mail-area = بخش
digest-mail-count = تعداد
digest-mail-change = در مقایسه با { $than }
digest-mail-incidents = { $count } رویداد، وقتی گزارش‌های یک موضوع یکی حساب شود.
digest-mail-effect = • { $title }: تأثیر { $mean } از 5 ({ $answers } جواب).
digest-mail-recurring = • { $title }: { $count } گزارش از چیزی می‌گوید که بار بار پیش می‌آید.
digest-mail-where = کجا
digest-mail-when = چه وقت
digest-mail-quotes = به زبان خود ساکنان
digest-mail-quotes-note = یک انسان هر نقل قول را خوانده و تأیید کرده است.
digest-mail-quote-by = { $category }، { $place }، { DAY($night, style: "date") }
digest-mail-done = آنچه کرده‌اید
digest-mail-files = تصویر، یک PDF برای جلسه و همهٔ عددها (CSV) همراه این ایمیل است.
digest-mail-stop = می‌خواهید مدتی نگیرید یا دیگر نگیرید؟ به ربات بنویسید: /staff
digest-mail-made = ساخته شد: { DAY($made, style: "date") }، ساعت { CLOCK($made) }.

## PDF
digest-pdf-title = گزارش‌های ساکنان
digest-pdf-method = این طور حساب شده است
digest-pdf-method-night = شب مال روزی است که در آن شروع شده: شبِ پیش از شنبه، جمعه حساب می‌شود.
digest-pdf-method-chance = «احتمالاً اتفاقی نیست» یعنی تغییری به این بزرگی خود به خود کم پیش می‌آید، حتی وقتی به عددهای زیاد نگاه می‌کنیم. «شاید اتفاقی باشد» یعنی زیاد پیش می‌آید.
digest-pdf-method-places = یک جا وقتی برجسته است که دست‌کم 3 نفر، در دست‌کم 2 روز، از آن گفته باشند و این بیشتر از آن باشد که به طور اتفاقی می‌آید.
digest-pdf-method-events = گزارش‌های یک موضوع که در وقت و جا به هم نزدیک است، یک رویداد است.
digest-pdf-last-year = سال پیش از آن
