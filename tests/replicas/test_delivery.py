"""Several programs send from one outbox: each message by one of them, a chat's in order, and none is left for ever."""

import asyncio
from collections import defaultdict
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from random import Random
from typing import Any

import pytest

from bot.delivery import Delivery
from bot.metrics import Metrics
from bot.posting import posting
from core.delivery import Outcome, Result
from core.messages import Message, SendText
from core.ports import Store
from core.ports_messages import OutboxState
from core.senders import LOOKS, Lookout
from tests.replicas.conftest import Stores
from tests.storage.verbs import claim, later

PATIENCE = 30.0


def now() -> datetime:
    return datetime.now(UTC)


@pytest.fixture(autouse=True)
def looks_when_told(monkeypatch: pytest.MonkeyPatch) -> None:
    """No program looks around of itself while a test runs."""
    monkeypatch.setattr("bot.delivery.LOOK", 3600.0)


def hurried() -> Callable[[], datetime]:
    """A clock on which a try again in half a second is soon."""
    begun = now()
    return lambda: begun + (now() - begun) * 50


class People:
    """A channel: what each chat hears, in its order, and who is being spoken to at the moment."""

    def __init__(self, dice: Random | None = None) -> None:
        self.heard: dict[str, list[str]] = defaultdict(list)
        self.spoken_to: set[str] = set()
        self.twice_at_once: list[str] = []
        self.hang = False
        self._dice = dice
        self._changed = asyncio.Condition()

    async def send(self, address: str, message: Message) -> Outcome:
        assert isinstance(message, SendText)
        if address in self.spoken_to:
            self.twice_at_once.append(address)
        self.spoken_to.add(address)
        async with self._changed:
            self._changed.notify_all()
        if self.hang:
            await asyncio.Event().wait()
        for _ in range(self._dice.randrange(6) if self._dice else 0):
            await asyncio.sleep(0)
        self.spoken_to.discard(address)
        if self._dice and self._dice.random() < 0.2:
            return Outcome(Result.NOT_SENT, "network")
        self.heard[address].append(message.html)
        async with self._changed:
            self._changed.notify_all()
        return Outcome(Result.DELIVERED)

    @property
    def count(self) -> int:
        """How many messages were heard."""
        return sum(map(len, self.heard.values()))

    async def until(self, heard: int = 0, spoken_to: int = 0) -> None:
        """Wait until so many messages were heard, or so many people are being spoken to."""
        async with asyncio.timeout(PATIENCE), self._changed:
            await self._changed.wait_for(lambda: self.count >= heard and len(self.spoken_to) >= spoken_to)


@asynccontextmanager
async def running(
    store: Store, people: People, metrics: Metrics | None = None, clock: Callable[[], datetime] = now
) -> AsyncIterator[Delivery]:
    """One program's delivery."""
    delivery = Delivery(store, {"people": people}, clock, metrics or Metrics())
    stop = asyncio.Event()
    task = asyncio.create_task(delivery.run(stop))
    try:
        yield delivery
    finally:
        stop.set()
        await asyncio.wait_for(task, PATIENCE)


async def post(store: Store, *addressed: tuple[str, str]) -> None:
    rows = [posting(SendText(html=words), f"people:{address}", now()) for address, words in addressed]
    await store.transact(lambda tx: tx.outbox.post(rows, now()))


async def states(store: Store) -> dict[str, int]:
    counts = await store.transact(lambda tx: tx.outbox.counts())
    return {state.value: number for state, number in counts.items() if number}


async def test_each_message_is_sent_by_one_program_and_a_chats_in_order_though_some_sends_fail(stores: Stores) -> None:
    people, dice, clock = People(Random(5)), Random(7), hurried()
    said = [(str(dice.randrange(9)), str(number)) for number in range(240)]
    async with (
        running(stores.each[0], people, clock=clock) as one,
        running(stores.each[1], people, clock=clock) as other,
        running(stores.each[2], people, clock=clock) as third,
    ):
        programs = (one, other, third)
        for start in range(0, len(said), 8):
            number = dice.randrange(3)
            await post(stores.each[number], *said[start : start + 8])
            programs[number].wake()
        while people.count < len(said):
            heard = people.count
            while people.count == heard:
                for program in programs:
                    await program.look()
    assert people.twice_at_once == []
    assert people.heard == {
        f"people:{chat}": [words for to, words in said if to == chat] for chat in {to for to, _ in said}
    }
    assert await states(stores.each[0]) == {"delivered": len(said)}


async def test_what_a_program_posted_and_did_not_live_to_send_is_sent_by_another(stores: Stores) -> None:
    one, other = stores.two
    people = People()
    async with running(other, people) as lives:
        await post(one, ("1", "hej"))
        await lives.look()
        await people.until(1)
    assert await states(other) == {"delivered": 1}


