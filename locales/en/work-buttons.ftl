### The room of reports: the buttons.

## The list
work-held-waiting = { $count ->
    [one] Held words: 1 waits
   *[other] Held words: { $count } wait
}
work-pick-state = Choose state
work-pick-time = Choose time
work-pick-subject = Choose subject
work-which-new = New
work-which-open = All open
work-which-more = Needs more
work-which-done = Finished
work-which-held = Held words
work-span-all = All time
work-span-night = The night
work-span-week = 7 days
work-span-month = 30 days
work-all-subjects = All subjects
work-area = Pledge: { $area }
work-open = Open { $number }
work-newer = ← Newer
work-older = Older →
work-quotes = Quotes to approve
work-to-list = To the list
work-read = Read

## One report
work-to-report = To the report
work-read-held = Read the words anyway
work-release = Release the words
work-keep-held = Keep them held
work-rest = Read all the words
work-words-before = ← Page before
work-words-after = Next page →
work-seen = Read
work-to-planned = Planned …
work-to-done = Done …
work-to-not-ours = Not ours …
work-to-needs-more = Ask for more …
work-photos = Show the pictures
work-notes = Notes
work-note-write = Write a note
work-same = Same event
work-split = Not the same – split it out
work-join = { $number } is the same
work-join-named = Write a reference

## Answering
work-own-words = Write own words
work-bare = The state only
work-send = Send
work-other = Choose something else
work-change = Change
reply-answer = Answer
template-patrol-label = More presence there
template-lamp-label = The lamp is passed on
template-cleaning-label = Cleaning is ordered
template-pledge-label = For the next pledge
template-visited-label = We have been there
template-mended-label = Mended and cleaned
template-police-label = A matter for the police
template-owner-label = Somebody else's place
template-where-label = Where more exactly?
template-when-label = When does it happen?
template-more-label = What did you see?

## Quotes
work-quote-yes = May be quoted
work-quote-no = Do not quote
work-quote-later = Next
