"""How a language's words tell danger: idioms take a word back, cries are all that is said, the missing are persons."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from core.recognition import Recogniser
from core.words import Cues, Vocabulary, WordList
from core.world import World
from tests.content.conftest import hallstahammar

__all__ = ["hallstahammar"]

NOW = datetime.fromisoformat("2025-06-14T23:30:00+02:00")
WORDS = WordList(
    danger=("dödar", "skjuter", "kniv*"),
    negations=("ingen",),
    cues=Cues(
        distress=("skulle sakna mig", "ingen skulle sakna mig"),
        idioms=("skjuter upp", "*ljud* .. dödar mig", "knivig*", "*musik .. dödar"),
        cries=("eld", "olycka vid .."),
        things={"missing": ("barn",), "intruder": ("nån",)},
        deeds={"missing": ("är borta",), "intruder": ("i mitt kök",)},
    ),
)


@pytest.fixture(scope="module")
def recogniser(hallstahammar: World) -> Recogniser:
    return Recogniser({"sv": WORDS}, hallstahammar.gazetteer, ZoneInfo("Europe/Stockholm"))


@pytest.mark.parametrize(
    ("written", "danger"),
    [
        ("de skjuter upp raketer", False),
        ("de skjuter upp raketer, de skjuter", True),
        ("motorljudet dödar mig", False),
        ("ljuden från de där bilarna dödar mig", False),
        ("ljuden från alla de där många bilarna dödar mig", True),
        ("popmusik dödar", False),
        ("han dödar mig", True),
        ("en knivig kurva", False),
        ("en kniv i en knivig kurva", True),
    ],
)
def test_an_idiom_takes_back_the_word_inside_it_and_no_other(written: str, danger: bool) -> None:
    assert Vocabulary(WORDS).tells_danger(written) is danger


@pytest.mark.parametrize(
    ("written", "danger"),
    [
        ("Eld", True),
        ("Kom hit. ELD!", True),
        ("öppen eld", False),
        ("Olycka vid bron", True),
        ("innan det sker en olycka vid bron", False),
    ],
)
def test_a_cry_is_all_that_is_said_or_what_it_begins_with(written: str, danger: bool) -> None:
    assert Vocabulary(WORDS).tells_danger(written) is danger


@pytest.mark.parametrize(
    ("written", "danger"),
    [
        ("ett barn som var fyra år är borta", True),
        ("bänken är borta, dåligt för barn", False),
        ("gungan, barn, är borta", False),
        ("nån står i mitt kök", True),
        ("nån har spelat musik som hörs i mitt kök", False),
    ],
)
def test_who_is_missing_or_inside_is_told_first_and_soon(recogniser: Recogniser, written: str, danger: bool) -> None:
    assert recogniser.understand(written, "sv", NOW).danger is danger


def test_a_negation_that_is_a_part_of_the_distress_does_not_deny_it(recogniser: Recogniser) -> None:
    assert recogniser.understand("ingen skulle sakna mig", "sv", NOW).distress
