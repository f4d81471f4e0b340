### The youth coaches, as whoever writes to the bot meets them.

coach-for =
    <b>مرشد الشباب شخص بالغ يستمع إليك.</b>
    تستطيع أن تتحدث عما تريد: المدرسة، الأصدقاء، المخدرات، شيء حدث. ويساعدك المرشد على الخطوة التالية إن أردت.
coach-duty = من المهم أن تعرف: على المرشد أن يخبر الخدمات الاجتماعية إذا كان طفل قد يتعرض للأذى. ذلك كي يحصل الطفل على المساعدة.
coach-name = <b>{ $name }</b>، مرشد الشباب
coach-phone = اتصل أو أرسل رسالة: { $phone }
coach-other = { $words }
coach-answers = وقت الرد: { $hours }.
coach-answers-now = وقت الرد: { $hours }، أي الآن أيضًا.
coach-hours = { LIST($days) } من { CLOCK($opens) } إلى { CLOCK($closes) }
coach-days = { DAY($first, style: "weekday") } إلى { DAY($last, style: "weekday") }
coach-day = { DAY($first, style: "weekday") }
coach-yours =
    الرابط من:
    { $card }
coach-link-over = الرابط الذي ضغطت عليه لم يعد مستخدمًا. لكنك في المكان الصحيح.
distress-coach = يمكنك أيضًا الاتصال بـ { $name }، مرشد الشباب: { $phone }
