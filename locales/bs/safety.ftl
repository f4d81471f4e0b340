### Tekstovi o sigurnosti. Prvo opasnost, bez uzvičnika.
### Kad čovjek provjeri tekstove: u sljedeći red upiši ko i kada.
### reviewed-by:

welcome-emergency =
    <b>Je li neko u opasnosti ili se događa krivično djelo? Zovi 112.</b>
    Za sve drugo policija je na 114 14. Niko ne čita ovaj chat dok pišeš.

gate =
    <b>Je li neko u opasnosti? Zovi 112.</b>
    Zovi 112 i ako se krivično djelo događa sada, ako će se uskoro dogoditi ili se upravo dogodilo. To važi i kad je nešto malo.
gate-now =
    <b>Događa li se to baš sada?</b>
    Pritisni „{ gate-safe }” samo ako si na sigurnom i ako nije hitno.
    Ne idi tamo, ne snimaj i ne miješaj se.

gate-no = Dobro je da niko nije u opasnosti.

danger =
    <b>Zovi sada 112.</b>
    Ako možeš, prvo se skloni na sigurno. Ja ne mogu zvati umjesto tebe i niko ne čita ovaj chat dok pišeš.
danger-then = Izvještaj može čekati. Ništa više ne pitam dok ne budeš na sigurnom i dok ne prestane biti hitno.
danger-home = Kad budeš na sigurnom i kad više nije hitno, tu sam.

distress =
    <b>Ne moraš kroz ovo prolaziti bez podrške. Postoje ljudi koji sada slušaju.</b>
    Ako je tvoj ili nečiji život u opasnosti: zovi 112.
distress-lines = { LINES($lines) }
distress-then = Ja sam robot i ne mogu razgovarati o onome što je teško. Zovi nekoga od njih ili im piši. Tražiti pomoć ništa ne košta.
distress-draft = Sve što je već napisano čeka ovdje.

help-emergency =
    <b>Opasnost, ili krivično djelo koje se događa ili se upravo dogodilo: 112.</b>
    Svi drugi pozivi policiji, i kad nešto znaš: 114 14.
    Niko ne čita ovaj chat dok pišeš.

receipt-glass = Ne diraj staklo ni šprice. Ako je nekome sada opasno, zovi 112.
receipt-ongoing = Ne idi tamo, ne snimaj i ne miješaj se. Ako postane opasno, zovi 112.
receipt-emergency =
    Tvoj izvještaj nije prijava policiji i policija zbog njega ne izlazi na teren.
    Hitno: 112. Za prijavu krivičnog djela ili ako nešto znaš: 114 14.
