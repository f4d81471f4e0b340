### Own reports, answers from the municipality, wishes, and what is followed.

## My reports
mine =
    <b>گزارش‌های شما</b>
    روی یکی بزنید تا ببینید به کجا رسیده است.
mine-none = در اینجا گزارشی از شما نگهداری نشده است.
own =
    <b>{ $category }</b>
    شمارهٔ پیگیری: <code>{ $reference }</code>
own-time = { UPPER(DAY($start)) }، { CLOCK($start) }
own-state = <b>وضعیت:</b> { $state }
state-new = منتظر خوانده شدن
state-seen = خوانده شده
state-planned = برنامه‌ریزی شده
state-done = انجام شده
state-not-ours = کاری از دست ما ساخته نیست
state-needs-more = باید بیشتر بدانیم
own-ended-at = <b>تمام شد:</b> ساعت { CLOCK($at) }
own-withdrawn = شما این گزارش را پس گرفته‌اید.
own-held = پیش از آن که کس دیگری نوشتهٔ شما را ببیند، یک انسان آن را می‌خواند.
own-followed = اگر جوابی به شما برسد، همین جا می‌آید.
own-not-followed = دربارهٔ این گزارش جوابی نمی‌گیرید.
own-reply =
    <b>جواب { DAY($day) }: { $state }</b>
    { $words }
own-reply-gone = <i>نوشته پاک شده است.</i>
own-ended-now = تشکر، یادداشت کردم که ساعت { CLOCK($at) } تمام شد.
own-add-ask =
    <b>چه چیزی می‌خواهید اضافه کنید؟</b>
    همین جا بنویسید. نام کسی یا شمارهٔ پلیت (پلاک) موتر را ننویسید.
own-added = تشکر، به گزارش اضافه شد.
own-withdraw-ask =
    <b>گزارش { $reference } را پس می‌گیرید؟</b>
    در این صورت نوشته‌ها و عکس‌های شما پاک می‌شود و گزارش دیگر حساب نمی‌شود.
own-withdrawn-now = گزارش { $reference } پس گرفته شد. نوشته‌ها و عکس‌های شما پاک شد.
own-quiet-now = دربارهٔ این گزارش جوابی نمی‌گیرید. دیگر نمی‌دانم که جواب‌ها به کجا باید فرستاده می‌شد.
own-answers-now = اگر جوابی به شما برسد، همین جا می‌آید.
own-full = گزارش پر است و آخرین نوشتهٔ شما در آن جا نشد. لطفاً یک گزارش نو بنویسید.
own-gone = آن گزارش دیگر اینجا نیست.
own-nothing-open = گزارشی پیدا نمی‌کنم که هنوز جریان داشته باشد.

## An answer from the municipality
reply =
    <b>جواب دربارهٔ گزارش شما { $reference }</b>
    { $state }
reply-words = «{ $words }»
reply-how = می‌توانید چیزی به گزارش اضافه کنید: /mine

## Wishes
wish-again = شما پیشتر در این بخش خواسته‌ای فرستاده‌اید. اگر این را بفرستید، جای آن را می‌گیرد.

## Following the pledge
follow =
    <b>شما گفتید – ما کردیم</b>
    وقتی با وعده کاری می‌شود، و همچنین وقتی کاری انجام نشد، می‌توانم به شما بنویسم. روی آنچه می‌خواهید دنبال کنید بزنید. برای توقف دوباره بزنید.
follow-none = شما حالا چیزی را دنبال نمی‌کنید.
followed = حالا دنبال می‌کنید: { $topic }
unfollowed = دیگر دنبال نمی‌کنید: { $topic }
news =
    <b>شما گفتید – ما کردیم</b>
    { $area }، وعدهٔ شهروندی { $year }
news-said =
    <b>شما گفتید</b>
    { $words }
news-did =
    <b>ما کردیم</b>
    { $words }
pledge-news =
    <b>شما گفتید – ما کردیم</b>
    { LINES($news) }
pledge-news-line = • <b>{ DAY($day) }</b>. { $words }
