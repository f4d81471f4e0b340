### The pack for the next pledge, once a year: in the chat, on paper and in tables.

pack-is-made = I am making the pack for { $year } now. It comes here in a moment.
pack-not-made = The pack could not be made just now. Please try again in a while.
pack-files = The pack for the next pledge, with the figures of { $year }. First to read, then as a table and as data. The table and the data hold what residents wish for in their own words: do not pass them on.

pack-title = For the citizen pledge { $year }
pack-subtitle = { $municipality }: the year { $year }. Made on { DAY($day) } { $made }.
pack-so-far = The year is not over. The figures go to { DAY($day) }, and the bars beside them show all of the year before. Whether something has changed can be said when { $year } is over.
pack-note = This is what residents chose to tell. It is not crime statistics.
pack-big-wishes =
    { $count ->
        [one] wish for the next pledge
       *[other] wishes for the next pledge
    }
pack-big-reports =
    { $count ->
        [one] report
       *[other] reports
    }
pack-big-reporters =
    { $count ->
        [one] person has reported
       *[other] different people have reported
    }
pack-big-answered =
    { $count ->
        [one] report has an answer
       *[other] reports have an answer
    }
pack-wishes = What residents want in the pledge { $year }
pack-wishes-none = Nobody has wished for anything yet.
pack-wishes-legend = The narrow bar shows how many wished for the same in the pledge { $year }.
pack-wish-count =
    { $count ->
        [one] one person
       *[other] { $count } people
    } ({ $previous } the year before)
pack-areas = The year { $year } area by area
pack-area =
    { $reports ->
        [0] 0 reports.
        [one] One report from one person.
       *[other] { $reporters ->
            [one] { $reports } reports from one person.
           *[other] { $reports } reports from { $reporters } different people.
        }
    }
pack-change =
    { $direction ->
        [more] { $count } more than in { $year } – { $verdict }.
        [fewer] { $count } fewer than in { $year } – { $verdict }.
       *[same] As many as in { $year }.
    }
pack-no-change = Comparison: { $verdict }.
pack-verdict-not-chance = probably not chance
pack-verdict-may-be-chance = it may be chance
pack-verdict-too-few = too few to say anything for sure
pack-verdict-no-basis = there is no year to compare with
pack-effect = How much it affects those who answered: { $effect } of 5 on average.
pack-unplaced =
    { $count ->
        [one] One report has no place.
       *[other] { $count } reports have no place.
    }
pack-outside = What belongs to no area
pack-outside-why = This is input for the next pledge, too.
pack-outside-none = Every report belongs to an area.
pack-done = What was promised in the pledge { $year }
pack-day = { DAY($day) }
pack-answers = Answers to residents
pack-answers-line = { $answered } of { $reports } reports have an answer. Half of the answers came within { $hours } hours. { $week } came within a week.
pack-answers-none = None of { $reports } reports has an answer.
pack-quotes = Quotes that a person approved
pack-words = Wishes in their own words
pack-head-area = Area
pack-head-wishers = People
pack-head-wishers-before = Year before
pack-head-reports = Reports
pack-head-incidents = Incidents
pack-head-reporters = Different people
pack-head-effect = Effect 1–5
pack-head-change = Change
pack-head-verdict = Chance?
pack-head-category = Subject
pack-head-promise = Promise
pack-head-state = State
pack-head-day = Day
pack-head-said = You said
pack-head-did = We did
pack-head-answered = Answered
pack-head-week = Within a week
pack-head-median = Half within (hours)
pack-head-words = Words
pack-head-language = Language
