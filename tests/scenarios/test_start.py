"""What an operator sees of a start."""

from pathlib import Path

import pytest

from tests.program import Program
from tests.telegram import Sandbox


@pytest.mark.sqlite
async def test_the_log_says_with_its_whole_path_which_file_the_database_is(sandbox: Sandbox, tmp_path: Path) -> None:
    program = await Program(sandbox, tmp_path, database_url="sqlite:///data/here.sqlite").start()
    started = await program.logs("started")
    assert started["database"] == f"{tmp_path}/data/here.sqlite"
    assert await program.stop() == 0
