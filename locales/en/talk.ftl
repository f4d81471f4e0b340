### The start, help, languages, privacy, and what goes wrong.

welcome =
    <b>Hi! I am Löftesbot in { $municipality }.</b>
    Here you can read the citizen pledge: what the municipality and the police have promised.
    You can also report a car meet that disturbs you. It takes a minute.
welcome-choose = What would you like to do?
home-again = What would you like to do?
thanks = You are welcome.
okay = Okay.
help =
    <b>This is what I can do</b>
    /report – report a car meet that disturbs you
    /pledge – read the citizen pledge
    /language – change language
    /privacy – tell how your information is used
    /cancel – cancel the report
    You can press buttons or write in your own words.

## Languages
language-choose = <b>Choose a language.</b> Välj språk.
language-set = Now we speak English.

## Privacy
privacy =
    <b>How what you tell is used</b>
    The municipality of { $municipality } takes reports as part of its task, to be able to keep the citizen pledge. Questions: call its customer centre, { $contact }.

    <b>What is kept</b>
    • Rough place, time, your answers and a code in place of your Telegram account: { $months } months
    • What you write in your own words: { $words } days
    • The link to your chat: { $address } days
    • A report that you do not send: { $hours } hours
    • A message that could not be taken in: { $words } days
    • Your language and your latest reference: { $months } months after you last wrote

    <b>What you should know</b>
    The report is confidential: only those who need it for their work see it. Still, it may become a public record, which others may ask to read. So write no names, and nothing about who you are if you want to stay unknown. Telegram itself knows who writes to me.

## What went wrong
not-understood = I did not understand that, but what you have answered is still here.
not-understood-home = I did not understand that. I can take a report about a car meet or tell you about the citizen pledge.
story-kept = I have added what you wrote to the report. I still need your answer to the question.
unknown-command = I don’t know that command. Write /help to see what I can do.
edited = A change to a message does not reach the report. Write the new words in a message of their own.
attached = I can only read text. Pictures, sound and files are not kept.
stale = That button no longer counts. Let’s go on from here.
error-kind = Something went wrong on our side. What you have told is still here. Try again in a little while.
group = I only answer when we talk in private. Open a chat with me.
operator-set-aside = A message could not be handled and is set aside. The person has been told. See the log.
