### Redovi koji se vide kratko kad neko pritisne dugme: najviše 200 znakova, bez oznaka.

press-answered = Na to već ima odgovor.
press-sent = Izvještaj je već poslan. Broj: { $reference }
press-stale = To dugme više ne važi.
