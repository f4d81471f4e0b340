"""Digests: made, drawn, written and sent."""
