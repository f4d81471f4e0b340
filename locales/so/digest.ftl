### The digest: what staff read on Monday morning, in the chat, in the picture, in the e-mail and on paper.
### A number that may be chance must be known as such by somebody who is tired.

## Times and numbers
digest-number = { $n }
digest-span = { $months ->
    [same] { DAY($first, style: "number") }–{ DAY($last, style: "date") }
   *[other] { DAY($first, style: "date") } – { DAY($last, style: "date") }
}
digest-period = { $period ->
    [day] { DAY($first) }
    [week] toddobaadka { $week }, { $span }
    [month] { DAY($first, style: "month") } { $year }
    [quarter] rubuca { $quarter }, { $year }
   *[other] { $year }
}
digest-period-short = { $period ->
    [day] { DAY($first, style: "date") }
    [week] toddobaadka { $week }
    [month] { DAY($first, style: "month") }
    [quarter] rubuca { $quarter }
   *[other] { $year }
}
digest-reports = { $count ->
    [one] { $count } warbixin
   *[other] { $count } warbixin
}
digest-reports-few = wax ka yar { $least } warbixin
digest-persons = { $count ->
    [one] { $count } qof
   *[other] { $count } qof
}
digest-persons-few = wax ka yar { $least } qof
digest-than = { $than ->
    [day] maalintii ka horreysay
    [week] toddobaadkii ka horreeyey
    [month] bishii ka horreysay
    [quarter] rubucii ka horreeyey
    [year] sannadkii ka horreeyey
   *[other] isla waqtigaas, sannad ka hor
}
digest-change = { $way ->
    [more] { $count } ka badan { $than }
    [fewer] { $count } ka yar { $than }
   *[other] la mid ah { $than }
}
digest-change-short = { $way ->
    [more] { $count } ka badan
    [fewer] { $count } ka yar
   *[other] waa isku mid
}
digest-change-few = ku dhowaad la mid ah { $than }
digest-change-few-short = ku dhowaad isku mid
digest-judged = { $change }, { $verdict }
digest-verdict = { $verdict ->
    [not_chance] u badan inaanay kedis ahayn
    [may_be_chance] kedis ayay noqon kartaa
    [too_few] way yar tahay in wax laga sheego
   *[other] wax lala barbardhigo ma jiraan
}
digest-no-basis = wax lala barbardhigo ma jiraan

## The first page
digest-heading = <b>{ UPPER($what) }, { $period }</b>
digest-total = <b>{ UPPER($reports) }</b>: { $change }.
digest-none = <b>0 warbixin</b>: { $change }. Macnaheedu ma aha inaan waxba dhicin, ee waa inaan cidna soo sheegin.
digest-from = Inta soo sheegtay: { $persons }.
digest-area = • { $title }: <b>{ $count }</b> ({ $change })
digest-area-none = • { $title }: <b>0</b>
digest-hot = 📍 <b>Si gaar ah u muuqda:</b> { LIST($places) }
digest-where = 📍 <b>Warbixinnada ugu badan:</b> { LIST($places) }
digest-spot-short = { $place } ({ $count } warbixin, { $persons })
digest-place = { $place } ({ $count })
digest-when = 🕙 <b>Waqtiga ugu badan:</b> { DAY($day, style: "weekday") }, { LOWER($band) } ({ $reports })
digest-largest = 👥 <b>Inta ugu badan ee hal arrin:</b> { $event }
digest-event = { $category }, { $place }, { DAY($night) }: { $persons }, mid walba gaarkiis ayuu u soo sheegay
digest-no-place = goob aan la garanayn
digest-one-person = ⚠️ Hal qof oo keliya ayay ka yimaadeen { $count } ka mid ah { $total } warbixin.
digest-unplaced = { $count ->
    [one] { $count } warbixin goob ma leh.
   *[other] { $count } warbixin goob ma leh.
}
digest-deed = <b>La qabtay:</b> { $title }. { $words }
digest-small = Tirooyinka ka yar { $least } lama muujiyo, kuwa kalena waa qiyaas.
digest-note = Dadka degmada ayaa iyagu doortay inay soo sheegaan. Ma aha tirakoob dambiyeed.

## The pages behind the buttons
digest-page =
    <b>{ $page }</b>
    { $heading }
digest-spots = Halkan waxaa ka yimid warbixinno ka badan inta kedis ahaan badanaa dhacda:
digest-spots-none = Ma jirto goob si gaar ah u muuqata. Waxaa loo baahan yahay ugu yaraan 3 qof, 2 maalmood oo kala duwan, iyo in ka badan meelaha kale.
digest-spot = • <b>{ $place }</b>: { $reports }, { $persons }, { $dates ->
    [one] { $dates } maalin
   *[other] { $dates } maalmood oo kala duwan
}{ $new ->
    [yes] . Waa cusub tan iyo markii hore.
   *[other] .
}
digest-spot-coarse = • <b>{ $place }</b>: { $reports }, { $persons }{ $new ->
    [yes] . Waa cusub tan iyo markii hore.
   *[other] .
}
digest-other-places = <b>Goobo kale:</b> { LIST($places) }
digest-day = <b>{ UPPER(DAY($day, style: "weekday")) }:</b> { LIST($bands) }
digest-band = { LOWER($band) }: { $count }
digest-weekday = { DAY($day, style: "weekday") }
digest-quiet = <b>Warbixin la’aan:</b> { LIST($days) }
digest-item = • { $item }
digest-events = Warbixinnada isla arrin ku saabsan, ee waqti iyo goob isugu dhow, waxaa loo tiriyaa hal dhacdo:
digest-events-none = Ma jirto dhacdo leh in ka badan hal warbixin.
digest-events-more = { $count ->
    [one] Iyo { $count } dhacdo oo kale.
   *[other] Iyo { $count } dhacdo oo kale.
}
digest-states = <b>Meesha aad maraysaan:</b>
digest-state = • { $state }: { $count }
digest-deeds = <b>Waxa aad qabateen:</b>
digest-deeds-none = Waqtigan waxba laguma qorin “Waad sheegteen – waan qabannay”.
digest-done = • { DAY($day, style: "date") }, { $title }: { $words }
digest-year-note = Tirada warbixinnadu waxay sidoo kale ku xirnaan kartaa inta qof ee adeegga taqaan.

