### A coach's links: one's own, and those for a school, an event or something else.

links =
    <b>Your links</b>
    Whoever opens a link meets your name, short questions and no messages at night. Make one for each school or event, and you see which is used.
links-full = You have { $most } links that work. End one before you make another.
links-page =
    <b>{ $name }</b>
    { $kind }

    { $link }
links-page-own =
    <b>{ $kind }</b>

    { $link }
links-kind-personal = My own link
links-kind-school = School
links-kind-event = Event or activity
links-kind-other = Something else
links-open = The link works.
links-open-until = The link works until { DAY($day) }.
links-paused = The link is resting. Whoever opens it comes in and sees you, but is not counted.
links-ended = The link has ended. Whoever opens it comes in all the same and is met kindly.
links-weeks =
    <b>Week by week</b>
    { LINES($lines) }
links-week = <b>{ DAY($day) }</b>: opened { $opened }, reported { $reported }, wished { $wished }
links-since = { $number } (since { DAY($day) })
links-sum = What is shown, together: opened { $opened }, reported { $reported }, wished { $wished }.
links-note = The numbers are people, not reports. Fewer than five are shown as { $few }. They are added to the weeks that follow until they are five or more. A week is shown when it is over. You never see who, when or what anybody wrote.
links-no-week = A line comes here for each week, when it is over. Fewer than five are shown as { $few }, so that nobody can be pointed out.
links-ask-kind =
    <b>What is the link for?</b>
    Only you see it.
links-ask-name =
    <b>What is the link called?</b>
    Write something that you know it by, such as “Parkskolan year 9”. Only you see the name. Don’t write anybody’s name.
links-name-again = That was no name. Write it in letters, { $most } characters at most.
links-made = The link <b>{ $name }</b> is ready.
links-ask-term =
    <b>How long should it work?</b>
    After that it ends by itself. Whoever opens it later is met kindly all the same.
links-ask-day =
    <b>Until which day?</b>
    Write the day like this: 2026-12-18.
links-day-again = I didn’t understand that day, or it has passed.
links-end-ask =
    <b>End { $name }?</b>
    It cannot work again. Whoever opens it comes in all the same. What was counted stays.
