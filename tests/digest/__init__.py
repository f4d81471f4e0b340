"""Digests: what they say, held against what was planted."""
