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
    [week] week { $week }, { $span }
    [month] { DAY($first, style: "month") } { $year }
    [quarter] quarter { $quarter } of { $year }
   *[other] { $year }
}
digest-period-short = { $period ->
    [day] { DAY($first, style: "date") }
    [week] week { $week }
    [month] { DAY($first, style: "month") }
    [quarter] quarter { $quarter }
   *[other] { $year }
}
digest-reports = { $count ->
    [one] { $count } report
   *[other] { $count } reports
}
digest-reports-few = fewer than { $least } reports
digest-persons = { $count ->
    [one] { $count } person
   *[other] { $count } people
}
digest-persons-few = fewer than { $least } people
digest-than = { $than ->
    [day] the day before
    [week] the week before
    [month] the month before
    [quarter] the quarter before
    [year] the year before
   *[other] the same time a year before
}
digest-change = { $way ->
    [more] { $count } more than { $than }
    [fewer] { $count } fewer than { $than }
   *[other] as many as { $than }
}
digest-change-short = { $way ->
    [more] { $count } more
    [fewer] { $count } fewer
   *[other] as many
}
digest-change-few = about as { $than }
digest-change-few-short = about as many
digest-judged = { $change }, { $verdict }
digest-verdict = { $verdict ->
    [not_chance] probably not chance
    [may_be_chance] may be chance
    [too_few] too few to tell
   *[other] nothing to compare with
}
digest-no-basis = nothing to compare with

## The first page
digest-heading = <b>{ UPPER($what) }, { $period }</b>
digest-total = <b>{ UPPER($reports) }</b>: { $change }.
digest-none = <b>0 reports</b>: { $change }. That does not say that nothing happened, only that nobody told us.
digest-from = From { $persons }.
digest-area = • { $title }: <b>{ $count }</b> ({ $change })
digest-area-none = • { $title }: <b>0</b>
digest-hot = 📍 <b>Stand out:</b> { LIST($places) }
digest-where = 📍 <b>Most reports:</b> { LIST($places) }
digest-spot-short = { $place } ({ $count } from { $persons })
digest-place = { $place } ({ $count })
digest-when = 🕙 <b>Most on:</b> { DAY($day, style: "weekday") }, { LOWER($band) } ({ $reports })
digest-largest = 👥 <b>Most about one thing:</b> { $event }
digest-event = { $category }, { $place }, { DAY($night) }: { $persons }, independent of each other
digest-no-place = place not known
digest-one-person = ⚠️ One and the same person stands for { $count } of { $total } reports.
digest-unplaced = { $count ->
    [one] { $count } report has no place.
   *[other] { $count } reports have no place.
}
digest-deed = <b>Done:</b> { $title }. { $words }
digest-small = Numbers under { $least } are not shown, and the others are rounded.
digest-note = Residents chose to tell this themselves. It is not crime statistics.

## The pages behind the buttons
digest-page =
    <b>{ $page }</b>
    { $heading }
digest-spots = More reports came from here than chance would give:
digest-spots-none = No place stands out. That takes at least 3 people, 2 different dates, and more than elsewhere.
digest-spot = • <b>{ $place }</b>: { $reports } from { $persons }, { $dates ->
    [one] { $dates } date
   *[other] { $dates } different dates
}{ $new ->
    [yes] . New since last time.
   *[other] .
}
digest-spot-coarse = • <b>{ $place }</b>: { $reports } from { $persons }{ $new ->
    [yes] . New since last time.
   *[other] .
}
digest-other-places = <b>Other places:</b> { LIST($places) }
digest-day = <b>{ UPPER(DAY($day, style: "weekday")) }:</b> { LIST($bands) }
digest-band = { LOWER($band) }: { $count }
digest-weekday = { DAY($day, style: "weekday") }
digest-quiet = <b>No reports:</b> { LIST($days) }
digest-item = • { $item }
digest-events = Reports about the same thing, near in time and place, are counted as one event:
digest-events-none = No event has more than one report.
digest-events-more = { $count ->
    [one] And { $count } event more.
   *[other] And { $count } events more.
}
digest-states = <b>How far you have come:</b>
digest-state = • { $state }: { $count }
digest-deeds = <b>What you have done:</b>
digest-deeds-none = Nothing is entered under “You said – we did” for this time.
digest-done = • { DAY($day, style: "date") }, { $title }: { $words }
digest-year-note = More or fewer reports may also come from how many know of the service.

