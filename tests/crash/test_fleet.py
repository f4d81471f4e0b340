"""Three programs behind nginx on one PostgreSQL database, through PgBouncer where it is installed: killed and restarted
under load, 0 lost, 0 doubled digests.
The short form; `bench.crash --mode fleet` is the long one."""

import os
from contextlib import nullcontext
from pathlib import Path

import pytest

from tests.crash.balancer import nginx
from tests.crash.fleet import PROGRAMS, Fleet
from tests.pooler import pgbouncer, pooled
from tests.postgres import server

KILLS = 12
STAFF = 8
SEED = os.environ.get("CRASH_SEED", "1")


@pytest.mark.crash
@pytest.mark.xdist_group("crash")
@pytest.mark.skipif(nginx() is None, reason="nginx is not installed")
async def test_programs_are_killed_and_restarted_under_load_and_nothing_is_lost_or_doubled(tmp_path: Path) -> None:
    with server("synchronous_commit=on") as direct, pooled(direct) if pgbouncer() else nullcontext(direct) as url:
        async with Fleet.behind_nginx(tmp_path, f"{SEED}/fleet", url.format("postgres")) as fleet:
            await fleet.subscribe(STAFF)
            outcome = await fleet.go(KILLS, patient=True)
    told = f"CRASH_SEED={SEED}, fleet: {outcome.line}"
    print(told)  # noqa: T201 - a failure can be run again
    assert not outcome.verdict.violations, "\n".join([told, *outcome.verdict.violations])
    assert fleet.rolls == PROGRAMS
    assert fleet.talking >= 10, told
