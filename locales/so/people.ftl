### Staff and access: who works with the pledge here, invitations, groups and the access log.

people =
    <b>Shaqaalaha iyo gelitaanka</b>
    { $persons ->
        [one] Keligaa ayaad halkan joogtaa.
       *[other] Halkan { $persons } qof ayaad joogtaan.
    } { $groups ->
        [0] Koox soo koobid hesha ma jirto.
        [one] Hal koox ayaa soo koobid hesha.
       *[other] { $groups } koox ayaa soo koobid hela.
    } { $invites ->
        [0] Casuumaad furan ma jirto.
        [one] Hal casuumaad ayaa furan.
       *[other] { $invites } casuumaad ayaa furan.
    }
people-invite-role =
    <b>Doorkee ayuu qofku yeelanayaa?</b>
    Ha siin wax ka badan inta loo baahan yahay.
people-group-role =
    <b>Doorkee ayay kooxdu yeelanaysaa?</b>
    Doorka ayaa go’aamiya waxa soo koobiddu muujiso. Inta kooxda ku jirta oo dhan way arkaan.
people-roles = { LINES($roles) }
people-may-admin = <b>Maamule</b> wax walba wuu samayn karaa: casuumid, akhrinta warbixinnada, jawaabid, beddelka ballanqaadka iyo eegista diiwaanka gelitaanka.
people-may-municipality = <b>Degmada</b> waxay heshaa soo koobidyo, way akhridaa warbixinnada oo ka jawaabtaa. Faylal way soo saari kartaa, ballanqaadkana wax bay ku qori kartaa.
people-may-police = <b>Boolis</b> wuxuu helaa soo koobidyo, waana loo sheegi karaa marka dad badan isla arrin soo sheegaan. Ma arko waxa qofna qoray.
people-may-coach = <b>La-taliye dhallinyaro</b> wuxuu helaa soo koobidyo guud, wuxuu qaybiyaa link-yo, wuuna la qori karaa dhallinyarada. Ma arko waxa qofna soo sheegay.
people-name =
    <b>Qofka maxaad u bixinaysaan?</b>
    Qor magac ay inta kale garanayso, tusaale “Kim, kooxda goobta”.
    Doorka: { $role }
people-name-again = Taasi magac ma noqon. Xarfo ku qor, ugu badnaan { $most } xaraf.
people-link =
    <b>Casuumaad: { $name }</b>
    Doorka: { $role }

    { $link }
    Linkiga u dir qofkaas oo keliya. Hal mar ayuu shaqeeyaa, ilaa { DAY($until) }, saacadda { CLOCK($until) }. Qofka marka ugu horreysa fura ayaa gelaya, markaa koox ha la wadaagin.
people-group-link =
    <b>Koox ku dar</b>
    Doorka: { $role }

    { $link }
    Adigu linkiga fur oo kooxda dooro. Haddii kooxdu mawduucyo leedahay, taas beddelkeeda waxaad mawduuca saxda ah ku qori kartaa <code>/start</code> iyo waxa ka dambeeya <code>startgroup=</code>. Hal mar ayuu shaqeeyaa, ilaa { DAY($until) }, saacadda { CLOCK($until) }, waana maamulayaasha halkan oo keliya. Magacaaga ku qor ee ha ku qorin magaca kooxda, haddii kale ma arki karo inaad adigu tahay.
people-not-yet = Telegram weli iima jawaabin. Wax yar kadib isku day mar kale.
people-open =
    <b>Casuumaadaha furan</b>
    { LINES($invites) }
people-open-one = <b>{ $name }</b> ({ $role }), waxaa casuumay: { $by }. Waxay shaqaynaysaa ilaa { DAY($until) }, saacadda { CLOCK($until) }.
people-dropped = Casuumaaddu hadda ma shaqayso.
people-none-open = Casuumaad furan ma jirto.
people-a-group = koox
people-all =
    <b>Dhammaan inta halkan ka shaqaysa</b>
    Mid dooro si aad u eegto ama u beddesho.
