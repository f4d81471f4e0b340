"""The content as it is, and a copy to spoil."""

from pathlib import Path

import pytest
from rapidfuzz.fuzz import ratio

from bot.content import load_world
from core.world import World
from tests.content.copies import CONTENT, LOCALES, Copy


@pytest.fixture
def copy(tmp_path: Path) -> Copy:
    return Copy(tmp_path)


@pytest.fixture(scope="session")
def hallstahammar() -> World:
    return load_world(CONTENT, "hallstahammar", LOCALES, ratio)