async def test_a_look_that_fails_is_not_the_last_one(stores: Stores, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.delivery.LOOK", 0.01)
    one, other = stores.two
    people, failed = People(), asyncio.Event()
    looked = Lookout.look

    def stumbles(self: Lookout, found: Any) -> Any:
        if not failed.is_set():
            failed.set()
            raise ZeroDivisionError
        return looked(self, found)

    monkeypatch.setattr(Lookout, "look", stumbles)
    async with running(other, people):
        await asyncio.wait_for(failed.wait(), PATIENCE)
        await post(one, ("1", "hej"))
        await people.until(1)


async def test_what_another_is_still_sending_is_left_alone_however_long_it_takes(stores: Stores) -> None:
    one, other = stores.two
    patient, quick = People(), People()
    patient.hang = True
    slow = Delivery(one, {"people": patient}, now, Metrics())
    slow_run = asyncio.create_task(slow.run(asyncio.Event()))
    await post(one, ("1", "ett"), ("1", "två"))
    slow.wake()
    await patient.until(spoken_to=1)
    async with running(other, quick) as lives:
        for _ in range(5 * LOOKS):
            await slow.look()
            await lives.look()
        assert await states(other) == {"sending": 1, "pending": 1}
        # From here it is as if it had been killed: it gives no sign any more.
        for _ in range(LOOKS):
            await lives.look()
        assert quick.count == 0
        await lives.look()
        await quick.until(2)
    assert quick.heard == {"people:1": ["ett", "två"]}
    slow_run.cancel()
    await asyncio.wait((slow_run,))


async def test_a_message_that_was_taken_over_counts_as_ambiguous_and_its_first_sender_no_longer_decides(
    stores: Stores,
) -> None:
    one, other = stores.two
    await post(one, ("1", "ett"))
    [first] = await claim(one, later(60 * 24 * 365))
    metrics = Metrics()
    delivery = Delivery(other, {"people": People()}, now, metrics)
    for _ in range(LOOKS + 1):
        await delivery.look()
    assert metrics.registry.get_sample_value("loftesbot_ambiguous_sends_total") == 1
    [again] = await claim(other, later(60 * 24 * 365))
    assert (again.id, again.attempts, again.ambiguous) == (first.id, 2, 1)
    # It had only been asleep, and its call failed: that is no reason to send a third time beside the second.
    await one.transact(lambda tx: tx.outbox.retry(first.id, now(), "network", ambiguous=True))
    assert await states(one) == {"sending": 1}
    # That it arrived is true, whoever says it.
    await one.transact(lambda tx: tx.outbox.delivered(first.id, now()))
    assert await states(one) == {"delivered": 1}


async def test_a_program_that_is_stopped_while_it_sends_leaves_it_to_the_others_at_once(
    stores: Stores, monkeypatch: pytest.MonkeyPatch
) -> None:
    one, other = stores.two
    monkeypatch.setattr("bot.delivery.DRAIN_SECONDS", 0.05)
    hangs, people, metrics = People(), People(), Metrics()
    hangs.hang = True
    async with running(one, hangs, metrics) as stopped:
        await post(one, ("1", "hej"))
        stopped.wake()
        await hangs.until(spoken_to=1)
    assert metrics.registry.get_sample_value("loftesbot_ambiguous_sends_total") == 1
    async with running(other, people):
        await people.until(1)
    assert await states(other) == {"delivered": 1}


async def test_one_who_is_told_something_by_day_is_not_told_what_was_held_at_the_same_moment(stores: Stores) -> None:
    """Two lines of one chat, two programs: only one of them speaks to it."""
    one, other = stores.two
    at = now()
    held = posting(SendText(html="held"), "people:1", at, at + timedelta(hours=1))
    await one.transact(lambda tx: tx.outbox.post([held], at))
    await post(one, ("1", "now"))
    morning = at + timedelta(hours=2)
    assert len(await claim(one, morning)) == 1
    assert await claim(other, morning) == []
    assert (await states(one))[OutboxState.SENDING.value] == 1


async def test_of_many_bots_a_quiet_one_looks_less_often_and_one_that_sends_as_often_as_ever(stores: Stores) -> None:
    one, other = stores.two
    delivery = Delivery(one, {}, now, Metrics(), patience=4)

    def looks(times: int) -> list[bool]:
        return [not delivery._may_pass() for _ in range(times)]

    assert looks(9) == [True, *[False, False, False, True] * 2]
    delivery.wake()
    assert looks(2) == [True, False]
    # Others wait for a sign of whoever sends.
    delivery._busy.add("telegram:1")
    assert looks(3) == [True, True, True]
    delivery._busy.clear()
    assert looks(2) == [False, False]
    # What another is sending, and may have left, is looked at until it is clear.
    await post(other, ("1", "hej"))
    assert await other.transact(lambda tx: tx.outbox.claim(now(), 1, ()))
    await delivery.look()
    assert looks(2) == [True, True]
