### The citizen pledge.

pledge-overview =
    <b>وعدهٔ شهروندی { $year } در { $municipality }</b>
    کمون و پولیس وعده داده‌اند که روی این چیزها بیشتر کار کنند.
pledge-past = حالا سال { $now } است. وعدهٔ سال { $year } تازه‌ترین وعده‌ای است که من دارم.
pledge-areas = { LINES($areas) }
pledge-area-line = • { $title }
pledge-area = <b>{ $title }</b> – وعدهٔ شهروندی { $year }
pledge-why =
    <b>چرا؟</b>
    { $why }
pledge-actions =
    <b>این وعده داده شده است</b>
    { LINES($actions) }
pledge-action = • { $words } <i>({ $state })</i>
action-planned = برنامه‌ریزی شده
action-ongoing = جریان دارد
action-done = انجام شد
action-not-done = انجام نشد
pledge-who =
    <b>چه کسانی پشت وعدهٔ { $year } هستند</b>
    { LINES($parties) }
pledge-party = • <b>{ $name }</b>. { $role }
pledge-what =
    <b>وعدهٔ شهروندی چیست؟</b>
    در سویدنی (سوئدی) به آن medborgarlöfte می‌گویند. هر سال کمون و پولیس بر سر چند چیز توافق می‌کنند که روی آن بیشتر کار کنند. آن‌ها از وضعیت محل و از آنچه شما ساکنان می‌خواهید و لازم دارید شروع می‌کنند. در آخر سال می‌گویند که نتیجه چه شد.
