### A coach's links: one's own, and those for a school, an event or something else.

links =
    <b>روابطك</b>
    من يفتح رابطًا يرى اسمك وأسئلة قصيرة، ولا رسائل في الليل. اصنع رابطًا لكل مدرسة أو نشاط، فترى أيها يُستخدم.
links-full = عدد روابطك العاملة { $most }. أنهِ أحدها قبل أن تصنع رابطًا جديدًا.
links-page =
    <b>{ $name }</b>
    { $kind }

    { $link }
links-page-own =
    <b>{ $kind }</b>

    { $link }
links-kind-personal = رابطي الخاص
links-kind-school = مدرسة
links-kind-event = مناسبة أو نشاط
links-kind-other = شيء آخر
links-open = الرابط يعمل.
links-open-until = الرابط يعمل حتى { DAY($day) }.
links-paused = الرابط متوقف مؤقتًا. من يفتحه يدخل ويراك، لكنه لا يُحسب.
links-ended = انتهى الرابط. من يفتحه يدخل رغم ذلك، ويُستقبل بلطف.
links-weeks =
    <b>أسبوعًا بعد أسبوع</b>
    { LINES($lines) }
links-week = <b>{ DAY($day) }</b>: فتحوا { $opened }، أبلغوا { $reported }، اقترحوا { $wished }
links-since = { $number } (منذ { DAY($day) })
links-sum = مجموع ما يظهر: فتحوا { $opened }، أبلغوا { $reported }، اقترحوا { $wished }.
links-note = الأرقام أشخاص، لا تقارير. ما يقل عن خمسة يظهر هكذا: { $few }. ويُضاف إلى الأسابيع التالية حتى يبلغ خمسة أو أكثر. يظهر الأسبوع عندما ينتهي. لا ترى أبدًا من كتب، ولا متى، ولا ماذا.
links-no-week = هنا يأتي سطر لكل أسبوع عندما ينتهي. ما يقل عن خمسة يظهر هكذا: { $few }، كي لا يُعرف أحد.
links-ask-kind =
    <b>لأي غرض هذا الرابط؟</b>
    أنت وحدك ترى ذلك.
links-ask-name =
    <b>ما اسم الرابط؟</b>
    اكتب شيئًا تعرفه به، مثل «Parkskolan الصف 9». أنت وحدك ترى الاسم. لا تكتب اسم أي شخص.
links-name-again = هذا ليس اسمًا. اكتبه بالحروف، والحد الأقصى { $most }.
links-made = الرابط <b>{ $name }</b> جاهز.
links-ask-term =
    <b>إلى متى يعمل؟</b>
    بعد ذلك ينتهي وحده. ومن يفتحه لاحقًا يُستقبل بلطف رغم ذلك.
links-ask-day =
    <b>حتى أي يوم؟</b>
    اكتب اليوم هكذا: 2026-12-18.
links-day-again = لم أفهم هذا اليوم، أو أنه مضى.
links-end-ask =
    <b>هل تنهي { $name }؟</b>
    لا يمكن أن يعمل مرة أخرى. من يفتحه يدخل رغم ذلك. ما حُسب يبقى.
