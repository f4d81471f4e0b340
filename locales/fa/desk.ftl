### The desk: what staff of the municipality, the police and the youth coaches see in the chat.

desk =
    <b>میز کار</b>
    نقش شما در اینجا: { $role }.
desk-note = آنچه اینجا می‌خوانید گزارش‌های ساکنان است، نه آمار جرم. هر چه باز می‌کنید در دفتر دسترسی نوشته می‌شود.
role-admin = مدیر
role-municipality = کمون
role-police = پولیس
role-coach = راهنمای جوانان
