"""PostgreSQL stopped at once under load: 0 acknowledged lost, and back within 15 seconds.
The short form; `bench.crash --mode database` is the long one."""

import os
from pathlib import Path

import pytest

from tests.crash.balancer import nginx
from tests.crash.blackout import Blackouts
from tests.postgres import stoppable

STOPS = 3
STAFF = 4
SEED = os.environ.get("CRASH_SEED", "1")


@pytest.mark.crash
@pytest.mark.xdist_group("crash")
@pytest.mark.skipif(nginx() is None, reason="nginx is not installed")
async def test_the_database_is_stopped_at_once_and_nothing_that_was_confirmed_is_lost(tmp_path: Path) -> None:
    with stoppable("synchronous_commit=on") as server:
        url = server.url.format("postgres")
        async with Blackouts.behind_nginx(tmp_path, f"{SEED}/database", url) as blackouts:
            blackouts.server = server
            await blackouts.subscribe(STAFF)
            outcome = await blackouts.go(STOPS, patient=True)
    told = f"CRASH_SEED={SEED}, database: {outcome.line}; back within {blackouts.slowest_return:.1f} s"
    print(told)  # noqa: T201 - a failure can be run again
    assert not outcome.verdict.violations, "\n".join([told, *outcome.verdict.violations])
