### Subscriptions: digests that come by themselves, to the chat or by e-mail.

subs =
    <b>Your digests</b>
    Summaries that come by themselves.
subs-of =
    <b>Digests for { $name }</b>
    Summaries that come by themselves.
subs-none = No digest is ordered. Most people want one every Monday at 06:30.
subs-line = <b>{ $number }.</b> { $what }: { $often }
subs-line-paused = <b>{ $number }.</b> { $what }: { $often } <i>(paused)</i>
subs-often =
    { $period ->
        [day] every day at { $clock }
        [week] every { DAY($day, style: "weekday") } at { $clock }
        [month] on the first of each month at { $clock }
        [quarter] on the first of each quarter at { $clock }
        [year] on the first of January at { $clock }
       *[other] at once
    }
subs-burst-note = You can also hear at once when many people report the same thing. Nobody is sent out because of it.
subs-one =
    <b>{ $what }</b>
    { UPPER($often) }
    To: { $where }
    Language: { $language }
subs-ways = { LIST($ways) }
subs-to-telegram = Telegram
subs-next = The next one comes on { DAY($at) } at { CLOCK($at) }.
subs-paused = It is paused. Nothing is sent until you start it again.
subs-unconfirmed = { $email } is not confirmed yet. Nothing is sent there until you have written the code.
subs-ask-what = <b>What should the digest be about?</b>
subs-ask-often = <b>How often should it come?</b>
subs-ask-day = <b>Which day of the week?</b>
subs-ask-time =
    <b>At what time?</b>
    Press a time, or write one of your own, such as 08:15.
subs-time-refused = From 02:00 to 02:59 is not possible, as not every night has that hour. Please choose another time.
subs-time-unclear = I could not read that as a time.
subs-ask-language = <b>Which language?</b>
subs-ask-channel = <b>Where should it be sent?</b>
subs-ask-email =
    <b>Which e-mail address?</b>
    Write the address. I will send a code there, so that nobody else gets your digests.
subs-email-unclear = That does not look like an e-mail address.
subs-ask-code =
    <b>Write the code</b>
    I have sent six digits to { $email }. Write them here within an hour.
subs-code-wrong =
    <b>That is not the code</b>
    Look in the e-mail to { $email } and write the six digits again.
subs-code-worthless =
    <b>The code is no longer valid</b>
    Ask for a new code to { $email }.
subs-too-many-codes = Many e-mails have gone to that address today. Please try again tomorrow.
subs-ask-stop =
    <b>Do you want to end this digest?</b>
    You can always order it again.
subs-preview-failed = The preview could not be made just now. Please try again in a while.
subs-mail-subject = Your code for Löftesbot: { $code }
subs-mail-code =
    The code is { $code }.

    Write it in the chat with Löftesbot in { $municipality } within an hour. Your digests will then be sent to this address.

    Did you not ask for a code? Then you need not do anything.
operator-digests-skipped =
    { $count ->
        [one] One digest was missed while the service was down.
       *[other] { $count } digests were missed while the service was down.
    } The newest one for each recipient is sent now.
operator-digest-failed =
    <b>A digest did not arrive</b>
    To: { $name } ({ $role })
    About: { $what }
    It was due on { DAY($slot) } at { CLOCK($slot) }.
