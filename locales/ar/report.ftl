### Telling: the questions, what is shown back, the summary and the receipt.

category-car-meet = المرور وتجمّع السيارات
category-drugs = المخدرات والكحول
category-vandalism = التخريب والكتابة على الجدران
category-littering = رمي النفايات
category-unsafe-place = مكان غير آمن
category-safe-place = مكان آمن
category-pledge-wish = اقتراح للوعد القادم

## What it is about
sort =
    <b>ما الموضوع؟</b>
    اضغط على الأقرب، أو اكتب بكلماتك.
sort-words = ما كتبته محفوظ.
sort-place = المكان محفوظ: <b>{ $place }</b>
sort-photo = الصورة محفوظة.
sort-unsure = لست متأكدًا من الموضوع. هل تريد أن نجعله تقريرًا؟

## The questions
ask-where =
    <b>{ $category ->
        [unsafe_place] ما المكان الذي لا تشعر فيه بالأمان؟
        [safe_place] ما المكان الذي تشعر فيه بالأمان؟
        [littering] أين هو؟
        [vandalism] أين الضرر؟
       *[other] أين كان ذلك؟
    }</b>
    اختر مكانًا أو اكتب اسمه، ويكفي ذلك بالتقريب. شارك موقعك فقط إذا كنت هناك الآن. نقرّبه إلى نحو 100 متر.
ask-where-now =
    <b>أين هو؟</b>
    اختر مكانًا أو اكتب اسمه، ويكفي ذلك بالتقريب. شارك موقعك فقط إذا كنت قريبًا من المكان أصلًا. نقرّبه إلى نحو 100 متر.
ask-when =
    <b>{ $category ->
        [unsafe_place] متى لا تشعر بالأمان هناك؟
        [safe_place] متى تشعر بالأمان هناك؟
        [littering] متى رأيت ذلك؟
        [vandalism] متى حدث ذلك، أو متى رأيته؟
       *[other] متى كان ذلك؟
    }</b>
    اضغط على زر أو اكتب، مثلًا «مساء الجمعة» أو «أمس 22:30».
ask-day =
    <b>في أي يوم كان ذلك؟</b>
    هل كان في الليل؟ الليلة التي تسبق السبت تُحسب على يوم الجمعة.
ask-band = <b>في أي وقت من اليوم؟</b>
ask-what =
    <b>{ $category ->
        [drugs] ماذا رأيت؟
        [vandalism] ما الذي تضرر؟
        [littering] ما الذي رُمي هناك؟
       *[other] ما الذي كان مزعجًا؟
    }</b>{ $category ->
        [car_meet] { " " }حب السيارات ليس خطأ.
        [drugs] { " " }لا تلمس الإبر أبدًا.
       *[other] { "" }
    }
    اختر شيئًا واحدًا أو أكثر، ثم اضغط على «{ button-done }».
ask-why =
    <b>ما الذي يجعل المكان غير آمن؟</b>
    اختر شيئًا واحدًا أو أكثر، ثم اضغط على «{ button-done }».
ask-works =
    <b>ما الذي يجعله مكانًا جيدًا؟</b>
    اختر شيئًا واحدًا أو أكثر، ثم اضغط على «{ button-done }».
ask-kind =
    <b>ما نوع المركبات؟</b>
    اختر نوعًا واحدًا أو أكثر، ثم اضغط على «{ button-done }». A-traktor سيارة بطيئة يُسمح لمن عمره 15 عامًا بقيادتها.
ask-avoid = <b>هل تتجنب هذا المكان؟</b>
ask-dangerous =
    <b>هل يمكن أن يؤذي أحدًا؟</b>
    مثلًا إذا كان هناك زجاج مكسور.
ask-often = <b>كم مرة يحدث ذلك؟</b>
ask-effect =
    <b>إلى أي حد يؤثر ذلك عليك؟</b>
    اختر رقمًا من 1 إلى 5.
ask-improve =
    <b>ما الذي قد يساعد؟</b>
    اختر شيئًا واحدًا أو أكثر، ثم اضغط على «{ button-done }».
ask-area =
    <b>ما الأهم في الوعد القادم؟</b>
    يمكنك أن تكتب اقتراحًا واحدًا في كل مجال. ما اخترته سابقًا عليه علامة ✓.
ask-vehicles = <b>كم مركبة تقريبًا؟</b>
ask-more =
    <b>{ $category ->
        [pledge_wish] ماذا تريد منا أن نفعل؟
       *[other] هل تريد أن تخبرنا المزيد؟
    }</b>
    { $category ->
        [pledge_wish] اكتب بكلماتك.
       *[other] اكتب عن المكان وعمّا حدث.
    } لا تكتب أسماء أو أرقام لوحات سيارات. إذا أردت ألا يُعرف من أنت، فلا تكتب شيئًا عن نفسك.

## What is shown back
chosen = <b>✓ { $label }</b>
listed = { LIST($items) }
quoted = «{ $words }»
lines = { LINES($lines) }
noted-as = سجّلت: <b>{ $value }</b>
text-added = أضفت ذلك إلى التقرير.
report-from-words = شكرًا، ما كتبته أصبح في التقرير. لكن أولًا سؤال مهم.
report-understood =
    هكذا فهمت ما كتبته:
    { LINES($lines) }
