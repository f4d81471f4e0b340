### The pack for the next pledge, once a year: in the chat, on paper and in tables.

pack-is-made = أقوم الآن بإعداد ملف التحضير لعام { $year }. يصل إلى هنا بعد قليل.
pack-not-made = تعذّر إعداد ملف التحضير الآن. حاول مرة أخرى بعد قليل.
pack-files = ملف التحضير للوعد القادم، بأعداد عام { $year }. الأول للقراءة، ثم جدول، ثم بيانات. في الجدول وملف البيانات اقتراحات السكان بكلماتهم: لا تنشرها.

pack-title = التحضير للوعد للسكان لعام { $year }
pack-subtitle = { $municipality }: عام { $year }. أُعدّ يوم { DAY($day) } { $made }.
pack-so-far = لم ينتهِ العام بعد. الأعداد حتى يوم { DAY($day) }، والأعمدة بجانبها تعرض العام السابق كاملًا. لا يمكن القول إن شيئًا تغيّر إلا بعد انتهاء عام { $year }.
pack-note = السكان هم من اختاروا أن يخبرونا بهذا. هذه ليست إحصاءات جرائم.
pack-big-wishes =
    { $count ->
        [zero] اقتراح للوعد القادم
        [one] اقتراح للوعد القادم
        [two] اقتراحان للوعد القادم
        [few] اقتراحات للوعد القادم
        [many] اقتراحًا للوعد القادم
       *[other] اقتراح للوعد القادم
    }
pack-big-reports =
    { $count ->
        [zero] تقرير
        [one] تقرير
        [two] تقريران
        [few] تقارير
        [many] تقريرًا
       *[other] تقرير
    }
pack-big-reporters =
    { $count ->
        [zero] شخص أرسل تقارير
        [one] شخص أرسل تقارير
        [two] شخصان مختلفان أرسلا تقارير
        [few] أشخاص مختلفين أرسلوا تقارير
        [many] شخصًا مختلفًا أرسلوا تقارير
       *[other] شخص مختلف أرسلوا تقارير
    }
pack-big-answered =
    { $count ->
        [zero] تقرير عليه رد
        [one] تقرير عليه رد
        [two] تقريران عليهما رد
        [few] تقارير عليها رد
        [many] تقريرًا عليها رد
       *[other] تقرير عليها رد
    }
pack-wishes = ما يريده السكان في الوعد لعام { $year }
pack-wishes-none = لم يقترح أحد شيئًا بعد.
pack-wishes-legend = العمود الرفيع يعرض عدد من اقترحوا الأمر نفسه للوعد لعام { $year }.
pack-wish-count =
    { $count ->
        [zero] { $count } شخص
        [one] شخص واحد
        [two] شخصان
        [few] { $count } أشخاص
        [many] { $count } شخصًا
       *[other] { $count } شخص
    } (في العام السابق: { $previous })
pack-areas = عام { $year } مجالًا مجالًا
pack-area =
    { $reports ->
        [zero] 0 تقارير.
        [one] تقرير واحد. عدد المرسلين: { $reporters }.
        [two] تقريران. عدد المرسلين: { $reporters }.
        [few] { $reports } تقارير. عدد المرسلين: { $reporters }.
        [many] { $reports } تقريرًا. عدد المرسلين: { $reporters }.
       *[other] { $reports } تقرير. عدد المرسلين: { $reporters }.
    }
pack-change =
    { $direction ->
        [more] أكثر بعدد { $count } من عام { $year }، { $verdict }.
        [fewer] أقل بعدد { $count } من عام { $year }، { $verdict }.
       *[same] العدد نفسه كما في عام { $year }.
    }
pack-no-change = المقارنة: { $verdict }.
pack-verdict-not-chance = على الأرجح ليس صدفة
pack-verdict-may-be-chance = قد يكون صدفة
pack-verdict-too-few = أقل من أن يُحكم عليه بثقة
pack-verdict-no-basis = لا يوجد عام للمقارنة به
pack-effect = مدى التأثير على من أجابوا: { $effect } من 5 في المتوسط.
pack-unplaced =
    { $count ->
        [zero] { $count } تقرير بلا مكان.
        [one] تقرير واحد بلا مكان.
        [two] تقريران بلا مكان.
        [few] { $count } تقارير بلا مكان.
        [many] { $count } تقريرًا بلا مكان.
       *[other] { $count } تقرير بلا مكان.
    }
pack-outside = ما لا ينتمي إلى أي مجال
pack-outside-why = هذا أيضًا تحضير للوعد القادم.
pack-outside-none = كل التقارير تنتمي إلى مجال.
pack-done = ما وُعد به في الوعد لعام { $year }
pack-day = { DAY($day) }
pack-answers = الردود على السكان
pack-answers-line = تقارير عليها رد: { $answered } من أصل { $reports }. وصل نصف الردود خلال هذا العدد من الساعات: { $hours }. ردود وصلت خلال أسبوع: { $week }.
pack-answers-none = لا رد على أي تقرير حتى الآن. عدد التقارير: { $reports }.
pack-quotes = اقتباسات وافق عليها إنسان
pack-words = اقتراحات بكلمات أصحابها
pack-head-area = المجال
pack-head-wishers = الأشخاص
pack-head-wishers-before = العام السابق
pack-head-reports = التقارير
pack-head-incidents = الأحداث
pack-head-reporters = أشخاص مختلفون
pack-head-effect = التأثير من 1 إلى 5
pack-head-change = التغيّر
pack-head-verdict = صدفة؟
pack-head-category = الموضوع
pack-head-promise = ما وُعد به
pack-head-state = الحالة
pack-head-day = اليوم
pack-head-said = أنتم قلتم
pack-head-did = نحن فعلنا
pack-head-answered = عليه رد
pack-head-week = خلال أسبوع
pack-head-median = النصف خلال (ساعات)
pack-head-words = الكلمات
pack-head-language = اللغة
