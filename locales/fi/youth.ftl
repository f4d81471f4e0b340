### The words for those who come through a coach's link: short, without blame. The rest is as for everyone, the words of danger always.

welcome-youth =
    <b>Hei! Olen Löftesbot, { $municipality }.</b>
    Täällä voit kertoa, jos jokin häiritsee tai tuntuu turvattomalta. En kysy, kuka olet.
help-youth =
    <b>Tätä osaan</b>
    /report – kerro autokokoontumisesta
    /other – kerro jostain muusta
    /coach – juttele tukihenkilön kanssa
    /wish – toivo jotain
    /mine – mitä olet lähettänyt
    /language – vaihda kieltä
    Paina nappia tai kirjoita omin sanoin.
ask-more-youth =
    <b>{ $category ->
        [pledge_wish] Mitä haluat meidän tekevän?
       *[other] Haluatko kertoa lisää?
    }</b>
    Älä kirjoita nimiä, älä omaasikaan.
receipt-next-youth = Asian parissa työskentelevät lukevat havaintosi muiden kanssa. Jos joku vastaa juuri sinulle, kirjoitan tänne. En koskaan yöllä.
limit-notice-youth =
    Tämän voit lähettää kello { CLOCK($until) }.
    Liittyykö se edelliseen? Lisää se sinne: /mine
limit-day-youth = Tämän voit lähettää kello { CLOCK($until) } alkaen ({ DAY($until) }). { $most ->
        [one] Yksi havainto
       *[other] { $most } havaintoa
    } päivässä on kaikkien raja.
privacy-youth =
    <b>Mitä kerrot</b>
    { $municipality } lukee sen, jotta lupaus pidetään. Kysymyksiä? Soita { $contact }.

    <b>Tallennetaan</b>
    • Paikka, aika, vastaukset, toiveet ja koodi tilisi sijasta: { $months } kuukautta
    • Mitä itse kirjoitat, ja kuvat: { $words } päivää
    • Yhteys chattiisi: { $address } päivää
    • Havainto, jota et lähetä: { $hours } tuntia
    • Keskustelut tukihenkilön kanssa: { $talk } päivää
    • Mitä seuraat: kunnes lopetat
    • Kielesi ja linkki, jota kautta tulit: { $months } kuukautta

    <b>Hyvä tietää</b>
    Vain ne, jotka tarvitsevat sitä työssään, lukevat sen. Muut voivat silti pyytää havainnon nähtäväksi. Älä kirjoita nimiä. Jos haluat pysyä tuntemattomana, älä kerro kuka olet. Telegram tietää, kuka kirjoittaa.
not-understood-home-youth = En ymmärtänyt. Kirjoita, mitä on tapahtunut, tai paina nappia.
