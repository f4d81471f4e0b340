"""kill -9 at random moments of many conversations, as often as wanted: the long form of tests/crash/test_crash.py.

`.venv/bin/python -m bench.crash --kills 300 --mode both --seed 1` kills 300 times in each mode, in rounds that each
begin with nothing and end with a verdict. `--mode fleet` has three programs behind nginx on PostgreSQL; with `--mode
database` it is PostgreSQL itself that is stopped at once. Exit code 1 when any promise was broken; the seed of a round
runs it again.
"""

import argparse
import asyncio
import sys
import tempfile
import time
from contextlib import nullcontext
from pathlib import Path

from tests.crash.blackout import Blackouts
from tests.crash.fleet import Fleet
from tests.crash.run import Outcome, Run
from tests.pooler import pgbouncer, pooled
from tests.postgres import server, stoppable
from tests.telegram import Sandbox

ROUND = 25
STAFF = 8


async def one_round(intake: str, kills: int, seed: str) -> Outcome:
    """A sandbox, a database and residents of its own; that many kills; the verdict."""
    if intake == "fleet":
        return await fleet_round(kills, seed)
    if intake == "database":
        return await database_round(kills, seed)
    with tempfile.TemporaryDirectory() as folder:
        async with Sandbox.start() as sandbox:
            return await Run(sandbox, Path(folder), intake, seed).go(kills)


async def fleet_round(kills: int, seed: str) -> Outcome:
    """The same of several programs behind nginx on PostgreSQL, through PgBouncer where it is installed."""
    with (
        tempfile.TemporaryDirectory() as name,
        server("synchronous_commit=on") as direct,
        pooled(direct) if pgbouncer() else nullcontext(direct) as url,
    ):
        async with Fleet.behind_nginx(Path(name), seed, url.format("postgres")) as fleet:
            await fleet.subscribe(STAFF)
            return await fleet.go(kills, patient=True)


async def database_round(stops: int, seed: str) -> Outcome:
    """Three programs behind nginx, and a server that is stopped so many times."""
    with tempfile.TemporaryDirectory() as name, stoppable("synchronous_commit=on") as running:
        async with Blackouts.behind_nginx(Path(name), seed, running.url.format("postgres")) as blackouts:
            blackouts.server = running
            await blackouts.subscribe(STAFF)
            outcome = await blackouts.go(stops, patient=True)
            print(f"          back within {blackouts.slowest_return:.1f} s", flush=True)
            return outcome


def mode(intake: str, kills: int, seed: str) -> int:
    """All rounds of one mode, with a line each and one for all; how many violations."""
    begun = time.monotonic()
    outcomes: list[Outcome] = []
    while (done := sum(outcome.kills for outcome in outcomes)) < kills:
        name = f"{seed}/{intake}/{len(outcomes) + 1}"
        outcomes.append(asyncio.run(one_round(intake, min(ROUND, kills - done), name)))
        print(f"{time.monotonic() - begun:6.0f} s  {name}: {outcomes[-1].line}", flush=True)
        for violation in outcomes[-1].verdict.violations:
            print(f"          {violation}", flush=True)
    whole = Outcome.of_all(outcomes)
    print(f"{intake}: {whole.line}", flush=True)
    return len(whole.verdict.violations)


def main() -> int:
    """Read the options and run; the exit code."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--kills", type=int, default=300, help="in each mode")
    options.add_argument("--mode", choices=["polling", "webhook", "both", "fleet", "database"], default="both")
    options.add_argument("--seed", default="1")
    wanted = options.parse_args()
    modes = ["polling", "webhook"] if wanted.mode == "both" else [wanted.mode]
    return 1 if sum(mode(intake, wanted.kills, wanted.seed) for intake in modes) else 0


if __name__ == "__main__":
    sys.exit(main())
