### The room of reports: what staff with the right to it read and write.
### Words that are held are «محجوبة», and to release them is «رفع الحجب».

## The list
work =
    <b>التقارير</b>
    { $filter }
work-line =
    { $category }، { $place }
    { UPPER(DAY($day)) }، { LOWER($band) }. <i>{ $state }</i>{ $held ->
        [yes] ، الكلمات محجوبة
       *[no] {""}
    }{ $others ->
        [zero] {""}
        [one] {" "}(وتقرير آخر عن الحدث نفسه)
        [two] {" "}(وتقريران آخران عن الحدث نفسه)
        [few] {" "}(و{ $others } تقارير أخرى عن الحدث نفسه)
        [many] {" "}(و{ $others } تقريرًا آخر عن الحدث نفسه)
       *[other] {" "}(و{ $others } تقرير آخر عن الحدث نفسه)
    }
work-numbered = <b>{ $number }.</b> { $line }
work-none = لا يوجد تقرير كهذا الآن.
work-pick = ماذا تريد أن ترى؟
work-place-own = مكان بكلمات صاحب التقرير

## One report
work-told-at = <b>وصل التقرير:</b> { DAY($at) }، الساعة { CLOCK($at) }
work-no-words = لم يُكتب شيء بكلمات خاصة.
work-held-named = <b>الكلمات محجوبة:</b> يبدو أنها تشير إلى شخص معيّن. المكان والوقت محسوبان مع ذلك.
work-held-hate = <b>الكلمات محجوبة:</b> يبدو أن فيها كراهية. المكان والوقت محسوبان مع ذلك.
work-words =
    <b>بكلمات صاحب التقرير</b> ({ $language })
    «{ $words }»
work-quotable = يجوز اقتباس الكلمات.
work-not-quotable = لا تُقتبس الكلمات.
work-reachable = يصل إلى صاحب التقرير خبر عندما ترد. الحالة «{ state-seen }» لا تُرسل.
work-not-reachable = صاحب التقرير لا يريد رسائل، أو لم يعد الوصول إليه ممكنًا. ردك يبقى محفوظًا مع التقرير.
work-others = { $count ->
    [zero] لا تقارير أخرى عن الحدث نفسه.
    [one] هناك تقرير آخر عن الحدث نفسه.
    [two] هناك تقريران آخران عن الحدث نفسه.
    [few] هناك { $count } تقارير أخرى عن الحدث نفسه.
    [many] هناك { $count } تقريرًا آخر عن الحدث نفسه.
   *[other] هناك { $count } تقرير آخر عن الحدث نفسه.
}
work-reply-bare = من دون كلمات أخرى.
work-gone = لم يعد هذا التقرير موجودًا، أو سُحب.
work-photo = الصورة { $number } من { $count }، التقرير { $reference }

## Notes
work-note =
    <b>ملاحظة كتبها { $name }</b>، { DAY($at) } الساعة { CLOCK($at) }
    { $words }
work-note-nobody = شخص لم يعد هنا
work-notes-of = <b>ملاحظات عن { $reference }</b>
work-notes-none = لم يكتب أحد ملاحظة بعد.
work-note-ask =
    <b>ملاحظة عن { $reference }</b>
    اكتبها هنا. لا يراها إلا أنتم الذين تعملون على التقارير. لا تكتب أسماء من يدور الأمر حولهم. عدد الحروف على الأكثر: { $most }.

## The same event
work-same-of = <b>الحدث نفسه كما في { $reference }؟</b>
work-siblings = محسوبة من قبل حدثًا واحدًا:
work-candidates = قد تكون الحدث نفسه. موضوعها واحد، وبينها ليلة واحدة على الأكثر:
work-candidates-none = لا أجد تقريرًا آخر في الموضوع نفسه خلال ليلة واحدة.
work-name-ask = اكتب الرقم المرجعي للتقرير الذي يخبر عن الحدث نفسه كما في { $reference }.
work-name-unknown = لا أجد هذا الرقم المرجعي. اكتبه هكذا: 4K2M-9QTX

## Answering
work-telling =
    <b>{ $reference }: { $state }</b>
    ماذا تريد أن تقول لصاحب التقرير؟
work-goes = اللغة: { $language }. لا يظهر من أنت، ولا ترى من يصله الرد.
work-goes-nowhere = يُحفظ هذا مع التقرير، لكنه لا يُرسل: صاحب التقرير لا يريد رسائل.
work-asks = يعود الجواب إليك، ويصبح التقرير جديدًا مرة أخرى.
work-preview =
    <b>{ $state }</b>
    «{ $words }»
work-as-written = تُرسل كلماتك كما هي تمامًا. لا تُترجم.
work-words-ask =
    <b>اكتب الرد هنا.</b>
    تراه مرة أخرى قبل أن يُرسل.
work-words-only = أحتاج هنا إلى كلمات فقط. اكتبها، أو اضغط على زر.
work-answered = <b>جواب بشأن { $reference }.</b> أخبرنا صاحب التقرير بالمزيد.
reply-asks = اضغط على «{ reply-answer }» واكتب. اكتب عن المكان، لا عن الأشخاص.

## Quotes
work-quote =
    <b>هل يجوز اقتباس هذا؟</b>
    { $category }، { $place }. { $when }
    «{ $words }»
work-quote-check = تأكد من أنه لا يشير إلى أحد وأنه لا يمكن التعرّف على أحد. قد يظهر الاقتباس في ملخص للبلدية والشرطة والمرشدين.
work-quotes-none = لا توجد كلمات أخرى تنتظر قرارك.

## Many at once
burst =
    <b>كثيرون يخبروننا عن الحدث نفسه</b>
    { $category }، { $place }.
    عدد الأشخاص المختلفين: { $reporters }، خلال { $minutes ->
        [zero] أقل من دقيقة
        [one] دقيقة واحدة
        [two] دقيقتين
        [few] { $minutes } دقائق
        [many] { $minutes } دقيقة
       *[other] { $minutes } دقيقة
    }. كتب أولهم الساعة { CLOCK($since) }.
burst-near = بالقرب من { $name }
burst-nobody-sent = لم يُرسل أحد إلى المكان بسبب هذه الرسالة، ولم تُخبَر الشرطة بشيء من خلالها. إذا كان الأمر عاجلًا: اتصل بالرقم <b>112</b>.
burst-subject = Löftesbot: كثيرون يخبروننا عن الحدث نفسه
