### The pledge at the desk: send in a new pledge, and tell what was done.
### A draft is «پیش‌نویس», with the Dari «مسوده» beside it where it is met first.

pledge-work =
    <b>وعده</b>
    ساکنان حالا وعدهٔ { $year } را می‌خوانند.
pledge-work-telling = همین حالا یک خبر فرستاده می‌شود. از { $followers } دنبال‌کننده، { $told } نفر آن را گرفته‌اند.
pledge-work-send-file =
    <b>فرستادن یک وعدهٔ نو</b>
    وعده را همین جا به شکل فایل بفرستید، حداکثر { $size } کیلوبایت. نام فایل باید با <code>.toml</code> تمام شود.
    آسان‌ترین راه این است که وعده را به شکل فایل بگیرید، در آن تغییر بدهید و دوباره بفرستید. تا وقتی نشر نکنید، کسی وعدهٔ نو را نمی‌بیند.
pledge-work-no-file = این فایلی نبود که نامش با <code>.toml</code> تمام شود.
pledge-work-too-large = فایل بسیار بزرگ است. حداکثر { $size } کیلوبایت می‌تواند باشد.
pledge-work-fetching = تشکر! حالا فایل را می‌خوانم و کمی بعد جواب می‌دهم.
pledge-work-not-fetched = گرفتن فایل از تلگرام ممکن نشد. لطفاً یک بار دیگر بفرستید.
pledge-work-template-file = وعدهٔ { $year } به شکل فایل. با یک برنامهٔ سادهٔ نوشتن، مثلاً Notepad، در آن تغییر بدهید و دوباره بفرستید.
pledge-work-overtaken = کس دیگری پیش از شما این کار را کرد. حالا این طور است:
pledge-work-problems =
    { $count ->
        [one] <b>{ $count } چیز در فایل باید درست شود</b>
       *[other] <b>{ $count } چیز در فایل باید درست شود</b>
    }
pledge-work-more = … و { $count } چیز دیگر.
pledge-work-mend = چیزی نگهداری نشد. فایل را درست کنید و دوباره بفرستید.

pledge-problem-in-field = سطر { $line }، <code>{ $field }</code>: { $what }
pledge-problem-in-line = سطر { $line }: { $what }
pledge-problem-missing = این کم است.
pledge-problem-unknown = این را نمی‌شناسم. آیا درست نوشته شده است؟
pledge-problem-text = اینجا باید یک متن بین دو علامت نقل قول باشد.
pledge-problem-id = id حداکثر 20 نشانه است: حرف کوچک (از a تا z)، رقم و _، و با حرف شروع می‌شود.
pledge-problem-choice = اینجا فقط یکی از این کلمه‌ها می‌شود: { $words }
pledge-problem-swedish = متن سویدنی (سوئدی)، sv، کم است.
pledge-problem-few = اینجا دست‌کم یکی لازم است.
pledge-problem-many = اینجا بیش از اندازه است.
pledge-problem-list = اینجا باید یک فهرست باشد.
pledge-problem-words = اینجا باید برای هر زبان یک متن باشد، مانند <code>title.sv</code>.
pledge-problem-number = اینجا باید یک عدد صحیح مناسب باشد.
pledge-problem-date = اینجا باید یک روز باشد، مانند 2027-01-31، بدون علامت نقل قول.
pledge-problem-twice = این از پیش هست: { $words }.
pledge-problem-language = این زبان اینجا نیست: { $words }.
pledge-problem-municipality = وعده باید از این کمون باشد: { $words }.
pledge-problem-page = این صفحه برای یک پیام بسیار دراز است (زبان: { $words }). متن‌ها را کوتاه کنید.
pledge-problem-utf8 = فایل به شکل متن UTF-8 نگهداری نشده است.
pledge-problem-lines = فایل بیشتر از { $words } سطر دارد.
pledge-problem-syntax = فایل را از اینجا به بعد نمی‌توان خواند ({ $words }). بیشتر وقت‌ها یک علامت نقل قول یا یک قوس (پرانتز) کم است. بقیه را وقتی می‌توانم بخوانم که این درست شود.
pledge-problem-other = { $words }

pledge-file =
    <b>وعدهٔ { $year }</b>
    { $areas } بخش، { $actions } اقدام.
pledge-file-draft = وعدهٔ { $year } پیش‌نویس (مسوده) است. هیچ یک از ساکنان آن را نمی‌بیند.
pledge-file-scheduled = وعدهٔ { $year } در این روز نشر می‌شود: { DAY($day) }.
pledge-file-published = وعدهٔ { $year } از { DAY($day) } نشر شده است.
pledge-file-replaced = یک وعدهٔ تازه‌تر جای این وعدهٔ { $year } را گرفته است.
pledge-file-withdrawn = این وعدهٔ { $year } دور انداخته شده است.
pledge-file-lacks =
    <b>در زبان‌های دیگر کم است</b>
    { LINES($lines) }
    آن متن‌ها به سویدنی (سوئدی) نشان داده می‌شود.
