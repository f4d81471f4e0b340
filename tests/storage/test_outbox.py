from dataclasses import replace
from datetime import timedelta
from typing import Any
from uuid import uuid4

from sqlalchemy import update

from core.ports import Store
from core.ports_messages import OutboxState, Posting
from storage.schema import outbox
from tests.storage.conftest import NOW
from tests.storage.verbs import claim, damage, delivered, later, post, posting


async def test_a_claimed_message_is_whole_and_counts_its_attempts(store: Store) -> None:
    sent = posting("telegram:4711", '{"text":"Tack"}')
    await post(store, sent)
    [due] = await claim(store)
    assert (due.id, due.address, due.kind, due.body) == (sent.id, sent.address, sent.kind, sent.body)
    assert (due.attempts, due.ambiguous, due.created_at) == (1, 0, NOW)


async def test_only_the_first_message_of_a_recipient_goes_and_the_next_after_it(store: Store) -> None:
    first, second, other = posting("telegram:1"), posting("telegram:1"), posting("telegram:2")
    await post(store, first, second, other)
    assert [due.id for due in await claim(store)] == [first.id, other.id]
    assert await claim(store) == []
    await delivered(store, first.id)
    assert [due.id for due in await claim(store)] == [second.id]


async def test_messages_go_in_the_order_in_which_they_were_posted(store: Store) -> None:
    sent = [posting(f"telegram:{number}") for number in range(50)]
    await post(store, *sent)
    assert [due.id for due in await claim(store, limit=30)] == [message.id for message in sent[:30]]
    assert [due.id for due in await claim(store)] == [message.id for message in sent[30:]]


async def test_a_message_waiting_to_be_tried_again_holds_back_the_later_ones(store: Store) -> None:
    first, second = posting(), posting()
    await post(store, first, second)
    await claim(store)
    await store.transact(lambda tx: tx.outbox.retry(first.id, later(10), "429", ambiguous=False))
    assert await claim(store, later(9)) == []
    [again] = await claim(store, later(10))
    assert (again.id, again.attempts, again.ambiguous) == (first.id, 2, 0)


async def test_a_send_whose_outcome_is_unknown_is_counted(store: Store) -> None:
    sent = posting()
    await post(store, sent)
    await claim(store)
    await store.transact(lambda tx: tx.outbox.retry(sent.id, NOW, "timeout", ambiguous=True))
    assert [due.ambiguous for due in await claim(store)] == [1]


async def test_busy_recipients_are_left_alone(store: Store) -> None:
    first, other = posting("telegram:1"), posting("telegram:2")
    await post(store, first, other)
    [due] = await claim(store, limit=1)
    await store.transact(lambda tx: tx.outbox.retry(first.id, NOW, "again", ambiguous=False))
    assert [message.id for message in await claim(store, busy=(due.recipient,))] == [other.id]


async def test_a_recipient_is_the_same_id_for_every_message_and_no_persons_id(store: Store) -> None:
    await post(store, posting("telegram:1"))
    [first] = await claim(store)
    await delivered(store, first.id)
    await post(store, posting("telegram:1"))
    [second] = await claim(store)
    assert first.recipient == second.recipient
    assert first.recipient != store.identify("telegram", "1")


async def test_a_message_is_settled_once(store: Store) -> None:
    sent = posting()
    await post(store, sent)
    await claim(store)
    await store.transact(lambda tx: tx.outbox.undeliverable(sent.id, "blocked", NOW))
    await delivered(store, sent.id)
    await store.transact(lambda tx: tx.outbox.retry(sent.id, NOW, "late", ambiguous=True))
    counts = await store.transact(lambda tx: tx.outbox.counts())
    assert counts == {
        OutboxState.PENDING: 0,
        OutboxState.SENDING: 0,
        OutboxState.DELIVERED: 0,
        OutboxState.UNDELIVERABLE: 1,
    }


async def test_posting_nothing_is_nothing_and_posting_twice_is_once(store: Store) -> None:
    await post(store)
    sent = posting()
    await post(store, sent)
    await post(store, sent, posting("telegram:2"))
    counts = await store.transact(lambda tx: tx.outbox.counts())
    assert counts[OutboxState.PENDING] == 2


async def test_what_was_being_sent_at_a_crash_goes_again_marked_ambiguous(store: Store) -> None:
    first, second = posting(), posting()
    await post(store, first, second)
    await claim(store)
    assert await store.transact(lambda tx: tx.outbox.recover(later(1))) == 1
    assert await claim(store, NOW) == []
    [again] = await claim(store, later(1))
    assert (again.id, again.attempts, again.ambiguous) == (first.id, 2, 1)


