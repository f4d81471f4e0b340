### Own reports, answers from the municipality, wishes, and what is followed.

## My reports
mine =
    <b>تقاريرك</b>
    اضغط على أحدها لترى ما حدث له.
mine-none = ليس لديك تقارير محفوظة هنا.
own =
    <b>{ $category }</b>
    الرقم المرجعي: <code>{ $reference }</code>
own-time = { UPPER(DAY($start)) }، { CLOCK($start) }
own-state = <b>الحالة:</b> { $state }
state-new = ينتظر القراءة
state-seen = تمت قراءته
state-planned = مخطط له
state-done = تمت معالجته
state-not-ours = لا يمكننا فعل شيء بشأنه
state-needs-more = نحتاج إلى معرفة المزيد
own-ended-at = <b>انتهى:</b> الساعة { CLOCK($at) }
own-withdrawn = لقد سحبت هذا التقرير.
own-held = سيقرأ إنسان كلماتك قبل أن يراها أي شخص آخر.
own-followed = إذا وصلك رد فستجده هنا.
own-not-followed = لن تصلك ردود على هذا التقرير.
own-reply =
    <b>رد بتاريخ { DAY($day) }: { $state }</b>
    { $words }
own-reply-gone = <i>حُذف النص.</i>
own-ended-now = شكرًا، سجّلت أنه انتهى الساعة { CLOCK($at) }.
own-add-ask =
    <b>ماذا تريد أن تضيف؟</b>
    اكتبه هنا، من دون أسماء أو أرقام لوحات سيارات.
own-added = شكرًا، أُضيف ذلك إلى التقرير.
own-withdraw-ask =
    <b>هل تريد سحب التقرير { $reference }؟</b>
    عندها تُحذف كلماتك وصورك، ولا يُحسب التقرير بعد ذلك.
own-withdrawn-now = سُحب التقرير { $reference }. حُذفت كلماتك وصورك.
own-quiet-now = لن تصلك ردود على هذا التقرير. لم أعد أعرف إلى أين كانت ستُرسل.
own-answers-now = إذا وصلك رد فستجده هنا.
own-full = التقرير ممتلئ، فلم يُضف آخر ما كتبته. اكتب تقريرًا جديدًا من فضلك.
own-gone = لم يعد هذا التقرير موجودًا.
own-nothing-open = لا أجد تقريرًا عن شيء ما زال يحدث.

## An answer from the municipality
reply =
    <b>رد على تقريرك { $reference }</b>
    { $state }
reply-words = «{ $words }»
reply-how = يمكنك أن تضيف شيئًا إلى التقرير: /mine

## Wishes
wish-again = لديك اقتراح سابق في هذا المجال. إذا أرسلت هذا فسيحل محله.

## Following the pledge
follow =
    <b>أنتم قلتم – ونحن فعلنا</b>
    يمكنني أن أكتب إليك عندما يحدث شيء بشأن الوعد، وكذلك عندما لا يتحقق شيء منه. اضغط على ما تريد متابعته. اضغط مرة أخرى للتوقف.
follow-none = أنت لا تتابع شيئًا الآن.
followed = تتابع الآن: { $topic }
unfollowed = لم تعد تتابع: { $topic }
news =
    <b>أنتم قلتم – ونحن فعلنا</b>
    { $area }، الوعد للسكان لعام { $year }
news-said =
    <b>أنتم قلتم</b>
    { $words }
news-did =
    <b>نحن فعلنا</b>
    { $words }
pledge-news =
    <b>أنتم قلتم – ونحن فعلنا</b>
    { LINES($news) }
pledge-news-line = • <b>{ DAY($day) }</b>. { $words }
