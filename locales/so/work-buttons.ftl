### The room of reports: the buttons.

## The list
work-held-waiting = { $count ->
    [one] Erayo xannibmay: 1 ayaa sugaya
   *[other] Erayo xannibmay: { $count }
}
work-pick-state = Dooro xaaladda
work-pick-time = Dooro waqtiga
work-pick-subject = Dooro mawduuca
work-which-new = Kuwa cusub
work-which-open = Kuwa furan oo dhan
work-which-more = Wax dheeraad ah u baahan
work-which-done = Kuwa dhammaaday
work-which-held = Erayo xannibmay
work-span-all = Waqti kasta
work-span-night = Habeenka
work-span-week = 7 maalmood
work-span-month = 30 maalmood
work-all-subjects = Dhammaan mawduucyada
work-area = Ballanqaadka: { $area }
work-open = Fur { $number }
work-newer = ← Kuwo ka cusub
work-older = Kuwo ka horreeya →
work-quotes = Xigashooyin la oggolaado
work-to-list = Liiska ku noqo
work-read = Akhri

## One report
work-to-report = Warbixinta ku noqo
work-read-held = Erayada si kastaba akhri
work-release = Erayada sii daa
work-keep-held = Sii xannib
work-rest = Akhri erayada oo dhan
work-words-before = ← Bogga hore
work-words-after = Bogga xiga →
work-seen = La akhriyey
work-to-planned = La qorsheeyey …
work-to-done = La qabtay …
work-to-not-ours = Hawsheenna ma aha …
work-to-needs-more = Wax dheeraad ah weydii …
work-photos = I tus sawirrada
work-notes = Xusuus-qor
work-note-write = Qor xusuus-qor
work-same = Isla dhacdo
work-split = Isku mid ma aha – kala sooc
work-join = { $number } waa isla tan
work-join-named = Qor tixraac

## Answering
work-own-words = Erayadaada ku qor
work-bare = Xaaladda keliya
work-send = Dir
work-other = Wax kale dooro
work-change = Beddel
reply-answer = Ka jawaab
template-patrol-label = Goobta in badan joogno
template-lamp-label = Nalka waan u sheegnay
template-cleaning-label = Nadiifin waa la dalbay
template-pledge-label = Ballanqaadka xiga
template-visited-label = Goobta waan tagnay
template-mended-label = La dayactiray, la nadiifiyey
template-police-label = Arrin booliska khusaysa
template-owner-label = Cid kale ayaa goobta leh
template-where-label = Waa xaggee, si faahfaahsan?
template-when-label = Goorma ayay badanaa dhacdaa?
template-more-label = Maxaad aragtay?

## Quotes
work-quote-yes = Waa la xigan karaa
work-quote-no = Ha la xigan
work-quote-later = Kan xiga
