### A coach's links: one's own, and those for a school, an event or something else.

links =
    <b>Link-yadaada</b>
    Qofka link fura wuxuu arkaa magacaaga, su'aalo gaaban, habeenkiina farriin ma helo. Iskuul kasta ama munaasabad kasta link u samee, si aad u aragto kan la isticmaalo.
links-full = Waxaad haysataa { $most } link oo shaqeeya. Mid dhammee intaanad mid cusub samayn.
links-page =
    <b>{ $name }</b>
    { $kind }

    { $link }
links-page-own =
    <b>{ $kind }</b>

    { $link }
links-kind-personal = Link-gayga gaarka ah
links-kind-school = Iskuul
links-kind-event = Munaasabad ama hawl
links-kind-other = Wax kale
links-open = Link-gu wuu shaqeeyaa.
links-open-until = Link-gu wuxuu shaqeeyaa ilaa { DAY($day) }.
links-paused = Link-gu wuu nasanayaa. Qofka fura wuu soo galayaa oo ku arkayaa, laakiin lama tiriyo.
links-ended = Link-gu waa dhammaaday. Qofka fura weli wuu soo galayaa, si wanaagsan ayaana loo soo dhaweynayaa.
links-weeks =
    <b>Toddobaad kasta</b>
    { LINES($lines) }
links-week = <b>{ DAY($day) }</b>: furay { $opened }, soo sheegay { $reported }, rabitaan { $wished }
links-since = { $number } (laga bilaabo { DAY($day) })
links-sum = Waxa muuqda, wadar: furay { $opened }, soo sheegay { $reported }, rabitaan { $wished }.
links-note = Tirooyinku waa dad, ma aha warbixinno. Wax ka yar shan waxaa loo tusaa { $few }. Waxaa lagu daraa toddobaadyada xiga ilaa ay shan ama ka badan noqdaan. Toddobaad waxaa la tusaa markuu dhammaado. Marna ma arkaysid cidda, goorta ama waxa qof qoray.
links-no-week = Halkan waxaa imanaya sadar toddobaad kasta, markuu dhammaado. Wax ka yar shan waxaa loo tusaa { $few }, si aan qofna loo aqoonsan.
links-ask-kind =
    <b>Maxaa link-ga loogu talagalay?</b>
    Adiga oo keliya ayaa arka.
links-ask-name =
    <b>Maxaa link-ga la yiraahdaa?</b>
    Qor wax aad ku garato, tusaale “Parkskolan fasalka 9”. Adiga oo keliya ayaa magaca arka. Magaca qof ha qorin.
links-name-again = Taasi magac ma noqon. Xarfo ku qor, ugu badnaan { $most }.
links-made = Link-ga <b>{ $name }</b> waa diyaar.
links-ask-term =
    <b>Ilaa goorma ayuu shaqeeyaa?</b>
    Kadib iskiis ayuu u dhammaadaa. Qofka mar dambe fura si wanaagsan ayaa loo soo dhaweeyaa.
links-ask-day =
    <b>Ilaa maalintee?</b>
    Maalinta sidan u qor: 2026-12-18.
links-day-again = Maalintaas ma fahmin, ama way dhaaftay.
links-end-ask =
    <b>Ma dhammaynaysaa { $name }?</b>
    Mar dambe ma shaqayn karo. Qofka fura weli wuu soo galayaa. Wixii la tiriyey way sii jiraan.
