### Telling: the questions, what is shown back, the summary and the receipt.

category-car-meet = Traffic and car meet
category-drugs = Drugs and alcohol
category-vandalism = Vandalism and graffiti
category-littering = Littering
category-unsafe-place = Unsafe place
category-safe-place = Place that feels safe
category-pledge-wish = Wish for the next pledge

## What it is about
sort =
    <b>What is it about?</b>
    Press what is nearest, or write in your own words.
sort-words = What you wrote is kept.
sort-place = The place is kept: <b>{ $place }</b>
sort-photo = The photo is kept.
sort-unsure = I am not sure what this is about. Shall it be a report?

## The questions
ask-where =
    <b>{ $category ->
        [unsafe_place] Which place feels unsafe?
        [safe_place] Which place feels safe?
        [littering] Where is it?
        [vandalism] Where is the damage?
       *[other] Where was it?
    }</b>
    Choose a place or write its name, roughly is enough. Share your location only if you are there now. It is rounded to about 100 metres.
ask-where-now =
    <b>Where is it?</b>
    Choose a place or write its name, roughly is enough. Share your location only if you are nearby already. It is rounded to about 100 metres.
ask-when =
    <b>{ $category ->
        [unsafe_place] When does it feel unsafe?
        [safe_place] When does it feel safe?
        [littering] When did you see it?
        [vandalism] When did it happen, or when did you see it?
       *[other] When was it?
    }</b>
    Press a button or write, for instance “friday evening” or “yesterday 22.30”.
ask-day =
    <b>Which day was it?</b>
    Was it at night? The night before Saturday counts as Friday.
ask-band = <b>What time of day?</b>
ask-what =
    <b>{ $category ->
        [drugs] What did you see?
        [vandalism] What is damaged?
        [littering] What is lying there?
       *[other] What was disturbing?
    }</b>{ $category ->
        [car_meet] { " " }There is nothing wrong with liking cars.
        [drugs] { " " }Never touch a needle.
       *[other] { "" }
    }
    Choose one or more things, then press { button-done }.
ask-why =
    <b>What makes it feel unsafe?</b>
    Choose one or more things, then press { button-done }.
ask-works =
    <b>What works there?</b>
    Choose one or more things, then press { button-done }.
ask-kind =
    <b>What kind of vehicles?</b>
    Choose one or more, then press { button-done }.
ask-avoid = <b>Do you avoid the place?</b>
ask-dangerous =
    <b>Can anyone get hurt by it?</b>
    It may be broken glass, for instance.
ask-often = <b>How often does it happen?</b>
ask-effect =
    <b>How much does it affect you?</b>
    Choose from 1 to 5.
ask-improve =
    <b>What would help?</b>
    Choose one or more things, then press { button-done }.
ask-area =
    <b>What matters most in the next pledge?</b>
    You can wish for one thing in each area. What you have chosen before is ticked.
ask-vehicles = <b>About how many vehicles?</b>
ask-more =
    <b>{ $category ->
        [pledge_wish] What would you like us to do?
       *[other] Would you like to tell more?
    }</b>
    { $category ->
        [pledge_wish] Write in your own words.
       *[other] Write about the place and what happened.
    } No names or number plates. If you want to stay unknown, write nothing about who you are.

## What is shown back
chosen = <b>✓ { $label }</b>
listed = { LIST($items, rest: "lower") }
quoted = “{ $words }”
lines = { LINES($lines) }
noted-as = Noted: <b>{ $value }</b>
text-added = I have added that to the report.
report-from-words = Thank you, what you wrote is in the report. But first an important question.
report-understood =
    This is how I understand it:
    { LINES($lines) }
report-from-past = Is anyone in danger now? Call 112.
no-report = Okay. If you want to tell something after all, I am here.
edited-answer = I have changed it to: <b>{ $value }</b>
edited-words = I have put that in place of what you wrote before.
edited-unclear = I did not understand the change, so your earlier answer stands.
edited-sent = The report is sent already. You can add something to it with /mine.
photo-noted = I will take the photo. Only things and places should be seen, no people.
photo-enough = You can send { $most ->
        [one] one photo
       *[other] { $most } photos
    } in a report. The last one was not taken.
photo-refused = One of your photos could not be taken. The rest of the report is still here.
photos = { $count ->
        [one] one photo
       *[other] { $count } photos
    }
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
outside =
    That place is outside { $municipality }. I can only take what happens in the municipality.
    Turn to the municipality there. You reach the police on { $police } wherever you are. Danger: { $emergency }.

## Time
time-always = It is mostly like this
time-ongoing = Going on now, { CLOCK($start) }
time-day = { UPPER(DAY($day)) }, { LOWER($band) }
time-day-at = { UPPER(DAY($day)) }, from about { CLOCK($start) }
time-night = The night between { DAY($day, style: "weekday") } and { DAY($next) }
time-night-at = The night between { DAY($day, style: "weekday") } and { DAY($next) }, from about { CLOCK($start) }

## The summary
summary = <b>Your report: { LOWER($category) }</b>
wish = <b>Your wish for the next pledge</b>
wish-check = Is it right? Nothing is sent until you press “{ wish-send }”.
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
    Your report is put together with those of others. The municipality and the police use them when they choose where and when to work against what disturbs. If anyone answers yours, I will write to you here.

receipt-held = You seem to write about a certain person. So a human reads the words before anyone else may see them. To tip off the police about a person: { $police }.
receipt-wish =
    <b>Thank you! Your wish is saved.</b>
    The municipality and the police read all wishes when they choose what the next pledge is about.
limit-notice =
    You have just sent a report. You can send this one at { CLOCK($until) }.
    Does it belong to the last one? Then you can add it there: /mine
limit-day =
    You have sent { $most ->
        [one] one report
       *[other] { $most } reports
    } in a day and a night. You can send this one from { CLOCK($until) } ({ DAY($until) }).
    The limit is there so that everyone is heard equally.
limit-wait = It is kept until then. Danger: call { $emergency }.

## What was taken out
removed = I took { LIST($names) } out of what you wrote, before anything was kept. Write about the place and what happened, not about persons.
removed-personnummer = a personal identity number
removed-phone = a phone number
removed-plate = a registration number
removed-email = an e-mail address
removed-handle = an account name
removed-address-number = a street number
