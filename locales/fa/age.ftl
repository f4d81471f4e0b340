### Under 16: what Telegram asks for, and the other ways.

age =
    <b>Telegram می‌خواهد که { $age } سال داشته باشی.</b>
    این قانون Telegram در اروپا است، نه قانون ما. تو کار بدی نکرده‌ای. اگر کوچک‌تری، از راه‌های دیگر به ما می‌رسی:
age-coaches =
    <b>به راهنمای جوانان زنگ بزن</b>
    { LINES($lines) }
age-ways =
    <b>راه‌های دیگر</b>
    • به شاروالی { $municipality } زنگ بزن: { $contact }
    • از بزرگسالی که به او اعتماد داری بخواه اینجا بنویسد
    • با کسی در مکتبت حرف بزن
