### Samtal: det som coachen läser.

talks =
    <b>Dina samtal</b>
    Bara du läser dem. Här raderas det som skrivs efter { $days } dagar. I din chatt raderar du det själv.
talks-none =
    <b>Inga samtal just nu.</b>
    När någon vill skriva till dig kommer det hit i chatten.
talks-page =
    <b>Samtal { $talk }</b>
    Började { DAY($begun) }. Raderas { $days } dagar efter det sista ni skriver.
talks-page-ended =
    <b>Samtal { $talk }</b>
    Avslutat. Raderas { $days } dagar efter det sista ni skrev.
talks-older = Det finns mer före det här.
talks-no-lines = Inget är skrivet än.
talks-is-offered = Du har frågat om en annan coach får ta över. Svaret har inte kommit.
talks-line-resident =
    <b>{ CLOCK($at) } Den unga:</b>
    { $words }
talks-line-coach =
    <b>{ CLOCK($at) } Du eller en annan coach:</b>
    { $words }
talks-begun =
    <b>Samtal { $talk }: någon vill skriva med dig.</b>
    Du ser inte vem det är. De har läst att du måste berätta för socialtjänsten om ett barn kan fara illa.
talks-heard =
    <b>Samtal { $talk }:</b>
    { $words }
talks-heard-long = <b>Samtal { $talk }:</b> ett långt meddelande, det kommer här under.
talks-ask =
    <b>Skriv till samtal { $talk }.</b>
    Allt du skriver nu går dit, tills du trycker på en annan knapp.
talks-passed = Skickat till samtal { $talk }.
talks-passed-later = Samtal { $talk }: det går fram klockan { CLOCK($until) }. På natten skickar jag inget, om ni inte redan skriver.
talks-choose =
    <b>Vem ska ta över samtal { $talk }?</b>
    Den du skriver med får frågan först, och bestämmer.
talks-no-other = Ingen annan coach tar emot samtal här just nu.
talks-end-ask =
    <b>Avsluta samtal { $talk }?</b>
    Den du skriver med får veta det, och hur du nås ändå.
talks-ended = Samtal { $talk } är avslutat.
talks-ended-by-resident = Samtal { $talk } är avslutat.
talks-offer-refused = Samtal { $talk }: den du skriver med vill fortsätta med dig.
talks-handed-over = Samtal { $talk } har gått över till den andra coachen.
talks-taken-over =
    <b>Samtal { $talk } är ditt nu.</b>
    Den du skriver med har sagt ja. De har läst att du måste berätta för socialtjänsten om ett barn kan fara illa.
talks-not-passed = Det du skrev skickades inte: samtalet är inte ditt, eller så är det avslutat.
talks-not-arrived = Samtal { $talk }: det du skrev går inte fram. Den du skriver med har stängt av boten, och samtalet är avslutat.
