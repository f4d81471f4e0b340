"""When reports were sent: kept for a day so that the limits hold, and joined by nothing else."""

from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import select

from core.errors import AlreadyReported
from core.past import REPORTS_SHOWN, Past
from core.ports import Store
from storage.schema import metadata, sendings
from storage.store import SQLStore
from tests.storage.conftest import NOW
from tests.storage.verbs import later, report, tell

DAY = timedelta(days=1)


async def past(store: Store, person: str = "anna") -> Past:
    return await store.transact(lambda tx: tx.past(person))


async def marks(store: Store) -> list[Any]:
    async def work(tx: Any) -> list[Any]:
        return list((await tx.sendings._scope.session.execute(select(sendings))).all())

    return await store.transact(work)


async def test_each_report_that_is_sent_is_marked_newest_first_for_its_sender_alone(store: Store) -> None:
    for minutes in (0, 5, 3):
        await tell(store, report(created_at=later(minutes)))
    await tell(store, report(), "berit")
    assert (await past(store)).sent == (later(5), later(3), NOW)
    assert (await past(store, "berit")).sent == (NOW,)


async def test_two_reports_of_the_same_minute_are_two(store: Store) -> None:
    await tell(store, report(created_at=later(0.3)))
    await tell(store, report(created_at=later(0.6)))
    assert (await past(store)).sent == (later(1), later(1))


async def test_a_report_that_comes_twice_is_marked_once(store: Store) -> None:
    told = await tell(store, report())
    with pytest.raises(AlreadyReported):
        await tell(store, told)
    assert (await past(store)).sent == (NOW,)


async def test_no_more_marks_are_read_than_a_limit_can_ask_for(store: Store) -> None:
    for minutes in range(REPORTS_SHOWN + 3):
        await tell(store, report(created_at=later(minutes)))
    sent = (await past(store)).sent
    assert (sent[0], len(sent)) == (later(REPORTS_SHOWN + 2), REPORTS_SHOWN)


async def test_taking_a_report_back_or_erasing_everything_takes_no_mark_away(store: Store) -> None:
    told = await tell(store, report())
    assert await store.transact(lambda tx: tx.reports.withdraw(told.id, "anna", later(1)))
    await store.transact(lambda tx: tx.people.erase("anna", "telegram:1"))
    assert await past(store) == Past(sent=(NOW,))


async def test_a_mark_is_forgotten_when_it_is_old(store: Store) -> None:
    await tell(store, report())
    await tell(store, report(created_at=later(1)))
    assert await store.transact(lambda tx: tx.sendings.forget(NOW)) == 0
    assert await store.transact(lambda tx: tx.sendings.forget(later(1))) == 1
    assert (await past(store)).sent == (later(1),)


async def test_nothing_else_that_is_stored_can_be_laid_beside_a_mark(store: SQLStore) -> None:
    """No id of a person or a recipient, no id of a report, no very moment."""
    person = store.identify("telegram", "1")
    told = await tell(store, report(created_at=later(0.5)), person)
    [(municipality, mark, sent_at, id)] = await marks(store)
    assert mark not in {person, store._identity.recipient("telegram:1")}
    assert sent_at != told.created_at
    assert id != told.id
    assert id.version == 4  # a number with no time in it

    async def everything_else(tx: Any) -> list[Any]:
        others = [table for table in metadata.sorted_tables if table is not sendings]
        return [
            value
            for table in others
            for row in await tx.sendings._scope.session.execute(select(table))
            for value in row
        ]

    elsewhere = await store.transact(everything_else)
    assert told.id in elsewhere
    assert not {mark, sent_at, id} & {value for value in elsewhere if not isinstance(value, dict)}
    assert municipality == "hallstahammar"


async def test_a_mark_is_the_same_after_the_store_was_opened_anew_and_another_one_elsewhere(
    opened: Callable[..., Awaitable[SQLStore]],
) -> None:
    for municipality, count in (("hallstahammar", 1), ("hallstahammar", 2), ("surahammar", 1)):
        store = await opened(municipality)
        await tell(store, report())
        assert len((await past(store)).sent) == count
        await store.close()
    everywhere = set()
    for municipality in ("hallstahammar", "surahammar"):
        store = await opened(municipality)
        everywhere |= {mark.mark for mark in await marks(store)}
        await store.close()
    assert len(everywhere) == 2
