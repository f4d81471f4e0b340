### Przyciski podsumowania: najwyżej 30 znaków.

digest-to-places = Miejsca
digest-to-times = Pory
digest-to-events = Zdarzenia
digest-to-follow = Co z tym zrobiono
digest-to-year = Porównaj z zeszłym rokiem
digest-to-pdf = PDF na spotkanie
digest-to-csv = Wszystkie liczby (CSV)
digest-now-day = Ostatnia doba
digest-now-week = Ostatni tydzień
digest-now-month = Ostatni miesiąc
digest-now-quarter = Ostatni kwartał
digest-now-year = Ostatni rok
