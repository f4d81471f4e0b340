### The desk's buttons.

desk-home = به میز کار
desk-digest = خلاصهٔ حالا
desk-subs = خلاصه‌های من
desk-work = گزارش‌ها برای کار
desk-pledge = وعده
desk-export = گرفتن معلومات
desk-people = کارمندان و دسترسی
desk-service = وضعیت این خدمت
