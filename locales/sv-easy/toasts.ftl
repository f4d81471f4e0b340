### Rader som visas en stund när någon trycker på en knapp: högst 200 tecken, inga taggar.

press-answered = Du har redan svarat på det.
press-sent = Rapporten är redan skickad. Kod: { $reference }
press-stale = Den knappen går inte att använda mer.
