"""The crash test of the database: PostgreSQL is stopped at once, again and again, while residents talk with several
programs; what it had confirmed must be there, and the bot must be back soon after it."""

import asyncio
import signal
import time

from tests.crash.fleet import Fleet
from tests.crash.follower import Follower
from tests.crash.residents import Resident
from tests.crash.run import Run
from tests.postgres import Server

# Seconds until somebody is answered, once the database can be used again.
BACK_WITHIN = 15.0
# How long it is away.
LONGEST_AWAY = 2.0


class Blackouts(Fleet):
    """Programs that go on, and a server that does not."""

    server: Server
    slowest_return = 0.0

    async def _upheaval(self, follower: Follower, people: list[Resident], kills: int, how: signal.Signals) -> None:
        """No restart of the programs besides."""
        await Run._upheaval(self, follower, people, kills, how)

    async def _signal(self, follower: Follower, how: signal.Signals) -> None:  # noqa: ARG002
        """Not the program: the server."""
        await asyncio.to_thread(self.server.stop_at_once)
        await asyncio.sleep(self.dice.uniform(0, LONGEST_AWAY))  # how long it is away
        await asyncio.to_thread(self.server.start)
        begun = time.monotonic()
        if not await self._more_calls(follower, 1):
            self.violations.append("(5) nobody is answered though the database is back")
        self.slowest_return = max(self.slowest_return, time.monotonic() - begun)
        if self.slowest_return > BACK_WITHIN:
            self.violations.append(f"(5) the first answer came after {self.slowest_return:.0f} s")
