### The start, help, languages, privacy, and what goes wrong.

welcome =
    <b>Hi! I am Löftesbot in { $municipality }.</b>
    Here you can read the citizen pledge: what the municipality and the police have promised.
    You can also report what feels unsafe or disturbs you. It takes a minute.
welcome-choose = What would you like to do?
home-again = What would you like to do?
thanks = You are welcome.
okay = Okay.
help =
    <b>This is what I can do</b>
    /report – report a car meet that disturbs you
    /other – report something else
    /pledge – read the citizen pledge
    /wish – wish for the next pledge
    /mine – show your reports
    /follow – follow what happens
    /language – change language
    /privacy – tell how your information is used
    You can press buttons or write in your own words.
help-sort = Choose what the report is about. If nothing fits, take what is nearest. You can tell more later.
help-gate = Answer if anyone is in danger, and if it is going on. In danger: call 112 first. The report can wait.
help-place = Write the name of a place, a school or a road. Roughly is enough. You can skip it too.
help-time = Write when it was, for instance “friday evening” or “yesterday 22.30”. Roughly is enough.
help-choice = Press one of the answers, or write it. You can skip the question.
help-choices = Press all that fit, then { button-done }. You can skip the question.
help-words = Write what you want to tell, or skip. Write no names.
help-summary = Read it through. Press { summary-send } if it is right, or { summary-change }.
help-adding = Write what you want to add to the report, or press { button-cancel }.

## Languages
language-choose = <b>Choose a language.</b> Välj språk.
language-set = Now we speak English.

## Privacy
privacy =
    <b>How what you tell is used</b>
    The municipality of { $municipality } takes reports as part of its task, to be able to keep the citizen pledge. Questions: call its customer centre, { $contact }.

    <b>What is kept</b>
    • Rough place, time, your answers, what you wish for and a code in place of your Telegram account: { $months } months
    • What you write in your own words, and photos: { $words } days
    • The link to your chat: { $address } days
    • A report that you do not send: { $hours } hours
    • Talks with a youth coach: { $talk } days
    • A message that could not be taken in: { $words } days
    • What you follow: until you stop
    • Your language and your latest reference: { $months } months after you last wrote

    <b>What you should know</b>
    The report is confidential: only those who need it for their work see it. Still, it may become a public record, which others may ask to read. So write no names, and nothing about who you are if you want to stay unknown. Telegram itself knows who writes to me.

privacy-yours =
    <b>What you can do</b>
    /mydata – see all that I have kept about you
    /delete – delete it
    /stop – get no messages from me
mydata =
    <b>This is what I have kept about you</b>
    • { $reports ->
        [one] one report
       *[other] { $reports } reports
    }
    • { $wishes ->
        [one] one wish
       *[other] { $wishes } wishes
    }
    • { $follows ->
        [0] nothing that you follow
        [one] one thing that you follow
       *[other] { $follows } things that you follow
    }
    • your language and what we are talking about now
    All of it is in the file below, to read or to keep.
mydata-file = All your data, as JSON
delete =
    <b>Do you want to delete what I have about you?</b>
    This goes at once: your words, your photos, your wishes, what you follow, and the link to your chat.
    This may stay: place, time and subject of reports, with no link to you. The law may require the municipality to keep them.
    What has been given out as a public record already, I cannot take back.
    For a day and a night I remember that you have sent something, but not what.
deleted =
    Now it is deleted. { $reports ->
        [0] There were no reports.
        [one] One report has no link to you any more.
       *[other] { $reports } reports have no link to you any more.
    }
    The messages in this chat you delete yourself in Telegram.
delete-kept = Nothing is deleted.
stopped = I will not write to you any more unless you write first. Your reports are still here. To delete them, write /delete.

## Talking with someone
coach = Do you want to talk with a youth coach? Call the municipality’s customer centre, { $contact }, and ask for them. They must tell the social services if a child may be coming to harm.
numbers =
    <b>Important numbers</b>
    { LINES($lines) }
number-line = • <b>{ $number }</b> – { $name }

## For those who work with the reports
desk-how = Write: /answer reference state the answer. The state is seen, planned, done, not_ours or needs_more.
desk-long = The answer is too long. At most { $most } characters fit.
desk-unknown = There is no report with the reference { $reference }.
desk-kept = The answer about { $reference } is kept, but its reporter does not want messages.

## What went wrong
not-understood = I did not understand that, but what you have answered is still here.
not-understood-home = I did not understand that. I can take a report or tell you about the citizen pledge.
story-kept = I have added what you wrote to the report. I still need your answer to the question.
unknown-command = I don’t know that command. Write /help to see what I can do.
edited = I cannot take in that change. Write the new words in a message of their own.
attached = I can only read text. Pictures, sound and files are not kept.
attached-file = I can only take text and ordinary photos. This is not kept.
stale = That button no longer counts. Let’s go on from here.
error-kind = Something went wrong on our side. What you have told is still here. Try again in a little while.
group = I only answer when we talk in private. Open a chat with me.
operator-set-aside = A message could not be handled and is set aside. The person has been told. See the log.
