### The words for those who come through a coach's link: short, without blame. The rest is as for everyone, the words of danger always.

welcome-youth =
    <b>مرحبًا! أنا Löftesbot في { $municipality }.</b>
    هنا تستطيع أن تقول ما يزعج أو يخيف. لا أسأل من أنت.
help-youth =
    <b>هذا ما أستطيعه</b>
    /report – تجمع سيارات
    /other – شيء آخر
    /coach – تحدث مع مرشد الشباب
    /wish – اقتراح
    /mine – ما أرسلته
    /language – تغيير اللغة
    اضغط زرًا أو اكتب بكلماتك.
ask-more-youth =
    <b>{ $category ->
        [pledge_wish] ماذا تريد أن نفعل؟
       *[other] هل تريد أن تقول المزيد؟
    }</b>
    لا تكتب أسماء، ولا اسمك.
receipt-next-youth = من يعملون على ذلك يقرؤون تقريرك مع تقارير الآخرين. إذا رد أحد عليك أكتب لك هنا. ليس في الليل أبدًا.
limit-notice-youth =
    يمكنك إرسال هذا الساعة { CLOCK($until) }.
    هل يتعلق بالسابق؟ أضفه هناك: /mine
limit-day-youth = يمكنك إرسال هذا من الساعة { CLOCK($until) } ({ DAY($until) }). الحد للجميع في اليوم، عدد التقارير: { $most }.
privacy-youth =
    <b>ما تقوله</b>
    تقرؤه بلدية { $municipality } كي تفي بالوعد. للأسئلة: { $contact }.

    <b>ما الذي يُحفظ</b>
    • المكان والوقت والأجوبة والاقتراحات ورمز بدل حسابك: { $months } شهرًا
    • ما تكتبه، والصور: { $words } يومًا
    • الطريق إلى محادثتك: { $address } يومًا
    • تقرير لم ترسله: { $hours } ساعة
    • المحادثات مع المرشد: { $talk } يومًا
    • ما تتابعه: حتى تتوقف
    • لغتك والرابط الذي جئت منه: { $months } شهرًا

    <b>من المهم أن تعرف</b>
    يقرؤه فقط من يحتاج إليه في عمله. وقد يطلب آخرون الاطلاع على تقرير. لا تكتب أسماء، ولا شيئًا عن نفسك إن أردت ألا يعرفك أحد. تيليغرام يعرف من يكتب.
not-understood-home-youth = لم أفهم ذلك. اكتب ماذا حدث، أو اضغط زرًا.
