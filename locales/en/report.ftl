### Telling: the questions, what is shown back, the summary and the receipt.

category-car-meet = Traffic and car meet

## The questions
ask-where =
    <b>Where was it?</b>
    Choose a place or write its name, roughly is enough. Share your location only if you are there now. It is rounded to about 100 metres.
ask-where-now =
    <b>Where is it?</b>
    Choose a place or write its name, roughly is enough. Share your location only if you are nearby already. It is rounded to about 100 metres.
ask-when =
    <b>When was it?</b>
    Press a button or write, for instance “friday evening” or “yesterday 22.30”.
ask-day =
    <b>Which day was it?</b>
    Was it at night? The night before Saturday counts as Friday.
ask-band = <b>What time of day?</b>
ask-what =
    <b>What was disturbing?</b>
    There is nothing wrong with liking cars. Choose one or more things, then press { button-done }.
ask-vehicles = <b>About how many vehicles?</b>
ask-more =
    <b>Would you like to tell more?</b>
    Write about the place and what happened. No names or number plates. If you want to stay unknown, write nothing about who you are.

## What is shown back
chosen = <b>✓ { $label }</b>
listed = { LIST($items, rest: "lower") }
quoted = “{ $words }”
lines = { LINES($lines) }
noted-as = Noted: <b>{ $value }</b>
text-added = I have added that to the report.
report-from-words = Thank you, what you wrote is in the report. But first an important question.
draft-open = You have begun a report. Let’s go on where we were.
not-an-answer = I did not understand that. Press a button or write it in another way.
time-future = That time has not come yet.

## Place
place-noted = 📍 <b>{ $place }</b>
place-skipped = We skip the place.
place-none = No place
place-pin = Shared location, to within about 100 metres
place-pin-at = { $name } (shared location)
place-pin-near = Around { $name } (shared location)
which-place-known =
    <b>Which place do you mean?</b>
    You wrote “{ $typed }”.
which-place-unknown =
    <b>Which town or village is it in or near?</b>
    I don’t know “{ $typed }”, but I keep what you wrote.
outside = That place is outside { $municipality }. I can only take what happens in the municipality.

## Time
time-ongoing = Going on now, { CLOCK($start) }
time-day = { UPPER(DAY($day)) }, { LOWER($band) }
time-day-at = { UPPER(DAY($day)) }, from about { CLOCK($start) }
time-night = The night between { DAY($day, style: "weekday") } and { DAY($next) }
time-night-at = The night between { DAY($day, style: "weekday") } and { DAY($next) }, from about { CLOCK($start) }

## The summary
summary = <b>Your report: { LOWER($category) }</b>
summary-line = <b>{ $name }:</b> { $value }
summary-privacy = How what you tell is used: /privacy
text-full = The report is full, so not everything had room. Send it, and write another if you like.
summary-check = Is it right? Nothing is sent until you press “{ summary-send }”.
correct = <b>What do you want to change?</b>
cancelled = The report is removed. Nothing has been sent.
nothing-to-cancel = There is nothing to cancel.

## The receipt
receipt =
    <b>Thank you! Your report is saved.</b>
    Reference: <code>{ $reference }</code>
receipt-next =
    <b>What happens now?</b>
    Your report is put together with those of others. The municipality and the police use them when they choose where and when to work against what disturbs. We cannot answer you personally here yet.

## What was taken out
removed = I took { LIST($names) } out of what you wrote, before anything was kept. Write about the place and what happened, not about persons.
removed-personnummer = a personal identity number
removed-phone = a phone number
removed-plate = a registration number
removed-email = an e-mail address
removed-handle = an account name
removed-address-number = a street number
