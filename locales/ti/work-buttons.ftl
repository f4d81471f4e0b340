### The room of reports: the buttons.

## The list
work-held-waiting = { $count ->
    [one] ዝተታሕዙ ቃላት፦ { $count } ይጽበ
   *[other] ዝተታሕዙ ቃላት፦ { $count } ይጽበዩ
}
work-pick-state = ኩነታት ምረጹ
work-pick-time = ግዜ ምረጹ
work-pick-subject = ኣርእስቲ ምረጹ
work-which-new = ሓደስቲ
work-which-open = ኩሎም ክፉታት
work-which-more = ተወሳኺ ዘድልዮም
work-which-done = ዝተወድኡ
work-which-held = ዝተታሕዙ ቃላት
work-span-all = ኩሉ ግዜ
work-span-night = ናይ ለይቲ
work-span-week = 7 መዓልታት
work-span-month = 30 መዓልታት
work-all-subjects = ኩሎም ኣርእስትታት
work-area = መብጽዓ፦ { $area }
work-open = ምኽፋት { $number }
work-newer = ← ሓደስቲ
work-older = ዝገደሙ →
work-quotes = ክጸድቁ ዝጽበዩ ጥቕስታት
work-to-list = ናብ ዝርዝር
work-read = ምንባብ

## One report
work-to-report = ናብቲ ጸብጻብ
work-read-held = ዝኾነ ኮይኑ ነቶም ቃላት ምንባብ
work-release = ነቶም ቃላት ምልቃቕ
work-keep-held = ተታሒዞም ይጽንሑ
work-rest = ኩሎም ቃላት ምንባብ
work-words-before = ← ቅድሚኡ ዘሎ ገጽ
work-words-after = ዝቕጽል ገጽ →
work-seen = ተነቢቡ
work-to-planned = ተመዲቡ …
work-to-done = ተገይሩ …
work-to-not-ours = ናትና ኣይኮነን …
work-to-needs-more = ተወሳኺ ምሕታት …
work-photos = ስእልታት ምርኣይ
work-notes = መዘኻኸሪታት
work-note-write = መዘኻኸሪ ምጽሓፍ
work-same = ሓደ ፍጻመ
work-split = ሓደ ኣይኮነን – ይፈለ
work-join = { $number } ሓደ እዩ
work-join-named = መወከሲ ቁጽሪ ምጽሓፍ

## Answering
work-own-words = ናተይ ቃላት ምጽሓፍ
work-bare = ኩነታት ጥራይ
work-send = ምልኣኽ
work-other = ካልእ ምምራጽ
work-change = ምቕያር
reply-answer = መልሲ ምሃብ
template-patrol-label = ኣብኡ ዝያዳ ክንርከብ ኢና
template-lamp-label = ብዛዕባ መብራህቲ ነጊርና
template-cleaning-label = ምጽራይ ተኣዚዙ
template-pledge-label = ንዝቕጽል መብጽዓ
template-visited-label = ኣብኡ ጸኒሕና
template-mended-label = ተዓርዩን ጸርዩን
template-police-label = ንፖሊስ ዝምልከት
template-owner-label = ነቲ ቦታ ካልእ ይከታተሎ
template-where-label = ብልክዕ ኣበይ፧
template-when-label = መብዛሕትኡ ግዜ መዓስ፧
template-more-label = እንታይ ርኢኹም፧

## Quotes
work-quote-yes = ክጥቀስ ይኽእል
work-quote-no = ኣይጠቀስ
work-quote-later = ዝቕጽል
