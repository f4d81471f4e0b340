"""Plays Telegram: a Bot API server on HTTP, a chat page and a control API, for the demo and the tests."""
