"""The content as it is, and a copy to spoil."""

from pathlib import Path

import pytest

from core.world import World
from tests import municipality
from tests.content.copies import Copy


@pytest.fixture
def copy(tmp_path: Path) -> Copy:
    return Copy(tmp_path)


@pytest.fixture(scope="session")
def hallstahammar() -> World:
    return municipality.hallstahammar()
