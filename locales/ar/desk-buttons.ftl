### The desk's buttons.

desk-home = إلى طاولة العمل
desk-digest = الملخص الآن
desk-subs = ملخصاتي
desk-work = تقارير للعمل عليها
desk-pledge = الوعد
desk-export = استخراج البيانات
desk-people = العاملون والصلاحيات
desk-service = كيف حال الخدمة
