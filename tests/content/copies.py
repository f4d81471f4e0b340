"""A copy of content/ to spoil, one line at a time."""

import shutil
from pathlib import Path

from rapidfuzz.fuzz import ratio

from bot.content import load_world
from core.world import World
from tests.municipality import CONTENT, LOCALES

MUNICIPALITY, PLEDGE, PLACES, WORDS = (
    "municipalities/hallstahammar/municipality.toml",
    "municipalities/hallstahammar/pledges/2023.toml",
    "municipalities/hallstahammar/places.toml",
    "words/sv.toml",
)


class Copy:
    """Content that a test may change."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "content"
        shutil.copytree(CONTENT, self.path, ignore=shutil.ignore_patterns("*.py", "__pycache__"))

    def change(self, file: str, before: str, after: str) -> int:
        """Replace the first `before`; the line it stood on, from 1."""
        source = (self.path / file).read_text(encoding="utf-8")
        assert before in source, before
        (self.path / file).write_text(source.replace(before, after, 1), encoding="utf-8")
        return source.count("\n", 0, source.index(before)) + 1

    def write(self, file: str, source: str) -> None:
        """A whole file."""
        (self.path / file).parent.mkdir(parents=True, exist_ok=True)
        (self.path / file).write_text(source, encoding="utf-8")

    def read(self, file: str) -> str:
        """A whole file."""
        return (self.path / file).read_text(encoding="utf-8")

    def world(self, municipality: str = "hallstahammar") -> World:
        """The world of this content."""
        return load_world(self.path, municipality, LOCALES, ratio)
