### Own reports, answers from the municipality, wishes, and what is followed.

## My reports
mine =
    <b>Your reports</b>
    Press one to see how it is going.
mine-none = You have no reports kept here.
own =
    <b>{ $category }</b>
    Reference: <code>{ $reference }</code>
own-time = { UPPER(DAY($start)) }, { CLOCK($start) }
own-state = <b>State:</b> { $state }
state-new = Waiting to be read
state-seen = Read
state-planned = Planned
state-done = Done
state-not-ours = Nothing that we can do
state-needs-more = We need to know more
own-ended-at = <b>Ended:</b> at { CLOCK($at) }
own-withdrawn = You have taken this report back.
own-held = A human reads your words before anyone else may see them.
own-followed = If you get an answer, it comes here.
own-not-followed = You get no answers about this report.
own-reply =
    <b>Answer { DAY($day) }: { $state }</b>
    { $words }
own-reply-gone = <i>The words have been removed.</i>
own-ended-now = Thank you, I have noted that it ended at { CLOCK($at) }.
own-add-ask =
    <b>What would you like to add?</b>
    Write it here. No names or number plates.
own-added = Thank you, it is added to the report.
own-withdraw-ask =
    <b>Take back the report { $reference }?</b>
    Your words and photos are then removed, and the report no longer counts.
own-withdrawn-now = The report { $reference } is taken back. Your words and photos are gone.
own-quiet-now = You get no answers about this report. I have forgotten where they were to be sent.
own-answers-now = If you get an answer, it comes here.
own-full = The report is full, so the last words were not taken. Please write a new report.
own-gone = That report is not here any more.
own-nothing-open = I find no report that is going on.

## An answer from the municipality
reply =
    <b>An answer about your report { $reference }</b>
    { $state }
reply-words = “{ $words }”
reply-how = You can add something to the report: /mine

## Wishes
wish-again = You have already wished for something in that area. If you send this, it takes its place.

## Following the pledge
follow =
    <b>You said – we did</b>
    I can write to you when something happens with the pledge, also when something was not done. Press what you want to follow. Press again to stop.
follow-none = You follow nothing now.
followed = You now follow: { $topic }
unfollowed = You no longer follow: { $topic }
news =
    <b>You said – we did</b>
    { $area }, the citizen pledge { $year }
news-said =
    <b>You said</b>
    { $words }
news-did =
    <b>We did</b>
    { $words }
pledge-news =
    <b>You said – we did</b>
    { LINES($news) }
pledge-news-line = • <b>{ DAY($day) }</b>. { $words }
