### Sammanfattningens knappar: högst 30 tecken.

digest-to-places = Platser
digest-to-times = Tider
digest-to-events = Händelser
digest-to-follow = Uppföljning
digest-to-year = Jämför med i fjol
digest-to-pdf = PDF för mötet
digest-to-csv = Alla siffror (CSV)
digest-now-day = Senaste dygnet
digest-now-week = Senaste veckan
digest-now-month = Senaste månaden
digest-now-quarter = Senaste kvartalet
digest-now-year = Senaste året
