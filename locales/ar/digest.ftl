### The digest: what staff read on Monday morning, in the chat, in the picture, in the e-mail and on paper.
### A number that may be chance must be known as such by somebody who is tired.

## Times and numbers
digest-number = { $n }
digest-span = { $months ->
    [same] من { DAY($first, style: "number") } إلى { DAY($last, style: "date") }
   *[other] من { DAY($first, style: "date") } إلى { DAY($last, style: "date") }
}
digest-period = { $period ->
    [day] { DAY($first) }
    [week] الأسبوع { $week }، { $span }
    [month] { DAY($first, style: "month") } { $year }
    [quarter] الربع { $quarter } من عام { $year }
   *[other] عام { $year }
}
digest-period-short = { $period ->
    [day] { DAY($first, style: "date") }
    [week] الأسبوع { $week }
    [month] { DAY($first, style: "month") }
    [quarter] الربع { $quarter }
   *[other] { $year }
}
digest-reports = { $count ->
    [zero] { $count } تقرير
    [one] تقرير واحد
    [two] تقريران
    [few] { $count } تقارير
    [many] { $count } تقريرًا
   *[other] { $count } تقرير
}
digest-reports-few = أقل من { $least } تقارير
digest-persons = { $count ->
    [zero] { $count } شخص
    [one] شخص واحد
    [two] شخصان
    [few] { $count } أشخاص
    [many] { $count } شخصًا
   *[other] { $count } شخص
}
digest-persons-few = أقل من { $least } أشخاص
digest-than = { $than ->
    [day] اليوم السابق
    [week] الأسبوع السابق
    [month] الشهر السابق
    [quarter] الربع السابق
    [year] العام السابق
   *[other] الفترة نفسها قبل عام
}
digest-change = { $way ->
    [more] أكثر بعدد { $count } من { $than }
    [fewer] أقل بعدد { $count } من { $than }
   *[other] العدد نفسه كما في { $than }
}
digest-change-short = { $way ->
    [more] أكثر بعدد { $count }
    [fewer] أقل بعدد { $count }
   *[other] العدد نفسه
}
digest-change-few = مثل { $than } تقريبًا
digest-change-few-short = العدد نفسه تقريبًا
digest-judged = { $change }، { $verdict }
digest-verdict = { $verdict ->
    [not_chance] على الأرجح ليس صدفة
    [may_be_chance] قد يكون صدفة
    [too_few] أقل من أن يُحكم عليه
   *[other] لا شيء للمقارنة به
}
digest-no-basis = لا شيء للمقارنة به

## The first page
digest-heading = <b>{ UPPER($what) }، { $period }</b>
digest-total = <b>{ UPPER($reports) }</b>: { $change }.
digest-none = <b>0 تقارير</b>: { $change }. هذا لا يعني أن شيئًا لم يحدث، بل أن أحدًا لم يخبرنا.
digest-from = عدد من أخبرونا: { $persons }.
digest-area = • { $title }: <b>{ $count }</b> ({ $change })
digest-area-none = • { $title }: <b>0</b>
digest-hot = 📍 <b>أماكن بارزة:</b> { LIST($places) }
digest-where = 📍 <b>أكثر التقارير:</b> { LIST($places) }
digest-spot-short = { $place } ({ $count }، المرسلون: { $persons })
digest-place = { $place } ({ $count })
digest-when = 🕙 <b>أكثر وقت:</b> { DAY($day, style: "weekday") }، { LOWER($band) } ({ $reports })
digest-largest = 👥 <b>الأكثر عن أمر واحد:</b> { $event }
digest-event = { $category }، { $place }، { DAY($night) }: { $persons }، كلٌّ على حدة
digest-no-place = مكان غير معروف
digest-one-person = ⚠️ شخص واحد أرسل { $count } من أصل { $total } من التقارير.
digest-unplaced = { $count ->
    [zero] { $count } تقرير بلا مكان.
    [one] تقرير واحد بلا مكان.
    [two] تقريران بلا مكان.
    [few] { $count } تقارير بلا مكان.
    [many] { $count } تقريرًا بلا مكان.
   *[other] { $count } تقرير بلا مكان.
}
digest-deed = <b>ما تم:</b> { $title }. { $words }
digest-small = لا تُعرض الأعداد التي تقل عن { $least }، والبقية مقرّبة.
digest-note = السكان هم من اختاروا أن يخبرونا. هذه ليست إحصاءات جرائم.

