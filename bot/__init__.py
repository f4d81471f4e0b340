"""Wires: settings, the program, intake, turns, delivery and the clock are put together here."""
