### Osoblje i pristup: ko ovdje radi na obećanju, pozivi, grupe i dnevnik pristupa.

people =
    <b>Osoblje i pristup</b>
    { $persons ->
        [1] Ovdje si samo ti.
        [one] Ovdje vas je { $persons }.
        [few] Ovdje vas je { $persons }.
       *[other] Ovdje vas je { $persons }.
    } { $groups ->
        [0] Nijedna grupa ne dobija sažetke.
        [one] Sažetke dobija { $groups } grupa.
        [few] Sažetke dobijaju { $groups } grupe.
       *[other] Sažetke dobija { $groups } grupa.
    } { $invites ->
        [0] Nijedan poziv nije otvoren.
        [one] Otvoren je { $invites } poziv.
        [few] Otvorena su { $invites } poziva.
       *[other] Otvoreno je { $invites } poziva.
    }
people-invite-role =
    <b>Koju ulogu treba imati ta osoba?</b>
    Ne daj više nego što treba.
people-group-role =
    <b>Koju ulogu treba imati grupa?</b>
    Uloga određuje šta sažetak pokazuje. Vide ga svi u grupi.
people-roles = { LINES($roles) }
people-may-admin = <b>Administrator</b> smije sve: pozivati, čitati izvještaje, odgovarati, mijenjati obećanje i gledati dnevnik pristupa.
people-may-municipality = <b>Općina</b> dobija sažetke, čita izvještaje i odgovara na njih. Može preuzeti datoteke i pisati u obećanju.
people-may-police = <b>Policija</b> dobija sažetke i može saznati kad mnogi javljaju istu stvar. Ne vidi šta je ko napisao.
people-may-coach = <b>Savjetnik za mlade</b> dobija sažetke u grubim crtama, dijeli svoje linkove i može pisati s mladima. Ne vidi šta je ko prijavio.
people-name =
    <b>Kako ćete zvati tu osobu?</b>
    Napiši ime koje vi ostali prepoznajete, na primjer „Kim, terenski tim”.
    Uloga: { $role }
people-name-again = To nije ime. Napiši ga slovima, najviše ovoliko znakova: { $most }.
people-link =
    <b>Poziv za: { $name }</b>
    Uloga: { $role }

    { $link }
    Pošalji link samo toj osobi. Važi jednom, do { DAY($until, case: "genitive") } u { CLOCK($until) }. Ulazi onaj ko ga prvi otvori, pa ga ne dijeli u grupi.
people-group-link =
    <b>Dodaj grupu</b>
    Uloga: { $role }

    { $link }
    Otvori link i izaberi grupu. Ako grupa ima teme, možeš umjesto toga u pravoj temi napisati <code>/start</code> i ono što stoji iza <code>startgroup=</code>. Važi jednom, do { DAY($until, case: "genitive") } u { CLOCK($until) }, i samo za onoga ko je ovdje administrator. Piši u svoje ime, a ne u ime grupe, inače ne vidim da si to ti.
people-not-yet = Telegram mi još nije odgovorio. Probaj opet za koji trenutak.
people-open =
    <b>Otvoreni pozivi</b>
    { LINES($invites) }
people-open-one = <b>{ $name }</b> ({ $role }), poziv šalje: { $by }. Važi do { DAY($until, case: "genitive") } u { CLOCK($until) }.
people-dropped = Poziv više ne važi.
people-none-open = Nijedan poziv nije otvoren.
people-a-group = grupa
people-all =
    <b>Svi koji ovdje rade</b>
    Izaberi koga želiš vidjeti ili promijeniti.
people-card =
    <b>{ $name }</b>
    { UPPER($role) } od { DAY($since, case: "genitive") }.
people-card-by = Poziv od: { $by }.
people-operator = Ova osoba je upisana u postavkama usluge i uvijek je administrator. To se mijenja tamo, ne ovdje.
people-last-admin = Nema drugog administratora. Prvo pozovi još jednog, da neko može puštati druge.
people-gone = Ta osoba više ne radi ovdje.
people-which-role =
    <b>Koja uloga? { $name }</b>
    Sada: { $role }.
people-new-role =
    <b>Tvoja uloga je promijenjena. Sada: { $role }.</b>
    { $may }
people-revoke-ask =
    <b>Ukloniti pristup? { $name }</b>
    Pristup prestaje odmah, i na stranama koje su već otvorene. Prestaju i sažeci i otvoreni pozivi te osobe. Ono što je osoba uradila ostaje u dnevniku pristupa.
people-revoke-group =
    <b>Ukloniti grupu? { $name }</b>
    Više neće dobijati sažetke. Ja ostajem u grupi dok me neko tamo ne ukloni.
people-revoked = Uklonjeno: { $name }.
people-you-are-out =
    Više ne radiš za radnim stolom, pa ono što ovdje pišeš ne ide nikome tamo. Sve drugo u chatu radi kao za sve stanovnike.
    Je li neko u opasnosti? Zovi 112.
people-welcome =
    <b>Drago nam je da si tu! Tvoja uloga: { $role }.</b>

    { $may }

    Napiši /staff kad želiš na radni sto. Ono što tamo otvoriš upisuje se u dnevnik pristupa. Kome pristup više ne treba, može u svako doba napisati /delete.
