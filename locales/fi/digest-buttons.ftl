### Yhteenvedon napit: enintään 30 merkkiä.

digest-to-places = Paikat
digest-to-times = Ajat
digest-to-events = Tapahtumat
digest-to-follow = Seuranta
digest-to-year = Vertaa viime vuoteen
digest-to-pdf = PDF kokoukseen
digest-to-csv = Kaikki luvut (CSV)
digest-now-day = Viimeisin päivä
digest-now-week = Viimeisin viikko
digest-now-month = Viimeisin kuukausi
digest-now-quarter = Viimeisin neljännes
digest-now-year = Viimeisin vuosi
