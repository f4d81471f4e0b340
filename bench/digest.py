"""How long a digest takes without its picture: `python -m bench.digest [--reports 1000000] [--folder .]`.

Two tables are made. *Full*: so many reports spread evenly over 24 months up to the last day of a year, so that a week,
a quarter and a year have as many as such a table can give them. *Grown*: the same ten thousand reports over 24 months,
in tables with none, a tenth, and all of these before them: the digest says the same, and should take as long.
"""

import argparse
import asyncio
import random
import statistics
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from itertools import islice
from pathlib import Path
from typing import Any

from sqlalchemy import text

from bot.digest.make import make_digest
from core.digest.model import Digest, Period
from core.events import until_of
from core.ids import reference_of, uuid7
from core.report import night_of
from core.staff import Role
from storage import Keyring, generate_key, migrate, open_store
from storage.cells import cell_of
from storage.schema import reports
from storage.store import SQLStore
from tests.digest.town import TOWN, ZONE, bulk

LAST = date(2026, 12, 31)
NOW = datetime(2029, 1, 1, 6, tzinfo=UTC)
DAYS = 730
AT_ONCE = 5000
ROUNDS = 5
# Told after all the others: of two years of their own.
FEW, LATER = 10_000, date(2028, 12, 31)
PERIODS = {Period.WEEK: 0.5, Period.QUARTER: 1.5, Period.YEAR: 3.0}


def rows(count: int, days: int, last: date, seed: int) -> Iterator[dict[str, Any]]:
    """Reports as the table holds them."""
    rng = random.Random(seed)  # noqa: S311 - a simulation
    for at, category, person, spot, band in bulk(count, days, last, seed):
        created, end = at + timedelta(minutes=rng.randrange(600)), at + timedelta(hours=1)
        id, cell = uuid7(created, rng.randbytes(10)), cell_of(spot.lat, spot.lon)
        often = rng.choice((None, None, "first", "weekly"))
        yield {
            "id": id,
            "reference": reference_of(id),
            "person": person,
            "category": category,
            "ongoing": False,
            "started_at": at,
            "ended_at": end,
            "night_of": night_of(at, ZONE),
            "band": band,
            "place_kind": spot.kind,
            "place_id": spot.place_id,
            "lat": spot.lat,
            "lon": spot.lon,
            "answers": {},
            "language": "sv",
            "state": rng.choice(("new", "seen", "done")),
            "created_at": created,
            "cell": cell,
            "effect": rng.choice((None, 1, 2, 3, 4, 5)),
            "often": often,
            "until": until_of(category, at, end, often, placed=cell is not None),
        }


async def fill(store: SQLStore, told: Iterator[dict[str, Any]]) -> None:
    """Store them, some thousands at once; with room for the indexes in memory, as so many come at once only here."""
    await store.transact(lambda tx: tx.reports._scope.session.execute(text("PRAGMA cache_size = -262144")))  # type: ignore[attr-defined]
    while some := list(islice(told, AT_ONCE)):

        async def work(tx: Any, some: list[dict[str, Any]] = some) -> None:
            await tx.reports._scope.insert_all(reports, tuple(reports.primary_key), some)

        await store.transact(work)


async def tidy(store: SQLStore, first: date, last: date) -> None:
    """What follows an import: events are found, and the figures of past months are kept."""
    begun = time.perf_counter()
    day, step = datetime.combine(first, datetime.min.time(), UTC), timedelta(days=30)
    while day.date() <= last:
        start = day
        await store.transact(lambda tx, start=start: tx.events.regroup(start, start + step))  # type: ignore[misc]
        day += step
    grouped = time.perf_counter()
    while await store.transact(lambda tx: tx.figures.summarise(NOW.date())):
        pass
    print(f"events found in {grouped - begun:.1f} s, months summed up in {time.perf_counter() - grouped:.1f} s")


async def timed(store: SQLStore, period: Period, at: date) -> tuple[float, float, Digest]:
    """The median of some rounds by the clock, and by the processor's where others use it too; and the digest."""
    took, worked = [], []
    for _ in range(ROUNDS):
        begun, busy = time.perf_counter(), time.process_time()
        made = await make_digest(
            store, TOWN, role=Role.MUNICIPALITY, scope="all", period=period, at=at, language="sv", now=NOW
        )
        took.append(time.perf_counter() - begun)
        worked.append(time.process_time() - busy)
    return statistics.median(took), statistics.median(worked), made


async def opened(folder: Path, name: str) -> SQLStore:
    """A new store."""
    url = f"sqlite:///{folder}/{name}.sqlite"
    await migrate(url)
    return await open_store(url, Keyring.parse(generate_key()), "bench")


async def full(store: SQLStore, count: int) -> None:
    """A week, a quarter and a year of a full table."""
    begun = time.perf_counter()
    await fill(store, rows(count, DAYS, LAST, 1))
    print(f"{count} reports stored in {time.perf_counter() - begun:.1f} s")
    await tidy(store, LAST - timedelta(days=DAYS), LAST)
    print(f"\nFull: {count} reports over 24 months\n")
    print("| period | its reports | seconds | of the processor | at most |\n|---|---|---|---|---|")
    for period, most in PERIODS.items():
        took, worked, made = await timed(store, period, LAST)
        print(f"| {period} | {made.reports} | {took:.2f} | {worked:.2f} | {most} |")


async def grown(store: SQLStore, older: int) -> str:
    """The same reports, told after the `older` ones that are in the table: a line of how long their digests take."""
    await fill(store, rows(FEW, DAYS, LATER, 2))
    await tidy(store, LATER - timedelta(days=DAYS), LATER)
    found = [await timed(store, period, LATER) for period in PERIODS]
    return f"| {older + FEW} | " + " | ".join(f"{worked:.3f} ({made.reports})" for _, worked, made in found) + " |"


async def main(count: int, below: str) -> None:
    """Measure both."""
    lines = []
    with tempfile.TemporaryDirectory(dir=below) as folder:
        for older in (0, count // 10, count):
            store = await opened(Path(folder), str(older))
            if older == count:
                await full(store, count)
            elif older:
                await fill(store, rows(older, DAYS, LAST, 3))
            lines.append(await grown(store, older))
            await store.close()
    print("\nGrown: the same reports, beside ever more older ones: seconds of the processor (reports of the period)\n")
    print("| reports in the table | week | quarter | year |\n|---|---|---|---|")
    print("\n".join(lines))


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--reports", type=int, default=1_000_000)
    parser.add_argument("--folder", default=".", help="where the tables are made: /tmp is memory on many machines")
    arguments = parser.parse_args()
    asyncio.run(main(arguments.reports, arguments.folder))
