### Sammanfattningens knappar: högst 30 tecken.

digest-to-places = Platser
digest-to-times = Tider
digest-to-events = Händelser
digest-to-follow = Hur det går
digest-to-year = Jämför med i fjol
digest-to-pdf = PDF till mötet
digest-to-csv = Alla siffror (CSV)
digest-now-day = Det senaste dygnet
digest-now-week = Den senaste veckan
digest-now-month = Den senaste månaden
digest-now-quarter = Det senaste kvartalet
digest-now-year = Det senaste året
