### The coach's card: what whoever writes to the bot sees.

card-none =
    <b>Kaarkaaga</b>
    Kaarku waa waxa dhallinyaradu kaa arkaan: magac, sida lagu helo iyo goorta aad jawaabto. Kaar la'aan laguma arko.
card =
    <b>Sidan ayaa laguu arkaa:</b>
    { $card }
card-no-contact = Ma qorna sida lagu helo. Ku dar lambar telefoon ama wax kale.
card-relays = Dhallinyaradu bot-ka ayay sidoo kale kuugu qori karaan.
card-relays-not = Dhallinyaradu bot-ka kuuguma qori karaan. Wada-hadallada furan way socdaan.
card-ask-name =
    <b>Magacee ayay dhallinyaradu arkaan?</b>
    Magaca hore ayaa ku filan.
card-ask-phone =
    <b>Lambarkee telefoon ayaa lagaa helaa?</b>
    Qor oo keliya lambar qof kasta arki karo.
card-ask-other =
    <b>Sidee kale ayaa lagugu helaa?</b>
    Tusaale meesha aad inta badan joogto, ama koonto. Qof kasta ayaa arki kara.
card-ask-days = <b>Maalmahee ayaad jawaabtaa?</b>
card-ask-clock =
    <b>Saacadahee?</b>
    Tusaale qor 10–20.
card-clock-again = Saacadahaas ma fahmin.
card-again = Taas lama isticmaali karo. Ugu badnaan { $most } xaraf qor.
card-phone-again = Taasi uma eka lambar telefoon.
card-saved = Waa la kaydiyey.
card-remove-ask =
    <b>Ma tirtiraysaa kaarka?</b>
    Markaa dhallinyaradu kuma arkaan. Wada-hadallada furan way dhammaanayaan, waana loo sheegayaa. Link-yadaadu way shaqeeyaan, laakiin magacaaga la'aan.
card-removed = Kaarka waa la tirtiray.
