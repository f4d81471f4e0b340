### Lines that show for a while when someone presses a button: at most 200 characters, no tags.

press-answered = شما پیشتر به این جواب داده‌اید.
press-sent = گزارش پیشتر فرستاده شده است. شمارهٔ پیگیری: { $reference }
press-stale = آن دکمه دیگر اعتبار ندارد.
