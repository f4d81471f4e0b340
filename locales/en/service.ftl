### How the service does: the week's figures for those who run it.

service = <b>How the service does</b>
service-note = Only numbers are counted here, never people.
service-week =
    { $head }
    { LINES($lines) }
service-this-week =
    <b>This week so far</b>
    { DAY($first) } to { DAY($last) }

service-last-week =
    <b>Last week</b>
    { DAY($first) } to { DAY($last) }

service-opened = Came here for the first time: <b>{ $n }</b>
service-began = Began to tell: <b>{ $n }</b>
service-finished = Sent: <b>{ $n }</b>
service-finished-share = Sent: <b>{ $n }</b> ({ $share }%)
service-stopped = Stopped on the way: <b>{ $n }</b>, at { LIST($where) }
service-stop = { $where ->
    [gate] the question about danger
    [danger] the 112 page
    [sorting] the choice of subject
    [summary] the summary
    [correcting] the changes
    [where] the place
    [when] the time
    [day] the day
    [band] the time of day
    [what] what happened
    [why] why
    [more] own words
    [area] the pledge’s area
   *[other] a further question
    } ({ $n })
service-languages = Languages: { LIST($languages) }
service-language = { $n } in { $language }
service-no-reports = No reports came.
service-unanswered = { $reports ->
        [one] The report has not been answered yet.
       *[other] None of { $reports } reports has been answered yet.
    }
service-answered = Answers: { $answered } of { $reports } reports, half of them within { $span }
service-minutes = { $n ->
        [one] one minute
       *[other] { $n } minutes
    }
service-hours = { $n ->
        [one] one hour
       *[other] { $n } hours
    }
service-days = { $n ->
        [one] one day
       *[other] { $n } days
    }
service-undeliverable = Messages that did not arrive: <b>{ $n }</b> – { LIST($why) }
service-why = { $reason ->
    [blocked] the recipient has blocked the bot
    [no_chat] there is no such chat
    [forbidden] the recipient takes none
    [migrated] the group has moved
    [no_channel] no way there
   *[other] a technical fault
    } ({ $n })
service-set-aside = { $n ->
        [one] One message from a resident could not be read and was set aside.
       *[other] { $n } messages from residents could not be read and were set aside.
    }
service-all-arrived = All messages arrived.
