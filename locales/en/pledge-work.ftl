### The pledge at the desk: send in a new pledge, and tell what was done.

pledge-work =
    <b>The pledge</b>
    Residents now read the pledge for { $year }.
pledge-work-telling = A piece of news is on its way. { $told } of { $followers } followers have it.
pledge-work-send-file =
    <b>Send in a new pledge</b>
    Send the pledge here as a file of at most { $size } kB. Its name must end with <code>.toml</code>.
    The easiest way is to get the pledge as a file, change it and send it in again. Nobody sees the new pledge until you publish it.
pledge-work-no-file = That was no file whose name ends with <code>.toml</code>.
pledge-work-too-large = The file is too large. It may have at most { $size } kB.
pledge-work-fetching = Thank you! I am reading the file, and will answer in a moment.
pledge-work-not-fetched = The file could not be fetched from Telegram. Please send it once more.
pledge-work-template-file = The pledge for { $year } as a file. Change it with any text editor, for instance Notepad, and send it in again.
pledge-work-overtaken = Somebody else was quicker. This is how it is now:
pledge-work-problems =
    { $count ->
        [one] <b>One thing in the file needs mending</b>
       *[other] <b>{ $count } things in the file need mending</b>
    }
pledge-work-more = … and { $count } more.
pledge-work-mend = Nothing is stored. Mend the file and send it in again.

pledge-problem-in-field = Line { $line }, <code>{ $field }</code>: { $what }
pledge-problem-in-line = Line { $line }: { $what }
pledge-problem-missing = this is missing.
pledge-problem-unknown = this is not known here. Is it spelt right?
pledge-problem-text = this should be a text in quotation marks.
pledge-problem-id = an id has at most 20 small letters a–z, digits and _, and begins with a letter.
pledge-problem-choice = only one of these words will do: { $words }
pledge-problem-swedish = the Swedish text (sv) is missing.
pledge-problem-few = at least one is needed here.
pledge-problem-many = there are too many here.
pledge-problem-list = this should be a list.
pledge-problem-words = this should be a text for each language, as <code>title.sv</code>.
pledge-problem-number = this should be a sensible whole number.
pledge-problem-date = this should be a day, as 2027-01-31 without quotation marks.
pledge-problem-twice = { $words } is there already.
pledge-problem-language = there is no language { $words } here.
pledge-problem-municipality = the pledge should be that of { $words }.
pledge-problem-page = the page gets too long for one message (language: { $words }). Shorten its texts.
pledge-problem-utf8 = the file is not stored as text in UTF-8.
pledge-problem-lines = the file has more than { $words } lines.
pledge-problem-syntax = the file cannot be read from here on ({ $words }). Often a quotation mark or a bracket is missing. I can read the rest when that is mended.
pledge-problem-other = { $words }

pledge-file =
    <b>The pledge for { $year }</b>
    { $areas ->
        [one] One focus area
       *[other] { $areas } focus areas
    }, { $actions ->
        [one] one action
       *[other] { $actions } actions
    }.
pledge-file-draft = The pledge for { $year } is a draft. No resident sees it.
pledge-file-scheduled = The pledge for { $year } will be published on { DAY($day) }.
pledge-file-published = The pledge for { $year } has been out since { DAY($day) }.
pledge-file-replaced = A newer one took the place of the pledge for { $year }.
pledge-file-withdrawn = The pledge for { $year } was thrown away.
pledge-file-lacks =
    <b>Missing in other languages</b>
    { LINES($lines) }
    Those texts are shown in Swedish.
pledge-file-lacks-line =
    { $count ->
        [one] • { $language }: one text
       *[other] • { $language }: { $count } texts
    }
pledge-file-translated = Everything is translated into every language.
pledge-file-read = Choose a language, and I show the pages as residents see them.
pledge-file-seen = That was the pledge for { $year }: { $language }.
pledge-file-sure = Publish the pledge for { $year } now? Everybody can read it at once. It takes the place of an older one for the same year.
pledge-file-is-out = Done! The pledge for { $year } is out.
pledge-file-in-place = This one waits now, in place of the one that waited before.
pledge-file-ask-day = From which day shall the pledge for { $year } be shown? Write for instance 15 January or 2027-01-15.
pledge-file-no-day = I do not understand which day that is.
pledge-file-day-not-ahead = The day must be today or later, and at most two years away.
pledge-files =
    <b>Pledges that were sent in</b>
    { LINES($lines) }
pledge-files-line = { $number }. Came on { DAY($at) }. { $state }
pledge-files-none = No pledge has been sent in yet.

pledge-entry-area = <b>You said – we did { $year }</b>. Which area is it about?
pledge-entry-action =
    <b>{ $title }</b>
    { LINES($lines) }

    Which promise is it about?
pledge-entry-action-line = { $number }. { $words }
pledge-entry-state =
    <i>{ $words }</i>

    How has it gone?
pledge-entry-words =
    { $state ->
        [not_done] Tell in Swedish why it was not done.
        [planned] Tell in Swedish what is planned.
        [ongoing] Tell in Swedish what you are doing.
       *[other] Tell in Swedish what you have done.
    } Keep it short, as to a neighbour. Name no persons. At most { $most } characters.
pledge-entry-long = That was { $length } characters. At most { $most } fit.
pledge-entry-only-words = I need words here.
pledge-entry-write-did = Write what you did: { $language }. At most { $most } characters.
pledge-entry-write-said = Write what residents said: { $language }. At most { $most } characters.
pledge-entry-as-now =
    In Swedish it says:
    <blockquote>{ $words }</blockquote>
pledge-entry-draft =
    <i>This is a draft.</i> { $followers ->
        [0] Nobody follows the area yet.
        [one] One person follows it, and gets it when you publish.
       *[other] { $followers } people follow it, and get it when you publish.
    }
pledge-entry-waits =
    <i>Published on { DAY($day) }.</i> { $followers ->
        [0] Nobody follows the area yet.
        [one] One person follows it, and gets it between 8 and 20.
       *[other] { $followers } people follow it, and get it between 8 and 20.
    }
pledge-entry-on-its-way = <i>Published on { DAY($day) }.</i> { $told } of { $followers } followers have it.
pledge-entry-told =
    <i>Published on { DAY($day) }.</i> { $told ->
        [0] Nobody followed the area then.
        [one] One follower has it.
       *[other] { $told } followers have it.
    }
pledge-entry-homeless = The promise that this belonged to is no more. So it is shown to nobody.
pledge-entry-out = Done! It now stands on the pages of the pledge.
pledge-entry-languages = Which language do you want to write in? ✓ shows what is done. Where it is missing, Swedish is shown.
pledge-entry-sure-live = Take this away? It goes from the pages of the pledge. Those who have it already keep it.
pledge-entry-sure-draft = Throw the draft away?
pledge-entry-is-gone = It has been taken away.
pledge-entries =
    <b>This is written</b>
    { LINES($lines) }
pledge-entries-line = { $number }. { DAY($day) }: { $words }
pledge-entries-draft-line = { $number }. Draft: { $words }
pledge-entries-none = Nothing is written yet.