## The pages behind the buttons
digest-page =
    <b>{ $page }</b>
    { $heading }
digest-spots = جاءت من هنا تقارير أكثر مما تعطيه الصدفة عادة:
digest-spots-none = لا يبرز أي مكان. يلزم لذلك 3 أشخاص على الأقل في يومين مختلفين على الأقل، وأكثر من الأماكن الأخرى.
digest-spot = • <b>{ $place }</b>: { $reports }، المرسلون: { $persons }، { $dates ->
    [zero] { $dates } يوم
    [one] يوم واحد
    [two] يومان مختلفان
    [few] { $dates } أيام مختلفة
    [many] { $dates } يومًا مختلفًا
   *[other] { $dates } يوم مختلف
}{ $new ->
    [yes] . جديد منذ المرة السابقة.
   *[other] .
}
digest-spot-coarse = • <b>{ $place }</b>: { $reports }، المرسلون: { $persons }{ $new ->
    [yes] . جديد منذ المرة السابقة.
   *[other] .
}
digest-other-places = <b>أماكن أخرى:</b> { LIST($places) }
digest-day = <b>{ UPPER(DAY($day, style: "weekday")) }:</b> { LIST($bands) }
digest-band = { LOWER($band) }: { $count }
digest-weekday = { DAY($day, style: "weekday") }
digest-quiet = <b>بلا تقارير:</b> { LIST($days) }
digest-item = • { $item }
digest-events = التقارير عن الأمر نفسه، المتقاربة في الوقت والمكان، تُحسب حدثًا واحدًا:
digest-events-none = لا يوجد حدث له أكثر من تقرير.
digest-events-more = { $count ->
    [zero] ولا أحداث أخرى ({ $count }).
    [one] وحدث آخر ({ $count }).
    [two] وحدثان آخران ({ $count }).
    [few] و{ $count } أحداث أخرى.
    [many] و{ $count } حدثًا آخر.
   *[other] و{ $count } حدث آخر.
}
digest-states = <b>إلى أين وصلتم:</b>
digest-state = • { $state }: { $count }
digest-deeds = <b>ما قمتم به:</b>
digest-deeds-none = لا شيء مسجلًا تحت «أنتم قلتم – ونحن فعلنا» لهذه الفترة.
digest-done = • { DAY($day, style: "date") }، { $title }: { $words }
digest-year-note = قد يتغير العدد أيضًا بحسب عدد من يعرفون الخدمة.

## To ask for a digest
digest-choose =
    <b>الملخص الآن</b>
    أي فترة تريد أن ترى؟ تحصل على آخر فترة انتهت.
digest-counting = أقوم بالعدّ والرسم. يستغرق ذلك بضع ثوانٍ.
digest-failed = تعذّر إعداد الملخص الآن. حاول مرة أخرى بعد قليل.

## The picture
digest-pic-trend = { $unit ->
    [day] التقارير حسب اليوم
    [week] التقارير حسب الأسبوع
   *[other] التقارير حسب الشهر
}
digest-pic-before = { UPPER($than) }
digest-pic-when = متى في الأسبوع
digest-pic-where = الأماكن
digest-pic-hot = أماكن بارزة
digest-pic-none = لا يبرز أي مكان
digest-pic-empty = لا تقارير
digest-pic-few = تقارير أقل من أن تُعرض
digest-pic-silence = هذا لا يعني أن شيئًا لم يحدث، بل أن أحدًا لم يخبرنا.
digest-pic-note = تقارير من السكان، وليست إحصاءات جرائم
digest-pic-note-small = تقارير من السكان، وليست إحصاءات جرائم. لا تُعرض الأعداد تحت 5.
digest-pic-unit = { $count ->
    [zero] تقرير، المرسلون: { $persons }
    [one] تقرير، المرسلون: { $persons }
    [two] تقريران، المرسلون: { $persons }
    [few] تقارير، المرسلون: { $persons }
    [many] تقريرًا، المرسلون: { $persons }
   *[other] تقرير، المرسلون: { $persons }
}
digest-pic-unit-none = تقارير
digest-pic-weekday = { DAY($day, style: "short") }
digest-pic-date = { DAY($day, style: "number") } { DAY($day, style: "brief") }
digest-pic-month = { DAY($day, style: "brief") }
digest-pic-alt = صورة: { $reports }، { $change }. الأيام وأيام الأسبوع والأماكن بأعدادها في النص.

