"""The rules of recognition with a handful of words, each seen at work by itself."""

from datetime import UTC, datetime

import pytest
from rapidfuzz.fuzz import ratio

from core.places import Gazetteer, Territory
from core.recognition import Recogniser, Understood
from core.report import Category
from core.words import Cues, Topic, WordList
from tests.core.world import STOCKHOLM

NOW = datetime(2025, 6, 14, 21, 30, tzinfo=UTC)
SWEDISH = WordList(
    negations=("inga", "inte"),
    danger=("kniv*",),
    subjects={
        Category.LITTERING: ("skräphög",),
        Category.UNSAFE_PLACE: ("inte känns tryggt",),
        Category.DRUGS: ("sprutor",),
    },
    cues=Cues(
        common=("en", "har", "vid", "statyn", "är", "det"),
        compounds=True,
        things={Category.VANDALISM: ("staty*", "rutan"), Category.SAFE_PLACE: ("torget",), "danger": ("granne*",)},
        deeds={
            Category.VANDALISM: ("avslag*", "krossad"),
            Category.SAFE_PLACE: ("tryggt",),
            "danger": ("fallit ihop",),
        },
        everyday=("köpt",),
        asking=("när är",),
    ),
)
ENGLISH = WordList(subjects={Category.CAR_MEET: ("burnouts",)}, danger=("statue",), cues=Cues(common=("the", "is")))
NOWHERE = Gazetteer((), Territory(lat=59, lon=16, radius_km=9))
BOTH = Recogniser({"sv": SWEDISH, "en": ENGLISH, "xx": WordList()}, NOWHERE, STOCKHOLM, ratio)


def say(text: str, language: str | None = "sv") -> Understood:
    return BOTH.understand(text, language, NOW)


@pytest.mark.parametrize(
    ("text", "category"),
    [
        ("statyn har fått huvudet avslaget", Category.VANDALISM),
        ("avslaget är huvudet, en staty", Category.VANDALISM),
        ("statyn", Topic.NONE),
        ("avslaget", Topic.NONE),
        ("statyn. avslaget", Topic.NONE),
        ("statyn a b c d e f g h i avslaget", Topic.NONE),
        ("statyn inte avslagen", Topic.NONE),
        ("när är statyn avslagen", Topic.NONE),
        ("köpt rutan krossad", Topic.NONE),
        ("köpt en skräphög", Category.LITTERING),
    ],
)
def test_a_thing_beside_a_deed_is_a_category(text: str, category: str) -> None:
    assert say(text).category == category


def test_a_deed_that_is_part_of_a_sure_phrase_tells_nothing_else() -> None:
    assert say("det inte känns tryggt vid torget").category is Category.UNSAFE_PLACE


def test_a_thing_beside_a_deed_may_be_danger() -> None:
    assert say("en granne har fallit ihop").danger
    assert not say("en granne har en rutan").danger


def test_the_end_of_a_long_unknown_word_is_known() -> None:
    assert say("jättesprutor vid torget").category is Category.DRUGS
    assert say("xxsprutor vid torget").category is Topic.NONE  # too short a beginning to be a word


def test_what_the_writers_language_denies_is_not_told_by_another() -> None:
    found = say("det är inga sprutor vid burnouts")
    assert (found.category, found.negated) == (Topic.NONE, True)


def test_a_word_that_the_messages_language_knows_is_no_danger_in_another() -> None:
    words = {"sv": SWEDISH.model_copy(update={"danger": ()}), "en": WordList(danger=("statyn",))}
    found = Recogniser(words, NOWHERE, STOCKHOLM).understand("det är statyn vid en ruta", None, NOW)
    assert (found.language, found.danger) == ("sv", False)


def test_a_message_clearly_in_another_language_is_read_in_that() -> None:
    assert say("the burnouts is", "sv").language == "en"
    assert say("the är", "sv").language == "sv"


def test_a_language_with_no_words_is_accepted() -> None:
    assert say("sprutor", "xx").category is Category.DRUGS
