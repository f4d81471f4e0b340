"""Subscriptions are remembered with their addresses sealed, and each slot is one row."""

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest

from core.digest.model import Period
from core.mailing import Unconfirmed
from core.ports import Store
from core.ports_messages import OutboxState
from core.ports_subscriptions import PostedSlot, Slot, SlotState
from core.subscriptions import BURST, Subscription
from storage.schema_staff import subscriptions
from storage.store import SQLStore
from tests.storage.conftest import NOW, Database
from tests.storage.verbs import claim, damage, later, post, posting

FIVE_O_CLOCK = datetime(2026, 5, 11, 3, 0, tzinfo=UTC)


def subscription(person: str = "anna", **changes: Any) -> Subscription:
    values: dict[str, Any] = {
        "id": uuid4(),
        "person": person,
        "telegram": "telegram:1",
        "scope": "all",
        "period": Period.WEEK,
        "weekday": 1,
        "clock": "05:00",
        "language": "sv",
        "made_at": NOW,
        "next_at": FIVE_O_CLOCK,
    }
    return Subscription(**values | changes)


async def put(store: Store, one: Subscription) -> Subscription:
    await store.transact(lambda tx: tx.subscriptions.put(one))
    return one


async def mine(store: Store, person: str = "anna") -> list[Subscription]:
    return await store.transact(lambda tx: tx.subscriptions.mine(person))


async def due(store: Store, now: datetime = FIVE_O_CLOCK, limit: int = 10) -> list[Subscription]:
    return await store.transact(lambda tx: tx.subscriptions.due(now, limit))


async def opens(
    store: Store, id: UUID, at: datetime = FIVE_O_CLOCK, state: SlotState = SlotState.DUE, now: datetime = NOW
) -> bool:
    return await store.transact(lambda tx: tx.slots.open(id, at, state, now))


async def waiting(store: Store, limit: int = 10) -> list[Slot]:
    return await store.transact(lambda tx: tx.slots.waiting(limit))


async def settle(store: Store, slot: Slot, state: SlotState, *messages: UUID, now: datetime = NOW) -> bool:
    return await store.transact(lambda tx: tx.slots.settle(slot, state, now, messages or None))


async def posted(store: Store, limit: int = 10) -> list[PostedSlot]:
    return await store.transact(lambda tx: tx.slots.posted(limit))


async def states(store: Store, id: UUID) -> list[SlotState]:
    return [slot.state for slot in await store.transact(lambda tx: tx.slots.of(id, 10))]


async def test_a_subscription_is_remembered_whole_and_as_it_is_changed(store: Store) -> None:
    waiting = Unconfirmed(email="a@example.org", digest="x", sent_at=NOW, tries=2, only=True)
    one = await put(store, subscription(email="email:b@example.org", unconfirmed=waiting))
    other = await put(store, subscription(made_at=later(1), period=Period.DAY, weekday=None, paused_at=NOW))
    await put(store, subscription("berit"))
    assert await mine(store) == [one, other]
    assert await store.transact(lambda tx: tx.subscriptions.with_id(one.id)) == one
    assert await store.transact(lambda tx: tx.subscriptions.with_id(uuid4())) is None
    changed = await put(store, one.model_copy(update={"clock": "07:00", "telegram": None, "unconfirmed": None}))
    assert await mine(store) == [changed, other]


async def test_addresses_do_not_lie_open_on_the_disk(store: SQLStore, database: Database) -> None:
    await put(store, subscription(telegram="telegram:47114711", email="email:kanarie@example.org"))
    await store.close()
    assert b"kanarie" not in database.raw()
    assert b"47114711" not in database.raw()


async def test_addresses_that_cannot_be_opened_are_none_and_the_subscription_is_there_all_the_same(
    store: Store,
) -> None:
    one = await put(store, subscription(email="email:b@example.org"))
    await damage(store, subscriptions)
    assert await due(store) == [one.model_copy(update={"telegram": None, "email": None})]


