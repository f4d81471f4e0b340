"""Serves: the webhook, and what an operator's machines ask."""