report-from-past = هل هناك شخص في خطر الآن؟ اتصل بالرقم 112.
no-report = حسنًا. إذا أردت أن تخبرني بشيء فأنا هنا.
edited-answer = غيّرته إلى: <b>{ $value }</b>
edited-words = استبدلت ما كتبته من قبل.
edited-unclear = لم أفهم التعديل، لذلك بقي جوابك السابق كما هو.
edited-sent = أُرسل التقرير من قبل. يمكنك أن تضيف إليه شيئًا عبر /mine.
photo-noted = سآخذ الصورة. يجب أن تظهر فيها الأشياء والأماكن فقط، لا الناس.
photo-enough = يمكنك إرسال { $most ->
        [zero] { $most } صورة
        [one] صورة واحدة
        [two] صورتين
        [few] { $most } صور
        [many] { $most } صورة
       *[other] { $most } صورة
    } في التقرير الواحد. لم تُقبل الصورة الأخيرة.
photo-refused = لم أتمكن من استلام إحدى صورك. بقية التقرير ما زالت موجودة.
photos = { $count ->
        [zero] لا صور
        [one] صورة واحدة
        [two] صورتان
        [few] { $count } صور
        [many] { $count } صورة
       *[other] { $count } صورة
    }
draft-open = لديك تقرير لم يكتمل. لنتابع من حيث توقفنا.
not-an-answer = لم أفهم ذلك. اضغط على زر أو اكتبه بطريقة أخرى.
time-future = هذا الوقت لم يأتِ بعد.

## Place
place-noted = 📍 <b>{ $place }</b>
place-skipped = نتخطى المكان.
place-none = بدون مكان
place-pin = موقع تمت مشاركته، بدقة 100 متر تقريبًا
place-pin-at = { $name } (موقع تمت مشاركته)
place-pin-near = بالقرب من { $name } (موقع تمت مشاركته)
which-place-known =
    <b>أي مكان تقصد؟</b>
    كتبت «{ $typed }».
which-place-unknown =
    <b>في أي بلدة هو، أو بالقرب من أي بلدة؟</b>
    لا أعرف «{ $typed }»، لكنني أحتفظ بما كتبته.
outside =
    هذا المكان خارج { $municipality }. لا أستقبل إلا ما يحدث داخل هذه البلدية.
    تواصل مع البلدية هناك. يمكنك الاتصال بالشرطة على { $police } أينما كنت. عند الخطر: { $emergency }.

## Time
time-always = هكذا في أغلب الأوقات
time-ongoing = يحدث الآن، الساعة { CLOCK($start) }
time-day = { DAY($day) } – { $band }
time-day-at = { DAY($day) }، من الساعة { CLOCK($start) } تقريبًا
time-night = الليلة بين { DAY($day, style: "weekday") } و{ DAY($next) }
time-night-at = الليلة بين { DAY($day, style: "weekday") } و{ DAY($next) }، من الساعة { CLOCK($start) } تقريبًا

## The summary
summary = <b>تقريرك: { $category }</b>
wish = <b>اقتراحك للوعد القادم</b>
wish-check = هل هذا صحيح؟ لا يُرسل شيء قبل أن تضغط على «{ wish-send }».
summary-line = <b>{ $name }:</b> { $value }
summary-privacy = كيف يُستخدم ما تخبرنا به: /privacy
text-full = امتلأ التقرير، فلم يتسع لكل شيء. أرسله، ويمكنك أن تكتب تقريرًا آخر.
summary-check = هل هذا صحيح؟ لا يُرسل شيء قبل أن تضغط على «{ summary-send }».
correct = <b>ماذا تريد أن تعدّل؟</b>
cancelled = حُذف التقرير. لم يُرسل شيء.
nothing-to-cancel = لا يوجد شيء لإلغائه.

## The receipt
receipt =
    <b>شكرًا لك! حُفظ تقريرك.</b>
    الرقم المرجعي: <code>{ $reference }</code>
receipt-next =
    <b>ماذا يحدث الآن؟</b>
    يُجمع تقريرك مع تقارير الآخرين. تستخدمها البلدية والشرطة عندما تختاران أين ومتى تعملان ضد ما يزعج السكان. إذا رد أحد على تقريرك، فسأكتب إليك هنا.

receipt-held = يبدو أنك كتبت عن شخص معيّن. لذلك يقرأ إنسان كلماتك قبل أن يراها أي شخص آخر. إذا كانت لديك معلومات عن شخص، فأعطها للشرطة: { $police }.
receipt-wish =
    <b>شكرًا لك! حُفظ اقتراحك.</b>
    تقرأ البلدية والشرطة كل الاقتراحات عندما تختاران موضوع الوعد القادم.
limit-notice =
    لقد أرسلت تقريرًا قبل قليل. يمكنك إرسال هذا التقرير الساعة { CLOCK($until) }.
    هل له علاقة بالتقرير السابق؟ يمكنك إضافته إليه: /mine
limit-day =
    لقد أرسلت { $most ->
        [zero] { $most } تقرير
        [one] تقريرًا واحدًا
        [two] تقريرين
        [few] { $most } تقارير
        [many] { $most } تقريرًا
       *[other] { $most } تقرير
    } خلال يوم وليلة. يمكنك إرسال هذا التقرير من الساعة { CLOCK($until) } ({ DAY($until) }).
    وُضع هذا الحد لكي يُسمع صوت الجميع بالتساوي.
limit-wait = سيبقى محفوظًا حتى ذلك الحين. عند الخطر: اتصل بالرقم { $emergency }.

## What was taken out
removed = حذفت مما كتبته: { LIST($names) }. حدث ذلك قبل حفظ أي شيء. اكتب عن المكان وعمّا حدث، لا عن الأشخاص.
removed-personnummer = رقم شخصي
removed-phone = رقم هاتف
removed-plate = رقم لوحة سيارة
removed-email = عنوان بريد إلكتروني
removed-handle = اسم حساب
removed-address-number = رقم بيت
