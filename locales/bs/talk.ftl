### Početak, pomoć, jezici, privatnost i ono što nije uspjelo.

welcome =
    <b>Zdravo! Ja sam Löftesbot, { $municipality }.</b>
    Ovdje možeš pročitati obećanje građanima (medborgarlöfte), ono što su općina i policija obećale.
    Možeš i javiti šta smeta ili gdje nije sigurno. Traje jednu minutu.
welcome-choose = Šta želiš uraditi?
home-again = Šta želiš uraditi?
thanks = Nema na čemu.
okay = U redu.
help =
    <b>Ovo mogu</b>
    /report – javi okupljanje s autima koje smeta
    /other – javi nešto drugo
    /pledge – pročitaj obećanje građanima
    /wish – želja za sljedeće obećanje
    /mine – pokaži tvoje izvještaje
    /follow – prati šta se događa
    /language – promijeni jezik
    /privacy – kako se koriste tvoji podaci
    Možeš pritiskati dugmad ili pisati svojim riječima.
help-sort = Izaberi o čemu je izvještaj. Ako ništa ne odgovara, uzmi najbliže. Više možeš reći kasnije.
help-gate = Odgovori je li neko u opasnosti i traje li to sada. Ako ima opasnosti, prvo zovi 112. Izvještaj može čekati.
help-place = Napiši ime mjesta, škole ili puta. Otprilike je dovoljno. Možeš i preskočiti.
help-time = Napiši kada je bilo, na primjer „u petak navečer” ili „jučer 22:30”. Otprilike je dovoljno.
help-choice = Pritisni jedan od odgovora ili ga napiši. Pitanje možeš preskočiti.
help-choices = Pritisni sve što odgovara, pa { button-done }. Pitanje možeš preskočiti.
help-words = Napiši šta želiš reći ili preskoči. Bez imena.
help-summary = Pročitaj. Ako je u redu, pritisni { summary-send }, a ako nije, { summary-change }.
help-adding = Napiši šta želiš dodati u izvještaj ili pritisni { button-cancel }.

## Jezici
language-choose = <b>Izaberi jezik.</b> Välj språk. Choose a language.
language-set = Sada pišemo na bosanskom/hrvatskom/srpskom.

## Privatnost
privacy =
    <b>Kako se koristi ono što kažeš</b>
    Općina { $municipality } prima izvještaje kao dio svog posla, da bi mogla održati obećanje građanima. Imaš pitanja? Zovi službu za građane (kundcenter), { $contact }.

    <b>Šta se čuva i koliko dugo</b>
    • Približno mjesto, vrijeme, tvoji odgovori, želje i kod umjesto tvog Telegram računa: { $months ->
        [one] { $months } mjesec
        [few] { $months } mjeseca
       *[other] { $months } mjeseci
    }
    • Ono što pišeš svojim riječima, i slike: { $words ->
        [one] { $words } dan
        [few] { $words } dana
       *[other] { $words } dana
    }
    • Veza s tvojim chatom: { $address ->
        [one] { $address } dan
        [few] { $address } dana
       *[other] { $address } dana
    }
    • Izvještaj koji ne pošalješ: { $hours ->
        [one] { $hours } sat
        [few] { $hours } sata
       *[other] { $hours } sati
    }
    • Razgovori sa savjetnikom za mlade: { $talk ->
        [one] { $talk } dan
        [few] { $talk } dana
       *[other] { $talk } dana
    }
    • Poruka koju nije bilo moguće primiti: { $words ->
        [one] { $words } dan
        [few] { $words } dana
       *[other] { $words } dana
    }
    • Ono što pratiš: dok ne prestaneš
    • Tvoj jezik i zadnji broj izvještaja, od tvoje zadnje poruke: { $months ->
        [one] { $months } mjesec
        [few] { $months } mjeseca
       *[other] { $months } mjeseci
    }

    <b>Šta treba da znaš</b>
    Izvještaj je povjerljiv: vide ga samo oni kojima treba za posao. Ipak može postati javni dokument (allmän handling) koji drugi mogu zatražiti. Zato ne piši imena, a ako ne želiš da se zna ko si, ne piši ništa o sebi. Telegram zna ko mi piše.

