"""Work that goes on beside the turns: round after round, until told to stop."""

import asyncio
import contextlib
from collections.abc import Awaitable, Callable
from datetime import timedelta

import structlog

from bot.back_off import stopped_within
from core.errors import StorageUnavailable

log = structlog.get_logger()

TROUBLE = timedelta(seconds=5)


class Worker:
    """Does rounds. Each says how long it may be until the next; `wake` calls for one at once.

    Whatever goes wrong in a round is logged as `trouble`, and the next one comes a little later.
    """

    def __init__(self, work: Callable[[], Awaitable[timedelta]], trouble: str) -> None:
        self._round, self._trouble = work, trouble
        self._woken = asyncio.Event()

    def wake(self) -> None:
        """There is something to do."""
        self._woken.set()

    async def run(self, stop: asyncio.Event) -> None:
        """Work until told to stop. What is under way is then let go of at once, and done at the next start."""
        stopping = asyncio.create_task(stop.wait())
        working = asyncio.create_task(self._work(stop))
        try:
            await asyncio.wait((working, stopping), return_when=asyncio.FIRST_COMPLETED)
            if working.done():
                working.result()
        finally:
            for task in (stopping, working):
                task.cancel()
            await asyncio.gather(stopping, working, return_exceptions=True)

    async def _work(self, stop: asyncio.Event) -> None:
        while not stop.is_set():
            self._woken.clear()
            try:
                rest = await self._round()
            except StorageUnavailable:
                log.exception("storage.unavailable")
                await stopped_within(stop, TROUBLE.total_seconds())
            except Exception:
                log.exception(self._trouble)
                await stopped_within(stop, TROUBLE.total_seconds())
            else:
                with contextlib.suppress(TimeoutError):
                    await asyncio.wait_for(self._woken.wait(), rest.total_seconds())
