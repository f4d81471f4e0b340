### Lines that show for a while when someone presses a button: at most 200 characters, no tags.

press-answered = You have answered that already.
press-sent = The report is sent already. Reference: { $reference }
press-stale = That button no longer counts.
