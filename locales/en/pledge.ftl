### The citizen pledge.

pledge-overview =
    <b>The citizen pledge { $year } in { $municipality }</b>
    This is what the municipality and the police have pledged to work on.
pledge-past = It is { $now } now. The pledge for { $year } is the latest that I have.
pledge-areas = { LINES($areas) }
pledge-area-line = • { $title }
pledge-area = <b>{ $title }</b> – the citizen pledge { $year }
pledge-why =
    <b>Why?</b>
    { $why }
pledge-actions =
    <b>This is pledged</b>
    { LINES($actions) }
pledge-action = • { $words } <i>({ $state })</i>
action-planned = planned
action-ongoing = ongoing
action-done = done
action-not-done = not done
pledge-who =
    <b>Who stands behind the pledge { $year }</b>
    { LINES($parties) }
pledge-party = • <b>{ $name }</b>. { $role }
pledge-what =
    <b>What is a citizen pledge?</b>
    Each year the municipality and the police agree on a few things to work on more than usual. They begin with how things are locally and with what you who live here want and need. When the year is over they tell how it went.
