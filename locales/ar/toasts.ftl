### Lines that show for a while when someone presses a button: at most 200 characters, no tags.

press-answered = لقد أجبت عن هذا من قبل.
press-sent = أُرسل التقرير من قبل. الرقم المرجعي: { $reference }
press-stale = لم يعد هذا الزر صالحًا.
