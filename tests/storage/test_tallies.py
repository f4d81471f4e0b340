"""What the service did, counted by day."""

import asyncio
from datetime import date, timedelta

from core.ports import Store
from core.report import ReportState
from core.tallies import Name, Tally
from tests.storage.conftest import NOW
from tests.storage.verbs import answer, later, reply, report, tell

DAY = date(2026, 5, 8)


async def count(store: Store, *tallies: Tally, day: date = DAY) -> None:
    await store.transact(lambda tx: tx.tallies.add(day, tallies))


async def test_what_is_counted_is_summed_over_the_days_asked_for(store: Store) -> None:
    sv, fi = Tally(Name.OPENED, "sv"), Tally(Name.OPENED, "fi")
    await count(store, sv, fi, sv)
    await count(store, sv)
    await count(store)
    await count(store, sv, day=DAY + timedelta(days=1))
    await count(store, sv, day=DAY + timedelta(days=2))
    found = await store.transact(lambda tx: tx.tallies.between(DAY, DAY + timedelta(days=1)))
    assert found == {("opened", "sv"): 4, ("opened", "fi"): 1}


async def test_what_is_counted_at_once_is_all_counted(store: Store) -> None:
    await asyncio.gather(*(count(store, Tally(Name.SET_ASIDE)) for _ in range(20)))
    assert await store.transact(lambda tx: tx.tallies.between(DAY, DAY)) == {("set_aside", ""): 20}


async def test_the_wait_for_an_answer_is_to_the_first_one_of_those_told_here_and_not_taken_back(store: Store) -> None:
    told = await tell(store, report(reference="1111-1111"))
    await answer(store, told, reply(at=later(90)))
    await answer(store, told, reply(state=ReportState.DONE, at=later(500)))
    await tell(store, report(reference="2222-2222"))
    back = await tell(store, report(reference="3333-3333"))
    await store.transact(lambda tx: tx.reports.withdraw(back.id, "anna", NOW))
    await tell(store, report(reference="4444-4444", created_at=later(60)))
    waited = await store.transact(lambda tx: tx.tallies.waited(NOW, later(60)))
    assert waited == ([timedelta(minutes=90)], 2)
