"""The sandbox plays Telegram as Telegram is."""
