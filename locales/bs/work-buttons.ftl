### Soba za izvještaje: dugmad.

## Lista
work-held-waiting = { $count ->
    [one] Zadržane riječi: { $count } čeka
    [few] Zadržane riječi: { $count } čekaju
   *[other] Zadržane riječi: { $count } čeka
}
work-pick-state = Izaberi stanje
work-pick-time = Izaberi vrijeme
work-pick-subject = Izaberi temu
work-which-new = Novi
work-which-open = Svi otvoreni
work-which-more = Treba više
work-which-done = Završeni
work-which-held = Zadržane riječi
work-span-all = Sve vrijeme
work-span-night = Noć
work-span-week = 7 dana
work-span-month = 30 dana
work-all-subjects = Sve teme
work-area = Obećanje: { $area }
work-open = Otvori { $number }
work-newer = ← Novije
work-older = Starije →
work-quotes = Citati za odobrenje
work-to-list = Na listu
work-read = Čitaj

## Jedan izvještaj
work-to-report = Na izvještaj
work-read-held = Ipak pročitaj riječi
work-release = Pusti riječi
work-keep-held = Zadrži ih i dalje
work-rest = Pročitaj sve riječi
work-words-before = ← Prethodna strana
work-words-after = Sljedeća strana →
work-seen = Pročitano
work-to-planned = Planirano …
work-to-done = Riješeno …
work-to-not-ours = Nije naše …
work-to-needs-more = Pitaj za više …
work-photos = Pokaži slike
work-notes = Bilješke
work-note-write = Napiši bilješku
work-same = Isti događaj
work-split = Nije isto – odvoji
work-join = { $number } je isti
work-join-named = Upiši broj izvještaja

## Odgovaranje
work-own-words = Napiši svojim riječima
work-bare = Samo stanje
work-send = Pošalji
work-other = Izaberi nešto drugo
work-change = Promijeni
reply-answer = Odgovori
template-patrol-label = Češće smo tamo
template-lamp-label = Javili smo za lampu
template-cleaning-label = Čišćenje je naručeno
template-pledge-label = Za sljedeće obećanje
template-visited-label = Bili smo tamo
template-mended-label = Popravljeno i očišćeno
template-police-label = Pitanje za policiju
template-owner-label = O mjestu brine neko drugi
template-where-label = Gdje je to tačnije?
template-when-label = Kada se to obično događa?
template-more-label = Šta se vidjelo?

## Citati
work-quote-yes = Smije se citirati
work-quote-no = Nemoj citirati
work-quote-later = Sljedeće
