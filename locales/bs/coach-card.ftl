### The coach's card: what whoever writes to the bot sees.

card-none =
    <b>Tvoja kartica</b>
    Kartica je ono što mladi vide o tebi: ime, kako te naći i kad odgovaraš. Bez kartice te ne vide.
card =
    <b>Ovako te vide:</b>
    { $card }
card-no-contact = Ne piše kako te naći. Dodaj broj telefona ili nešto drugo.
card-relays = Mladi ti mogu pisati i preko bota.
card-relays-not = Mladi ti ne mogu pisati preko bota. Otvoreni razgovori se nastavljaju.
card-ask-name =
    <b>Koje ime trebaju vidjeti mladi?</b>
    Dovoljno je ime.
card-ask-phone =
    <b>Na koji broj te mogu nazvati?</b>
    Napiši samo broj koji svi smiju vidjeti.
card-ask-other =
    <b>Kako te još mogu naći?</b>
    Na primjer gdje obično budeš, ili neki račun. Svi to vide.
card-ask-days = <b>Kojim danima odgovaraš?</b>
card-ask-clock =
    <b>U koje vrijeme?</b>
    Napiši na primjer 10–20.
card-clock-again = Nisam razumio to vrijeme.
card-again = To se ne može koristiti. Najviše znakova: { $most }.
card-phone-again = To ne liči na broj telefona.
card-saved = Sačuvano.
card-remove-ask =
    <b>Ukloniti karticu?</b>
    Mladi te tada više ne vide. Otvoreni razgovori se završavaju, i oni to saznaju. Tvoji linkovi rade, ali bez tvog imena.
card-removed = Kartica je uklonjena.
