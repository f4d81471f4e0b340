"""The delivery loop by itself: it waits without working, and nobody waits for somebody else's messages."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TypeVar

import pytest
from structlog.testing import capture_logs

from bot.delivery import AT_ONCE, Delivery
from bot.metrics import Metrics
from bot.posting import posting
from core.delivery import Outcome, Result
from core.messages import Message, SendText
from core.ports import Store, Transaction
from core.ports_messages import OutboxState
from storage import Keyring, migrate, open_store
from tests.crash.stored import MUNICIPALITY
from tests.program import KEY

T = TypeVar("T")
PATIENCE = 10.0


def now() -> datetime:
    return datetime.now(UTC)


class Counting:
    """A store that counts how often it is used."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self.used = 0
        self.identify, self.scrub, self.alone = store.identify, store.scrub, store.alone

    async def transact(self, work: Callable[[Transaction], Awaitable[T]]) -> T:
        self.used += 1
        return await self._store.transact(work)

    async def read(self, work: Callable[[Transaction], Awaitable[T]]) -> T:
        return await self._store.read(work)

    async def close(self) -> None:
        await self._store.close()


class Listeners:
    """A channel of people, some of whom take their time, and some of whom ask to be left alone."""

    def __init__(self) -> None:
        self.slow: set[str] = set()
        self.too_many: dict[str, timedelta] = {}
        self.heard: list[str] = []
        self.listening = 0
        self._changed = asyncio.Condition()
        self.done = asyncio.Event()

    async def send(self, address: str, _message: Message) -> Outcome:
        async with self._changed:
            self.listening += 1
            self._changed.notify_all()
        if address in self.slow:
            await self.done.wait()
        async with self._changed:
            self.heard.append(address)
            self._changed.notify_all()
        wait = self.too_many.pop(address, None)
        return Outcome(Result.DELIVERED) if wait is None else Outcome(Result.TOO_MANY, "too_many", wait)

    async def until(self, fits: Callable[[], bool]) -> None:
        async with asyncio.timeout(PATIENCE), self._changed:
            await self._changed.wait_for(fits)


@pytest.fixture(autouse=True)
def quiet() -> Iterator[None]:
    """Nobody reads these logs, and tracebacks in colours cost seconds."""
    with capture_logs():
        yield


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[Counting]:
    url = f"sqlite:///{tmp_path}/outbox.sqlite"
    await migrate(url)
    opened = Counting(await open_store(url, Keyring.parse(KEY), MUNICIPALITY))
    yield opened
    await opened.close()


@asynccontextmanager
async def delivering(store: Store, people: Listeners) -> AsyncIterator[Delivery]:
    """A running delivery loop, stopped in peace at the end."""
    delivery = Delivery(store, {"people": people}, now, Metrics())
    stop = asyncio.Event()
    running = asyncio.create_task(delivery.run(stop))
    try:
        yield delivery
    finally:
        stop.set()
        people.done.set()
        await asyncio.wait_for(running, PATIENCE)


async def post(store: Store, *addresses: str) -> None:
    """One message to each."""
    rows = [posting(SendText(html="hej"), f"people:{address}", now()) for address in addresses]
    await store.transact(lambda tx: tx.outbox.post(rows, now()))


async def used_meanwhile(store: Counting) -> int:
    """How often the loop used the store while somebody else used it fifty times."""
    before = store.used
    for _ in range(50):
        await store.transact(lambda tx: tx.reports.count())
    return store.used - before - 50


async def test_more_recipients_than_are_sent_to_at_once_wait_without_work(store: Counting) -> None:
    people = Listeners()
    crowd = [str(n) for n in range(AT_ONCE + 6)]
    people.slow = {f"people:{name}" for name in crowd}
    await post(store, *crowd)
    async with delivering(store, people):
        await people.until(lambda: people.listening == AT_ONCE)
        assert await used_meanwhile(store) < 10
        people.done.set()
        await people.until(lambda: len(people.heard) == len(crowd))
    counts = await store.transact(lambda tx: tx.outbox.counts())
    assert counts[OutboxState.DELIVERED] == len(crowd)


async def test_a_long_wait_that_the_channel_asks_for_costs_nothing(store: Counting) -> None:
    people = Listeners()
    people.too_many = {"people:anna": timedelta(hours=1)}
    await post(store, "anna", "anna")
    async with delivering(store, people) as delivery:
        await people.until(lambda: people.heard == ["people:anna"])
        await post(store, "bo")
        delivery.wake()
        await people.until(lambda: people.heard == ["people:anna", "people:bo"])
        await used_meanwhile(store)  # until what was sent last is written down
        assert await used_meanwhile(store) < 10


async def test_a_full_outbox_of_one_recipient_keeps_nobody_else_waiting(store: Counting) -> None:
    people = Listeners()
    people.slow = {"people:anna"}
    await post(store, *["anna"] * 80, "bo")
    async with delivering(store, people):
        await people.until(lambda: "people:bo" in people.heard)
        assert "people:anna" not in people.heard
        people.done.set()
        await people.until(lambda: people.heard.count("people:anna") == 80)


async def test_an_idle_loop_does_nothing(store: Counting) -> None:
    people = Listeners()
    async with delivering(store, people) as delivery:
        await post(store, "anna")
        delivery.wake()
        await people.until(lambda: bool(people.heard))
        await used_meanwhile(store)
        assert await used_meanwhile(store) == 0
