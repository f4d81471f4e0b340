"""The intake by itself: order within a chat through trouble, and nothing kept once nobody waits."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TypeVar

import pytest
from structlog.testing import capture_logs

from bot.intake import Intake
from bot.metrics import Metrics
from bot.turns import Turns
from channels.telegram_bot import RawBot
from core.errors import StorageUnavailable
from core.ports import Store, Transaction
from handlers.inbound import Heard
from storage import Keyring, migrate, open_store
from tests.crash.stored import MUNICIPALITY
from tests.municipality import LOCALES, hallstahammar
from tests.program import KEY

T = TypeVar("T")
PATIENCE = 20.0


class Stumbling:
    """A store that cannot be used the first few times."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self.stumbles = 0
        self.stumbled: Callable[[], None] = lambda: None
        self.identify, self.scrub, self.alone = store.identify, store.scrub, store.alone

    async def transact(self, work: Callable[[Transaction], Awaitable[T]]) -> T:
        if self.stumbles:
            self.stumbles -= 1
            self.stumbled()
            raise StorageUnavailable
        return await self._store.transact(work)

    async def read(self, work: Callable[[Transaction], Awaitable[T]]) -> T:
        return await self._store.read(work)

    async def close(self) -> None:
        await self._store.close()


class Batches(RawBot):
    """A bot whose polls bring these batches and then nothing more."""

    def __init__(self, *batches: list[object]) -> None:
        super().__init__("1000001:sandbox-token-for-tests-0001")
        self._batches = list(batches)
        self._emptied = asyncio.Event()
        self._offsets: list[int] = []

    async def raw_updates(self, *, offset: int, **_: Any) -> list[object]:
        self._offsets.append(offset)
        if self._batches:
            return self._batches.pop(0)
        self._emptied.set()
        await asyncio.Event().wait()
        return []

    async def until_empty(self) -> int:
        """When everything has been taken; the offset that was asked for then."""
        await asyncio.wait_for(self._emptied.wait(), PATIENCE)
        return self._offsets[-1]


class Watched(Turns):
    """Turns that remember the order in which they were taken."""

    taken: list[int] = []  # noqa: RUF012 - one test, one list: see the fixture

    async def take_turn(self, source: str, update_id: int, inbound: Heard | None) -> bool:
        new = await super().take_turn(source, update_id, inbound)
        self.taken.append(update_id)
        return new


@pytest.fixture(autouse=True)
def quiet() -> Iterator[None]:
    """Nobody reads these logs, and tracebacks in colours cost seconds."""
    with capture_logs():
        yield


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[Stumbling]:
    url = f"sqlite:///{tmp_path}/intake.sqlite"
    await migrate(url)
    opened = Stumbling(await open_store(url, Keyring.parse(KEY), MUNICIPALITY))
    yield opened
    await opened.close()


@pytest.fixture
def turns(store: Stumbling) -> Watched:
    Watched.taken = []
    return Watched(store, hallstahammar(), LOCALES, lambda: datetime.now(UTC), lambda: None)


def said(update_id: int, chat: int, text: str = "hej") -> dict[str, Any]:
    person = {"id": chat, "is_bot": False, "first_name": "Alva"}
    message = {"message_id": update_id, "date": 1, "chat": {"id": chat, "type": "private"}, "from": person}
    return {"update_id": update_id, "message": {**message, "text": text}}


async def polled(bot: Batches, turns: Turns) -> tuple[Intake, int]:
    """Poll until all batches are taken."""
    intake, stop = Intake(bot, turns, Metrics(), ()), asyncio.Event()
    polling = asyncio.create_task(intake.poll(stop))
    try:
        return intake, await bot.until_empty()
    finally:
        stop.set()
        await asyncio.wait_for(polling, PATIENCE)


async def test_one_chats_order_survives_a_database_that_stumbles(store: Stumbling, turns: Watched) -> None:
    store.stumbles = 1
    await polled(Batches([said(number, chat=7) for number in range(1, 6)]), turns)
    assert turns.taken == [1, 2, 3, 4, 5]


async def test_another_chat_does_not_wait_for_the_one_that_stumbles(store: Stumbling, turns: Watched) -> None:
    store.stumbles = 1
    await polled(Batches([said(1, chat=7), said(2, chat=7), said(3, chat=8)]), turns)
    assert turns.taken == [3, 1, 2]


async def test_when_the_program_stops_nothing_overtakes_what_could_not_be_stored(
    store: Stumbling, turns: Watched
) -> None:
    store.stumbles = 1
    intake, stop = Intake(Batches([said(1, chat=7), said(2, chat=7)]), turns, Metrics(), ()), asyncio.Event()
    store.stumbled = stop.set
    await asyncio.wait_for(intake.poll(stop), PATIENCE)
    assert turns.taken == []


async def test_an_offset_is_asked_for_only_when_all_below_it_is_stored(store: Stumbling, turns: Watched) -> None:
    store.stumbles = 2
    _, offset = await polled(Batches([said(5, chat=7), said(9, chat=8)]), turns)
    assert offset == 10
    assert sorted(turns.taken) == [5, 9]


async def test_ids_that_start_anew_lower_are_taken_all_the_same(turns: Watched) -> None:
    _, offset = await polled(Batches([said(900_000, chat=7)], [said(5, chat=7), said(6, chat=7)]), turns)
    assert turns.taken == [900_000, 5, 6]
    assert offset == 7


async def test_nothing_is_kept_of_chats_that_are_quiet(turns: Watched) -> None:
    intake, _ = await polled(Batches([said(number, chat=number) for number in range(1, 101)]), turns)
    assert not intake._order.locks
