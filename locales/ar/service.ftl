### How the service does: the week's figures for those who run it.
### service-minutes, -hours and -days stand after «خلال».

service = <b>كيف حال الخدمة</b>
service-note = هنا تُحسب الأعداد فقط، لا الأشخاص.
service-week =
    { $head }
    { LINES($lines) }
service-this-week =
    <b>هذا الأسبوع حتى الآن</b>
    من { DAY($first) } إلى { DAY($last) }

service-last-week =
    <b>الأسبوع الماضي</b>
    من { DAY($first) } إلى { DAY($last) }

service-opened = أتوا إلى هنا لأول مرة: <b>{ $n }</b>
service-began = بدؤوا يخبروننا: <b>{ $n }</b>
service-finished = أرسلوا: <b>{ $n }</b>
service-finished-share = أرسلوا: <b>{ $n }</b> (النسبة المئوية: { $share })
service-stopped = توقفوا في الطريق: <b>{ $n }</b>، عند: { LIST($where) }
service-stop = { $where ->
    [gate] سؤال الخطر
    [danger] صفحة 112
    [sorting] اختيار الموضوع
    [summary] الملخص قبل الإرسال
    [correcting] التعديلات
    [where] المكان
    [when] الوقت
    [day] اليوم
    [band] الوقت من اليوم
    [what] ما حدث
    [why] السبب
    [more] كلماتهم
    [area] مجال الوعد
   *[other] سؤال آخر
    } ({ $n })
service-languages = اللغات: { LIST($languages) }
service-language = { $language } ({ $n })
service-no-reports = لم تصل تقارير.
service-unanswered = { $reports ->
        [zero] لا تقارير للرد عليها.
        [one] لم يُرد على التقرير بعد.
        [two] لم يُرد على أي من التقريرين بعد.
        [few] لم يُرد بعد على أي تقرير. عدد التقارير: { $reports }.
        [many] لم يُرد بعد على أي تقرير. عدد التقارير: { $reports }.
       *[other] لم يُرد بعد على أي تقرير. عدد التقارير: { $reports }.
    }
service-answered = تقارير عليها رد: { $answered } من أصل { $reports }، نصفها خلال { $span }
service-minutes = { $n ->
        [zero] أقل من دقيقة
        [one] دقيقة واحدة
        [two] دقيقتين
        [few] { $n } دقائق
        [many] { $n } دقيقة
       *[other] { $n } دقيقة
    }
service-hours = { $n ->
        [zero] أقل من ساعة
        [one] ساعة واحدة
        [two] ساعتين
        [few] { $n } ساعات
        [many] { $n } ساعة
       *[other] { $n } ساعة
    }
service-days = { $n ->
        [zero] أقل من يوم
        [one] يوم واحد
        [two] يومين
        [few] { $n } أيام
        [many] { $n } يومًا
       *[other] { $n } يوم
    }
service-undeliverable = رسائل لم تصل: <b>{ $n }</b>. السبب: { LIST($why) }
service-why = { $reason ->
    [blocked] المستلم حظر البوت
    [no_chat] المحادثة غير موجودة
    [forbidden] المستلم لا يستقبل رسائل
    [migrated] المجموعة انتقلت
    [no_channel] لا طريق إلى هناك
   *[other] خلل تقني
    } ({ $n })
service-set-aside = { $n ->
        [zero] لم توضع أي رسالة جانبًا.
        [one] رسالة واحدة من السكان لم يمكن قراءتها ووُضعت جانبًا.
        [two] رسالتان من السكان لم يمكن قراءتهما ووُضعتا جانبًا.
        [few] { $n } رسائل من السكان لم يمكن قراءتها ووُضعت جانبًا.
        [many] { $n } رسالة من السكان لم يمكن قراءتها ووُضعت جانبًا.
       *[other] { $n } رسالة من السكان لم يمكن قراءتها ووُضعت جانبًا.
    }
service-all-arrived = وصلت كل الرسائل.