## To ask for a digest
digest-choose =
    <b>Digest now</b>
    Which time do you want to see? You get the last one that has ended.
digest-counting = I am counting and drawing. It takes a few seconds.
digest-failed = The digest could not be made now. Please try again in a while.

## The picture
digest-pic-trend = { $unit ->
    [day] Reports by day
    [week] Reports by week
   *[other] Reports by month
}
digest-pic-before = { UPPER($than) }
digest-pic-when = When in the week
digest-pic-where = Places
digest-pic-hot = Stands out
digest-pic-none = No place stands out
digest-pic-empty = No reports
digest-pic-few = Too few reports to show
digest-pic-silence = That does not say that nothing happened, only that nobody told us.
digest-pic-note = Residents’ reports, not crime statistics
digest-pic-note-small = Residents’ reports, not crime statistics. Numbers under 5 are not shown.
digest-pic-unit = { $count ->
    [one] report from { $persons }
   *[other] reports from { $persons }
}
digest-pic-unit-none = reports
digest-pic-weekday = { DAY($day, style: "short") }
digest-pic-date = { DAY($day, style: "number") } { DAY($day, style: "brief") }
digest-pic-month = { DAY($day, style: "brief") }
digest-pic-alt = Picture: { $reports }, { $change }. Days, weekdays and places are in the text with their numbers.

## E-mail
digest-mail-subject = { $what } { $period }: { $reports }, { $news }
digest-mail-news = { $way ->
    [more] { LOWER($area) } is up
    [fewer] { LOWER($area) } is down
    [none] nothing to tell
   *[other] nothing new for sure
}
digest-mail-areas = The pledge’s areas
digest-mail-area = Area
digest-mail-count = Number
digest-mail-change = Compared with { $than }
digest-mail-incidents = { $count ->
    [one] { $count } event, when reports about the same thing are counted as one.
   *[other] { $count } events, when reports about the same thing are counted as one.
}
digest-mail-effect = • { $title }: affects people { $mean } of 5 ({ $answers ->
    [one] { $answers } answer
   *[other] { $answers } answers
}).
digest-mail-recurring = • { $title }: { $count ->
    [one] { $count } report tells of something that happens again and again.
   *[other] { $count } reports tell of something that happens again and again.
}
digest-mail-where = Where
digest-mail-when = When
digest-mail-quotes = In residents’ own words
digest-mail-quotes-note = A person has read and approved each quote.
digest-mail-quote-by = { $category }, { $place }, { DAY($night, style: "date") }
digest-mail-done = What you have done
digest-mail-files = The picture, a PDF for the meeting and all numbers (CSV) are attached.
digest-mail-stop = Do you want to pause or stop? Write /staff to the bot.
digest-mail-made = Made { DAY($made, style: "date") } at { CLOCK($made) }.

## PDF
digest-pdf-title = Reports from residents
digest-pdf-method = How it is counted
digest-pdf-method-night = A night belongs to the day that it began: the night to Saturday counts as Friday.
digest-pdf-method-chance = “Probably not chance” means that a change so large is rare by itself, also when many numbers are looked at. “May be chance” means that it is common.
digest-pdf-method-places = A place stands out when at least 3 people told of it on at least 2 dates, and that is more than chance would give.
digest-pdf-method-events = Reports about the same thing, near each other in time and place, are one event.
digest-pdf-last-year = The year before
