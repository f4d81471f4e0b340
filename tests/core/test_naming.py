"""What is held for a person's eye: names and hate, and not the names of places, streets, months and shops."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.naming import Naming, held_for, names_person, nothing_held, speaks_hate
from core.places import Gazetteer, Kind, Place, Territory
from core.report import Hold
from core.words import Cues, TimeWords, WordList

TERRITORY = Territory(lat=59.6, lon=16.2, radius_km=10)
SQUARE = Place(id="a", name="Thore Skogmans plats", locality="Hallsta", lat=59.6, lon=16.2, radius=10, kind=Kind.SQUARE)
SWEDISH = WordList(
    danger=("kniv*",),
    time=TimeWords(months=(("maj",), ("juni",)), weekdays=(("tor",),)),
    cues=Cues(
        common=("och", "vid", "såg", "jag", "heter", "det", "är"),
        naming=("heter", "vid namn"),
        persons=("min chef", "killen .. nr"),
        hate=("svartskall*", "ut ur landet"),
        names=("kalle", "thore", "karl", "*sson"),
        names_or_words=("sten", "björn", "maj", "juni", "johan"),
        no_names=("circle k", "*gatan"),
        ways=("gata",),
        place_endings=("s", "n"),
    ),
)
ARABIC = WordList(cues=Cues(names=("محمد",), names_or_words=("حسن", "نور"), prefixes=("و",)))
WORDS = Naming({"sv": SWEDISH, "ar": ARABIC}, Gazetteer((SQUARE,), TERRITORY))


@pytest.mark.parametrize(
    "text",
    [
        "kalle kastade sten",
        "KALLE KASTADE STEN",
        "kalles moped",
        "jag såg andersson",
        "anderssons moped",
        "jag såg Sten vid torget",
        "det var Sten Trygg",
        "Sten Björn såg det vid torget",
        "Sten Trygg såg det vid torget",
        "jag såg Dragan Petrovic vid torget",
        "han heter dragan",
        "en man vid namn sten",
        "min chef röker",
        "killen där på nr 5 röker",
        "محمد هنا",
        "ومحمد هنا",
        "حسن نور",
        "kalle, vid Thore Skogmans plats",
        "Karl, vid gata",
    ],
)
def test_a_message_that_may_name_somebody_is_held(text: str) -> None:
    assert names_person(text, WORDS)
    assert held_for(text, WORDS) is Hold.NAMED_PERSON


@pytest.mark.parametrize(
    "text",
    [
        "",
        "🙂 …",
        "kastade sten",
        "Sten kastades",
        "jag såg en björn",
        "SÅG STEN VID BILEN",
        "vid Thore Skogmans plats",
        "vid Karl Johans gata",
        "vid Circle K",
        "vid Drottning Storgatan",
        "gatan heter Storgatan",
        "i Maj och i Juni",
        "vad heter det",
        "det heter, dragan",
        "jag såg Dragan. Petrovic kom inte",
        "jag såg Dragan, Petrovic kom inte",
        "Dragan Petrovic är det inte",
        "Det Är Dragan Petrovic",
        "jag såg Ab Cd vid torget",
        "حسن هنا",
        "حسن. نور",
    ],
)
def test_the_names_of_places_and_months_and_words_that_are_names_too_are_not_held(text: str) -> None:
    assert held_for(text, WORDS) is None


@pytest.mark.parametrize("text", ["svartskallar vid torget", "släng dem ut ur landet", "SVARTSKALLE!"])
def test_hate_is_held(text: str) -> None:
    assert speaks_hate(text, WORDS)
    assert held_for(text, WORDS) is Hold.HATE


def test_hate_weighs_more_than_a_name() -> None:
    assert names_person("kalle är svartskalle", WORDS)
    assert held_for("kalle är svartskalle", WORDS) is Hold.HATE


def test_a_phrase_does_not_reach_into_the_next_sentence() -> None:
    assert held_for("släng dem ut. ur landet", WORDS) is None


def test_a_language_without_the_lists_holds_nothing() -> None:
    bare = Naming({"xx": WordList()}, Gazetteer((), TERRITORY))
    assert held_for("kalle är svartskalle", bare) is None
    assert nothing_held("kalle") is None


def test_only_the_first_words_of_a_long_story_are_read() -> None:
    assert held_for("och " * 400 + "kalle", WORDS) is None


def test_a_phrase_of_only_signs_is_in_no_message() -> None:
    signs = Naming({"sv": WordList(cues=Cues(hate=("…", "svartskall*")))}, Gazetteer((), TERRITORY))
    assert signs.hold("… vid torget …") is None
    assert signs.hold("svartskalle") is Hold.HATE


@given(st.text(max_size=300))
def test_whatever_is_written_is_judged_at_once_and_alike(text: str) -> None:
    assert held_for(text, WORDS) is held_for(text, WORDS)
