### A coach's links: one's own, and those for a school, an event or something else.

links =
    <b>Tvoji linkovi</b>
    Ko otvori link vidi tvoje ime, kratka pitanja i nema poruka noću. Napravi poseban link za svaku školu ili događaj, pa vidiš koji se koristi.
links-full = Broj linkova koji rade: { $most }. Završi neki prije nego što napraviš novi.
links-page =
    <b>{ $name }</b>
    { $kind }

    { $link }
links-page-own =
    <b>{ $kind }</b>

    { $link }
links-kind-personal = Moj vlastiti link
links-kind-school = Škola
links-kind-event = Događaj ili aktivnost
links-kind-other = Nešto drugo
links-open = Link radi.
links-open-until = Link radi, zadnji dan: { DAY($day) }.
links-paused = Link miruje. Ko ga otvori ulazi i vidi tebe, ali se ne broji.
links-ended = Link je završen. Ko ga otvori ipak ulazi, i lijepo je primljen.
links-weeks =
    <b>Sedmica po sedmica</b>
    { LINES($lines) }
links-week = <b>{ DAY($day) }</b>: otvorilo { $opened }, javilo { $reported }, poželjelo { $wished }
links-since = { $number } (od: { DAY($day) })
links-sum = Ono što se vidi, ukupno: otvorilo { $opened }, javilo { $reported }, poželjelo { $wished }.
links-note = Brojevi su osobe, ne izvještaji. Manje od pet prikazuje se kao { $few }. Dodaju se narednim sedmicama dok ne bude pet ili više. Sedmica se vidi kad prođe. Nikad ne vidiš ko, kada, ni šta je napisao.
links-no-week = Ovdje dolazi red za svaku sedmicu, kad prođe. Manje od pet prikazuje se kao { $few }, da se niko ne može prepoznati.
links-ask-kind =
    <b>Za šta je link?</b>
    Samo ti to vidiš.
links-ask-name =
    <b>Kako se link zove?</b>
    Napiši nešto po čemu ga znaš, na primjer „Parkskolan 9. razred“. Samo ti vidiš ime. Ne piši kako se neko zove.
links-name-again = To nije ime. Napiši ga slovima, najviše znakova: { $most }.
links-made = Link <b>{ $name }</b> je spreman.
links-ask-term =
    <b>Koliko dugo treba raditi?</b>
    Poslije toga završava sam. Ko ga otvori kasnije ipak je lijepo primljen.
links-ask-day =
    <b>Do kojeg dana?</b>
    Napiši dan ovako: 2026-12-18.
links-day-again = Taj dan nisam razumio, ili je već prošao.
links-end-ask =
    <b>Završiti { $name }?</b>
    Ne može opet raditi. Ko ga otvori ipak ulazi. Ono što je izbrojano ostaje.
