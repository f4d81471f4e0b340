### The youth coaches, as whoever writes to the bot meets them.

coach-for =
    <b>راهنمای جوانان یک بزرگسال است که گوش می‌دهد.</b>
    می‌توانی دربارهٔ هرچه می‌خواهی حرف بزنی: مکتب، دوستان، مواد مخدر، چیزی که اتفاق افتاده. اگر بخواهی راهنما کمک می‌کند که پیش بروی.
coach-duty = خوب است بدانی: اگر ممکن است به کودکی بد بگذرد، راهنما باید به خدمات اجتماعی خبر بدهد. برای این است که کودک کمک بگیرد.
coach-name = <b>{ $name }</b>، راهنمای جوانان
coach-phone = زنگ بزن یا پیام بفرست: { $phone }
coach-other = { $words }
coach-answers = وقت جواب: { $hours }.
coach-answers-now = وقت جواب: { $hours }، یعنی حالا هم.
coach-hours = { LIST($days) } از { CLOCK($opens) } تا { CLOCK($closes) }
coach-days = { DAY($first, style: "weekday") } تا { DAY($last, style: "weekday") }
coach-day = { DAY($first, style: "weekday") }
coach-yours =
    لینک از این شخص است:
    { $card }
coach-link-over = لینکی که زدی دیگر استفاده نمی‌شود. ولی جای درست آمده‌ای.
distress-coach = می‌توانی به { $name }، راهنمای جوانان، هم زنگ بزنی: { $phone }
