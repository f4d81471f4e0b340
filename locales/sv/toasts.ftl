### Rader som visas en stund när någon trycker på en knapp: högst 200 tecken, inga taggar.

press-answered = Det har du redan svarat på.
press-sent = Rapporten är redan skickad. Referens: { $reference }
press-stale = Den knappen gäller inte längre.
