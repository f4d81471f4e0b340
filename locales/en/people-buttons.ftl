### Staff and access: the buttons.

people-back = Staff and access
people-invite = Invite a person
people-add-group = Add a group
people-list = Everyone who works here
people-invites = Open invitations
people-log = The access log
people-log-of = Show in the access log
people-as-admin = Administrator
people-as-municipality = Municipality
people-as-police = Police
people-as-coach = Youth coach
people-copy = Copy the link
people-drop = Withdraw the invitation
people-drop-one = Withdraw: { $name }
people-member = { $name } – { $role }
people-fewer = Previous
people-more = More
people-role = Change role
people-revoke = Remove access
people-revoke-yes = Yes, remove
people-keep = No, leave it
people-newest = The latest
people-older = Older
people-subscribe = Get the digest on Mondays
people-digests = The group’s messages
people-looks-at = Who has opened it?
