"""What one line of a file of earlier reports must hold, and what is made of it."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.bulk import Earlier
from core.importing import EarlierReports, Fault, Repeated
from core.places import coarse
from core.redaction import Redacted
from core.report import Band, Category, Hold, PlaceKind
from core.world import World
from tests.core.world import STOCKHOLM, WORLD

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
LINE: dict[str, object] = {
    "reported_at": "2026-02-14T08:00:00+01:00",
    "happened_at": "2026-02-14T01:30:00+01:00",
    "category": "car_meet",
}


def reader(world: World = WORLD, zone: ZoneInfo = STOCKHOLM) -> EarlierReports:
    return EarlierReports(world, zone, NOW, NOW - timedelta(days=90))


def understood(world: World = WORLD, **fields: Any) -> Earlier:
    found = reader(world).read(LINE | fields)
    assert isinstance(found, Earlier), found
    return found


def faults(**fields: Any) -> list[Fault]:
    found = reader().read(LINE | fields)
    assert isinstance(found, list)
    return found


def test_a_night_belongs_to_the_day_that_it_began() -> None:
    when = understood().when
    assert (when.night_of, when.band) == (date(2026, 2, 13), Band.NIGHT)
    assert (when.start, when.end, when.ongoing) == (datetime(2026, 2, 14, 0, 30, tzinfo=UTC), None, False)


def test_a_time_without_an_offset_is_the_municipality_s_and_of_a_doubled_hour_the_first() -> None:
    found = understood(reported_at="2025-12-24 08:00", happened_at="2025-10-26 02:30")
    assert found.reported_at == datetime(2025, 12, 24, 7, tzinfo=UTC)
    assert found.when.start == datetime(2025, 10, 26, 0, 30, tzinfo=UTC)
    in_finland = reader(zone=ZoneInfo("Europe/Helsinki")).read(LINE | {"happened_at": "2026-02-14 01:30"})
    assert isinstance(in_finland, Earlier)
    assert in_finland.when.start == datetime(2026, 2, 13, 23, 30, tzinfo=UTC)


@pytest.mark.parametrize("name", ["reported_at", "happened_at", "category"])
@pytest.mark.parametrize("nothing", [None, "", "  "])
def test_three_fields_must_be_there(name: str, nothing: object) -> None:
    assert faults(**{name: nothing}) == [Fault(name, "is missing")]
    assert understood(lat="", lon=" ", place=None, reporter="", effect=None, text="").spot.kind is PlaceKind.NONE


@pytest.mark.parametrize(
    ("given", "words"),
    [
        (17, "must be a date and time in ISO 8601, as text"),
        ("igår kväll", "must be a date and time in ISO 8601, such as 2025-06-14T23:30+02:00"),
        ("2026-02-14", "has no time of day"),
        ("2026-03-01T12:00:01+00:00", "is later than now"),
        ("1999-12-31T23:00:00", "is before the year 2000"),
        ("0001-01-01T00:00:00+02:00", "is no time that can have been"),
    ],
)
def test_a_time_is_one_that_can_have_been(given: object, words: str) -> None:
    assert faults(happened_at=given) == [Fault("happened_at", words)]


def test_nothing_is_reported_a_day_before_it_happens() -> None:
    late = "2026-02-15T08:00:01+01:00"
    assert faults(happened_at=late) == [Fault("happened_at", "is more than a day after reported_at")]
    assert understood(happened_at="2026-02-15T08:00:00+01:00").when.start > understood().reported_at


@pytest.mark.parametrize("given", ["pledge_wish", "Trafik", 7, ["drugs"]])
def test_a_category_is_one_that_can_be_reported_and_the_fault_lists_them(given: object) -> None:
    (fault,) = faults(category=given)
    assert fault.words == "must be one of car_meet, drugs, vandalism, littering, unsafe_place, safe_place"
    assert understood(category=" Drugs ").category is Category.DRUGS


def test_a_point_is_made_coarse_and_named_after_what_is_near() -> None:
    spot = understood(lat=59.61803, lon="16,23004").spot
    assert (spot.lat, spot.lon) == coarse(59.618, 16.230)
    assert (spot.kind, spot.place_id, spot.name) == (PlaceKind.PIN, "parkskolan", "Parkskolan, Hallstahammar")


def test_a_place_that_is_known_has_its_point_and_one_that_is_not_stays_as_it_was_written() -> None:
    known = understood(place="parkskolann").spot
    assert (known.kind, known.place_id, (known.lat, known.lon)) == (
        PlaceKind.KNOWN,
        "parkskolan",
        coarse(59.618, 16.23),
    )
    typed = understood(place="bakom den gröna ladan").spot
    assert (typed.kind, typed.name, typed.lat) == (PlaceKind.TYPED, "bakom den gröna ladan", None)


def test_a_place_s_name_says_which_place_a_point_is() -> None:
    at: dict[str, Any] = {"lat": 59.6135, "lon": 16.2290}
    named = understood(place="Parkskolan", **at).spot
    assert (named.kind, named.place_id, (named.lat, named.lon)) == (PlaceKind.PIN, "parkskolan", coarse(**at))
    typed = understood(place="bakom den gröna ladan", **at).spot
    assert (typed.kind, typed.place_id, typed.name) == (PlaceKind.PIN, "hallstahammar", "bakom den gröna ladan")


@pytest.mark.parametrize(
    ("fields", "fault"),
    [
        ({"lat": 59.6}, Fault("lon", "is missing: a point needs both lat and lon")),
        ({"lon": 16.2}, Fault("lat", "is missing: a point needs both lat and lon")),
        ({"lat": 0, "lon": 0}, Fault("lat, lon", "is outside the municipality")),
        ({"lat": 590, "lon": 16.2}, Fault("lat, lon", "is outside the municipality")),
        ({"lat": "norr", "lon": 16.2}, Fault("lat", "must be a number of degrees, such as 59.614")),
        ({"lat": True, "lon": 16.2}, Fault("lat", "must be a number of degrees, such as 59.614")),
        ({"lat": float("nan"), "lon": 16.2}, Fault("lat", "must be a number of degrees, such as 59.614")),
        ({"lat": 10**400, "lon": 16.2}, Fault("lat", "must be a number of degrees, such as 59.614")),
        ({"effect": 6}, Fault("effect", "must be a whole number from 1 to 5")),
        ({"effect": 2.5}, Fault("effect", "must be a whole number from 1 to 5")),
        ({"effect": []}, Fault("effect", "must be a whole number from 1 to 5")),
        ({"text": 5}, Fault("text", "must be text")),
        ({"text": "x" * 12_001}, Fault("text", "is longer than 12000 characters")),
        ({"place": "x" * 201}, Fault("place", "is longer than 200 characters")),
        ({"reporter": 1.5}, Fault("reporter", "must be text or a whole number")),
        ({"reporter": "x" * 501}, Fault("reporter", "is longer than 500 characters")),
        ({"id": False}, Fault("id", "must be text or a whole number")),
    ],
)
def test_each_fault_names_its_field_and_nothing_that_stands_in_it(fields: dict[str, object], fault: Fault) -> None:
    assert faults(**fields) == [fault]


def test_all_that_is_wrong_with_a_line_is_told_at_once() -> None:
    assert [fault.field for fault in faults(happened_at="x", category="x", effect="x")] == [
        "happened_at",
        "category",
        "effect",
    ]


def test_effect_and_reporter_may_be_text_or_numbers() -> None:
    assert [understood(effect=given).effect for given in (3, "3", 3.0, "")] == [3, 3, 3, None]
    assert [understood(reporter=given).reporter for given in ("A-7", 7, " ")] == ["A-7", "7", None]


def test_words_are_redacted_and_held_as_a_resident_s_are() -> None:
    world = replace(WORLD, redact=lambda text: Redacted(text.replace("070-1234567", "[…]"), ()))
    found = understood(world, text="ring 070-1234567", place="hos 070-1234567")
    assert (found.text, found.spot.name, found.hold) == ("ring […]", "hos […]", None)
    assert understood(text="han heter Dragan Petrovic").hold is Hold.NAMED_PERSON
    assert understood(place="hos Dragan Petrovic i gränden").hold is Hold.NAMED_PERSON


def test_words_that_are_older_than_words_are_kept_are_not_even_looked_at() -> None:
    old: dict[str, Any] = {"reported_at": "2025-11-01T08:00+01:00", "happened_at": "2025-10-31T22:00+01:00"}
    found = understood(text="han heter Dragan Petrovic", place="bakom ladan", **old)
    assert (found.text, found.spot.name, found.hold, found.lapsed) == (None, None, None, True)
    known = understood(place="Parkskolan", **old)
    assert (known.spot.place_id, known.lapsed) == ("parkskolan", False)


def test_the_other_system_s_id_makes_a_report_and_without_one_all_that_it_says() -> None:
    lines = reader()

    def source(**fields: Any) -> str:
        found = lines.read(LINE | fields)
        assert isinstance(found, Earlier)
        return found.source

    assert source(id="A1") == source(id="A1", text="ändrat sedan dess")
    assert source(id=7) == source(id="7")
    first, second = source(text="samma"), source(text="samma")
    assert first != second
    assert source(text="samma") not in (first, second)
    lines = reader()
    assert [source(text="samma"), source(text="samma")] == [first, second]
    assert reader().read(LINE | {"lat": "59,6", "lon": "16,2"}) == reader().read(LINE | {"lat": 59.6, "lon": 16.2})


@given(said=st.lists(st.integers(0, 3000), max_size=4000))
def test_how_often_the_same_was_seen_is_known_of_any_number(said: list[int]) -> None:
    repeated, known = Repeated(), dict[int, int]()
    for one in said:
        assert repeated.often(str(one)) == known.get(one, 0)
        known[one] = known.get(one, 0) + 1


def test_more_is_remembered_than_there_was_room_for_at_first() -> None:
    repeated = Repeated()
    assert not any(repeated.often(str(one)) for one in range(5000))
    assert [repeated.often(str(one)) for one in range(5000)] == [1] * 5000


@given(text=st.text(max_size=300), place=st.text(max_size=60), reporter=st.text(max_size=60))
def test_any_words_are_taken_or_told_of(text: str, place: str, reporter: str) -> None:
    assert reader().read(LINE | {"text": text, "place": place, "reporter": reporter})
