### The room of reports: the buttons. No arrows: buttons stand in the same order in every language.

## The list
work-held-waiting = كلمات محجوبة تنتظر: { $count }
work-pick-state = اختيار الحالة
work-pick-time = اختيار الوقت
work-pick-subject = اختيار الموضوع
work-which-new = الجديدة
work-which-open = كل المفتوحة
work-which-more = تحتاج إلى المزيد
work-which-done = المنتهية
work-which-held = الكلمات المحجوبة
work-span-all = كل الأوقات
work-span-night = الليلة الماضية
work-span-week = 7 أيام
work-span-month = 30 يومًا
work-all-subjects = كل المواضيع
work-area = الوعد: { $area }
work-open = فتح { $number }
work-newer = الأحدث
work-older = الأقدم
work-quotes = اقتباسات تنتظر الموافقة
work-to-list = إلى القائمة
work-read = قراءة

## One report
work-to-report = إلى التقرير
work-read-held = قراءة الكلمات مع ذلك
work-release = رفع الحجب عن الكلمات
work-keep-held = إبقاء الحجب
work-rest = قراءة كل الكلمات
work-words-before = الصفحة السابقة
work-words-after = الصفحة التالية
work-seen = تمت قراءته
work-to-planned = مخطط له …
work-to-done = تمت معالجته …
work-to-not-ours = ليس من عملنا …
work-to-needs-more = السؤال عن المزيد …
work-photos = عرض الصور
work-notes = الملاحظات
work-note-write = كتابة ملاحظة
work-same = الحدث نفسه
work-split = ليس الحدث نفسه – افصله
work-join = { $number } هو الحدث نفسه
work-join-named = كتابة رقم مرجعي

## Answering
work-own-words = الكتابة بكلماتي
work-bare = الحالة فقط
work-send = إرسال
work-other = اختيار شيء آخر
work-change = تعديل
reply-answer = كتابة جواب
template-patrol-label = حضور أكبر هناك
template-lamp-label = أبلغنا المسؤولين عن المصباح
template-cleaning-label = طلبنا التنظيف
template-pledge-label = للوعد القادم
template-visited-label = كنا هناك
template-mended-label = تم الإصلاح والتنظيف
template-police-label = أمر يخص الشرطة
template-owner-label = المكان تحت رعاية جهة أخرى
template-where-label = أين بدقة أكثر؟
template-when-label = متى يحدث عادة؟
template-more-label = ماذا رأيت؟

## Quotes
work-quote-yes = يجوز اقتباسه
work-quote-no = لا تقتبسه
work-quote-later = التالي
