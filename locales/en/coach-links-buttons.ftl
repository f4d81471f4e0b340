### A coach's links: the buttons.

desk-links = My links
links-back = All my links
links-one = { $name }
links-one-paused = { $name } (resting)
links-one-ended = { $name } (ended)
links-new = New link
links-for-school = School
links-for-event = Event or activity
links-for-other = Something else
links-copy = Copy the link
links-material = QR code, poster and picture
links-rename = Rename
links-term = How long it works
links-pause = Let it rest
links-resume = Let it work again
links-end = End it
links-end-yes = Yes, end it
links-keep = Back to the link
links-until-term = Until { DAY($day) }
links-until-none = Without an end
links-until-day = Until another day
