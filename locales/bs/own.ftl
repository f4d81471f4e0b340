### Vlastiti izvještaji, odgovori općine, želje i ono što se prati.

## Moji izvještaji
mine =
    <b>Tvoji izvještaji</b>
    Pritisni jedan da vidiš kako ide.
mine-none = Ovdje nemaš sačuvanih izvještaja.
own =
    <b>{ $category }</b>
    Broj: <code>{ $reference }</code>
own-time = { UPPER(DAY($start)) }, { CLOCK($start) }
own-state = <b>Stanje:</b> { $state }
state-new = Čeka da se pročita
state-seen = Pročitano
state-planned = Planirano
state-done = Riješeno
state-not-ours = Ne možemo ništa uraditi
state-needs-more = Trebamo znati više
own-ended-at = <b>Kraj:</b> u { CLOCK($at) }
own-withdrawn = Ovaj izvještaj je povučen.
own-held = Jedan čovjek čita tvoje riječi prije nego što ih iko drugi vidi.
own-followed = Ako bude odgovora, stići će ovdje.
own-not-followed = Za ovaj izvještaj ne dobijaš odgovore.
own-reply =
    <b>Odgovor, { DAY($day) }: { $state }</b>
    { $words }
own-reply-gone = <i>Tekst je uklonjen.</i>
own-ended-now = Hvala, zapisano je da je prestalo u { CLOCK($at) }.
own-add-ask =
    <b>Šta želiš dodati?</b>
    Napiši ovdje. Bez imena i registarskih tablica.
own-added = Hvala, dodano je u izvještaj.
own-withdraw-ask =
    <b>Povući izvještaj { $reference }?</b>
    Tada se brišu tvoje riječi i slike, a izvještaj se više ne broji.
own-withdrawn-now = Izvještaj { $reference } je povučen. Tvoje riječi i slike su obrisane.
own-quiet-now = Za ovaj izvještaj ne dobijaš odgovore. Više ne znam kome bih ih poslao.
own-answers-now = Ako bude odgovora, stići će ovdje.
own-full = Izvještaj je pun, pa posljednje riječi nisu dodane. Napiši novi izvještaj.
own-gone = Tog izvještaja više nema.
own-nothing-open = Ne nalazim izvještaj o nečemu što još traje.

## Odgovor općine
reply =
    <b>Odgovor na tvoj izvještaj { $reference }</b>
    { $state }
reply-words = „{ $words }”
reply-how = Možeš nešto dodati u izvještaj: /mine

## Želje
wish-again = U toj oblasti već imaš želju. Ako pošalješ ovu, ona mijenja staru.

## Praćenje obećanja
follow =
    <b>Vi ste rekli – mi smo uradili</b>
    Mogu ti pisati kad se nešto dogodi s obećanjem, i onda kad nešto nije urađeno. Pritisni šta želiš pratiti. Pritisni ponovo da prestaneš.
follow-none = Sada ne pratiš ništa.
followed = Sada pratiš: { $topic }
unfollowed = Više ne pratiš: { $topic }
news =
    <b>Vi ste rekli – mi smo uradili</b>
    { $area }, obećanje građanima { $year }
news-said =
    <b>Vi ste rekli</b>
    { $words }
news-did =
    <b>Mi smo uradili</b>
    { $words }
pledge-news =
    <b>Vi ste rekli – mi smo uradili</b>
    { LINES($news) }
pledge-news-line = • <b>{ DAY($day) }</b>. { $words }

## Dani u genitivu i akuzativu
-weekday-genitive = ponedjeljka, utorka, srijede, četvrtka, petka, subote, nedjelje
-weekday-accusative = ponedjeljak, utorak, srijedu, četvrtak, petak, subotu, nedjelju
