### Samtal: korta svar på en tryckning.

talks-gone = Det samtalet finns inte.
