"""The core, tested with no clock, no files and no network."""
