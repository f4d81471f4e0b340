"""Which reports are one event, as the store keeps it."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from functools import partial
from itertools import permutations
from typing import Any
from uuid import UUID, uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select, update

from core.events import Sighting, groups_of, name_of
from core.ports import Store, Transaction
from core.report import Category, PlaceKind, Report, Spot, When
from storage import events
from storage.cells import cell_of, ring
from storage.schema import reports
from storage.scope import MUNICIPALITY
from storage.store import SQLStore
from tests.storage.conftest import NOW
from tests.storage.verbs import later, report, tell

SQUARE = (59.6140, 16.2285)


def seen(minutes: float = 0, lasts: float | None = 60, north: float = 0, **changes: Any) -> Report:
    """A car meet that many minutes after NOW, so many metres north of the square."""
    end = None if lasts is None else later(minutes + lasts)
    when = When(ongoing=lasts is None, start=later(minutes), end=end, night_of=NOW.date(), band="evening")
    spot = Spot(kind=PlaceKind.PIN, lat=SQUARE[0] + north / 111_195, lon=SQUARE[1])
    return report(**{"when": when, "spot": spot, **changes})


async def told(store: Store, *several: Report) -> None:
    for number, one in enumerate(several):
        await tell(store, one, f"person-{number}")


async def events_of(store: Store) -> dict[UUID, UUID | None]:
    """The event of each report."""

    async def work(tx: Any) -> dict[UUID, UUID | None]:
        rows = await tx.reports._scope.run(
            select(reports.c.id, reports.c.event).where(
                reports.c.municipality == MUNICIPALITY, reports.c.withdrawn_at.is_(None)
            )
        )
        return {row.id: row.event for row in rows}

    return await store.transact(work)


def named(*groups: Iterable[Report]) -> dict[UUID, UUID | None]:
    """What the events must be: each group by its smallest id, one alone by none."""
    expected: dict[UUID, UUID | None] = {}
    for group in groups:
        ids = sorted(one.id for one in group)
        expected |= dict.fromkeys(ids, ids[0] if len(ids) > 1 else None)
    return expected


async def test_reports_of_one_kind_near_and_at_one_time_are_one_event_by_its_first_id(store: SQLStore) -> None:
    a, b, alone = seen(), seen(30, north=200), seen(30, category=Category.DRUGS)
    await told(store, a, b, alone)
    assert await events_of(store) == named([a, b], [alone])
    assert await store.transact(lambda tx: tx.events.members(a.id)) == sorted([a.id, b.id])
    assert await store.transact(lambda tx: tx.events.members(alone.id)) == []
    assert await store.transact(lambda tx: tx.events.members(uuid4())) == []


async def test_a_report_between_two_events_makes_them_one_in_any_order(store: SQLStore) -> None:
    for north, order in enumerate(permutations(range(3))):
        chain = [seen(north=5000 * (north + 1) + 250 * at) for at in range(3)]
        await told(store, *(chain[at] for at in order))
        found = await events_of(store)
        assert {found[one.id] for one in chain} == {min(one.id for one in chain)}


async def test_far_away_another_day_or_without_a_point_is_no_part_of_it(store: SQLStore) -> None:
    a = seen()
    others = [seen(north=400), seen(24 * 60), seen(spot=Spot(kind=PlaceKind.NONE)), seen(60)]
    await told(store, a, *others)
    assert set((await events_of(store)).values()) == {None}


async def test_what_is_always_so_forms_no_event(store: SQLStore) -> None:
    lasting: dict[str, Any] = {"category": Category.LITTERING, "answers": {"when": ("always",)}}
    await told(store, seen(**lasting), seen(**lasting))
    assert set((await events_of(store)).values()) == {None}


async def test_two_known_places_with_the_same_point_are_two_events(store: SQLStore) -> None:
    def at(place: str) -> Report:
        return seen(spot=Spot(kind=PlaceKind.KNOWN, place_id=place, lat=SQUARE[0], lon=SQUARE[1]))

    school, same, other = at("parkskolan"), at("parkskolan"), at("lindboskolan")
    await told(store, school, same, other)
    assert await events_of(store) == named([school, same], [other])


async def test_a_report_that_is_taken_back_lets_what_it_held_together_fall_apart(store: SQLStore) -> None:
    chain = [seen(north=250 * at) for at in range(4)]
    await told(store, *chain)
    await store.transact(lambda tx: tx.reports.withdraw(chain[1].id, "person-1", NOW))
    assert await events_of(store) == named([chain[0]], chain[2:])


async def test_taking_back_the_first_report_gives_the_event_another_name(store: SQLStore) -> None:
    several = sorted((seen(north=at) for at in range(3)), key=lambda one: one.id)
    await told(store, *several)
    await store.transact(lambda tx: tx.reports.withdraw(several[0].id, "person-0", NOW))
    assert await events_of(store) == named(several[1:])


async def test_the_end_that_is_told_afterwards_counts(store: SQLStore) -> None:
    ongoing, meanwhile, late = seen(lasts=None), seen(60), seen(100, 60)
    await told(store, ongoing, meanwhile, late)
    assert await events_of(store) == named([ongoing, meanwhile, late])
    await store.transact(lambda tx: tx.reports.end(ongoing.id, "person-0", later(30)))
    assert await events_of(store) == named([ongoing], [meanwhile, late])


async def test_what_went_on_longer_than_was_thought_reaches_what_came_after(store: SQLStore) -> None:
    ongoing, after = seen(lasts=None), seen(200)
    await told(store, ongoing, after)
    assert await events_of(store) == named([ongoing], [after])
    await store.transact(lambda tx: tx.reports.end(ongoing.id, "person-0", later(240)))
    assert await events_of(store) == named([ongoing, after])


async def test_the_end_of_what_forms_no_event_changes_nothing(store: SQLStore) -> None:
    nowhere = seen(lasts=None, spot=Spot(kind=PlaceKind.NONE))
    await told(store, nowhere)
    assert await store.transact(lambda tx: tx.reports.end(nowhere.id, "person-0", later(30)))
    assert not await store.transact(lambda tx: tx.reports.end(nowhere.id, "person-1", later(30)))
    assert await events_of(store) == named([nowhere])


async def test_what_staff_join_is_one_event_and_stays_so_when_it_is_grouped_anew(store: SQLStore) -> None:
    a, b, far = seen(), seen(30), seen(2000, north=3000, category=Category.DRUGS)
    await told(store, a, b, far)
    assert await store.transact(lambda tx: tx.events.join(b.id, far.id))
    assert await events_of(store) == named([a, b, far])
    await store.transact(lambda tx: tx.reports.withdraw(a.id, "person-0", NOW))
    assert await events_of(store) == named([b, far])
    await store.transact(lambda tx: tx.events.regroup(later(-60), later(3000)))
    assert await events_of(store) == named([b, far])


async def _join(one: UUID, other: UUID, tx: Transaction) -> bool:
    return await tx.events.join(one, other)


async def test_what_staff_join_twice_is_all_one_event(store: SQLStore) -> None:
    several = [seen(north=1000 * at) for at in range(5)]
    await told(store, *several)
    for one, other in ((0, 1), (2, 3), (1, 2), (4, 0)):
        assert await store.transact(partial(_join, several[one].id, several[other].id))
    assert await events_of(store) == named(several)
    await store.transact(lambda tx: tx.reports.withdraw(several[0].id, "person-0", NOW))
    assert await events_of(store) == named(several[1:])


async def test_what_is_one_event_already_can_be_joined_and_then_stays_so(store: SQLStore) -> None:
    a, b, between = seen(), seen(north=400), seen(north=200)
    await told(store, a, b, between)
    assert await store.transact(lambda tx: tx.events.join(a.id, b.id))
    await store.transact(lambda tx: tx.reports.withdraw(between.id, "person-2", NOW))
    assert await events_of(store) == named([a, b])


async def test_a_report_that_is_not_there_or_the_same_twice_cannot_be_joined(store: SQLStore) -> None:
    a = seen()
    await told(store, a)
    assert not await store.transact(lambda tx: tx.events.join(a.id, uuid4()))
    assert not await store.transact(lambda tx: tx.events.join(a.id, a.id))


async def test_what_has_no_point_can_be_joined_and_stays_so(store: SQLStore) -> None:
    a, b, nowhere = seen(), seen(), seen(spot=Spot(kind=PlaceKind.NONE))
    await told(store, a, b, nowhere)
    await store.transact(lambda tx: tx.events.join(b.id, nowhere.id))
    await store.transact(lambda tx: tx.reports.withdraw(a.id, "person-0", NOW))
    assert await events_of(store) == named([b, nowhere])


async def test_what_staff_part_stays_apart_until_they_join_it(store: SQLStore) -> None:
    a, b, other = seen(), seen(), seen(lasts=None)
    await told(store, a, b, other)
    assert await store.transact(lambda tx: tx.events.part(other.id))
    assert not await store.transact(lambda tx: tx.events.part(other.id))
    assert not await store.transact(lambda tx: tx.events.part(uuid4()))
    assert await events_of(store) == named([a, b], [other])
    await store.transact(lambda tx: tx.reports.end(other.id, "person-2", later(50)))
    await tell(store, third := seen(), "person-3")
    await store.transact(lambda tx: tx.events.regroup(later(-60), later(60)))
    assert await events_of(store) == named([a, b, third], [other])
    assert await store.transact(lambda tx: tx.events.join(other.id, a.id))
    assert await events_of(store) == named([a, b, third, other])


async def forget_events(store: Store) -> None:
    """As after an import: nobody grouped anything, or said until when it lasts."""

    async def work(tx: Any) -> None:
        blank = update(reports).where(reports.c.municipality == MUNICIPALITY).values(event=None, until=None)
        await tx.reports._scope.run(blank)

    await store.transact(work)


async def test_regrouping_finds_what_telling_found(store: SQLStore, monkeypatch: Any) -> None:
    monkeypatch.setattr(events, "_PAGE", events._PAGE.limit(3))
    monkeypatch.setattr(events, "PAGE", 3)
    several = [seen(number * 40, north=number % 3 * 280) for number in range(20)]
    several.append(seen(5000, spot=Spot(kind=PlaceKind.NONE)))
    await told(store, *several)
    expected = await events_of(store)
    await forget_events(store)
    found = await store.transact(lambda tx: tx.events.regroup(NOW, later(6000)))
    assert await events_of(store) == expected
    assert found == len(set(expected.values()) - {None}) > 0
    assert await store.transact(lambda tx: tx.events.regroup(NOW, later(6000))) == found


async def test_regrouping_a_span_joins_what_is_told_of_in_it_to_what_began_before(store: SQLStore) -> None:
    before, within, after = seen(-30), seen(10), seen(50)
    await told(store, before, within, after)
    await forget_events(store)
    assert await store.transact(lambda tx: tx.events.regroup(NOW, later(20))) == 1
    assert await events_of(store) == named([before, within, after])


async def test_regrouping_makes_one_of_two_events_that_an_import_joins(store: SQLStore) -> None:
    south, north = [seen(), seen()], [seen(north=500), seen(north=500)]
    await told(store, *south, *north)
    between = seen(north=250)
    await told(store, between)

    async def unknown(tx: Any) -> None:
        for group in (south, north, [between]):
            await tx.reports._scope.run(
                update(reports)
                .where(reports.c.municipality == MUNICIPALITY, reports.c.id.in_([one.id for one in group]))
                .values(event=min(one.id for one in group) if len(group) > 1 else None)
            )

    await store.transact(unknown)
    assert await store.transact(lambda tx: tx.events.regroup(NOW, later(20))) == 1
    assert await events_of(store) == named([*south, *north, between])


STEPS = st.lists(
    st.tuples(
        st.sampled_from(("tell", "tell", "tell", "withdraw", "end", "join")),
        st.integers(0, 300),
        st.integers(0, 5),
        st.integers(0, 30),
    ),
    min_size=3,
    max_size=14,
)


@given(steps=STEPS)
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
async def test_whatever_happens_events_are_the_connected_groups(store: SQLStore, steps: list[Any]) -> None:
    """Held against core.events on all that is there."""

    async def play(tx: Transaction) -> tuple[dict[UUID, UUID | None], dict[UUID, UUID | None]]:
        made: list[Report] = []
        for act, minutes, north, which in steps:
            if act == "tell" or len(made) < 2:
                one = seen(minutes, None if which % 3 else 30, north=north * 150)
                made.append(one)
                await tx.reports.add(one, "anna", None)
            elif act == "withdraw":
                await tx.reports.withdraw(made[which % len(made)].id, "anna", NOW)
            elif act == "end":
                await tx.reports.end(made[which % len(made)].id, "anna", later(minutes + 200))
            else:
                await tx.events.join(made[which % len(made)].id, made[(which + 1) % len(made)].id)
        found, expected = await _both(tx)
        raise _Undone(found, expected)

    with pytest.raises(_Undone) as undone:
        await store.transact(play)
    assert undone.value.found == undone.value.expected


class _Undone(Exception):
    """So that each example begins with an empty store."""

    def __init__(self, found: dict[UUID, UUID | None], expected: dict[UUID, UUID | None]) -> None:
        super().__init__()
        self.found, self.expected = found, expected


async def _both(tx: Any) -> tuple[dict[UUID, UUID | None], dict[UUID, UUID | None]]:
    rows = (
        await tx.reports._scope.run(
            select(reports).where(reports.c.municipality == MUNICIPALITY, reports.c.withdrawn_at.is_(None))
        )
    ).all()
    sightings = [
        Sighting(row.id, row.category, str(cell_of(row.lat, row.lon)), row.lat, row.lon, None, start, until, None, bond)
        for row in rows
        for start, until, bond in [_window(row)]
    ]
    expected: dict[UUID, UUID | None] = {}
    for group in groups_of(sightings, lambda cell: ring(cell, 2)):
        expected |= {one.id: name_of(group) for one in group}
    return {row.id: row.event for row in rows}, expected


def _window(row: Any) -> tuple[datetime, datetime, UUID | None]:
    ended = row.ended_by_reporter_at or row.ended_at or row.started_at
    return row.started_at, ended if ended > row.started_at else row.started_at + timedelta(hours=2), row.bond