async def test_those_are_due_whose_slot_has_come_longest_first(store: Store) -> None:
    second = await put(store, subscription(next_at=FIVE_O_CLOCK))
    first = await put(store, subscription(next_at=FIVE_O_CLOCK - timedelta(days=1)))
    await put(store, subscription(next_at=FIVE_O_CLOCK + timedelta(seconds=1)))
    await put(store, subscription(next_at=None, paused_at=NOW))
    assert await due(store) == [first, second]
    assert await due(store, limit=1) == [first]


async def test_a_slot_is_moved_on_once(store: Store) -> None:
    one = await put(store, subscription())
    week = FIVE_O_CLOCK + timedelta(days=7)
    assert await store.transact(lambda tx: tx.subscriptions.advance(one.id, FIVE_O_CLOCK, week))
    assert not await store.transact(lambda tx: tx.subscriptions.advance(one.id, FIVE_O_CLOCK, week))
    assert [found.next_at for found in await mine(store)] == [week]


async def test_bursts_are_wanted_by_those_who_have_not_paused_them(store: Store) -> None:
    burst: dict[str, Any] = {"period": BURST, "weekday": None, "next_at": None}
    wanted = await put(store, subscription(**burst))
    await put(store, subscription("berit", **burst | {"paused_at": NOW}))
    await put(store, subscription("cecilia"))
    assert await store.transact(lambda tx: tx.subscriptions.wanting_bursts()) == [wanted]


async def test_a_subscription_goes_with_what_is_due_of_it_and_what_was_sent_stays_counted(store: Store) -> None:
    one, other = await put(store, subscription()), await put(store, subscription())
    for sub in (one, other):
        await opens(store, sub.id)
        await opens(store, sub.id, later(1), SlotState.PREVIEW)
        await opens(store, sub.id, later(2), SlotState.SKIPPED)
    assert await store.transact(lambda tx: tx.subscriptions.remove(one.id))
    assert not await store.transact(lambda tx: tx.subscriptions.remove(one.id))
    assert await mine(store) == [other]
    assert await states(store, one.id) == [SlotState.SKIPPED]
    assert len(await states(store, other.id)) == 3


async def test_all_of_a_person_go_at_once(store: Store) -> None:
    own = [await put(store, subscription()) for _ in range(2)]
    other = await put(store, subscription("berit"))
    for sub in (*own, other):
        await opens(store, sub.id)
    assert await store.transact(lambda tx: tx.subscriptions.remove_all("anna")) == 2
    assert await mine(store) == []
    assert [slot.subscription for slot in await waiting(store)] == [other.id]


async def test_a_slot_is_opened_once(store: Store) -> None:
    one = await put(store, subscription())
    assert await opens(store, one.id)
    assert not await opens(store, one.id, now=later(1))
    assert not await opens(store, one.id, state=SlotState.SKIPPED)
    assert await opens(store, one.id, FIVE_O_CLOCK + timedelta(days=7))
    first, second = await waiting(store)
    assert (first.at, first.claimed_at, first.state) == (FIVE_O_CLOCK, NOW, SlotState.DUE)
    assert second.at == FIVE_O_CLOCK + timedelta(days=7)
    assert await waiting(store, 1) == [first]


async def test_of_two_who_move_a_slot_on_one_does(store: Store) -> None:
    one = await put(store, subscription())
    await opens(store, one.id)
    [slot] = await waiting(store)
    assert await settle(store, slot, SlotState.POSTED, uuid4())
    assert not await settle(store, slot, SlotState.FAILED)
    assert await states(store, one.id) == [SlotState.POSTED]


async def test_an_older_slot_that_is_still_due_gives_way_to_the_newest(store: Store) -> None:
    one, other = await put(store, subscription()), await put(store, subscription())
    days = [FIVE_O_CLOCK + timedelta(days=day) for day in range(3)]
    for sub in (one, other):
        for day in days:
            await opens(store, sub.id, day)
    await opens(store, one.id, later(1), SlotState.PREVIEW)
    assert await store.transact(lambda tx: tx.slots.supersede(one.id, days[2], NOW)) == 2
    assert await states(store, one.id) == [SlotState.DUE, SlotState.SKIPPED, SlotState.SKIPPED, SlotState.PREVIEW]
    assert await states(store, other.id) == [SlotState.DUE] * 3


