### Talks: what the coach reads.

talks =
    <b>Your talks</b>
    Only you read them. Here what is written is deleted after { $days } days. In your chat you delete it yourself.
talks-none =
    <b>No talks right now.</b>
    When somebody wants to write to you it comes here in the chat.
talks-page =
    <b>Talk { $talk }</b>
    Began { DAY($begun) }. Deleted { $days } days after the last that you write.
talks-page-ended =
    <b>Talk { $talk }</b>
    Ended. Deleted { $days } days after the last that you wrote.
talks-older = There is more before this.
talks-no-lines = Nothing has been written yet.
talks-is-offered = You have asked whether another coach may take over. There is no answer yet.
talks-line-resident =
    <b>{ CLOCK($at) } The young person:</b>
    { $words }
talks-line-coach =
    <b>{ CLOCK($at) } You or another coach:</b>
    { $words }
talks-begun =
    <b>Talk { $talk }: somebody wants to write with you.</b>
    You don’t see who it is. They have read that you must tell social services if a child may be badly off.
talks-heard =
    <b>Talk { $talk }:</b>
    { $words }
talks-heard-long = <b>Talk { $talk }:</b> a long message, it comes below.
talks-ask =
    <b>Write to talk { $talk }.</b>
    All that you write now goes there, until you press another button.
talks-passed = Sent to talk { $talk }.
talks-passed-later = Talk { $talk }: it arrives at { CLOCK($until) }. At night I send nothing, unless you are already writing.
talks-choose =
    <b>Who should take over talk { $talk }?</b>
    The person you write with is asked first, and decides.
talks-no-other = No other coach takes talks here right now.
talks-end-ask =
    <b>End talk { $talk }?</b>
    The person you write with is told, and how to reach you all the same.
talks-ended = Talk { $talk } has ended.
talks-ended-by-resident = Talk { $talk } has ended.
talks-offer-refused = Talk { $talk }: the person you write with wants to go on with you.
talks-handed-over = Talk { $talk } has gone over to the other coach.
talks-taken-over =
    <b>Talk { $talk } is yours now.</b>
    The person you write with has said yes. They have read that you must tell social services if a child may be badly off.
talks-not-passed = What you wrote was not sent: the talk is not yours, or it has ended.
talks-not-arrived = Talk { $talk }: what you wrote does not arrive. The person you write with has blocked the bot, and the talk has ended.
