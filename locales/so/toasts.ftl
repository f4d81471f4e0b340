### Lines that show for a while when someone presses a button: at most 200 characters, no tags.

press-answered = Taas hore ayaad uga jawaabtay.
press-sent = Warbixinta hore ayaa loo diray. Tixraac: { $reference }
press-stale = Badhankaas hadda ma shaqeeyo.
