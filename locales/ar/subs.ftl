### Subscriptions: digests that come by themselves, to the chat or by e-mail.

subs =
    <b>ملخصاتك</b>
    ملخصات تصل من تلقاء نفسها.
subs-of =
    <b>ملخصات { $name }</b>
    ملخصات تصل من تلقاء نفسها.
subs-none = لم يُطلب أي ملخص. يريد معظم الناس واحدًا كل يوم اثنين الساعة 06:30.
subs-line = <b>{ $number }.</b> { $what }: { $often }
subs-line-paused = <b>{ $number }.</b> { $what }: { $often } <i>(متوقف مؤقتًا)</i>
subs-often =
    { $period ->
        [day] كل يوم الساعة { $clock }
        [week] كل أسبوع يوم { DAY($day, style: "weekday") } الساعة { $clock }
        [month] في أول يوم من كل شهر الساعة { $clock }
        [quarter] في أول يوم من كل ربع سنة الساعة { $clock }
        [year] في الأول من يناير الساعة { $clock }
       *[other] فورًا
    }
subs-burst-note = يمكنك أيضًا أن تعرف فورًا عندما يخبرنا كثيرون عن الأمر نفسه. لا يُرسل أحد إلى المكان بسبب ذلك.
subs-one =
    <b>{ $what }</b>
    { UPPER($often) }
    إلى: { $where }
    اللغة: { $language }
subs-ways = { LIST($ways) }
subs-to-telegram = تيليغرام
subs-next = يصل التالي يوم { DAY($at) }، الساعة { CLOCK($at) }.
subs-paused = هذا الملخص متوقف مؤقتًا. لا يُرسل شيء حتى تشغّله من جديد.
subs-unconfirmed = العنوان لم يُؤكَّد بعد: { $email }. لا يُرسل إليه شيء حتى تكتب الرمز.
subs-ask-what = <b>عن ماذا يكون الملخص؟</b>
subs-ask-often = <b>كم مرة يصل؟</b>
subs-ask-day = <b>في أي يوم من الأسبوع؟</b>
subs-ask-time =
    <b>في أي وقت؟</b>
    اضغط على وقت، أو اكتب وقتًا آخر، مثلًا 08:15.
subs-time-refused = لا يمكن ذلك بين 02:00 و02:59، لأن هذه الساعة غير موجودة في كل ليلة. اختر وقتًا آخر.
subs-time-unclear = لم أستطع أن أقرأ ذلك كوقت.
subs-ask-language = <b>بأي لغة؟</b>
subs-ask-channel = <b>إلى أين يُرسل؟</b>
subs-ask-email =
    <b>ما عنوان البريد الإلكتروني؟</b>
    اكتب العنوان. أرسل إليه رمزًا، لكي لا تصل ملخصاتك إلى غيرك.
subs-email-unclear = لا يبدو هذا عنوان بريد إلكتروني.
subs-ask-code =
    <b>اكتب الرمز</b>
    أرسلت ستة أرقام إلى { $email }. اكتبها هنا خلال ساعة.
subs-code-wrong =
    <b>الرمز غير صحيح</b>
    انظر في الرسالة المرسلة إلى { $email } واكتب الأرقام الستة مرة أخرى.
subs-code-worthless =
    <b>لم يعد الرمز صالحًا</b>
    اطلب رمزًا جديدًا إلى { $email }.
subs-too-many-codes = أُرسلت رسائل كثيرة إلى هذا العنوان اليوم. حاول مرة أخرى غدًا.
subs-ask-stop =
    <b>هل تريد إنهاء هذا الملخص؟</b>
    يمكنك دائمًا أن تطلبه من جديد.
subs-preview-failed = تعذّر إعداد العرض الآن. حاول مرة أخرى بعد قليل.
subs-mail-subject = رمزك في Löftesbot: { $code }
subs-mail-code =
    الرمز هو { $code }.

    اكتبه في المحادثة مع Löftesbot في { $municipality } خلال ساعة. عندها تُرسل ملخصاتك إلى هذا العنوان.

    لم تطلب رمزًا؟ إذن لا يلزمك أن تفعل شيئًا.
operator-digests-skipped =
    { $count ->
        [zero] لم يفت أي ملخص أثناء توقف الخدمة.
        [one] فات ملخص واحد أثناء توقف الخدمة.
        [two] فات ملخصان أثناء توقف الخدمة.
        [few] فاتت { $count } ملخصات أثناء توقف الخدمة.
        [many] فات { $count } ملخصًا أثناء توقف الخدمة.
       *[other] فات { $count } ملخص أثناء توقف الخدمة.
    } يُرسل الآن إلى كل مستلم أحدث ملخص له.
operator-digest-failed =
    <b>ملخص لم يصل</b>
    إلى: { $name } ({ $role })
    عن: { $what }
    كان يجب أن يصل يوم { DAY($slot) }، الساعة { CLOCK($slot) }.
