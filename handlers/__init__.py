"""Listens: a Telegram update becomes a core event, a core effect becomes a message. Nothing is decided here."""
