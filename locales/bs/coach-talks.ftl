### Talks: what the coach reads.

talks =
    <b>Tvoji razgovori</b>
    Samo ih ti čitaš. Ono što se napiše ovdje se briše, broj dana: { $days }. U svom chatu brišeš sam.
talks-none =
    <b>Trenutno nema razgovora.</b>
    Kad ti neko želi pisati, to stiže ovdje u chat.
talks-page =
    <b>Razgovor { $talk }</b>
    Počeo { DAY($begun) }. Briše se nakon zadnjeg što napišete, broj dana: { $days }.
talks-page-ended =
    <b>Razgovor { $talk }</b>
    Završen. Briše se nakon zadnjeg što ste napisali, broj dana: { $days }.
talks-older = Prije ovoga ima još.
talks-no-lines = Još ništa nije napisano.
talks-is-offered = Pitanje da li drugi savjetnik smije preuzeti je postavljeno. Odgovora još nema.
talks-line-resident =
    <b>{ CLOCK($at) } Mlada osoba:</b>
    { $words }
talks-line-coach =
    <b>{ CLOCK($at) } Ti ili drugi savjetnik:</b>
    { $words }
talks-begun =
    <b>Razgovor { $talk }: neko ti želi pisati.</b>
    Ne vidiš ko je. Ta osoba je pročitala da moraš javiti socijalnoj službi ako je djetetu možda loše.
talks-heard =
    <b>Razgovor { $talk }:</b>
    { $words }
talks-heard-long = <b>Razgovor { $talk }:</b> duga poruka, stiže ispod.
talks-ask =
    <b>Piši u razgovor { $talk }.</b>
    Sve što sada napišeš ide tamo, dok ne pritisneš drugo dugme.
talks-passed = Poslano u razgovor { $talk }.
talks-passed-later = Razgovor { $talk }: stiže u { CLOCK($until) }. Noću ništa ne šaljem, osim ako već pišete.
talks-choose =
    <b>Ko treba preuzeti razgovor { $talk }?</b>
    Osoba s kojom pišeš prva dobija pitanje, i odlučuje.
talks-no-other = Nijedan drugi savjetnik trenutno ne prima razgovore ovdje.
talks-end-ask =
    <b>Završiti razgovor { $talk }?</b>
    Osoba s kojom pišeš to sazna, i kako te ipak može naći.
talks-ended = Razgovor { $talk } je završen.
talks-ended-by-resident = Razgovor { $talk } je završen.
talks-offer-refused = Razgovor { $talk }: ta osoba želi nastaviti s tobom.
talks-handed-over = Razgovor { $talk } je prešao drugom savjetniku.
talks-taken-over =
    <b>Razgovor { $talk } je sada tvoj.</b>
    Osoba s kojom pišeš je rekla da. Pročitala je da moraš javiti socijalnoj službi ako je djetetu možda loše.
talks-not-passed = Ono što je napisano nije poslano: razgovor nije tvoj, ili je završen.
talks-not-arrived = Razgovor { $talk }: ono što pišeš ne stiže. Ta osoba je blokirala bota, i razgovor je završen.
