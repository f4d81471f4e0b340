### Staff and access: who works with the pledge here, invitations, groups and the access log.

people =
    <b>Staff and access</b>
    { $persons ->
        [one] You are alone here.
       *[other] You are { $persons } here.
    } { $groups ->
        [0] No group gets digests.
        [one] One group gets digests.
       *[other] { $groups } groups get digests.
    } { $invites ->
        [0] No invitation is open.
        [one] One invitation is open.
       *[other] { $invites } invitations are open.
    }
people-invite-role =
    <b>Which role will the person have?</b>
    Give no more than is needed.
people-group-role =
    <b>Which role will the group have?</b>
    The role decides what the digest shows. Everyone in the group sees it.
people-roles = { LINES($roles) }
people-may-admin = <b>Administrator</b> may do everything: invite, read reports, answer, change the pledge and see the access log.
people-may-municipality = <b>Municipality</b> gets digests, reads and answers reports, exports data and works with the pledge.
people-may-police = <b>Police</b> gets digests, and may hear when many tell of the same thing. Does not see what anyone has written.
people-may-coach = <b>Youth coach</b> gets digests without details, shares links and can write with young people. Does not see what anyone has reported.
people-name =
    <b>What will you call the person?</b>
    Write a name that the rest of you recognise, for instance “Kim, field group”.
    Role: { $role }
people-name-again = That was not a name. Write it in letters, at most { $most } characters.
people-link =
    <b>Invitation for { $name }</b>
    Role: { $role }

    { $link }
    Send the link to that person only. It works once, until { DAY($until) } at { CLOCK($until) }. Whoever opens it first gets in, so do not share it in a group.
people-group-link =
    <b>Add a group</b>
    Role: { $role }

    { $link }
    Open the link yourself and choose the group. If the group has topics, you can instead write <code>/start</code> and what comes after <code>startgroup=</code> in the right topic. It works once, until { DAY($until) } at { CLOCK($until) }, and only for an administrator here. Write in your own name and not in the group’s, or I cannot see that it is you.
people-not-yet = Telegram has not answered me yet. Try again in a little while.
people-open =
    <b>Open invitations</b>
    { LINES($invites) }
people-open-one = <b>{ $name }</b> ({ $role }), by { $by }. Works until { DAY($until) } at { CLOCK($until) }.
people-dropped = The invitation does not work any more.
people-none-open = No invitation is open.
people-a-group = a group
people-all =
    <b>Everyone who works here</b>
    Choose one to see or change.
people-card =
    <b>{ $name }</b>
    { UPPER($role) } since { DAY($since) }.
people-card-by = Invited by { $by }.
people-operator = This person is named in the settings of the service and is always an administrator. That is changed there, not here.
people-last-admin = There is no other administrator. Invite one first, so that somebody can let others in.
people-gone = That person does not work here any more.
people-which-role =
    <b>Which role will { $name } have?</b>
    Now: { $role }.
people-new-role =
    <b>Your role is now { $role }.</b>
    { $may }
people-revoke-ask =
    <b>Remove { $name }?</b>
    Access ends at once, also on pages that are open already. The person’s digests and open invitations end too. What the person has done stays in the access log.
people-revoke-group =
    <b>Remove the group { $name }?</b>
    It gets no more digests. I stay in the group until somebody removes me there.
people-revoked = { $name } is removed.
people-you-are-out =
    You no longer work at the desk, so what you write here does not go on to anyone there. Everything else in the chat works as for all residents.
    Is anyone in danger? Call 112.
people-welcome =
    <b>Welcome! Your role is { $role }.</b>

    { $may }

    Write /staff whenever you want to the desk. What you open there is written in the access log. If you no longer need access you can write /delete at any time.
people-already = You are here already. Your role is { $role }. The link has not been used up. If you want another role, ask an administrator.
people-worn = That link does not work. Ask whoever gave it to you for a new one.
people-joined =
    <b>{ $name }</b> has accepted and is now here.
    Role: { $role }

    Not the one you expected? Remove the access at the desk.
people-group-hello =
    <b>Hello!</b> This group gets a digest of what residents of { $municipality } tell, every Monday morning.
    What anyone has written is never shown here. I do not read what you write, and I take reports only in a chat of their own.
people-group-left = I have been removed from the group <b>{ $name }</b>. It gets no more digests.
people-log-title =
    <b>The access log</b>
    Who did and read what, the latest first.
people-log-title-of =
    <b>The access log: { $name }</b>
    The latest first.
people-looks =
    <b>Who has opened { $reference }</b>
    The latest first.
people-looks-none = Nobody has opened it.
people-log-empty = There is nothing here yet.
people-day =
    <b>{ DAY($day) }</b>
    { LINES($lines) }
people-nobody = somebody who has left
people-command-line = the command line
people-entry = { CLOCK($at) } <b>{ $who }</b> ({ $role }) { $act }
people-entry-report = { CLOCK($at) } <b>{ $who }</b> ({ $role }) { $act } – { $reference }
# What somebody did. A new act gets a line of its own; otherwise its own word is shown.
people-act = { $act ->
    [joined] came in, invited by { $about }
    [left] removed the bot from the group
    [invited-admin] invited an administrator
    [invited-municipality] invited somebody of the municipality
    [invited-police] invited somebody of the police
    [invited-coach] invited a youth coach
    [uninvited] withdrew an invitation
    [made-admin] made { $about } an administrator
    [made-municipality] gave { $about } the role municipality
    [made-police] gave { $about } the role police
    [made-coach] gave { $about } the role youth coach
    [revoked] removed { $about }
    [log] read the access log
    [refused] was refused { $about }
    [seen] marked it as read
    [read] read
    [read-held] read the words that are held
    [released] released the words that were held
    [kept-held] kept the words held
    [photos] saw the pictures
    [read-notes] read the notes
    [noted] wrote a note
    [read-quote] read the words to decide on a quote
    [quote-approved] let the words be quoted
    [quote-declined] declined to quote the words
    [joined-event] joined it with another report
    [split-event] split it from another report
    [answered-seen] answered: read
    [answered-planned] answered: planned
    [answered-done] answered: done
    [answered-not-ours] answered: nothing we can do
    [answered-needs-more] asked for more
    [pledge-sent-in] sent in a new pledge
    [pledge-published] published a pledge
    [pledge-scheduled] chose a day for a pledge
    [pledge-withdrawn] threw away a pledge that waited
    [entry-published] published “you said – we did”
    [entry-changed] changed “you said – we did”
    [entry-removed] took “you said – we did” away
    [bursts-on] asked to hear when many tell of the same thing
    [bursts-off] asked no longer to hear when many tell of the same thing
    [pack] asked for the pack for the next pledge
    [export-csv] took out { $reports } reports (CSV)
    [export-xlsx] took out { $reports } reports (Excel)
    [export-geojson] took out { $reports } reports (map)
    [export-register] took out { $reports } reports for the register
    [export-csv-words] took out { $reports } reports with words (CSV)
    [export-xlsx-words] took out { $reports } reports with words (Excel)
    [export-geojson-words] took out { $reports } reports with words (map)
    [export-register-words] took out { $reports } reports with words for the register
    [subscribed] began to get messages
    [unsubscribed] ended messages
    [card-changed] changed their card
    [card-removed] removed their card
    [talk-read] read a talk of their own
    [talk-offered] asked whether { $about } may take over a talk
    [talk-ended] ended a talk
   *[other] { $act }
    }
