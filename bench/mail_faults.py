"""Faults of a mail server, many of them: `python -m bench.mail_faults 1000`. None lost, at most one double each, and
each of those marked; exit code 1 otherwise."""

import asyncio
import sys
from datetime import UTC, datetime
from time import monotonic

from channels.email import EmailChannel, mail_server
from tests.channels.mail_faults import Met, meet_faults
from tests.post_office import PostOffice


async def _meet(times: int) -> Met:
    async with PostOffice().opened() as office:
        server = mail_server(office.url(), "bot@example.org")
        return await meet_faults(office, EmailChannel(server, "Bench", lambda: datetime.now(UTC)), times, seed=1)


def main() -> int:
    times = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
    began = monotonic()
    met = asyncio.run(_meet(times))
    print(f"{times} faults: {met.lost} lost, {met.doubled} doubled and marked, {met.unmarked} unmarked doubles")
    print(f"{monotonic() - began:.0f} s")
    return 1 if met.lost or met.unmarked else 0


if __name__ == "__main__":
    sys.exit(main())
