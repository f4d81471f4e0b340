### The digest's buttons: at most 30 characters.

digest-to-places = Places
digest-to-times = Times
digest-to-events = Events
digest-to-follow = Follow-up
digest-to-year = Compare with last year
digest-to-pdf = PDF for the meeting
digest-to-csv = All numbers (CSV)
digest-now-day = The last day
digest-now-week = The last week
digest-now-month = The last month
digest-now-quarter = The last quarter
digest-now-year = The last year
