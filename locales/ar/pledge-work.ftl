### The pledge at the desk: send in a new pledge, and tell what was done.

pledge-work =
    <b>الوعد</b>
    يقرأ السكان الآن الوعد لعام { $year }.
pledge-work-telling = يُرسل خبر الآن. وصل إلى { $told } من أصل { $followers } من المتابعين.
pledge-work-send-file =
    <b>إرسال وعد جديد</b>
    أرسل الوعد هنا كملف، حجمه على الأكثر { $size } كيلوبايت. يجب أن ينتهي اسمه بـ <code>.toml</code>.
    الأسهل أن تنزّل الوعد كملف وتعدّله ثم ترسله من جديد. لا يرى أحد الوعد الجديد قبل أن تنشره.
pledge-work-no-file = هذا ليس ملفًا ينتهي اسمه بـ <code>.toml</code>.
pledge-work-too-large = الملف كبير جدًا. حجمه المسموح به على الأكثر { $size } كيلوبايت.
pledge-work-fetching = شكرًا! أقرأ الملف الآن وأجيبك بعد قليل.
pledge-work-not-fetched = تعذّر جلب الملف من تيليغرام. أرسله مرة أخرى من فضلك.
pledge-work-template-file = الوعد لعام { $year } كملف. عدّله ببرنامج نصوص عادي، مثل المفكرة (Notepad)، ثم أرسله من جديد.
pledge-work-overtaken = سبقك شخص آخر. هذا هو الوضع الآن:
pledge-work-problems =
    { $count ->
        [zero] <b>لا شيء في الملف يحتاج إلى تصحيح</b>
        [one] <b>أمر واحد في الملف يحتاج إلى تصحيح</b>
        [two] <b>أمران في الملف يحتاجان إلى تصحيح</b>
        [few] <b>{ $count } أمور في الملف تحتاج إلى تصحيح</b>
        [many] <b>{ $count } أمرًا في الملف تحتاج إلى تصحيح</b>
       *[other] <b>{ $count } أمر في الملف تحتاج إلى تصحيح</b>
    }
pledge-work-more = … والمزيد ({ $count }).
pledge-work-mend = لم يُحفظ شيء. صحّح الملف وأرسله من جديد.

pledge-problem-in-field = السطر { $line }، <code>{ $field }</code>: { $what }
pledge-problem-in-line = السطر { $line }: { $what }
pledge-problem-missing = هذا ناقص.
pledge-problem-unknown = لا أعرف هذا. هل كُتب بشكل صحيح؟
pledge-problem-text = يجب أن يكون هنا نص بين علامتي اقتباس.
pledge-problem-id = يتكوّن id من 20 على الأكثر من الحروف الصغيرة (من a إلى z) والأرقام و_، ويبدأ بحرف.
pledge-problem-choice = لا تصلح هنا إلا إحدى هذه الكلمات: { $words }
pledge-problem-swedish = النص السويدي (sv) ناقص.
pledge-problem-few = يلزم هنا واحد على الأقل.
pledge-problem-many = هنا أكثر من المسموح به.
pledge-problem-list = يجب أن تكون هنا قائمة.
pledge-problem-words = يجب أن يكون هنا نص لكل لغة، مثل <code>title.sv</code>.
pledge-problem-number = يجب أن يكون هنا عدد صحيح معقول.
pledge-problem-date = يجب أن يكون هنا يوم، مثل 2027-01-31، من دون علامتي اقتباس.
pledge-problem-twice = هذا موجود من قبل: { $words }.
pledge-problem-language = هذه اللغة غير موجودة هنا: { $words }.
pledge-problem-municipality = يجب أن يكون الوعد لهذه البلدية: { $words }.
pledge-problem-page = الصفحة أطول من رسالة واحدة (اللغة: { $words }). اختصر النصوص.
pledge-problem-utf8 = الملف غير محفوظ كنص بترميز UTF-8.
pledge-problem-lines = عدد الأسطر في الملف أكثر من { $words }.
pledge-problem-syntax = لا يمكن قراءة الملف من هنا ({ $words }). غالبًا ما تنقص علامة اقتباس أو قوس. أستطيع قراءة الباقي بعد تصحيح ذلك.
pledge-problem-other = { $words }

pledge-file =
    <b>الوعد لعام { $year }</b>
    المجالات: { $areas }. الإجراءات: { $actions }.
pledge-file-draft = الوعد لعام { $year } مسودة. لا يراه أحد من السكان.
pledge-file-scheduled = يُنشر الوعد لعام { $year } يوم { DAY($day) }.
pledge-file-published = الوعد لعام { $year } منشور منذ يوم { DAY($day) }.
pledge-file-replaced = حل وعد أحدث محل هذا الوعد لعام { $year }.
pledge-file-withdrawn = تم التخلّي عن هذا الوعد لعام { $year }.
pledge-file-lacks =
    <b>ناقص بلغات أخرى</b>
    { LINES($lines) }
    تُعرض هذه النصوص بالسويدية.
pledge-file-lacks-line =
    { $count ->
        [zero] • { $language }: { $count } نص
        [one] • { $language }: نص واحد
        [two] • { $language }: نصان
        [few] • { $language }: { $count } نصوص
        [many] • { $language }: { $count } نصًا
       *[other] • { $language }: { $count } نص
    }
