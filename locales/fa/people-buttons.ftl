### Staff and access: the buttons.

people-back = کارمندان و دسترسی
people-invite = دعوت یک شخص
people-add-group = اضافه کردن گروه
people-list = همهٔ کسانی که اینجا هستند
people-invites = دعوت‌های باز
people-log = دفتر دسترسی
people-log-of = دیدن در دفتر دسترسی
people-as-admin = مدیر
people-as-municipality = کمون
people-as-police = پولیس
people-as-coach = راهنمای جوانان
people-copy = کاپی کردن لینک
people-drop = پس گرفتن دعوت
people-drop-one = پس گرفتن: { $name }
people-member = { $name } – { $role }
people-fewer = پیشین
people-more = بیشتر
people-role = تغییر نقش
people-revoke = گرفتن دسترسی
people-revoke-yes = بلی، دسترسی را بگیر
people-keep = نخیر، بگذار بماند
people-newest = تازه‌ترین
people-older = قدیمی‌تر
people-subscribe = گرفتن خلاصه در دوشنبه‌ها
people-digests = خلاصه‌های گروه
people-looks-at = چه کسانی باز کرده‌اند؟
