### Staff and access: the buttons.

people-back = العاملون والصلاحيات
people-invite = دعوة شخص
people-add-group = إضافة مجموعة
people-list = كل من يعمل هنا
people-invites = الدعوات المفتوحة
people-log = سجل الاطلاع
people-log-of = عرض في سجل الاطلاع
people-as-admin = مدير
people-as-municipality = البلدية
people-as-police = الشرطة
people-as-coach = مرشد شباب
people-copy = نسخ الرابط
people-drop = سحب الدعوة
people-drop-one = سحب: { $name }
people-member = { $name } – { $role }
people-fewer = السابق
people-more = المزيد
people-role = تغيير الدور
people-revoke = إلغاء الصلاحية
people-revoke-yes = نعم، ألغِها
people-keep = لا، اتركها كما هي
people-newest = الأحدث
people-older = الأقدم
people-subscribe = استلام ملخص كل يوم اثنين
people-digests = ملخصات المجموعة
people-looks-at = من فتح التقرير؟
