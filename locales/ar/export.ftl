### Taking out data: the pages at the desk, and the words in the spreadsheets.

export =
    <b>استخراج البيانات</b>
    ماذا تريد؟ يصل الملف إلى هنا في المحادثة.
export-what =
    { $format ->
        [csv] <b>CSV</b> بيانات لبرامج أخرى، سطر لكل تقرير.
        [xlsx] <b>Excel</b> جدول للقراءة والحساب.
        [geojson] <b>GeoJSON</b> نقاط على خريطة.
       *[register] <b>سجل الوثائق (diariet)</b> هو ما يلزم لتسجيل التقارير، مع الردود وما حُذف.
    }
export-coarse = الأماكن تقريبية، وكلمات السكان ليست فيه. من أرسل التقرير غير مذكور في الملف.
export-span = في أي أيام وصلت التقارير التي تريدها؟
export-coming =
    { $count ->
        [zero] لا توجد تقارير من { $first } إلى { $last }. يصل الملف مع ذلك، وهو فارغ.
        [one] تقرير واحد من { $first } إلى { $last }. يصل الملف بعد لحظات.
        [two] تقريران من { $first } إلى { $last }. يصل الملف بعد لحظات.
        [few] { $count } تقارير من { $first } إلى { $last }. يصل الملف بعد لحظات.
        [many] { $count } تقريرًا من { $first } إلى { $last }. يصل الملف بعد لحظات.
       *[other] { $count } تقرير من { $first } إلى { $last }. يصل الملف بعد لحظات.
    }
export-many = عدد التقارير: { $count }. لا يمكن إرسال ملف بهذا الحجم في المحادثة. اطلب ممن يدير الخدمة أن يستخرجه بالأمر «loftesbot export»، أو اختر أيامًا أقل.
export-caption =
    { $what }، من { $first } إلى { $last }: { $count ->
        [zero] { $count } تقرير
        [one] تقرير واحد
        [two] تقريران
        [few] { $count } تقارير
        [many] { $count } تقريرًا
       *[other] { $count } تقرير
    }. هذه تقارير كتبها السكان بأنفسهم، وليست إحصاءات جرائم.

## The spreadsheets
export-sheet-about = عن الملف
export-sheet-reports = التقارير
export-sheet-replies = الردود
export-sheet-purges = ما حُذف
export-about-reports = تقارير إلى { $municipality } عن الوعد للسكان
export-about-register = لسجل الوثائق: التقارير إلى { $municipality }، والردود عليها، وما حُذف
export-about-span = التقارير التي وصلت من { $first } إلى { $last }، واليومان محسوبان.
export-about-made = أُعدّ الملف في { $day } الساعة { CLOCK($at) }.
export-about-count = { $count ->
        [zero] { $count } تقرير.
        [one] تقرير واحد.
        [two] تقريران.
        [few] { $count } تقارير.
        [many] { $count } تقريرًا.
       *[other] { $count } تقرير.
    }
export-about-note = التقارير من سكان اختاروا بأنفسهم أن يخبرونا. وهي ليست إحصاءات جرائم.
export-about-coarse = الموقع الذي تمت مشاركته مقرّب إلى نحو 100 متر. من أرسل التقرير غير مذكور في الملف. الليلة تُحسب على اليوم الذي بدأت فيه.
export-about-words = كلمات السكان موجودة في الملف. من استخرج الملف مكتوب في سجل الاطلاع.
export-about-no-words = كلمات السكان ليست في الملف.
export-weekday = { DAY($day, style: "weekday") }
export-yes = نعم
export-no = لا
export-no-area = خارج الوعد
export-words-none = لا توجد
export-words-kept = محفوظة
export-words-held = محجوبة إلى أن يقرأها إنسان
export-source-bot = البوت
export-source-import = نظام آخر
export-purge-retention = انتهت مدة الحفظ
export-purge-erasure = بطلب من صاحب التقرير
export-purge-withdrawal = سحبه صاحب التقرير
export-col-number = العدد
export-col-reference = الرقم المرجعي
export-col-received-on = يوم الوصول
export-col-received-at = وقت الوصول
export-col-category = الموضوع
export-col-focus-area = المجال في الوعد
export-col-night-of = اليوم
export-col-weekday = يوم الأسبوع
export-col-band = الوقت من اليوم
export-col-started-at = بدأ
export-col-ended-at = انتهى
export-col-ongoing = كان يحدث عند الكتابة
export-col-place = المكان
export-col-lat = خط العرض
export-col-lon = خط الطول
export-col-effect = التأثير من 1 إلى 5
export-col-answers = الأجوبة عن الأسئلة
export-col-state = الحالة
export-col-words = بكلماته
export-col-language = اللغة
export-col-source = المصدر
export-col-text = ما كُتب
export-col-place-words = المكان بكلماته
export-col-replies = عدد الردود
export-col-withdrawn-at = سُحب
export-col-replied-at = وقت الرد
export-col-reply = الرد
export-col-purged-at = حُذف
export-col-reason = السبب
export-col-counts = الكمية
export-col-decision = القرار
