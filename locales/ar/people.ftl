### Staff and access: who works with the pledge here, invitations, groups and the access log.
### What stands in the log are nouns («قراءة»), so that they suit women and men alike.

people =
    <b>العاملون والصلاحيات</b>
    عدد العاملين هنا: { $persons }. مجموعات تتلقى الملخصات: { $groups }. دعوات مفتوحة: { $invites }.
people-invite-role =
    <b>ما دور هذا الشخص؟</b>
    لا تعطِ أكثر مما يلزم.
people-group-role =
    <b>ما دور هذه المجموعة؟</b>
    الدور يحدد ما يعرضه الملخص. يراه كل من في المجموعة.
people-roles = { LINES($roles) }
people-may-admin = <b>المدير</b> يستطيع كل شيء: الدعوة، وقراءة التقارير، والرد عليها، وتغيير الوعد، ورؤية سجل الاطلاع.
people-may-municipality = <b>البلدية</b> تصلها الملخصات، وتقرأ التقارير وترد عليها. وتستطيع استخراج ملفات والكتابة في الوعد.
people-may-police = <b>الشرطة</b> تصلها الملخصات، ويمكن أن تعرف عندما يخبرنا كثيرون عن الأمر نفسه. لا ترى ما كتبه أي شخص.
people-may-coach = <b>مرشد الشباب</b> تصله ملخصات بخطوطها العامة، ويشارك روابطه، ويمكنه مراسلة الشباب. لا يرى ما أبلغ عنه أي شخص.
people-name =
    <b>ماذا ستسمّون هذا الشخص؟</b>
    اكتب اسمًا يعرفه بقية زملائك، مثلًا «كيم، الفريق الميداني».
    الدور: { $role }
people-name-again = هذا ليس اسمًا. اكتبه بالحروف، وعددها على الأكثر: { $most }.
people-link =
    <b>دعوة إلى { $name }</b>
    الدور: { $role }

    { $link }
    أرسل الرابط إلى هذا الشخص وحده. يصلح مرة واحدة، حتى يوم { DAY($until) }، الساعة { CLOCK($until) }. أول من يفتحه يدخل، فلا تشاركه في مجموعة.
people-group-link =
    <b>إضافة مجموعة</b>
    الدور: { $role }

    { $link }
    افتح الرابط بنفسك واختر المجموعة. إذا كانت في المجموعة مواضيع، فيمكنك بدلًا من ذلك أن تكتب <code>/start</code> وما يأتي بعد <code>startgroup=</code> في الموضوع المناسب. يصلح مرة واحدة، حتى يوم { DAY($until) }، الساعة { CLOCK($until) }، ولمن هو مدير هنا فقط. اكتب هناك باسمك أنت، لا باسم المجموعة: وإلا فلن أرى أنك أنت.
people-not-yet = لم يجبني تيليغرام بعد. حاول مرة أخرى بعد قليل.
people-open =
    <b>الدعوات المفتوحة</b>
    { LINES($invites) }
people-open-one = <b>{ $name }</b> ({ $role })، بدعوة من { $by }. تصلح حتى يوم { DAY($until) }، الساعة { CLOCK($until) }.
people-dropped = لم تعد الدعوة صالحة.
people-none-open = لا توجد دعوات مفتوحة.
people-a-group = مجموعة
people-all =
    <b>كل من يعمل هنا</b>
    اختر أحدهم للعرض أو التعديل.
people-card =
    <b>{ $name }</b>
    الدور: { $role }، منذ يوم { DAY($since) }.
people-card-by = بدعوة من { $by }.
people-operator = هذا الشخص مذكور في إعدادات الخدمة وهو مدير دائمًا. يُغيَّر ذلك هناك، لا هنا.
people-last-admin = لا يوجد مدير آخر. ادعُ مديرًا آخر أولًا، لكي يستطيع أحد أن يُدخل غيره.
people-gone = لم يعد هذا الشخص يعمل هنا.
people-which-role =
    <b>{ $name }: ما الدور الجديد؟</b>
    الآن: { $role }.
people-new-role =
    <b>تغيّر دورك. دورك الآن: { $role }.</b>
    { $may }
people-revoke-ask =
    <b>إلغاء صلاحية { $name }؟</b>
    تنتهي الصلاحية فورًا، حتى في الصفحات المفتوحة. تتوقف ملخصات هذا الشخص ودعواته المفتوحة. ما فعله يبقى في سجل الاطلاع.
people-revoke-group =
    <b>إزالة المجموعة { $name }؟</b>
    لن تصلها ملخصات بعد الآن. أبقى في المجموعة إلى أن يزيلني أحد هناك.
people-revoked = أُلغيت الصلاحية: { $name }.
people-you-are-out =
    لم تعد تعمل على طاولة العمل، لذلك لا يصل ما تكتبه هنا إلى أحد هناك. كل شيء آخر في المحادثة يعمل كما لبقية السكان.
    هل هناك شخص في خطر؟ اتصل بالرقم 112.
people-welcome =
    <b>أهلًا بك! دورك: { $role }.</b>

    { $may }

    اكتب /staff متى أردت الوصول إلى طاولة العمل. ما تفتحه هناك يُكتب في سجل الاطلاع. إذا لم تعد تحتاج إلى الصلاحية، فيمكنك أن تكتب /delete في أي وقت.
