### The youth coaches, as whoever writes to the bot meets them.

coach-for =
    <b>La-taliyaha dhallinyarada waa qof weyn oo ku dhegaysta.</b>
    Waxaad kala hadli kartaa waxaad rabto: iskuulka, saaxiibbada, daroogada, wax dhacay. Haddii aad rabto, wuu ku caawinayaa.
coach-duty = Waa fiican tahay inaad ogaato: la-taliyuhu waa inuu u sheegaa adeegga bulshada haddii ilmo dhib ku jiri karo. Waa si ilmuhu caawimo u helo.
coach-name = <b>{ $name }</b>, la-taliye dhallinyaro
coach-phone = Wac ama SMS u dir: { $phone }
coach-other = { $words }
coach-answers = Wuxuu jawaabaa: { $hours }.
coach-answers-now = Wuxuu jawaabaa: { $hours }, markaa hadda sidoo kale.
coach-hours = { LIST($days) } { CLOCK($opens) }–{ CLOCK($closes) }
coach-days = { DAY($first, style: "weekday") }–{ DAY($last, style: "weekday") }
coach-day = { DAY($first, style: "weekday") }
coach-yours =
    Link-ga waxaa bixiyey:
    { $card }
coach-link-over = Link-ga aad taabatay lama isticmaalo hadda. Laakiin meel sax ah ayaad timid.
distress-coach = Waxaad sidoo kale wici kartaa { $name }, la-taliye dhallinyaro: { $phone }
