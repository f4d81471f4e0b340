"""Work that goes on beside the turns."""

import asyncio
from datetime import timedelta

import pytest
from structlog.testing import capture_logs

from bot import worker
from bot.worker import Worker
from core.errors import StorageUnavailable

AN_HOUR = timedelta(hours=1)


class Work:
    """Rounds that are counted; some of them fail."""

    def __init__(self, *troubles: Exception | None) -> None:
        self.rounds = 0
        self._troubles = list(troubles)
        self._changed = asyncio.Event()

    async def round(self) -> timedelta:
        self.rounds += 1
        self._changed.set()
        trouble = self._troubles.pop(0) if self._troubles else None
        if trouble is not None:
            raise trouble
        return AN_HOUR

    async def until(self, rounds: int) -> None:
        async with asyncio.timeout(10):
            while self.rounds < rounds:
                self._changed.clear()
                await self._changed.wait()


async def test_a_round_is_done_at_the_start_and_when_it_is_woken_and_not_otherwise() -> None:
    work, stop = Work(), asyncio.Event()
    working = Worker(work.round, "failed")
    running = asyncio.create_task(working.run(stop))
    await work.until(1)
    working.wake()
    await work.until(2)
    stop.set()
    await asyncio.wait_for(running, 10)
    assert work.rounds == 2


async def test_trouble_is_logged_and_the_next_round_comes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(worker, "TROUBLE", timedelta(0))
    work, stop = Work(StorageUnavailable(), ValueError("x")), asyncio.Event()
    with capture_logs() as lines:
        running = asyncio.create_task(Worker(work.round, "failed").run(stop))
        await work.until(3)
        stop.set()
        await asyncio.wait_for(running, 10)
    assert [line["event"] for line in lines] == ["storage.unavailable", "failed"]


async def test_what_is_under_way_is_let_go_of_when_the_program_stops() -> None:
    begun, stop = asyncio.Event(), asyncio.Event()

    async def endless() -> timedelta:
        begun.set()
        await asyncio.Event().wait()
        return AN_HOUR

    running = asyncio.create_task(Worker(endless, "failed").run(stop))
    await begun.wait()
    stop.set()
    await asyncio.wait_for(running, 10)