people-already = أنت هنا من قبل. دورك: { $role }. لم يُستعمل الرابط. إذا أردت دورًا آخر فاسأل أحد المديرين.
people-worn = هذا الرابط غير صالح. اطلب رابطًا جديدًا ممن أعطاك إياه.
people-joined =
    قُبلت الدعوة: <b>{ $name }</b>
    الدور: { $role }

    إذا لم يكن هذا من كنت تنتظره، فألغِ الصلاحية من طاولة العمل.
people-group-hello =
    <b>مرحبًا!</b> تتلقى هذه المجموعة صباح كل يوم اثنين ملخصًا لما يخبرنا به السكان في { $municipality }.
    ما كتبه الأفراد لا يظهر هنا أبدًا. لا أقرأ ما تكتبونه، ولا أستقبل التقارير إلا في محادثة خاصة.
people-group-left = أُزلت من المجموعة <b>{ $name }</b>. لن تصلها ملخصات بعد الآن.
people-log-title =
    <b>سجل الاطلاع</b>
    من فعل ماذا ومن قرأ ماذا، الأحدث أولًا.
people-log-title-of =
    <b>سجل الاطلاع: { $name }</b>
    الأحدث أولًا.
people-looks =
    <b>من فتح التقرير { $reference }</b>
    الأحدث أولًا.
people-looks-none = لم يفتحه أحد.
people-log-empty = لا شيء هنا بعد.
people-day =
    <b>{ DAY($day) }</b>
    { LINES($lines) }
people-nobody = شخص لم يعد هنا
people-command-line = سطر الأوامر
people-entry = { CLOCK($at) } <b>{ $who }</b> ({ $role }): { $act }
people-entry-report = { CLOCK($at) } <b>{ $who }</b> ({ $role }): { $act }، التقرير { $reference }
# What somebody did. A new act gets a line of its own; otherwise its own word is shown.
people-act = { $act ->
    [joined] الدخول بدعوة من { $about }
    [left] إزالة البوت من المجموعة
    [invited-admin] دعوة مدير
    [invited-municipality] دعوة شخص من البلدية
    [invited-police] دعوة شخص من الشرطة
    [invited-coach] دعوة مرشد شباب
    [uninvited] سحب دعوة
    [made-admin] تغيير الدور إلى «مدير»: { $about }
    [made-municipality] تغيير الدور إلى «البلدية»: { $about }
    [made-police] تغيير الدور إلى «الشرطة»: { $about }
    [made-coach] تغيير الدور إلى «مرشد شباب»: { $about }
    [revoked] إلغاء صلاحية: { $about }
    [log] قراءة سجل الاطلاع
    [refused] محاولة بلا صلاحية: { $about }
    [seen] تسجيل أنه قُرئ
    [read] قراءة
    [read-held] قراءة الكلمات المحجوبة
    [released] رفع الحجب عن الكلمات
    [kept-held] إبقاء الكلمات محجوبة
    [photos] عرض الصور
    [read-notes] قراءة الملاحظات
    [noted] كتابة ملاحظة
    [read-quote] قراءة الكلمات للبتّ في اقتباس
    [quote-approved] الموافقة على اقتباس الكلمات
    [quote-declined] رفض اقتباس الكلمات
    [joined-event] جمعه مع تقرير آخر
    [split-event] فصله عن تقرير آخر
    [answered-seen] الرد: تمت قراءته
    [answered-planned] الرد: مخطط له
    [answered-done] الرد: تمت معالجته
    [answered-not-ours] الرد: لا يمكننا فعل شيء بشأنه
    [answered-needs-more] السؤال عن المزيد
    [pledge-sent-in] إرسال وعد جديد
    [pledge-published] نشر وعد
    [pledge-scheduled] اختيار يوم لوعد
    [pledge-withdrawn] إلغاء وعد كان ينتظر
    [entry-published] نشر «أنتم قلتم – ونحن فعلنا»
    [entry-changed] تعديل «أنتم قلتم – ونحن فعلنا»
    [entry-removed] حذف «أنتم قلتم – ونحن فعلنا»
    [pack] طلب ملف التحضير للوعد القادم
    [export-csv] استخراج تقارير (CSV)، العدد: { $reports }
    [export-xlsx] استخراج تقارير (Excel)، العدد: { $reports }
    [export-geojson] استخراج تقارير (خريطة)، العدد: { $reports }
    [export-register] استخراج تقارير لسجل الوثائق، العدد: { $reports }
    [export-csv-words] استخراج تقارير مع الكلمات (CSV)، العدد: { $reports }
    [export-xlsx-words] استخراج تقارير مع الكلمات (Excel)، العدد: { $reports }
    [export-geojson-words] استخراج تقارير مع الكلمات (خريطة)، العدد: { $reports }
    [export-register-words] استخراج تقارير مع الكلمات لسجل الوثائق، العدد: { $reports }
    [subscribed] بدء استلام ملخص
    [unsubscribed] إنهاء استلام ملخص
    [card-changed] عدّل بطاقته
    [card-removed] أزال بطاقته
    [talk-read] قرأ محادثة تخصه
    [talk-offered] سأل إن كان { $about } يتولى محادثة
    [talk-ended] أنهى محادثة
    [bursts-on] طلب خبر عندما يخبرنا كثيرون عن الأمر نفسه
    [bursts-off] إلغاء طلب الخبر عندما يخبرنا كثيرون عن الأمر نفسه
   *[other] { $act }
    }
