"""C1, the short form: kill -9 at random moments of many conversations, in both intake modes. `bench.crash` is the
long form."""

import os
from pathlib import Path

import pytest

from tests.crash.run import Run
from tests.telegram import Sandbox

KILLS = 20
SEED = os.environ.get("CRASH_SEED", "1")


@pytest.mark.crash
@pytest.mark.xdist_group("crash")
@pytest.mark.parametrize("intake", ["polling", "webhook"])
async def test_kill_9_at_any_moment_loses_nothing_and_doubles_nothing_unmarked(intake: str, tmp_path: Path) -> None:
    async with Sandbox.start() as sandbox:
        run = Run(sandbox, tmp_path, intake, f"{SEED}/{intake}")
        outcome = await run.go(KILLS)
    told = f"CRASH_SEED={SEED}, {intake}: {outcome.line}"
    print(told)  # noqa: T201 - a failure can be run again
    assert not outcome.verdict.violations, "\n".join([told, *outcome.verdict.violations])
    assert run.talking >= 10, told
