### Subscriptions: digests that come by themselves, to the chat or by e-mail.

subs =
    <b>Soo koobidyadaada</b>
    Soo koobidyo iskood u yimaada.
subs-of =
    <b>Soo koobidyada loo diro { $name }</b>
    Soo koobidyo iskood u yimaada.
subs-none = Soo koobid lama dalban. Dadka badankoodu waxay rabaan mid isniin kasta, saacadda 06:30.
subs-line = <b>{ $number }.</b> { $what }: { $often }
subs-line-paused = <b>{ $number }.</b> { $what }: { $often } <i>(la hakiyey)</i>
subs-often =
    { $period ->
        [day] maalin kasta, saacadda { $clock }
        [week] toddobaad kasta, { DAY($day, style: "weekday") }, saacadda { $clock }
        [month] kowda bil kasta, saacadda { $clock }
        [quarter] kowda rubuc kasta, saacadda { $clock }
        [year] kowda Janaayo, saacadda { $clock }
       *[other] isla markiiba
    }
subs-burst-note = Waxaa sidoo kale isla markiiba laguu sheegi karaa marka dad badan isla arrin soo sheegaan. Cidna looma diro sababtaas.
subs-one =
    <b>{ $what }</b>
    { UPPER($often) }
    Loo dirayo: { $where }
    Luqadda: { $language }
subs-ways = { LIST($ways) }
subs-to-telegram = Telegram
subs-next = Tan xigta waxay imanaysaa { DAY($at) }, saacadda { CLOCK($at) }.
subs-paused = Soo koobidda waa la hakiyey. Waxba lama dirayo ilaa aad dib u bilowdo.
subs-unconfirmed = { $email } weli lama xaqiijin. Halkaas waxba looma dirayo ilaa aad koodka qorto.
subs-ask-what = <b>Maxay soo koobiddu ku saabsanaanaysaa?</b>
subs-ask-often = <b>Imisa jeer ayay imanaysaa?</b>
subs-ask-day = <b>Maalintee toddobaadka ka mid ah?</b>
subs-ask-time =
    <b>Waqtigee?</b>
    Waqti riix, ama mid kuu gaar ah qor, tusaale 08:15.
subs-time-refused = Inta u dhaxaysa 02:00 iyo 02:59 lama dooran karo, maxaa yeelay habeennada qaar saacaddaas ma laha. Dooro waqti kale.
subs-time-unclear = Taas waqti ahaan uma akhrin karin.
subs-ask-language = <b>Luqaddee?</b>
subs-ask-channel = <b>Xaggee loo dirayaa?</b>
subs-ask-email =
    <b>Waa maxay ciwaanka iimaylka?</b>
    Qor ciwaanka. Halkaas kood ayaan u dirayaa, si aan cid kale u helin soo koobidyadaada.
subs-email-unclear = Taasi uma eka ciwaan iimayl.
subs-ask-code =
    <b>Qor koodka</b>
    Lix tiro ayaan u diray { $email }. Halkan ku qor saacad gudaheed.
subs-code-wrong =
    <b>Koodku sax ma aha</b>
    Ka eeg iimaylka loo diray { $email } oo mar kale qor lixda tiro.
subs-code-worthless =
    <b>Koodku hadda ma shaqeeyo</b>
    Codso kood cusub oo loo diro { $email }.
subs-too-many-codes = Maanta iimaylal badan ayaa ciwaankaas loo diray. Berri isku day mar kale.
subs-ask-stop =
    <b>Ma rabtaa inaad soo koobidda joojiso?</b>
    Markasta mar kale waad dalban kartaa.
subs-preview-failed = Tusaalaha hadda lama samayn karin. Wax yar kadib isku day mar kale.
subs-mail-subject = Koodkaaga Löftesbot: { $code }
subs-mail-code =
    Koodku waa { $code }.

    Ku qor chat-ka Löftesbot ee { $municipality } saacad gudaheed. Markaas soo koobidyadaada waxaa loo dirayaa ciwaankan.

    Kood ma aadan codsan? Markaas waxba uma baahnid inaad samayso.
operator-digests-skipped =
    { $count ->
        [one] Hal soo koobid ayaan la dirin intii adeeggu maqnaa.
       *[other] { $count } soo koobid ayaan la dirin intii adeeggu maqnaa.
    } Tii ugu dambaysay ayaa hadda qof kasta loo dirayaa.
operator-digest-failed =
    <b>Soo koobid ma gaarin</b>
    Loo dirayey: { $name } ({ $role })
    Ku saabsan: { $what }
    Waxay ahayd inay timaaddo { DAY($slot) }, saacadda { CLOCK($slot) }.
