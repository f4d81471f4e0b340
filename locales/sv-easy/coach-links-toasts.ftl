### Coachens länkar: korta svar på en tryckning.

links-gone = Den länken finns inte.
