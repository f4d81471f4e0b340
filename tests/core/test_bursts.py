"""What a burst is, and what is told of it."""

from datetime import timedelta
from uuid import UUID

import pytest

from core.bursts import Rule, addresses, concerns, locality, minutes, notice, place
from core.report import PlaceKind, Spot
from core.work import Gathered
from tests.core.world import SATURDAY_NIGHT, WORLD
from tests.storage.verbs import report

GATHERED = Gathered(event=UUID(int=1), reporters=5, since=SATURDAY_NIGHT - timedelta(seconds=90))
TYPED = Spot(kind=PlaceKind.TYPED, name="hos Kalle", lat=59.5655, lon=16.2260)


@pytest.mark.parametrize(("reporters", "met"), [(0, False), (5, True), (6, False)])
def test_so_many_and_more_are_a_burst_and_none_where_it_is_off(reporters: int, met: bool) -> None:
    assert Rule(reporters).is_met(GATHERED) is met
    assert not Rule(reporters).is_met(None)


def test_minutes_are_whole_and_at_least_one() -> None:
    assert minutes(GATHERED, SATURDAY_NIGHT) == 2
    assert minutes(GATHERED, GATHERED.since) == 1


@pytest.mark.parametrize(
    ("spot", "key"),
    [
        (Spot(kind=PlaceKind.KNOWN, place_id="parkskolan"), "literal"),
        (TYPED, "burst-near"),
        (Spot(kind=PlaceKind.TYPED, name="hos Kalle"), "work-place-own"),
        (Spot(kind=PlaceKind.NONE), "place-none"),
    ],
)
def test_a_place_is_named_by_the_map_and_never_by_what_somebody_wrote(spot: Spot, key: str) -> None:
    named = place(WORLD, spot)
    assert named.key == key
    assert "Kalle" not in named.model_dump_json()


def test_a_place_belongs_to_the_locality_that_is_nearest() -> None:
    assert locality(WORLD, Spot(kind=PlaceKind.KNOWN, place_id="parkskolan")) == "Hallstahammar"
    assert locality(WORLD, TYPED) == "Kolbäck"
    assert locality(WORLD, Spot(kind=PlaceKind.NONE)) == ""
    assert concerns(WORLD, "locality:Kolbäck", report(spot=TYPED), SATURDAY_NIGHT)


def test_only_who_works_with_reports_gets_a_button_to_them() -> None:
    told = report(spot=TYPED)
    assert notice(WORLD, told, GATHERED, SATURDAY_NIGHT, may_work=True).buttons
    assert not notice(WORLD, told, GATHERED, SATURDAY_NIGHT, may_work=False).buttons


def test_each_address_is_written_to_once() -> None:
    assert addresses(("telegram:1", None, "telegram:1", "email:a@b.se")) == ("telegram:1", "email:a@b.se")
