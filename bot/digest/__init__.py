"""Digests, made: figures are read, pictures and pages are drawn, and each goes to those who want it."""