## To ask for a digest
digest-choose =
    <b>Soo koobid hadda</b>
    Waqtigee ayaad rabtaa inaad aragto? Waxaad helaysaa kii u dambeeyey ee dhammaaday.
digest-counting = Waan tirinayaa oo waan sawirayaa. Dhowr ilbiriqsi ayay qaadataa.
digest-failed = Soo koobidda hadda lama samayn karin. Wax yar kadib isku day mar kale.

## The picture
digest-pic-trend = { $unit ->
    [day] Warbixinnada maalin kasta
    [week] Warbixinnada toddobaad kasta
   *[other] Warbixinnada bil kasta
}
digest-pic-before = { UPPER($than) }
digest-pic-when = Goorta toddobaadka
digest-pic-where = Goobaha
digest-pic-hot = Si gaar ah u muuqda
digest-pic-none = Goob gaar u muuqata ma jirto
digest-pic-empty = Warbixin ma jirto
digest-pic-few = Warbixinnadu way yar yihiin in la muujiyo
digest-pic-silence = Macnaheedu ma aha inaan waxba dhicin, ee waa inaan cidna soo sheegin.
digest-pic-note = Warbixinnada dadka degmada, ma aha tirakoob dambiyeed
digest-pic-note-small = Warbixinnada dadka degmada, ma aha tirakoob dambiyeed. Tirooyinka ka yar 5 lama muujiyo.
digest-pic-unit = { $count ->
    [one] warbixin, { $persons }
   *[other] warbixin, { $persons }
}
digest-pic-unit-none = warbixin
digest-pic-weekday = { DAY($day, style: "short") }
digest-pic-date = { DAY($day, style: "number") } { DAY($day, style: "brief") }
digest-pic-month = { DAY($day, style: "brief") }
digest-pic-alt = Sawir: { $reports }, { $change }. Maalmaha, maalmaha toddobaadka iyo goobaha tirooyinkoodu qoraalka ayay ku jiraan.

## E-mail
digest-mail-subject = { $what } { $period }: { $reports }, { $news }
digest-mail-news = { $way ->
    [more] kor u kac: { LOWER($area) }
    [fewer] hoos u dhac: { LOWER($area) }
    [none] wax la sheego ma jiraan
   *[other] wax cusub oo la hubo ma jiraan
}
digest-mail-areas = Qaybaha ballanqaadka
digest-mail-area = Qaybta
digest-mail-count = Tirada
digest-mail-change = Marka la barbardhigo { $than }
digest-mail-incidents = { $count ->
    [one] { $count } dhacdo, marka warbixinnada isla arrin ku saabsan hal loo tiriyo.
   *[other] { $count } dhacdo, marka warbixinnada isla arrin ku saabsan hal loo tiriyo.
}
digest-mail-effect = • { $title }: saamaynta dadka, { $mean } / 5 ({ $answers ->
    [one] { $answers } jawaab
   *[other] { $answers } jawaabood
}).
digest-mail-recurring = • { $title }: { $count ->
    [one] { $count } warbixin oo sheegaysa wax marar badan dhaca.
   *[other] { $count } warbixin oo sheegaya wax marar badan dhaca.
}
digest-mail-where = Xaggee
digest-mail-when = Goorma
digest-mail-quotes = Erayada dadka degmada
digest-mail-quotes-note = Xigasho kasta qof ayaa akhriyey oo oggolaaday.
digest-mail-quote-by = { $category }, { $place }, { DAY($night, style: "date") }
digest-mail-done = Waxa aad qabateen
digest-mail-files = Waxaa la socda sawirka, PDF shirka loogu talagalay iyo dhammaan tirooyinka (CSV).
digest-mail-stop = Ma rabtaa inaad hakiso ama joojiso? Bot-ka u qor /staff.
digest-mail-made = La sameeyey { DAY($made, style: "date") }, saacadda { CLOCK($made) }.

## PDF
digest-pdf-title = Warbixinnada dadka degmada
digest-pdf-method = Sida loo tiriyey
digest-pdf-method-night = Habeenku waa maalinta uu bilowday: habeenka ka horreeya sabtida waxaa loo tiriyaa jimce.
digest-pdf-method-chance = “U badan inaanay kedis ahayn” macnaheedu waa in isbeddel intaas le’eg uu iskii u dhaco ay naadir tahay, xitaa marka aan tirooyin badan eegno. “Kedis ayay noqon kartaa” macnaheedu waa in ay caadi tahay.
digest-pdf-method-places = Goobtu si gaar ah ayay u muuqataa marka ugu yaraan 3 qof ay soo sheegaan, ugu yaraan 2 maalmood. Waa inay sidoo kale ka badan tahay inta kedis ahaan badanaa dhacda.
digest-pdf-method-events = Warbixinnada isla arrin ku saabsan, ee waqti iyo goob isugu dhow, waa hal dhacdo.
digest-pdf-last-year = Sannadkii ka horreeyey
