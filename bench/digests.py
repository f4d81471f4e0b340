"""As many digest slots as wanted, several programs, clocks that differ, both nights of daylight saving, a day without:
`python -m bench.digests 1000`. One row a slot, none missed, one catch-up; a failure prints what is broken."""

import asyncio
import logging
import sys
import tempfile
from pathlib import Path
from time import monotonic

import structlog

from tests.bot.digest_house import Clock, House, local
from tests.bot.digest_year import Lived, live
from tests.bot.house import open_house

DAYS = 5
NIGHTS = ("2026-03-26T12:00", "2026-10-22T12:00")


async def _live(slots: int, begins: str, seed: int) -> Lived:
    with tempfile.TemporaryDirectory() as folder:
        store = await open_house(Path(folder))
        try:
            house = House(store, Clock(local(begins)))
            return await live(house, -(-slots // DAYS), local(begins), DAYS, seed)
        finally:
            await store.close()


def main() -> int:
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.ERROR))
    slots = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
    broken: list[str] = []
    for seed, begins in enumerate(NIGHTS):
        began = monotonic()
        lived = asyncio.run(_live(slots // len(NIGHTS), begins, seed))
        print(
            f"{begins[:10]}: {lived.slots} slots, {lived.delivered} delivered, {lived.skipped} skipped after downtime, "
            f"{len(lived.broken)} broken, {monotonic() - began:.0f} s"
        )
        broken += lived.broken
    for line in broken[:20]:
        print(line)
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
