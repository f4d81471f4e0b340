### Havaintojen huone: napit.

## Luettelo
work-held-waiting = { $count ->
    [one] Pysäytetyt: 1 odottaa
   *[other] Pysäytetyt: { $count } odottaa
}
work-pick-state = Valitse tilanne
work-pick-time = Valitse aika
work-pick-subject = Valitse aihe
work-which-new = Uudet
work-which-open = Kaikki avoimet
work-which-more = Tarvitsevat lisää
work-which-done = Valmiit
work-which-held = Pysäytetyt sanat
work-span-all = Koko aika
work-span-night = Yö
work-span-week = 7 päivää
work-span-month = 30 päivää
work-all-subjects = Kaikki aiheet
work-area = Lupaus: { $area }
work-open = Avaa { $number }
work-newer = ← Uudemmat
work-older = Vanhemmat →
work-quotes = Hyväksy lainauksia
work-to-list = Luetteloon
work-read = Lue

## Yksi havainto
work-to-report = Havaintoon
work-read-held = Lue sanat silti
work-release = Päästä sanat läpi
work-keep-held = Pidä ne pysäytettyinä
work-rest = Lue kaikki sanat
work-words-before = ← Edellinen sivu
work-words-after = Seuraava sivu →
work-seen = Luettu
work-to-planned = Suunniteltu …
work-to-done = Hoidettu …
work-to-not-ours = Ei meidän …
work-to-needs-more = Kysy lisää …
work-photos = Näytä kuvat
work-notes = Muistiinpanot
work-note-write = Kirjoita muistiin
work-same = Sama tapahtuma
work-split = Ei sama – erota se
work-join = { $number } on sama
work-join-named = Kirjoita viite

## Vastaaminen
work-own-words = Kirjoita omin sanoin
work-bare = Vain tilanne
work-send = Lähetä
work-other = Valitse jotain muuta
work-change = Muuta
reply-answer = Vastaa
template-patrol-label = Enemmän läsnäoloa siellä
template-lamp-label = Kerroimme lampusta
template-cleaning-label = Siivous on tilattu
template-pledge-label = Seuraavaan lupaukseen
template-visited-label = Olemme käyneet siellä
template-mended-label = Korjattu ja siivottu
template-police-label = Asia poliisille
template-owner-label = Joku muu hoitaa paikkaa
template-where-label = Missä tarkemmin?
template-when-label = Milloin sitä tapahtuu?
template-more-label = Mitä näit?

## Lainaukset
work-quote-yes = Saa lainata
work-quote-no = Älä lainaa
work-quote-later = Seuraava