async def test_a_message_that_cannot_be_opened_is_claimed_without_its_content_and_can_be_settled(store: Store) -> None:
    damaged, behind = posting("telegram:1"), posting("telegram:1")
    await post(store, damaged)
    await damage(store, outbox)
    await post(store, behind)
    [due] = await claim(store)
    assert (due.id, due.address, due.body) == (damaged.id, "", None)
    await store.transact(lambda tx: tx.outbox.undeliverable(damaged.id, "unreadable", NOW))
    assert [due.id for due in await claim(store)] == [behind.id]


async def test_next_due_is_the_first_moment_at_which_a_claim_finds_something(store: Store) -> None:
    async def next_due(*busy: str) -> object:
        return await store.transact(lambda tx: tx.outbox.next_due(busy))

    assert await next_due() is None
    first, behind, other = posting("telegram:1"), posting("telegram:1"), posting("telegram:2")
    await post(store, first, behind, other)
    assert await next_due() == NOW
    [one, two] = await claim(store)
    assert await next_due() is None
    await store.transact(lambda tx: tx.outbox.retry(first.id, later(7), "429", ambiguous=False))
    await store.transact(lambda tx: tx.outbox.retry(other.id, later(3), "429", ambiguous=False))
    assert await next_due() == later(3)
    assert await next_due(two.recipient) == later(7)
    assert await next_due(one.recipient, two.recipient) is None


async def test_only_settled_messages_older_than_asked_are_forgotten(store: Store) -> None:
    old, new, waiting = posting("telegram:1"), posting("telegram:2"), posting("telegram:3")
    await post(store, old, new, waiting, now=NOW - timedelta(days=1))
    await store.transact(lambda tx: tx.outbox.delivered(old.id, later(-1)))
    await store.transact(lambda tx: tx.outbox.undeliverable(new.id, "blocked", NOW))
    assert await store.transact(lambda tx: tx.outbox.forget(NOW)) == 1
    counts = await store.transact(lambda tx: tx.outbox.counts())
    assert (counts[OutboxState.PENDING], counts[OutboxState.UNDELIVERABLE]) == (1, 1)


async def test_settling_what_is_not_there_is_harmless(store: Store) -> None:
    await delivered(store, uuid4())
    assert sum((await store.transact(lambda tx: tx.outbox.counts())).values()) == 0


def held(address: str = "telegram:1", minutes: int = 60) -> Posting:
    return replace(posting(address), held_until=later(minutes))


async def test_what_is_held_waits_aside_and_holds_back_nothing(store: Store) -> None:
    night, now, then = held(), posting(), posting()
    await post(store, night, now, then)
    assert [due.id for due in await claim(store)] == [now.id]
    await delivered(store, now.id)
    assert [due.id for due in await claim(store)] == [then.id]
    await delivered(store, then.id)
    assert await claim(store, later(59)) == []
    assert await store.transact(lambda tx: tx.outbox.next_due(())) == later(60)
    assert await store.transact(lambda tx: tx.outbox.backlog(later(59))) == 0
    assert await store.transact(lambda tx: tx.outbox.backlog(later(60))) == 1
    assert [due.id for due in await claim(store, later(60))] == [night.id]


async def test_what_is_held_for_one_goes_in_its_order_and_one_at_a_time(store: Store) -> None:
    first, second, now, other = held(), held(), posting(), posting("telegram:2")
    await post(store, first, second, now, other)
    # Both the first that was held and what was not are due: one of them goes.
    at_seven = [due.id for due in await claim(store, later(60))]
    assert at_seven == [first.id, other.id]
    await delivered(store, first.id)
    left = []
    while due := await claim(store, later(60)):
        left += [one.id for one in due]
        await delivered(store, due[0].id)
    assert sorted(left) == sorted([second.id, now.id])


async def test_what_is_held_may_be_let_go_of_and_then_goes_in_its_order(store: Store) -> None:
    first, second, others = held(), held(), held("telegram:2")
    await post(store, first, others, second)
    assert await store.transact(lambda tx: tx.outbox.release("telegram:1", later(1))) == 2
    later_one = posting()
    await post(store, later_one, now=later(1))
    for expected in (first, second, later_one):
        (due,) = await claim(store, later(1))
        assert due.id == expected.id
        await delivered(store, due.id)
    assert await store.transact(lambda tx: tx.outbox.release("telegram:1", later(2))) == 0
    assert [due.id for due in await claim(store, later(60))] == [others.id]


async def test_a_row_of_an_earlier_program_is_not_held(store: Store) -> None:
    old, new = posting(), posting()
    await post(store, old, new)

    async def unknown(tx: Any) -> None:
        await tx.outbox._scope.session.execute(update(outbox).values(held=None))

    await store.transact(unknown)
    assert [due.id for due in await claim(store)] == [old.id]
    assert await claim(store) == []