@pytest.mark.parametrize(
    ("ends", "arrived"),
    [
        ((OutboxState.DELIVERED, OutboxState.DELIVERED), True),
        ((OutboxState.DELIVERED, OutboxState.UNDELIVERABLE), False),
        ((OutboxState.DELIVERED, OutboxState.PENDING), None),
        ((OutboxState.SENDING, OutboxState.UNDELIVERABLE), None),
        ((None, OutboxState.DELIVERED), False),
    ],
)
async def test_a_posted_slot_has_arrived_when_each_of_its_messages_has(
    store: Store, ends: tuple[OutboxState | None, ...], arrived: bool | None
) -> None:
    one = await put(store, subscription())
    await opens(store, one.id)
    [slot] = await waiting(store)
    messages = [posting(f"telegram:{number}") for number in range(2)]
    await settle(store, slot, SlotState.POSTED, *(message.id for message in messages))
    for message, end in zip(messages, ends, strict=True):
        if end is None:
            continue
        await post(store, message)
        if end is not OutboxState.PENDING:
            await claim(store, limit=1)
        if end is OutboxState.DELIVERED:
            await store.transact(lambda tx, id=message.id: tx.outbox.delivered(id, NOW))  # type: ignore[misc]
        if end is OutboxState.UNDELIVERABLE:
            await store.transact(lambda tx, id=message.id: tx.outbox.undeliverable(id, "x", NOW))  # type: ignore[misc]
    [found] = await posted(store)
    assert (found.slot.state, found.arrived) == (SlotState.POSTED, arrived)


async def test_slots_that_have_ended_are_let_go_of_when_they_are_old(store: Store) -> None:
    one = await put(store, subscription())
    for number, state in enumerate(SlotState):
        await opens(store, one.id, later(number), state)
    assert await store.transact(lambda tx: tx.slots.forget(NOW)) == 0
    assert await store.transact(lambda tx: tx.slots.forget(later(1))) == 4
    assert set(await states(store, one.id)) == {SlotState.DUE, SlotState.PREVIEW, SlotState.POSTED}


async def test_the_newest_slot_of_a_state_is_known(store: Store) -> None:
    one = await put(store, subscription())
    assert await store.transact(lambda tx: tx.slots.newest(SlotState.DELIVERED)) is None
    for number in range(3):
        await opens(store, one.id, later(number), SlotState.DELIVERED)
    await opens(store, one.id, later(9), SlotState.FAILED)
    assert await store.transact(lambda tx: tx.slots.newest(SlotState.DELIVERED)) == later(2)


async def test_many_slots_ask_the_outbox_in_parts(store: Store) -> None:
    sub = await put(store, subscription())
    messages = [posting("telegram:1") for _ in range(600)]
    await post(store, *messages[:-1])
    for start in range(0, 600, 2):
        await opens(store, sub.id, later(start))
    for slot, start in zip(await waiting(store, 1000), range(0, 600, 2), strict=True):
        await settle(store, slot, SlotState.POSTED, messages[start].id, messages[start + 1].id)
    found = await posted(store, 1000)
    assert [one.arrived for one in found] == [None] * 300


async def test_how_much_was_posted_to_an_address_lately_is_counted(store: Store) -> None:
    await post(store, posting("email:a@example.org"), posting("email:b@example.org"))
    await post(store, posting("email:a@example.org"), now=later(5))
    assert await store.transact(lambda tx: tx.outbox.posted_to("email:a@example.org", NOW)) == 2
    assert await store.transact(lambda tx: tx.outbox.posted_to("email:a@example.org", later(1))) == 1
    assert await store.transact(lambda tx: tx.outbox.posted_to("email:c@example.org", NOW)) == 0
