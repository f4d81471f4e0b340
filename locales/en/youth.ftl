### The words for those who come through a coach's link: short, without blame. The rest is as for everyone, the words of danger always.

welcome-youth =
    <b>Hi! I am Löftesbot in { $municipality }.</b>
    Here you can tell about something that disturbs or feels unsafe. I don’t ask who you are.
help-youth =
    <b>What I can do</b>
    /report – tell about a car meet
    /other – tell about something else
    /coach – talk with a youth coach
    /wish – wish for something
    /mine – what you have sent
    /language – change language
    Press a button or write in your own words.
ask-more-youth =
    <b>{ $category ->
        [pledge_wish] What do you want us to do?
       *[other] Do you want to tell more?
    }</b>
    Write no names, not your own either.
receipt-next-youth = Those who work with it read your report together with others’. If somebody answers yours, I write here. Never at night.
limit-notice-youth =
    You can send this one at { CLOCK($until) }.
    Does it belong with the last one? Add it there: /mine
limit-day-youth = You can send this one from { CLOCK($until) } ({ DAY($until) }). { $most ->
        [one] One report
       *[other] { $most } reports
    } a day is the limit for all.
privacy-youth =
    <b>What you tell</b>
    { $municipality } municipality reads it, to keep what was promised. Questions: call { $contact }.

    <b>Kept</b>
    • Place, time, answers, wishes and a code instead of your account: { $months } months
    • What you write yourself, and pictures: { $words } days
    • The way to your chat: { $address } days
    • A report that you don’t send: { $hours } hours
    • Talks with a coach: { $talk } days
    • What you follow: until you stop
    • Your language, and which link you came through: { $months } months

    <b>Good to know</b>
    Only those who need it in their work read it. Others may still ask for a report and get it. Write no names, and nothing about who you are if you want to stay unknown. Telegram knows who writes.
not-understood-home-youth = I didn’t understand that. Write what has happened, or press a button.
