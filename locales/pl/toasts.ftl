### Wiersze widoczne przez chwilę po naciśnięciu przycisku: najwyżej 200 znaków, bez znaczników.

press-answered = Na to już jest odpowiedź.
press-sent = Raport jest już wysłany. Numer: { $reference }
press-stale = Ten przycisk już nie działa.
