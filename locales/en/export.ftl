### Taking out data: the pages at the desk, and the words in the spreadsheets.

export =
    <b>Take out data</b>
    What would you like? The file comes here in the chat.
export-what =
    { $format ->
        [csv] <b>CSV</b> is data for other programs, one line for each report.
        [xlsx] <b>Excel</b> is a spreadsheet to read and count in.
        [geojson] <b>GeoJSON</b> is points on a map.
       *[register] <b>The register</b> is what is needed to enter the reports as public records, with replies and what was erased.
    }
export-coarse = Places are rough, and the residents’ own words are left out. Who told a report is not in the file.
export-span = On which days should the reports have come in?
export-coming =
    { $count ->
        [0] There are no reports from { $first } to { $last }. The file comes all the same, and is empty.
        [one] One report from { $first } to { $last }. The file will be here in a moment.
       *[other] { $count } reports from { $first } to { $last }. The file will be here in a moment.
    }
export-many = That is { $count } reports, and a file of that size cannot be sent in the chat. Ask whoever runs the service to take it out with the command “loftesbot export”, or choose fewer days.
export-caption =
    { $what }, from { $first } to { $last }: { $count ->
        [one] one report
       *[other] { $count } reports
    }. These are residents’ own reports, not crime statistics.

## The spreadsheets
export-sheet-about = About this file
export-sheet-reports = Reports
export-sheet-replies = Replies
export-sheet-purges = Erased
export-about-reports = Reports to { $municipality } about the citizen pledge
export-about-register = For the register: the reports to { $municipality }, the replies to them, and what has been erased
export-about-span = Reports that came in from { $first } to { $last }, both days included.
export-about-made = The file was made on { $day } at { CLOCK($at) }.
export-about-count = { $count ->
        [one] One report.
       *[other] { $count } reports.
    }
export-about-note = The reports come from residents who chose to tell. They are not crime statistics.
export-about-coarse = A shared place is rounded to about 100 metres. Who told a report is not in the file. A night belongs to the day on which it began.
export-about-words = The residents’ own words are included. Who took out the file is in the access log.
export-about-no-words = The residents’ own words are not included.
export-weekday = { DAY($day, style: "weekday") }
export-yes = yes
export-no = no
export-no-area = outside the pledge
export-words-none = there are none
export-words-kept = kept
export-words-held = held until a person has read them
export-source-bot = the bot
export-source-import = another system
export-purge-retention = kept long enough
export-purge-erasure = the resident’s wish
export-purge-withdrawal = taken back by the resident
export-col-number = Number
export-col-reference = Reference
export-col-received-on = Received
export-col-received-at = Received
export-col-category = Subject
export-col-focus-area = Focus area
export-col-night-of = Day
export-col-weekday = Weekday
export-col-band = Time of day
export-col-started-at = Began
export-col-ended-at = Ended
export-col-ongoing = Was going on
export-col-place = Place
export-col-lat = Latitude
export-col-lon = Longitude
export-col-effect = Effect 1–5
export-col-answers = Answers
export-col-state = State
export-col-words = Own words
export-col-language = Language
export-col-source = Source
export-col-text = What was written
export-col-place-words = Place in own words
export-col-replies = Replies
export-col-withdrawn-at = Taken back
export-col-replied-at = Replied
export-col-reply = The reply
export-col-purged-at = Erased
export-col-reason = Why
export-col-counts = How much
export-col-decision = Decision
