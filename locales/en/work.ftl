### The room of reports: what staff with the right to it read and write.

## The list
work =
    <b>Reports</b>
    { $filter }
work-line =
    { $category }, { $place }
    { UPPER(DAY($day)) }, { LOWER($band) }. <i>{ $state }</i>{ $held ->
        [yes] , words held
       *[no] {""}
    }{ $others ->
        [0] {""}
        [one] {" "}(+{ $others } of the same event)
       *[other] {" "}(+{ $others } of the same event)
    }
work-numbered = <b>{ $number }.</b> { $line }
work-none = There is no such report right now.
work-pick = What do you want to see?
work-place-own = A place in their own words

## One report
work-told-at = <b>Told:</b> { DAY($at) }, at { CLOCK($at) }
work-no-words = No words of their own.
work-held-named = <b>The words are held:</b> they seem to point out a person. Place and time are counted all the same.
work-held-hate = <b>The words are held:</b> they seem to be hateful. Place and time are counted all the same.
work-words =
    <b>Own words</b> ({ $language })
    “{ $words }”
work-quotable = The words may be quoted.
work-not-quotable = The words are not quoted.
work-reachable = The person who reported hears when you answer. That it is read is not sent.
work-not-reachable = The person who reported wants no messages, or cannot be reached any more. Your answer still stands with the report.
work-others = { $count ->
    [one] One more report tells of the same event.
   *[other] { $count } more reports tell of the same event.
}
work-reply-bare = No more words.
work-gone = That report is not here any more, or was taken back.
work-photo = Picture { $number } of { $count } for { $reference }

## Notes
work-note =
    <b>Note by { $name }</b>, { DAY($at) } at { CLOCK($at) }
    { $words }
work-note-nobody = somebody who has left
work-notes-of = <b>Notes about { $reference }</b>
work-notes-none = Nobody has noted anything yet.
work-note-ask =
    <b>A note about { $reference }</b>
    Write it here. Only those who work with the reports see it. Write no names of the people it is about. At most { $most } characters.

## The same event
work-same-of = <b>The same event as { $reference }?</b>
work-siblings = Counted as the same event already:
work-candidates = May be the same. They have the same subject, and are at most a night apart:
work-candidates-none = I find no other of the same subject within a night.
work-name-ask = Write the reference of the report that tells of the same event as { $reference }.
work-name-unknown = I do not find that reference. Write it like this: 4K2M-9QTX

## Answering
work-telling =
    <b>{ $reference }: { $state }</b>
    What should the person who reported hear?
work-goes = Language: { $language }. Who you are is not shown, and you do not see who gets it.
work-goes-nowhere = This stands with the report, but is not sent: the person who reported wants no messages.
work-asks = The answer comes back to you, and the report is new again.
work-preview =
    <b>{ $state }</b>
    “{ $words }”
work-as-written = Your words are sent exactly like this. They are not translated.
work-words-ask =
    <b>Write the answer here.</b>
    You see it once more before it is sent.
work-words-only = I need words here, nothing else. Write them, or press a button.
work-answered = <b>An answer about { $reference }.</b> The person who reported has told more.
reply-asks = Press Answer and write. Tell about the place, not about people.

## Quotes
work-quote =
    <b>May this be quoted?</b>
    { $category }, { $place }. { $when }
    “{ $words }”
work-quote-check = Make sure that nobody is pointed out and nobody can be recognised. A quote may stand in a digest for the municipality, the police and the coaches.
work-quotes-none = There are no more words to decide on.

## Many at once
burst =
    <b>Many tell of the same event</b>
    { $category }, { $place }.
    { $reporters } different people in { $minutes ->
        [one] one minute
       *[other] { $minutes } minutes
    }. The first wrote at { CLOCK($since) }.
burst-near = near { $name }
burst-nobody-sent = Nobody is dispatched by this message, and the police have not been told anything by it. If it is urgent: call <b>112</b>.
burst-subject = Löftesbot: many tell of the same event