## E-mail
digest-mail-subject = { $what }، { $period }: { $reports }، { $news }
digest-mail-news = { $way ->
    [more] { $area } في ازدياد
    [fewer] { $area } في تراجع
    [none] لا شيء يُذكر
   *[other] لا جديد مؤكد
}
digest-mail-areas = مجالات الوعد
digest-mail-area = المجال
digest-mail-count = العدد
digest-mail-change = مقارنة مع { $than }
digest-mail-incidents = { $count ->
    [zero] { $count } حدث، حين تُحسب التقارير عن الأمر نفسه حدثًا واحدًا.
    [one] حدث واحد، حين تُحسب التقارير عن الأمر نفسه حدثًا واحدًا.
    [two] حدثان، حين تُحسب التقارير عن الأمر نفسه حدثًا واحدًا.
    [few] { $count } أحداث، حين تُحسب التقارير عن الأمر نفسه حدثًا واحدًا.
    [many] { $count } حدثًا، حين تُحسب التقارير عن الأمر نفسه حدثًا واحدًا.
   *[other] { $count } حدث، حين تُحسب التقارير عن الأمر نفسه حدثًا واحدًا.
}
digest-mail-effect = • { $title }: مدى التأثير { $mean } من 5 ({ $answers ->
    [zero] { $answers } جواب
    [one] جواب واحد
    [two] جوابان
    [few] { $answers } أجوبة
    [many] { $answers } جوابًا
   *[other] { $answers } جواب
}).
digest-mail-recurring = • { $title }: { $count ->
    [zero] { $count } تقرير عن أمر يتكرر.
    [one] تقرير واحد عن أمر يتكرر.
    [two] تقريران عن أمر يتكرر.
    [few] { $count } تقارير عن أمر يتكرر.
    [many] { $count } تقريرًا عن أمر يتكرر.
   *[other] { $count } تقرير عن أمر يتكرر.
}
digest-mail-where = أين
digest-mail-when = متى
digest-mail-quotes = بكلمات السكان
digest-mail-quotes-note = قرأ إنسان كل اقتباس ووافق عليه.
digest-mail-quote-by = { $category }، { $place }، { DAY($night, style: "date") }
digest-mail-done = ما قمتم به
digest-mail-files = مرفق: الصورة، وملف PDF للاجتماع، وكل الأعداد (CSV).
digest-mail-stop = هل تريد التوقف مؤقتًا أو نهائيًا؟ اكتب /staff إلى البوت.
digest-mail-made = أُعدّ في { DAY($made, style: "date") }، الساعة { CLOCK($made) }.

## PDF
digest-pdf-title = تقارير من السكان
digest-pdf-method = كيف حُسب هذا
digest-pdf-method-night = الليلة تُحسب على اليوم الذي بدأت فيه: الليلة التي تسبق السبت تُحسب على يوم الجمعة.
digest-pdf-method-chance = «على الأرجح ليس صدفة» تعني أن تغيرًا بهذا الحجم نادر من تلقاء نفسه، حتى حين ننظر إلى أعداد كثيرة. «قد يكون صدفة» تعني أنه شائع.
digest-pdf-method-places = يبرز المكان عندما يخبر عنه 3 أشخاص على الأقل في يومين على الأقل، ويكون العدد أكثر مما تعطيه الصدفة عادة.
digest-pdf-method-events = التقارير عن الأمر نفسه، المتقاربة في الوقت والمكان، حدث واحد.
digest-pdf-last-year = قبل عام
