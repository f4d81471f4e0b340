### The coach's card: what whoever writes to the bot sees.

card-none =
    <b>Your card</b>
    The card is what young people see of you: a name, how to reach you and when you answer. Without a card you are not shown.
card =
    <b>This is how you are shown:</b>
    { $card }
card-no-contact = It doesn’t say how to reach you. Add a phone number, or something else.
card-relays = Young people can also write to you through the bot.
card-relays-not = Young people cannot write to you through the bot. Talks that are open go on.
card-ask-name =
    <b>Which name should young people see?</b>
    A first name is enough.
card-ask-phone =
    <b>On which phone number are you reached?</b>
    Write only a number that everyone may see.
card-ask-other =
    <b>How else can you be reached?</b>
    For example where you usually are, or an account. Everyone can see it.
card-ask-days = <b>On which days do you answer?</b>
card-ask-clock =
    <b>Between which times?</b>
    Write for example 10–20.
card-clock-again = I didn’t understand those times.
card-again = That could not be used. Write { $most } characters at most.
card-phone-again = That doesn’t look like a phone number.
card-saved = Saved.
card-remove-ask =
    <b>Remove the card?</b>
    Then young people don’t see you any more. Open talks end, and they are told. Your links work, but without your name.
card-removed = The card is gone.
