"""Which reports are one event: connected groups, whatever the order in which they are told."""

import random
from datetime import UTC, datetime, timedelta
from itertools import combinations
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from core.events import LONGEST, USUAL, Sighting, Sweep, groups_of, name_of, near, often_of, together, until_of
from core.report import Category
from storage.cells import cell_of, ring
from tests.storage.verbs import report

NOON = datetime(2026, 5, 8, 12, tzinfo=UTC)


def around(cell: str) -> tuple[str, ...]:
    return ring(cell, 2)


def sighting(number: int, minutes: float = 0, lasts: float = 60, north: float = 0.0, **changes: object) -> Sighting:
    """A report that many minutes after noon, so many metres north of the square."""
    lat, lon = 59.6140 + north / 111_195, 16.2285
    values = {
        "id": UUID(int=number),
        "category": "car_meet",
        "cell": cell_of(lat, lon),
        "lat": lat,
        "lon": lon,
        "place": None,
        "start": NOON + timedelta(minutes=minutes),
        "until": NOON + timedelta(minutes=minutes + lasts),
    }
    return Sighting(**{**values, **changes})  # type: ignore[arg-type]


MANY = st.lists(
    st.builds(
        lambda minutes, lasts, north, kind, place, bond: (minutes, lasts, north, kind, place, bond),
        st.integers(0, 2000),
        st.sampled_from((0, 30, 120, 600)),
        st.integers(0, 2500),
        st.sampled_from(("car_meet", "drugs")),
        st.sampled_from((None, None, None, "a", "b")),
        st.sampled_from((None,) * 8 + (UUID(int=900), UUID(int=901))),
    ),
    max_size=25,
).map(
    lambda drawn: [
        sighting(number, minutes, lasts, north, category=kind, place=place, bond=bond)
        for number, (minutes, lasts, north, kind, place, bond) in enumerate(drawn, start=1)
    ]
)


def by_hand(sightings: list[Sighting]) -> set[frozenset[int]]:
    """Connected components, the slow way."""
    groups = [{one.id} for one in sightings]
    for a, b in combinations(sightings, 2):
        if together(a, b) or (a.bond is not None and a.bond == b.bond):
            first, second = (next(group for group in groups if one.id in group) for one in (a, b))
            if first is not second:
                groups.remove(second)
                first |= second
    return {frozenset(id.int for id in group) for group in groups}


def ids(groups: list[list[Sighting]]) -> set[frozenset[int]]:
    return {frozenset(one.id.int for one in group) for group in groups}


@given(MANY, st.randoms(use_true_random=False))
def test_events_are_the_connected_groups_in_whatever_order_they_are_told(
    sightings: list[Sighting], rng: random.Random
) -> None:
    shuffled = rng.sample(sightings, len(sightings))
    assert ids(groups_of(shuffled, around)) == by_hand(sightings)


@given(MANY)
def test_a_sweep_that_forgets_what_is_over_finds_the_same_groups(sightings: list[Sighting]) -> None:
    sweep = Sweep(around)
    found: list[list[Sighting]] = []
    for one in sorted(sightings, key=lambda one: (one.start, one.id)):
        found += sweep.closed(one.start)
        sweep.add(one)
    found += sweep.closed(NOON + timedelta(days=9))
    # A bond may come to light after a group was given up: the store has given it one name by then.
    if not any(one.bond for one in sightings):
        assert ids(found) == by_hand(sightings)
    assert sorted(one.id for group in found for one in group) == [one.id for one in sightings]


@given(MANY)
def test_an_event_is_named_by_its_first_report_and_one_alone_has_no_name(sightings: list[Sighting]) -> None:
    for group in groups_of(sightings, around):
        assert name_of(group) == (min(one.id for one in group) if len(group) > 1 else None)


def test_what_is_handed_on_from_neighbour_to_neighbour_is_one_event() -> None:
    chain = [sighting(number, north=250 * number) for number in range(1, 5)]
    assert not together(chain[0], chain[3])
    assert len(groups_of(chain, around)) == 1


def test_two_places_that_the_gazetteer_tells_apart_are_two_places_though_their_points_are_the_same() -> None:
    assert not near(sighting(1, place="parkskolan"), sighting(2, place="lindboskolan"))
    assert near(sighting(1, place="parkskolan"), sighting(2, place="parkskolan"))
    assert near(sighting(1, place="parkskolan"), sighting(2, north=200))
    assert not near(sighting(1), sighting(2, north=320))


def test_windows_that_only_touch_are_no_overlap_and_one_without_length_overlaps_nothing() -> None:
    assert not together(sighting(1, 0, 60), sighting(2, 60, 60))
    assert together(sighting(1, 0, 61), sighting(2, 60, 60))
    assert not together(sighting(1, 0, 60), sighting(2, 30, 0))


def test_another_kind_is_another_event() -> None:
    assert not together(sighting(1), sighting(2, category="drugs"))


def test_how_long_something_is_taken_to_have_gone_on() -> None:
    car_meet, later = Category.CAR_MEET, NOON + timedelta(hours=5)
    assert until_of(car_meet, NOON, later, None, placed=True) == later
    assert until_of(car_meet, NOON, None, None, placed=True) == NOON + USUAL
    assert until_of(car_meet, NOON, NOON, "weekly", placed=True) == NOON + USUAL
    assert until_of(car_meet, NOON, NOON + timedelta(days=3), None, placed=True) == NOON + LONGEST


def test_what_lasts_and_what_has_no_point_or_is_good_is_no_event() -> None:
    assert until_of(Category.LITTERING, NOON, None, "always", placed=True) is None
    assert until_of(Category.CAR_MEET, NOON, None, None, placed=False) is None
    assert until_of(Category.SAFE_PLACE, NOON, None, None, placed=True) is None


def test_how_often_it_happens_as_it_was_told() -> None:
    assert often_of(report(answers={"when": ("always",), "often": ("first",)})) == "always"
    assert often_of(report(answers={"often": ("weekly",)})) == "weekly"
    assert often_of(report(answers={})) is None