people-card =
    <b>{ $name }</b>
    { UPPER($role) }, tan iyo { DAY($since) }.
people-card-by = Waxaa casuumay: { $by }.
people-operator = Qofkan wuxuu ku qoran yahay dejinta adeegga, markasta waa maamule. Halkaas ayaa laga beddelaa, halkan maya.
people-last-admin = Maamule kale ma jiro. Marka hore mid kale casuun, si ay u jirto cid dadka kale soo gelin karta.
people-gone = Qofkaas hadda halkan kama shaqeeyo.
people-which-role =
    <b>Waa doorkee? { $name }</b>
    Hadda: { $role }.
people-new-role =
    <b>Doorkaaga waa la beddelay. Hadda: { $role }.</b>
    { $may }
people-revoke-ask =
    <b>Ma laga qaadaa gelitaanka? { $name }</b>
    Gelitaanku isla markiiba wuu joogsanayaa, xitaa bogagga hadda furan. Soo koobidyada iyo casuumaadaha furan ee qofkana way joogsanayaan. Waxa uu qofku sameeyey diiwaanka gelitaanka ayay ku sii jirayaan.
people-revoke-group =
    <b>Ma laga saaraa kooxda? { $name }</b>
    Soo koobid dambe heli mayso. Aniguse kooxda waan ku jirayaa ilaa qof halkaas iga saaro.
people-revoked = Waa laga saaray: { $name }.
people-you-are-out =
    Miiska shaqada mar dambe kama shaqaysid, sidaas darteed waxa aad halkan ku qorto cid halkaas joogta ma gaarayaan. Wax kasta oo kale oo chat-ka ku jira waxay u shaqeeyaan sida dadka degmada oo dhan.
    Ma jiraa qof khatar ku jira? Wac 112.
people-welcome =
    <b>Soo dhowow! Doorkaaga: { $role }.</b>

    { $may }

    Qor /staff markaad rabto miiska shaqada. Waxa aad halkaas ka furto waxaa lagu qoraa diiwaanka gelitaanka. Haddii aadan gelitaanka u baahnayn, markasta waxaad qori kartaa /delete.
people-already = Hore ayaad u jirtay. Doorkaaga: { $role }. Linkiga lama isticmaalin. Haddii aad door kale rabto, weydii maamule.
people-worn = Linkigaasi ma shaqeeyo. Mid cusub weydii cidda ku siisay.
people-joined =
    <b>{ $name }</b>: casuumaadda waa la aqbalay, gelitaankuna wuu furan yahay.
    Doorka: { $role }

    Ma aha qofkii aad sugaysay? Miiska shaqada ka qaad gelitaanka.
people-group-hello =
    <b>Salaan!</b> Subax kasta oo isniin ah kooxdani waxay helaysaa soo koobid ku saabsan waxa ay dadka degmada { $municipality } soo sheegaan.
    Waxa qof gaar ahi qoray weligood halkan laguma muujiyo. Waxa aad qortaan ma akhriyo, warbixinnana waxaan ku qaadaa chat gaar ah oo keliya.
people-group-left = Kooxda <b>{ $name }</b> waa layga saaray. Soo koobid dambe heli mayso.
people-log-title =
    <b>Diiwaanka gelitaanka</b>
    Cidda wax samaysay ama akhrisay, kuwa ugu dambeeyey ayaa ugu horreeya.
people-log-title-of =
    <b>Diiwaanka gelitaanka: { $name }</b>
    Kuwa ugu dambeeyey ayaa ugu horreeya.
people-looks =
    <b>Cidda furtay { $reference }</b>
    Kuwa ugu dambeeyey ayaa ugu horreeya.
people-looks-none = Cidna ma furin.
people-log-empty = Halkan weli waxba kuma jiraan.
people-day =
    <b>{ DAY($day) }</b>
    { LINES($lines) }