people-already = Već si tu. Tvoja uloga: { $role }. Link nije iskorišten. Ako želiš drugu ulogu, pitaj administratora.
people-worn = Taj link ne važi. Zatraži novi od onoga ko ti ga je dao.
people-joined =
    <b>{ $name }</b>: poziv je prihvaćen, i pristup sada važi.
    Uloga: { $role }

    To nije osoba koju čekaš? Ukloni pristup na radnom stolu.
people-group-hello =
    <b>Zdravo!</b> Svakog ponedjeljka ujutro ova grupa dobija sažetak onoga što javljaju stanovnici, { $municipality }.
    Ovdje se nikad ne pokazuje šta je ko napisao. Ne čitam šta pišete, a izvještaje primam samo u posebnom chatu.
people-group-left = Uklonjen sam iz grupe <b>{ $name }</b>. Ona više ne dobija sažetke.
people-log-title =
    <b>Dnevnik pristupa</b>
    Ko je šta uradio i pročitao, prvo najnovije.
people-log-title-of =
    <b>Dnevnik pristupa: { $name }</b>
    Prvo najnovije.
people-looks =
    <b>Ko je otvorio { $reference }</b>
    Prvo najnovije.
people-looks-none = Niko ga nije otvorio.
people-log-empty = Ovdje još nema ništa.
people-day =
    <b>{ DAY($day) }</b>
    { LINES($lines) }
people-nobody = neko koga više nema ovdje
people-command-line = komandna linija
people-entry = { CLOCK($at) } <b>{ $who }</b> ({ $role }): { $act }
people-entry-report = { CLOCK($at) } <b>{ $who }</b> ({ $role }): { $act } – { $reference }
# Šta je neko uradio, bez glagola kojem treba rod osobe. Nova radnja dobija svoj red; inače se vidi njena riječ.
people-act = { $act ->
    [joined] dolazak, poziv od: { $about }
    [left] bot uklonjen iz grupe
    [invited-admin] poziv za administratora
    [invited-municipality] poziv za nekoga iz općine
    [invited-police] poziv za nekoga iz policije
    [invited-coach] poziv za savjetnika za mlade
    [uninvited] poziv povučen
    [made-admin] nova uloga administrator: { $about }
    [made-municipality] nova uloga općina: { $about }
    [made-police] nova uloga policija: { $about }
    [made-coach] nova uloga savjetnik za mlade: { $about }
    [revoked] pristup uklonjen: { $about }
    [log] dnevnik pristupa pročitan
    [refused] odbijeno: { $about }
    [seen] označeno kao pročitano
    [read] pročitano
    [read-held] zadržane riječi pročitane
    [released] zadržane riječi puštene
    [kept-held] riječi i dalje zadržane
    [photos] slike pogledane
    [read-notes] bilješke pročitane
    [noted] bilješka napisana
    [read-quote] riječi pročitane radi odluke o citatu
    [quote-approved] riječi se smiju citirati
    [quote-declined] riječi se ne smiju citirati
    [joined-event] spojeno s drugim izvještajem
    [split-event] odvojeno od drugog izvještaja
    [answered-seen] odgovor: pročitano
    [answered-planned] odgovor: planirano
    [answered-done] odgovor: riješeno
    [answered-not-ours] odgovor: ne možemo ništa uraditi
    [answered-needs-more] pitanje za više
    [pledge-sent-in] novo obećanje poslano
    [pledge-published] obećanje objavljeno
    [pledge-scheduled] dan za obećanje izabran
    [pledge-withdrawn] obećanje koje je čekalo odbačeno
    [entry-published] objavljeno „vi ste rekli – mi smo uradili”
    [entry-changed] promijenjeno „vi ste rekli – mi smo uradili”
    [entry-removed] uklonjeno „vi ste rekli – mi smo uradili”
    [pack] zatražena podloga za sljedeće obećanje
    [export-csv] preuzeti izvještaji: { $reports } (CSV)
    [export-xlsx] preuzeti izvještaji: { $reports } (Excel)
    [export-geojson] preuzeti izvještaji: { $reports } (karta)
    [export-register] preuzeti izvještaji: { $reports } (registar)
    [export-csv-words] preuzeti izvještaji s riječima: { $reports } (CSV)
    [export-xlsx-words] preuzeti izvještaji s riječima: { $reports } (Excel)
    [export-geojson-words] preuzeti izvještaji s riječima: { $reports } (karta)
    [export-register-words] preuzeti izvještaji s riječima: { $reports } (registar)
    [subscribed] sažetak naručen
    [unsubscribed] sažetak isključen
    [card-changed] promjena vlastite kartice
    [card-removed] vlastita kartica uklonjena
    [talk-read] pročitan vlastiti razgovor
    [talk-offered] pitanje da li { $about } preuzima razgovor
    [talk-ended] razgovor završen
    [bursts-on] zatraženo: javi kad mnogi javljaju istu stvar
    [bursts-off] isključeno: javi kad mnogi javljaju istu stvar
   *[other] { $act }
    }
