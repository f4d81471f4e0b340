### The digest's buttons: at most 30 characters.

digest-to-places = Goobaha
digest-to-times = Waqtiyada
digest-to-events = Dhacdooyinka
digest-to-follow = Waxa la qabtay
digest-to-year = La barbardhig sannadkii hore
digest-to-pdf = PDF shirka loogu talagalay
digest-to-csv = Dhammaan tirooyinka (CSV)
digest-now-day = 24-kii saac ee u dambeeyey
digest-now-week = Toddobaadkii u dambeeyey
digest-now-month = Bishii u dambaysay
digest-now-quarter = Rubucii u dambeeyey
digest-now-year = Sannadkii u dambeeyey
