"""What goes on for the pledge beside the turns: errands of staff, news on its way to followers, pledges now due."""

import asyncio

from bot.errands import Errands
from bot.news import Herald
from bot.pledges import HasWorld, Pledges
from bot.turns import Turns
from bot.worker import Worker


class PledgeWork:
    """All of it, woken by each act at the desk."""

    def __init__(self, turns: Turns, errands: Errands, *others: HasWorld) -> None:
        self.pledges = Pledges(turns, *others)
        self._errands = Worker(errands.round, "errands.failed")
        self._news = Worker(Herald(turns, self.pledges.refresh).round, "news.not_told")
        turns.acted = self.acted

    async def acted(self) -> None:
        """Something was done at the desk: residents meet it before staff hear that it is done."""
        await self.pledges.round()
        self._errands.wake()
        self._news.wake()

    async def run(self, stop: asyncio.Event) -> None:
        """Work until told to stop."""
        await asyncio.gather(self._errands.run(stop), self._news.run(stop))
