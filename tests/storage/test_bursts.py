"""How many told of one event lately, and that each event is told of once in a while."""

from datetime import datetime, timedelta
from uuid import UUID

from core.ports import Store
from core.ports_reports import Kept
from core.report import PlaceKind, Report, Spot
from core.work import Gathered
from tests.storage.conftest import NOW
from tests.storage.verbs import later, report, tell

HERE = Spot(kind=PlaceKind.PIN, lat=59.614, lon=16.229)
ELSEWHERE = Spot(kind=PlaceKind.PIN, lat=59.527, lon=16.243)


async def event(store: Store, *persons: str, spot: Spot = HERE) -> list[Report]:
    """Reports of one event, a minute apart, by these persons: of one kind, place and time."""
    return [
        await tell(store, report(created_at=later(minute), spot=spot), person) for minute, person in enumerate(persons)
    ]


async def gathered(store: Store, told: Report, since: datetime = NOW - timedelta(hours=1)) -> Gathered | None:
    return await store.transact(lambda tx: tx.bursts.gathered(told.id, since))


async def claim(store: Store, found: Gathered, at: datetime) -> bool:
    quiet = at - (later(15) - NOW)
    return await store.transact(lambda tx: tx.bursts.claim(found, at, 5, quiet))


async def test_different_people_are_counted_and_one_person_once(store: Store) -> None:
    told = await event(store, "anna", "bo", "bo", "cia")
    found = await gathered(store, told[-1])
    assert found is not None
    assert (found.reporters, found.since) == (3, NOW)


async def test_what_was_told_before_is_not_counted(store: Store) -> None:
    told = await event(store, "anna", "bo", "cia")
    found = await gathered(store, told[0], later(0.5))
    assert found is not None
    assert (found.reporters, found.since) == (2, later(1))
    assert await gathered(store, told[0], later(5)) is None


async def test_what_was_taken_back_and_what_is_nobodys_is_not_counted(store: Store) -> None:
    told = await event(store, "anna", "bo", "cia", "dan")
    await store.transact(lambda tx: tx.reports.withdraw(told[1].id, "bo", NOW))
    for person in ("cia", "dan"):
        await store.transact(lambda tx, person=person: tx.people.erase(person, "telegram:3"))  # type: ignore[misc]
    found = await gathered(store, told[0])
    assert found is not None
    assert found.reporters == 1


async def test_a_report_that_stands_alone_gathers_nothing(store: Store) -> None:
    assert await gathered(store, await tell(store, report())) is None


async def test_an_event_is_claimed_once_in_a_while(store: Store) -> None:
    told = await event(store, "anna", "bo")
    found = await gathered(store, told[0])
    assert found is not None
    assert await claim(store, found, later(1))
    assert not await claim(store, found, later(1))
    assert not await claim(store, found, later(15.9))
    assert await claim(store, found, later(16))


async def test_what_was_told_of_goes_as_old_reports_go(store: Store) -> None:
    told = await event(store, "anna", "bo")
    found = await gathered(store, told[0])
    assert found is not None
    kept = Kept(timedelta(days=730), timedelta(days=90), timedelta(days=30))
    await claim(store, found, later(1))
    await store.transact(lambda tx: tx.reports.retire(kept, NOW + timedelta(days=729)))
    assert not await claim(store, found, later(2))
    await store.transact(lambda tx: tx.reports.retire(kept, NOW + timedelta(days=731)))
    assert await claim(store, found, later(2))


async def test_an_event_that_was_told_of_under_another_id_is_told_of(store: Store) -> None:
    one, other = await event(store, "anna", "bo"), await event(store, "cia", "dan", spot=ELSEWHERE)
    for told in (one, other):
        found = await gathered(store, told[0])
        assert found is not None
        assert await claim(store, found, later(2))
    await store.transact(lambda tx: tx.events.join(one[0].id, other[0].id))
    found = await gathered(store, one[0])
    assert found is not None
    assert isinstance(found.event, UUID)
    assert found.reporters == 4
    assert not await claim(store, found, later(3))
