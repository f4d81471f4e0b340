### How the service does: the week's figures for those who run it.

service = <b>Xaaladda adeegga</b>
service-note = Halkan waxaa lagu tiriyaa tirooyin oo keliya, dad maya.
service-week =
    { $head }
    { LINES($lines) }
service-this-week =
    <b>Toddobaadkan ilaa hadda</b>
    { DAY($first) } ilaa { DAY($last) }

service-last-week =
    <b>Toddobaadkii hore</b>
    { DAY($first) } ilaa { DAY($last) }

service-opened = Markii ugu horreysay yimid: <b>{ $n }</b>
service-began = Bilaabay inay soo sheegaan: <b>{ $n }</b>
service-finished = La soo diray: <b>{ $n }</b>
service-finished-share = La soo diray: <b>{ $n }</b> ({ $share } %)
service-stopped = Dhexda ku joogsaday: <b>{ $n }</b>. Meesha: { LIST($where) }
service-stop = { $where ->
    [gate] su’aasha khatarta
    [danger] bogga 112
    [sorting] doorashada mawduuca
    [summary] soo koobidda warbixinta
    [correcting] beddelidda
    [where] goobta
    [when] waqtiga
    [day] maalinta
    [band] waqtiga maalinta
    [what] waxa dhacay
    [why] sababta
    [more] erayada qofka
    [area] qaybta ballanqaadka
   *[other] su’aal kale
    } ({ $n })
service-languages = Luqadaha: { LIST($languages) }
service-language = { $language } ({ $n })
service-no-reports = Warbixin ma iman.
service-unanswered = { $reports ->
        [one] Warbixintu weli jawaab ma helin.
       *[other] { $reports } warbixin, midna weli jawaab ma helin.
    }
service-answered = Jawaabaha: { $answered } ka mid ah { $reports } warbixin. Kala badhkood waxay ku yimaadeen: { $span }
service-minutes = { $n ->
        [one] hal daqiiqo
       *[other] { $n } daqiiqo
    }
service-hours = { $n ->
        [one] hal saac
       *[other] { $n } saacadood
    }
service-days = { $n ->
        [one] hal maalin
       *[other] { $n } maalmood
    }
service-undeliverable = Farriimaha aan gaarin: <b>{ $n }</b> – { LIST($why) }
service-why = { $reason ->
    [blocked] qofka loo diray bot-ka wuu xannibay
    [no_chat] chat-kaas ma jiro
    [forbidden] qofka loo diray ma qaato
    [migrated] kooxdu way guurtay
    [no_channel] waddo lagu gaaro ma jirto
   *[other] cilad farsamo
    } ({ $n })
service-set-aside = { $n ->
        [one] Hal farriin oo qof degmada deggan ka timid lama akhrin karin, gees ayaa la dhigay.
       *[other] { $n } farriin oo dadka degmada ka yimid lama akhrin karin, gees ayaa la dhigay.
    }
service-all-arrived = Farriimaha oo dhan way gaareen.
