### Coachens kort: det som den som skriver till boten ser.

card-none =
    <b>Ditt kort</b>
    Kortet är det som unga ser av dig: ett namn, hur man når dig och när du svarar. Utan kort syns du inte.
card =
    <b>Så här syns du:</b>
    { $card }
card-no-contact = Det står inte hur man når dig. Lägg till ett telefonnummer, eller något annat.
card-relays = Unga kan också skriva till dig genom boten.
card-relays-not = Unga kan inte skriva till dig genom boten. Samtal som redan pågår fortsätter.
card-ask-name =
    <b>Vilket namn ska unga se?</b>
    Förnamnet räcker.
card-ask-phone =
    <b>Vilket telefonnummer når man dig på?</b>
    Skriv bara ett nummer som alla får se.
card-ask-other =
    <b>Hur kan man annars nå dig?</b>
    Till exempel var du brukar vara, eller ett konto. Alla får se det.
card-ask-days = <b>Vilka dagar svarar du?</b>
card-ask-clock =
    <b>Mellan vilka tider?</b>
    Skriv till exempel 10–20.
card-clock-again = De tiderna förstod jag inte.
card-again = Det gick inte att använda. Skriv högst { $most } tecken.
card-phone-again = Det ser inte ut som ett telefonnummer.
card-saved = Sparat.
card-remove-ask =
    <b>Ta bort kortet?</b>
    Då syns du inte för unga längre. Samtal som pågår avslutas, och de får veta det. Dina länkar fungerar, men utan ditt namn.
card-removed = Kortet är borttaget.
