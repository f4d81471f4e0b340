"""Places: found in spite of how they are written, and pins made coarse."""

import math

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from pydantic import ValidationError

from core.ids import token_of
from core.places import Gazetteer, Place, Territory, coarse, difference_ratio, fold, metres_between
from core.prompts import press_of
from core.report import PlaceKind
from tests.core.talk import at_gate
from tests.core.world import GAZETTEER

TERRITORY = Territory(lat=59.575, lon=16.225, radius_km=14)
LATITUDES, LONGITUDES = st.floats(-89, 89), st.floats(-180, 180)


@pytest.mark.parametrize(
    ("typed", "place"),
    [
        ("Parkskolan", "parkskolan"),
        ("parkskolan", "parkskolan"),
        ("PARKSKOLAN!!", "parkskolan"),
        ("parkskoln", "parkskolan"),
        ("vid Parkskolan", "parkskolan"),
        ("på parkeringen vid parkskolan", "parkskolan"),
        ("Parkskolan i Hallstahammar", "parkskolan"),
        ("Parkskolan, Hallstahammar", "parkskolan"),
        ("hammartorgt", "hammartorget"),
        ("Hammar torget", "hammartorget"),
        ("kolback", "kolback"),
        ("i Kolbäck", "kolback"),
        ("Strömsholm", "stromsholm"),
        ("stromsholm", "stromsholm"),
        ("Fredhemsskolan", "lindboskolan"),
        ("kolbäcks station", "kolbacks_station"),
        ("Station, Kolbäck", "kolbacks_station"),
    ],
)
def test_a_place_is_found_however_it_is_written(typed: str, place: str) -> None:
    found = GAZETTEER.find(typed).sure
    assert found is not None
    assert found.id == place


def test_a_name_that_two_places_have_is_asked_about() -> None:
    found = GAZETTEER.find("station")
    assert found.sure is None
    assert {place.id for place in found.guesses} == {"hallsta_station", "kolbacks_station"}
    both = GAZETTEER.find("mellan Parkskolan och Hammartorget")
    assert {place.id for place in both.guesses} == {"parkskolan", "hammartorget"}


@pytest.mark.parametrize("typed", ["", "🙂", "...", "Stockholm city", "hemma hos mig"])
def test_a_name_that_is_not_known_is_nothing(typed: str) -> None:
    found = GAZETTEER.find(typed)
    assert (found.sure, found.guesses) == (None, ())


def test_in_an_empty_gazetteer_nothing_is_found_and_nothing_is_near() -> None:
    empty = Gazetteer((), TERRITORY)
    assert empty.find("Parkskolan").sure is None
    assert empty.nearest(59.6, 16.2) is None
    spot = empty.spot_at(59.60004, 16.20004)
    assert (spot.kind, spot.place_id, spot.name) == (PlaceKind.PIN, None, None)


def test_a_whole_story_is_compared_only_so_far() -> None:
    assert GAZETTEER.find("ord " * 1000 + "Parkskolan").sure is None
    assert GAZETTEER.find("Parkskolan " + "ord " * 1000).sure is not None


def test_the_standard_library_can_tell_how_alike_names_are() -> None:
    assert difference_ratio("parkskolan", "parkskolan") == 100
    assert difference_ratio("parkskoln", "parkskolan") > 90
    assert Gazetteer(GAZETTEER.places, TERRITORY).find("parkskoln").sure is not None


def test_a_name_is_shown_with_its_town_where_it_does_not_say_it() -> None:
    shown = {place.id: place.shown for place in GAZETTEER.places}
    assert shown["parkskolan"] == "Parkskolan, Hallstahammar"
    assert shown["kolbacks_station"] == "Kolbäcks station"
    assert shown["kolback"] == "Kolbäck"


def test_folding_leaves_only_plain_letters() -> None:
    assert fold("  Åsa-Ö, ÉCOLE\u0301 ²!") == "asa o ecole 2"


def test_a_pin_is_rounded_and_named_after_the_place_that_it_is_at() -> None:
    spot = GAZETTEER.spot_at(59.61812345, 16.23012345)
    assert (spot.kind, spot.place_id, spot.name) == (PlaceKind.PIN, "parkskolan", "Parkskolan, Hallstahammar")
    assert (spot.lat, spot.lon) == coarse(59.61812345, 16.23012345)


def test_a_pin_far_from_every_place_is_near_a_town() -> None:
    spot = GAZETTEER.spot_at(59.5900, 16.1500)
    assert (spot.place_id, spot.name) == (None, "Hallstahammar")


@given(LATITUDES, LONGITUDES)
def test_a_pin_moves_by_about_a_hundred_metres_at_most(lat: float, lon: float) -> None:
    assume(abs(lat) < 84)  # nearer the poles the grid no longer follows the meridians
    assert metres_between((lat, lon), coarse(lat, lon)) < 90


@given(LATITUDES, LONGITUDES)
def test_what_is_on_the_grid_stays_there(lat: float, lon: float) -> None:
    assert coarse(*coarse(lat, lon)) == coarse(lat, lon)


@given(LATITUDES, LONGITUDES, LATITUDES, LONGITUDES)
def test_a_distance_is_the_same_both_ways_and_no_longer_than_half_the_earth(
    a: float, b: float, c: float, d: float
) -> None:
    there, back = metres_between((a, b), (c, d)), metres_between((c, d), (a, b))
    assert math.isclose(there, back, abs_tol=1e-3)
    assert 0 <= there <= math.pi * 6_371_000 + 1


@pytest.mark.parametrize(
    ("lat", "lon", "inside"),
    [
        (59.6140, 16.2285, True),
        (59.45, 16.2, True),
        (59.33, 18.06, False),
        (90.1, 0.0, False),
        (0.0, 180.1, False),
        (math.nan, 16.2, False),
        (59.6, math.inf, False),
    ],
)
def test_what_is_in_the_municipality(lat: float, lon: float, inside: bool) -> None:
    assert GAZETTEER.covers(lat, lon) is inside


def test_the_longest_id_of_a_place_fits_on_a_button() -> None:
    longest = "p" * 29
    draft = at_gate().draft
    assert len(press_of(draft, "which_place", longest).encode()) <= 64
    assert len(token_of(draft.id)) == 22
    Place(id=longest, name="Plats", locality="Ort", lat=0, lon=0, radius=1)
    with pytest.raises(ValidationError):
        Place(id=longest + "p", name="Plats", locality="Ort", lat=0, lon=0, radius=1)


def test_only_what_is_suggested_has_a_button_of_its_own() -> None:
    assert [place.id for place in GAZETTEER.suggested()] == ["hammartorget", "parkskolan", "lindboskolan"]
    assert GAZETTEER.get("nowhere") is None
