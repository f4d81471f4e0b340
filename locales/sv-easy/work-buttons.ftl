### Rummet för rapporter: knapparna.

## Listan
work-held-waiting = { $count ->
    [one] Gömda ord: 1 väntar
   *[other] Gömda ord: { $count } väntar
}
work-pick-state = Välj läge
work-pick-time = Välj tid
work-pick-subject = Välj ämne
work-which-new = Nya
work-which-open = Alla öppna
work-which-more = Vi behöver veta mer
work-which-done = Klara
work-which-held = Gömda ord
work-span-all = All tid
work-span-night = Natten
work-span-week = 7 dagar
work-span-month = 30 dagar
work-all-subjects = Alla ämnen
work-area = Löftet: { $area }
work-open = Öppna { $number }
work-newer = ← Nyare
work-older = Äldre →
work-quotes = Citat att säga ja till
work-to-list = Till listan
work-read = Läs

## En rapport
work-to-report = Till rapporten
work-read-held = Läs orden ändå
work-release = Sluta gömma orden
work-keep-held = Låt dem vara gömda
work-rest = Läs alla ord
work-words-before = ← Förra sidan
work-words-after = Nästa sida →
work-seen = Läst
work-to-planned = På gång …
work-to-done = Fixat …
work-to-not-ours = Vi kan inget göra …
work-to-needs-more = Fråga om mer …
work-photos = Visa bilderna
work-notes = Det ni har antecknat
work-note-write = Anteckna
work-same = Samma händelse
work-split = Inte samma – skilj den ut
work-join = { $number } är samma
work-join-named = Skriv en kod

## Att svara
work-own-words = Skriv egna ord
work-bare = Bara läget
work-send = Skicka
work-other = Välj något annat
work-change = Ändra
reply-answer = Svara
template-patrol-label = Vi ska vara där mer
template-lamp-label = Vi har sagt till om lampan
template-cleaning-label = Någon ska städa eller laga
template-pledge-label = Till nästa löfte
template-visited-label = Vi har varit där
template-mended-label = Lagat och städat
template-police-label = En fråga för polisen
template-owner-label = Någon annan sköter platsen
template-where-label = Var är det?
template-when-label = När brukar det vara?
template-more-label = Vad såg du?

## Citat
work-quote-yes = Ja, citera
work-quote-no = Nej, citera inte
work-quote-later = Nästa
