### Talks: what the coach reads.

talks =
    <b>Wada-hadalladaada</b>
    Adiga oo keliya ayaa akhriya. Halkan waxa la qoro waxaa laga tirtiraa { $days } maalmood kadib. Chat-kaaga adigaa ka tirtira.
talks-none =
    <b>Hadda wada-hadal ma jiro.</b>
    Marka qof rabo inuu kuu qoro, halkan ayay chat-ka ku imanaysaa.
talks-page =
    <b>Wada-hadal { $talk }</b>
    Bilowday { DAY($begun) }. Waxaa la tirtiraa { $days } maalmood kadib waxa ugu dambeeya ee aad qortaan.
talks-page-ended =
    <b>Wada-hadal { $talk }</b>
    Waa dhammaaday. Waxaa la tirtiraa { $days } maalmood kadib wixii ugu dambeeyey.
talks-older = Waxyaabo kale ayaa ka horreeya.
talks-no-lines = Weli waxba lama qorin.
talks-is-offered = Waxaad weydiisay in la-taliye kale sii wado. Jawaab weli ma jirto.
talks-line-resident =
    <b>{ CLOCK($at) } Qofka da'da yar:</b>
    { $words }
talks-line-coach =
    <b>{ CLOCK($at) } Adiga ama la-taliye kale:</b>
    { $words }
talks-begun =
    <b>Wada-hadal { $talk }: qof ayaa raba inuu kula qoro.</b>
    Ma arkaysid cidda uu yahay. Wuu akhriyey in aad u sheegto adeegga bulshada haddii ilmo dhib ku jiri karo.
talks-heard =
    <b>Wada-hadal { $talk }:</b>
    { $words }
talks-heard-long = <b>Wada-hadal { $talk }:</b> farriin dheer, hoos ayay ku jirtaa.
talks-ask =
    <b>U qor wada-hadal { $talk }.</b>
    Waxa aad hadda qorto oo dhan halkaas ayay u tagaan, ilaa aad badhan kale taabato.
talks-passed = Waxaa loo diray wada-hadal { $talk }.
talks-passed-later = Wada-hadal { $talk }: wuxuu gaarayaa { CLOCK($until) }. Habeenkii waxba ma diro, haddii aydaan hore u qoraynin.
talks-choose =
    <b>Yaa sii wadaya wada-hadal { $talk }?</b>
    Qofka aad la qorayso ayaa marka hore la weydiinayaa, isaga ayaana go'aamiya.
talks-no-other = La-taliye kale oo hadda halkan wada-hadal ku qaata ma jiro.
talks-end-ask =
    <b>Ma dhammaynaysaa wada-hadal { $talk }?</b>
    Qofka aad la qorayso waa loo sheegayaa, iyo sida uu weli kuu heli karo.
talks-ended = Wada-hadal { $talk } waa dhammaaday.
talks-ended-by-resident = Wada-hadal { $talk } waa dhammaaday.
talks-offer-refused = Wada-hadal { $talk }: qofka aad la qorayso wuxuu rabaa inuu kula sii wado.
talks-handed-over = Wada-hadal { $talk } wuxuu u gudbay la-taliyaha kale.
talks-taken-over =
    <b>Wada-hadal { $talk } hadda adigaa leh.</b>
    Qofku haa ayuu yiri. Wuu akhriyey in aad u sheegto adeegga bulshada haddii ilmo dhib ku jiri karo.
talks-not-passed = Waxaad qortay lama dirin: wada-hadalka ma lihid, ama wuu dhammaaday.
talks-not-arrived = Wada-hadal { $talk }: waxaad qortay ma gaarayaan. Qofku bot-ka wuu xiray, wada-hadalkuna waa dhammaaday.
