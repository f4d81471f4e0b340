### Korta svar på tryck i löftets rum.

pledge-work-coming = Det kommer här under.
pledge-file-gone = Det löftet finns inte mer.
