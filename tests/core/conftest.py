"""For the tests of the core: properties say what is always true, and nothing of how busy the machine is."""

from hypothesis import settings

settings.register_profile("unhurried", deadline=None)
settings.load_profile("unhurried")
