### Safety texts. Danger first, and no exclamation marks.
### When a person has reviewed the texts: write who and when on the next line.
### reviewed-by:

welcome-emergency =
    <b>Is anyone in danger, or is a crime going on? Call 112.</b>
    Any other contact with the police: 114 14. Nobody reads this chat while you write.

gate =
    <b>Is anyone in danger? Call 112.</b>
    Call 112 too if a crime is going on, is about to happen or has just happened, however small.
gate-now =
    <b>Is it going on right now?</b>
    Press “{ gate-safe }” only if you are safe and it is not urgent.
    Don’t go there, don’t film and don’t step in.

gate-no = Good that nobody is in danger.

danger =
    <b>Call 112 now.</b>
    Get to safety first if you can. I cannot call for you, and nobody reads this chat while you write.
danger-then = The report can wait. I won’t ask anything more until you are safe and it is not urgent.
danger-home = When you are safe and it is not urgent, I am here.

distress =
    <b>You are not alone. There are people who listen now.</b>
    If your life or anyone else’s is in danger: call 112.
distress-lines = { LINES($lines) }
distress-then = I am a robot and cannot talk about what is hard. Call or write to one of them. Asking for help costs nothing.
distress-draft = What you have told is still here.

help-emergency =
    <b>Danger, or a crime that is going on or has just happened: 112.</b>
    Any other contact with the police, tips too: 114 14.
    Nobody reads this chat while you write.

receipt-glass = Don’t touch glass or needles. If it is dangerous for anyone right now, call 112.
receipt-ongoing = Don’t go there, don’t film and don’t step in. If it becomes dangerous, call 112.
receipt-emergency =
    Your report is not a police report, and the police will not come out because of it.
    Urgent: 112. To tip off the police or report a crime: 114 14.
