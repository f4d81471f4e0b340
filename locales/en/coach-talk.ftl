### A talk with a youth coach: what the young person reads.

talk-duty =
    <b>Read this first.</b>
    { $name } must tell social services if a child may be badly off. It is so that the child gets help. If you tell something like that, { $name } talks with you about it.
talk-how =
    <b>How it works</b>
    • You write here, and { $name } answers here.
    • { $name } sees what you write, but not what you are called in Telegram.
    • Nobody else who works here can read it.
    • We delete it after { $days } days. In your chats it stays until you remove it yourselves.
    • You can both end it whenever you want.
talk-contact =
    <b>You can also get in touch directly:</b>
    { $card }
talk-urgent = Nobody watches the chat. If it is urgent: call 112, or Bris 116 111, any time.
talk-off-hours =
    <b>{ $name } doesn’t answer right now.</b> Answers { $hours }. Nobody else reads it meanwhile.
    If it is urgent:
    { LINES($lines) }
talk-begun =
    <b>Now you are writing with { $name }.</b>
    Write what you want to say. All that you write here goes to { $name }, until one of you ends it.
talk-open = You are writing with { $name }. What you write now goes there.
talk-sent = Sent to { $name }.
talk-too-many = That was many messages in a short time. The last one did not go. Wait a few minutes and write it again.
talk-words-only = Only what you write in words goes through here.
talk-said =
    <b>{ $name }:</b>
    { $words }
talk-ended =
    <b>The talk with { $name } has ended.</b>
    What you wrote is deleted after { $days } days. If you want it deleted now, write /delete.
talk-over-already = That talk has ended already.
talk-ended-by-coach =
    <b>{ $name } has ended the talk.</b>
    You can begin a new one when you want.
talk-coach-gone =
    <b>The talk has ended.</b>
    The coach doesn’t work here any more and doesn’t read what you wrote last. You can talk with somebody else.
talk-offer = <b>{ $name } wants { $other } to take over the talk.</b> You decide.
talk-offer-over = That question counts no longer.
talk-stays = Okay. You write with { $name } as before.
talk-handed-over = <b>Now you are writing with { $name }.</b>
