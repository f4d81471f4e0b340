"""What content/ becomes: the world of one municipality."""

from datetime import UTC, date, datetime

import pytest

from bot.content import NEVER_CHECKED, load_municipality
from core.places import coarse
from core.pledge import ActionState
from core.prompts import press_of
from core.questions import QUESTIONS, Kind
from core.world import World
from tests.content.copies import MUNICIPALITY, PLACES, PLEDGE, Copy
from tests.content.test_words import draft
from tests.municipality import CONTENT

NOW = datetime(2024, 6, 15, 7, 0, tzinfo=UTC)


def test_hallstahammar_speaks_swedish_first(hallstahammar: World) -> None:
    assert hallstahammar.name == "Hallstahammar"
    assert hallstahammar.languages == ("sv", "sv-easy", "fi", "en", "ar", "so", "fa", "ti", "bs", "pl")
    assert hallstahammar.zone.key == "Europe/Stockholm"


def test_the_pledge_of_2023_has_its_three_focus_areas_in_every_language(hallstahammar: World) -> None:
    pledge = hallstahammar.pledge(NOW)
    assert pledge.year == 2023
    assert pledge.announced == date(2022, 12, 27)
    assert [area.id for area in pledge.focus_areas] == ["drugs", "traffic", "vandalism"]
    assert all(area.title.keys() == area.why.keys() == {*hallstahammar.languages} for area in pledge.focus_areas)
    assert {party.name["sv"] for party in pledge.parties} == {
        "Hallstahammars kommun",
        "Lokalpolisområde Västra Mälardalen",
    }


def test_a_new_year_s_pledge_is_one_file_more(copy: Copy) -> None:
    source = copy.read(PLEDGE).replace("year = 2023", "year = 2024").replace("2022-12-27", "2024-01-22")
    copy.write(
        "municipalities/hallstahammar/pledges/2024.toml", source.replace('state = "ongoing"', 'state = "not_done"', 1)
    )
    pledge = copy.world().pledge(NOW)
    assert pledge.year == 2024
    assert pledge.focus_areas[0].actions[0].state is ActionState.NOT_DONE


def test_another_municipality_is_files_and_no_code(copy: Copy) -> None:
    source = copy.read(MUNICIPALITY).replace("Hallstahammar", "Koping").replace("hallstahammar", "koping")
    copy.write("municipalities/koping/municipality.toml", source)
    copy.write("municipalities/koping/places.toml", copy.read(PLACES))
    copy.write("municipalities/koping/pledges/2025.toml", copy.read(PLEDGE).replace('"hallstahammar"', '"koping"'))
    assert copy.world("koping").name == "Koping"


def test_about_six_places_have_a_button_of_their_own(hallstahammar: World) -> None:
    assert [place.name for place in hallstahammar.gazetteer.suggested()] == [
        "Kolbäck",
        "Strömsholm",
        "Skantzen",
        "Hallstahammar centrum",
        "Hallstahammars station",
        "Kolbäcks station",
    ]


@pytest.mark.parametrize(
    ("typed", "place"),
    [
        ("kolbeck", "kolback"),
        ("KOLBÄCK", "kolback"),
        ("vid parkskoln", "parkskolan"),
        ("Fredhemsskolan", "lindboskolan"),
        ("thore skogmans", "thore_skogmans_plats"),
        ("stromsholms slott", "stromsholms_slott"),
        ("borgasund", "borgasund"),
        ("centrum", "hallstahammar_centrum"),
        ("hallsta", "hallstahammar"),
        ("kolbäck station", "kolbacks_station"),
    ],
)
def test_a_place_is_found_as_people_write_it(hallstahammar: World, typed: str, place: str) -> None:
    found = hallstahammar.gazetteer.find(typed)
    assert found.sure is not None
    assert found.sure.id == place


def test_the_station_alone_may_be_either_and_is_asked_about(hallstahammar: World) -> None:
    found = hallstahammar.gazetteer.find("stationen")
    assert found.sure is None
    assert {place.id for place in found.guesses[:2]} == {"hallstahammars_station", "kolbacks_station"}


def test_a_pin_in_a_centre_is_named_after_the_locality_and_not_a_school_that_shares_its_point(
    hallstahammar: World,
) -> None:
    for lat, lon, place in ((59.6140, 16.2285, "hallstahammar"), (59.5652, 16.2304, "kolback")):
        assert hallstahammar.gazetteer.spot_at(*coarse(lat, lon)).place_id == place


def test_every_place_fits_the_buttons_that_name_it(hallstahammar: World) -> None:
    for place in hallstahammar.gazetteer.places:
        assert len(press_of(draft(), "which_place", place.id).encode()) <= 64


def test_what_stands_on_a_button_may_be_written_in_every_language(hallstahammar: World) -> None:
    for language, vocabulary in hallstahammar.vocabularies.items():
        for questions in QUESTIONS.values():
            for question in questions:
                for option in question.options:
                    (label,) = vocabulary.labels[f"{question.id}.{option}"]
                    assert vocabulary.chosen(label, question.id, question.options) == option, language
                if question.kind not in (Kind.DAY, Kind.BAND):
                    assert f"correct.{question.id}" in vocabulary.labels
        assert {"back", "cancel", "skip", "done", "menu.report", "language.sv", "gate.safe"} <= vocabulary.labels.keys()


def test_a_helpline_that_nobody_has_checked_says_so() -> None:
    helplines = load_municipality(CONTENT, "hallstahammar").helplines
    assert {helpline.number for helpline in helplines} >= {"112", "114 14", "116 111", "020-50 50 50", "90101", "1177"}
    assert all(helpline.last_checked >= NEVER_CHECKED for helpline in helplines)
