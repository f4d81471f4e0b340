"""Where it was: a shared place is shown on a map, made coarse, and taken only in the municipality."""

import pytest

from core.report import PlaceKind
from tests.scenarios.conftest import IN_TOWN, Town
from tests.scenarios.stored import reports_of
from tests.scenarios.verbs import does, opens, sends
from tests.telegram import Persona

pytestmark = IN_TOWN


async def asked_where(person: Persona) -> None:
    """A meet that goes on, up to its place."""
    await opens(person)
    await does(person, ("Rapportera en motorträff", "112"), ("Pågår nu – jag är trygg", "Var är det?"))


async def test_a_shared_place_is_shown_back_on_a_map_and_kept_to_about_100_metres(town: Town) -> None:
    alva = await town.meets()
    await asked_where(alva)
    await alva.shares_location(59.61137, 16.21194)
    picture = await alva.hears("Skantzen")
    assert picture["photo"]
    assert "delad plats" in picture.text
    await alva.hears("Stämmer det?")
    await sends(alva)
    (report,) = await reports_of(town.program, alva)
    assert report.spot.kind is PlaceKind.PIN
    assert report.spot.place_id == "skantzen"
    assert report.spot.lat == pytest.approx(59.611, abs=1e-9)


async def test_a_place_outside_the_municipality_is_not_taken_and_it_is_said_whom_to_turn_to(town: Town) -> None:
    alva = await town.meets()
    await asked_where(alva)
    await alva.shares_location(59.3293, 18.0686)
    told = await alva.hears("utanför Hallstahammar")
    assert "114 14" in told.text
    assert "112" in told.text
    assert "Var är det?" in told.text
    await does(alva, ('"Kolbäck"', "Din rapport"))


async def test_a_place_outside_as_the_first_thing_opens_no_report(town: Town) -> None:
    alva = await town.meets()
    await opens(alva)
    await alva.shares_location(59.3293, 18.0686)
    await alva.hears("utanför Hallstahammar")
    await does(alva, ('"/cancel"', "Det finns inget att avbryta"))


async def test_a_misspelt_place_is_found_and_an_unknown_one_is_kept_as_written(town: Town) -> None:
    alva = await town.meets()
    await asked_where(alva)
    summary = await does(
        alva, ('"parkskoln"', "Din rapport"), ("Ändra", "Vad vill du ändra?"), ("Plats", "Var är det?")
    )
    await does(alva, ('"den gamla kvarnen"', "Vilken ort är det i eller nära?"))
    summary = await does(alva, ("Kolbäck", "Din rapport"))
    assert "den gamla kvarnen, Kolbäck" in summary.text


async def test_a_place_key_is_pressed_instead_of_typed_and_the_keyboard_goes_away_afterwards(town: Town) -> None:
    alva = await town.meets()
    await asked_where(alva)
    assert "📍 Dela min plats" in await alva.labels()
    await does(alva, ("Skantzen", "Din rapport"))
    assert "📍 Dela min plats" not in await alva.labels()
    await sends(alva)
    (report,) = await reports_of(town.program, alva)
    assert report.spot.place_id == "skantzen"


async def test_a_place_shared_in_the_middle_of_other_questions_is_kept(town: Town) -> None:
    alva = await town.meets()
    await opens(alva)
    await does(alva, ("Rapportera en motorträff", "112"))
    await alva.shares_location(59.61137, 16.21194)
    await alva.hears("Skantzen")
    await alva.hears("Pågår det just nu?")
    summary = await does(alva, ("Pågår nu – jag är trygg", "Din rapport"))
    assert "Skantzen" in summary.text
