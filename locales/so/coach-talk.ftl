### A talk with a youth coach: what the young person reads.

talk-duty =
    <b>Marka hore tan akhri.</b>
    { $name } waa inuu u sheegaa adeegga bulshada haddii ilmo dhib ku jiri karo. Waa si ilmuhu caawimo u helo. Haddii aad wax sidaas ah sheegto, { $name } ayaa kaala hadlaya.
talk-how =
    <b>Sidan ayay u socotaa</b>
    • Adigu halkan ayaad wax ku qortaa, { $name } na halkan ayuu ka jawaabaa.
    • { $name } wuu arkaa waxaad qorto, laakiin ma arko magacaaga Telegram.
    • Qof kale oo halkan ka shaqeeya ma akhrin karo.
    • Annagu waan tirtirnaa { $days } maalmood kadib. Chat-kiinna way ku jirtaa ilaa aad idinku tirtirtaan.
    • Labadiinnuba waad dhammayn kartaan goor kasta.
talk-contact =
    <b>Si toos ah ayaad sidoo kale ula xiriiri kartaa:</b>
    { $card }
talk-urgent = Qofna ma ilaaliyo chat-ka. Haddii ay degdeg tahay: wac 112, ama Bris 116 111, goor kasta.
talk-off-hours =
    <b>{ $name } hadda ma jawaabayo.</b> Wuxuu jawaabaa: { $hours }. Inta ka horreysa qof kale ma akhriyo.
    Haddii ay degdeg tahay:
    { LINES($lines) }
talk-begun =
    <b>Hadda waxaad la qoraysaa { $name }.</b>
    Qor waxaad rabto inaad tiraahdo. Wax kasta oo aad halkan ku qorto waxay u tagaan { $name }, ilaa midkiin dhammeeyo.
talk-open = Waxaad la qoraysaa { $name }. Waxaad hadda qorto halkaas ayay u tagaan.
talk-sent = Waxaa loo diray { $name }.
talk-too-many = Farriimo badan ayaa waqti gaaban yimid. Tii u dambaysay ma gaarin. Dhowr daqiiqo sug oo mar kale qor.
talk-words-only = Halkan waxaa gudba oo keliya waxaad eray ku qorto.
talk-said =
    <b>{ $name }:</b>
    { $words }
talk-ended =
    <b>Wada-hadalka { $name } waa dhammaaday.</b>
    Waxaad qorteen waxaa la tirtiraa { $days } maalmood kadib. Haddii aad hadda rabto in la tirtiro, qor /delete.
talk-over-already = Wada-hadalkaas hore ayuu u dhammaaday.
talk-ended-by-coach =
    <b>{ $name } wuu dhammeeyey wada-hadalka.</b>
    Mid cusub ayaad bilaabi kartaa markaad rabto.
talk-coach-gone =
    <b>Wada-hadalku waa dhammaaday.</b>
    La-taliyuhu hadda halkan kama shaqeeyo, mana akhriyo wixii ugu dambeeyey ee aad qortay. Qof kale ayaad la hadli kartaa.
talk-offer = <b>{ $name } wuxuu rabaa in { $other } sii wado wada-hadalka.</b> Adigaa go'aamiya.
talk-offer-over = Su'aashaas hadda ma shaqeyso.
talk-stays = Waa hagaag. Sidii hore ayaad ula qoraysaa { $name }.
talk-handed-over = <b>Hadda waxaad la qoraysaa { $name }.</b>