people-nobody = qof aan hadda joogin
people-command-line = sadarka amarrada
people-entry = { CLOCK($at) } <b>{ $who }</b> ({ $role }): { $act }
people-entry-report = { CLOCK($at) } <b>{ $who }</b> ({ $role }): { $act } – { $reference }
# What somebody did, said with "la", which needs no gender. A new act gets a line of its own.
people-act = { $act ->
    [joined] soo gelid, waxaa casuumay: { $about }
    [left] bot-ka kooxda waa laga saaray
    [invited-admin] maamule ayaa la casuumay
    [invited-municipality] qof degmada ka tirsan ayaa la casuumay
    [invited-police] qof booliska ka tirsan ayaa la casuumay
    [invited-coach] la-taliye dhallinyaro ayaa la casuumay
    [uninvited] casuumaad ayaa laga noqday
    [made-admin] door cusub, maamule: { $about }
    [made-municipality] door cusub, degmada: { $about }
    [made-police] door cusub, boolis: { $about }
    [made-coach] door cusub, la-taliye dhallinyaro: { $about }
    [revoked] gelitaanka laga qaaday: { $about }
    [log] diiwaanka gelitaanka la akhriyey
    [refused] loo diiday: { $about }
    [seen] loo calaameeyey in la akhriyey
    [read] la akhriyey
    [read-held] erayada xannibnaa la akhriyey
    [released] erayada xannibnaa la sii daayey
    [kept-held] erayada weli la xannibay
    [photos] sawirrada la eegay
    [read-notes] xusuus-qorka la akhriyey
    [noted] xusuus-qor la qoray
    [read-quote] erayada la akhriyey si xigasho looga go’aan gaaro
    [quote-approved] la oggolaaday in erayada la xigto
    [quote-declined] la diiday in erayada la xigto
    [joined-event] lala isku daray warbixin kale
    [split-event] laga soocay warbixin kale
    [answered-seen] jawaab: la akhriyey
    [answered-planned] jawaab: la qorsheeyey
    [answered-done] jawaab: la qabtay
    [answered-not-ours] jawaab: waxba kama qaban karno
    [answered-needs-more] wax dheeraad ah la weydiiyey
    [pledge-sent-in] ballanqaad cusub la soo diray
    [pledge-published] ballanqaad la daabacay
    [pledge-scheduled] maalin ballanqaad loo doortay
    [pledge-withdrawn] ballanqaad sugayey la tuuray
    [entry-published] “waad sheegteen – waan qabannay” la daabacay
    [entry-changed] “waad sheegteen – waan qabannay” la beddelay
    [entry-removed] “waad sheegteen – waan qabannay” la saaray
    [pack] xogta ballanqaadka xiga la codsaday
    [export-csv] { $reports } warbixin la soo saaray (CSV)
    [export-xlsx] { $reports } warbixin la soo saaray (Excel)
    [export-geojson] { $reports } warbixin la soo saaray (khariidad)
    [export-register] { $reports } warbixin loo soo saaray diiwaanka rasmiga
    [export-csv-words] { $reports } warbixin iyo erayadooda la soo saaray (CSV)
    [export-xlsx-words] { $reports } warbixin iyo erayadooda la soo saaray (Excel)
    [export-geojson-words] { $reports } warbixin iyo erayadooda la soo saaray (khariidad)
    [export-register-words] { $reports } warbixin iyo erayadooda loo soo saaray diiwaanka rasmiga
    [subscribed] soo koobid la dalbaday
    [unsubscribed] soo koobid la joojiyey
    [card-changed] kaarkiisa wax ka beddelay
    [card-removed] kaarkiisa tirtiray
    [talk-read] akhriyey wada-hadal isaga u gaar ah
    [talk-offered] weydiiyey in { $about } la wareego wada-hadal
    [talk-ended] soo afjaray wada-hadal
    [bursts-on] la codsaday in la ogaado marka dad badan isla arrin soo sheegaan
    [bursts-off] mar dambe lama rabo in la ogaado marka dad badan isla arrin soo sheegaan
   *[other] { $act }
    }
