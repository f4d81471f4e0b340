"""Hallstahammar as content/ and locales/ have it, read once for all tests of a process: none of them changes it."""

from functools import cache

from rapidfuzz.fuzz import ratio

from bot.content import load_world
from bot.settings import HOME
from core.world import World
from locales import Locales

CONTENT = HOME / "content"
LOCALES = Locales.load(lazily=True)


@cache
def hallstahammar() -> World:
    """All that the conversation knows of it."""
    return load_world(CONTENT, "hallstahammar", LOCALES, ratio)