pledge-file-translated = كل شيء مترجم إلى كل اللغات.
pledge-file-read = اختر لغة، فأعرض لك الصفحات كما يراها السكان.
pledge-file-seen = كان هذا الوعد لعام { $year }: { $language }.
pledge-file-sure = هل تنشر الوعد لعام { $year } الآن؟ يستطيع الجميع قراءته فورًا. ويحل محل وعد أقدم للعام نفسه.
pledge-file-is-out = تم! الوعد لعام { $year } منشور الآن.
pledge-file-in-place = هذا الوعد ينتظر الآن بدلًا من الوعد الذي كان ينتظر.
pledge-file-ask-day = من أي يوم يظهر الوعد لعام { $year }؟ اكتب مثلًا 15 يناير أو 2027-01-15.
pledge-file-no-day = لم أفهم أي يوم هذا.
pledge-file-day-not-ahead = يجب أن يكون اليوم هو هذا اليوم أو بعده، وخلال عامين على الأكثر.
pledge-files =
    <b>الوعود المرسلة</b>
    { LINES($lines) }
pledge-files-line = { $number }. وصل يوم { DAY($at) }. { $state }
pledge-files-none = لم يُرسل أي وعد بعد.

pledge-entry-area = <b>أنتم قلتم – ونحن فعلنا، { $year }</b>. ما المجال المقصود؟
pledge-entry-action =
    <b>{ $title }</b>
    { LINES($lines) }

    أي إجراء من الوعد تقصد؟
pledge-entry-action-line = { $number }. { $words }
pledge-entry-state =
    <i>{ $words }</i>

    إلى أين وصل؟
pledge-entry-words =
    { $state ->
        [not_done] اكتب بالسويدية لماذا لم يتم ذلك.
        [planned] اكتب بالسويدية ما هو مخطط له.
        [ongoing] اكتب بالسويدية ما تفعلونه.
       *[other] اكتب بالسويدية ما فعلتموه.
    } اكتب باختصار، كأنك تكتب إلى جار. لا تذكر أشخاصًا. عدد الحروف على الأكثر: { $most }.
pledge-entry-long = عدد الحروف: { $length }. العدد على الأكثر: { $most }.
pledge-entry-only-words = أحتاج هنا إلى نص.
pledge-entry-write-did = اكتب ما فعلتموه. اللغة: { $language }. عدد الحروف على الأكثر: { $most }.
pledge-entry-write-said = اكتب ما قاله السكان. اللغة: { $language }. عدد الحروف على الأكثر: { $most }.
pledge-entry-as-now =
    المكتوب الآن بالسويدية:
    <blockquote>{ $words }</blockquote>
pledge-entry-draft =
    <i>هذه مسودة.</i> { $followers ->
        [zero] لا أحد يتابع المجال بعد.
        [one] يتابعه شخص واحد، ويصله هذا عندما تنشر.
        [two] يتابعه شخصان، ويصلهما هذا عندما تنشر.
        [few] يتابعه { $followers } أشخاص، ويصلهم هذا عندما تنشر.
        [many] يتابعه { $followers } شخصًا، ويصلهم هذا عندما تنشر.
       *[other] يتابعه { $followers } شخص، ويصلهم هذا عندما تنشر.
    }
pledge-entry-waits =
    <i>نُشر يوم { DAY($day) }.</i> { $followers ->
        [zero] لا أحد يتابع المجال بعد.
        [one] يتابعه شخص واحد، ويصله هذا بين الساعة 8 والساعة 20.
        [two] يتابعه شخصان، ويصلهما هذا بين الساعة 8 والساعة 20.
        [few] يتابعه { $followers } أشخاص، ويصلهم هذا بين الساعة 8 والساعة 20.
        [many] يتابعه { $followers } شخصًا، ويصلهم هذا بين الساعة 8 والساعة 20.
       *[other] يتابعه { $followers } شخص، ويصلهم هذا بين الساعة 8 والساعة 20.
    }
pledge-entry-on-its-way = <i>نُشر يوم { DAY($day) }.</i> وصل إلى { $told } من أصل { $followers } من المتابعين.
pledge-entry-told =
    <i>نُشر يوم { DAY($day) }.</i> { $told ->
        [zero] لم يكن أحد يتابع المجال حينها.
        [one] وصل إلى متابع واحد.
        [two] وصل إلى متابعَين اثنين.
        [few] وصل إلى { $told } متابعين.
        [many] وصل إلى { $told } متابعًا.
       *[other] وصل إلى { $told } متابع.
    }
pledge-entry-homeless = الإجراء الذي ينتمي إليه هذا لم يعد موجودًا. لذلك لا يظهر لأحد.
pledge-entry-out = تم! يظهر الآن في صفحات الوعد.
pledge-entry-languages = بأي لغة تريد أن تكتب؟ العلامة ✓ تعني أنها مكتملة. وما ينقص يُعرض بالسويدية.
pledge-entry-sure-live = هل تريد حذف هذا؟ يختفي من صفحات الوعد. من وصلهم من قبل يبقى عندهم.
pledge-entry-sure-draft = هل تريد حذف المسودة؟
pledge-entry-is-gone = تم الحذف.
pledge-entries =
    <b>هذا ما كُتب</b>
    { LINES($lines) }
pledge-entries-line = { $number }. { DAY($day) }: { $words }
pledge-entries-draft-line = { $number }. مسودة: { $words }
pledge-entries-none = لم يُكتب شيء بعد.