pledge-file-lacks-line = • { $language }: { $count } متن
pledge-file-translated = همه چیز به همهٔ زبان‌ها ترجمه شده است.
pledge-file-read = یک زبان را انتخاب کنید تا صفحه‌ها را همان طور که ساکنان می‌بینند نشان بدهم.
pledge-file-seen = این بود وعدهٔ { $year }: { $language }.
pledge-file-sure = وعدهٔ { $year } حالا نشر شود؟ همه می‌توانند فوراً آن را بخوانند. جای وعدهٔ قدیمی‌تر همان سال را می‌گیرد.
pledge-file-is-out = تمام شد! وعدهٔ { $year } نشر شد.
pledge-file-in-place = حالا این منتظر است، به جای وعده‌ای که پیشتر منتظر بود.
pledge-file-ask-day = وعدهٔ { $year } از کدام روز دیده شود؟ مثلاً بنویسید 15 ژانویه یا 2027-01-15.
pledge-file-no-day = نفهمیدم کدام روز است.
pledge-file-day-not-ahead = روز باید امروز یا بعدتر باشد، و حداکثر دو سال دیگر.
pledge-files =
    <b>وعده‌های فرستاده‌شده</b>
    { LINES($lines) }
pledge-files-line = { $number }. رسید: { DAY($at) }. { $state }
pledge-files-none = هنوز وعده‌ای فرستاده نشده است.

pledge-entry-area = <b>شما گفتید – ما کردیم، { $year }</b>. دربارهٔ کدام بخش است؟
pledge-entry-action =
    <b>{ $title }</b>
    { LINES($lines) }

    دربارهٔ کدام اقدام وعده است؟
pledge-entry-action-line = { $number }. { $words }
pledge-entry-state =
    <i>{ $words }</i>

    به کجا رسیده است؟
pledge-entry-words =
    { $state ->
        [not_done] به سویدنی (سوئدی) بنویسید چرا انجام نشد.
        [planned] به سویدنی (سوئدی) بنویسید چه برنامه‌ریزی شده است.
        [ongoing] به سویدنی (سوئدی) بنویسید چه می‌کنید.
       *[other] به سویدنی (سوئدی) بنویسید چه کرده‌اید.
    } کوتاه بنویسید، مثل این که به همسایه می‌نویسید. از هیچ شخصی نام نبرید. حداکثر { $most } حرف.
pledge-entry-long = { $length } حرف شد. حداکثر { $most } حرف جا می‌شود.
pledge-entry-only-words = اینجا به متن نیاز دارم.
pledge-entry-write-did = بنویسید چه کردید. زبان: { $language }. حداکثر { $most } حرف.
pledge-entry-write-said = بنویسید ساکنان چه گفتند. زبان: { $language }. حداکثر { $most } حرف.
pledge-entry-as-now =
    حالا به سویدنی (سوئدی) نوشته شده است:
    <blockquote>{ $words }</blockquote>
pledge-entry-draft =
    <i>این پیش‌نویس (مسوده) است.</i> { $followers ->
        [0] هنوز کسی این بخش را دنبال نمی‌کند.
        [one] { $followers } نفر آن را دنبال می‌کند، و وقتی نشر کنید آن را می‌گیرد.
       *[other] { $followers } نفر آن را دنبال می‌کنند، و وقتی نشر کنید آن را می‌گیرند.
    }
pledge-entry-waits =
    <i>نشر شد: { DAY($day) }.</i> { $followers ->
        [0] هنوز کسی این بخش را دنبال نمی‌کند.
        [one] { $followers } نفر آن را دنبال می‌کند، و بین ساعت 8 و 20 آن را می‌گیرد.
       *[other] { $followers } نفر آن را دنبال می‌کنند، و بین ساعت 8 و 20 آن را می‌گیرند.
    }
pledge-entry-on-its-way = <i>نشر شد: { DAY($day) }.</i> از { $followers } دنبال‌کننده، { $told } نفر آن را گرفته‌اند.
pledge-entry-told =
    <i>نشر شد: { DAY($day) }.</i> { $told ->
        [0] در آن وقت کسی این بخش را دنبال نمی‌کرد.
        [one] { $told } دنبال‌کننده آن را گرفته است.
       *[other] { $told } دنبال‌کننده آن را گرفته‌اند.
    }
pledge-entry-homeless = اقدامی که این به آن مربوط بود دیگر نیست. پس این به کسی نشان داده نمی‌شود.
pledge-entry-out = تمام شد! حالا در صفحه‌های وعده دیده می‌شود.
pledge-entry-languages = به کدام زبان می‌خواهید بنویسید؟ ✓ یعنی آن زبان تمام است. هر جا کم باشد، سویدنی (سوئدی) نشان داده می‌شود.
pledge-entry-sure-live = این پاک شود؟ از صفحه‌های وعده می‌رود. کسانی که آن را گرفته‌اند، نزدشان می‌ماند.
pledge-entry-sure-draft = پیش‌نویس دور انداخته شود؟
pledge-entry-is-gone = پاک شد.
pledge-entries =
    <b>این نوشته شده است</b>
    { LINES($lines) }
pledge-entries-line = { $number }. { DAY($day) }: { $words }
pledge-entries-draft-line = { $number }. پیش‌نویس: { $words }
pledge-entries-none = هنوز چیزی نوشته نشده است.