privacy-yours =
    <b>Šta možeš uraditi</b>
    /mydata – vidi sve što imam o tebi
    /delete – obriši to
    /stop – isključi sve moje poruke
mydata =
    <b>Ovo imam o tebi</b>
    • { $reports ->
        [one] { $reports } izvještaj
        [few] { $reports } izvještaja
       *[other] { $reports } izvještaja
    }
    • { $wishes ->
        [one] { $wishes } želja
        [few] { $wishes } želje
       *[other] { $wishes } želja
    }
    • { $follows ->
        [0] ne pratiš ništa
        [one] { $follows } stvar koju pratiš
        [few] { $follows } stvari koje pratiš
       *[other] { $follows } stvari koje pratiš
    }
    • tvoj jezik i ono o čemu sada razgovaramo
    Sve je u datoteci ispod, da pročitaš ili sačuvaš.
mydata-file = Svi tvoji podaci, JSON
delete =
    <b>Želiš li obrisati ono što imam o tebi?</b>
    Odmah se briše: tvoje riječi, slike, želje, ono što pratiš i veza s tvojim chatom.
    Može ostati: mjesto, vrijeme i tema izvještaja, bez veze s tobom. Zakon može tražiti da ih općina čuva.
    Ne mogu vratiti ono što je već nekome dato kao javni dokument.
    Dan i noć pamtim da je od tebe nešto stiglo, ali ne i šta.
deleted =
    Sada je obrisano. { $reports ->
        [0] Nije bilo izvještaja.
        [one] { $reports } izvještaj više nema vezu s tobom.
        [few] { $reports } izvještaja više nemaju vezu s tobom.
       *[other] { $reports } izvještaja više nema vezu s tobom.
    }
    Poruke u ovom chatu možeš obrisati u Telegramu.
delete-kept = Ništa nije obrisano.
stopped = Više ti ne pišem, osim ako opet nešto napišeš. Tvoji izvještaji ostaju. Ako ih želiš obrisati, napiši /delete.

## Razgovor s nekim
coach = Želiš li razgovarati sa savjetnikom za mlade (ungdomscoach)? Zovi općinsku službu za građane (kundcenter), { $contact }, i pitaj za njih. Oni moraju javiti socijalnoj službi ako je dijete možda ugroženo.
numbers =
    <b>Važni brojevi</b>
    { LINES($lines) }
number-line = • <b>{ $number }</b> – { $name }

## Za one koji rade s izvještajima
desk-how = Napiši: /answer broj stanje odgovor. Stanje je seen, planned, done, not_ours ili needs_more.
desk-long = Odgovor je predug. Stane najviše { $most } znakova.
desk-unknown = Nema izvještaja s brojem { $reference }.
desk-kept = Odgovor na { $reference } je sačuvan, ali ta osoba ne želi poruke.

## Šta nije uspjelo
not-understood = Ne razumijem to, ali tvoji odgovori su tu.
not-understood-home = Ne razumijem to. Mogu primiti izvještaj ili pričati o obećanju građanima.
story-kept = Tvoj tekst je dodan u izvještaj. Još mi treba odgovor na pitanje.
unknown-command = Tu komandu ne poznajem. Napiši /help da vidiš šta mogu.
edited = Tu promjenu ne mogu uzeti. Napiši novi tekst u posebnoj poruci.
attached = Mogu čitati samo tekst. Slike, zvuk i datoteke se ne čuvaju.
attached-file = Mogu primiti samo tekst i obične slike. Ovo se ne čuva.
stale = To dugme više ne važi. Idemo dalje odavde.
error-kind = Kod nas je nešto pošlo po zlu. Sve što je već napisano je tu. Probaj opet malo kasnije.
group = Odgovaram samo kad pišemo nasamo. Otvori poseban chat sa mnom.
operator-set-aside = Jednu poruku nije bilo moguće obraditi i stavljena je sa strane. Osobi je to rečeno. Pogledaj u log.
