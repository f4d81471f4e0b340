"""How written words are compared: alike is good enough, but not for numbers, and not to throw things away."""

import pytest
from rapidfuzz.fuzz import ratio

from core.report import Category
from core.words import Intent, Vocabulary, WordList, contains, fold_pattern, positions
from tests.core.world import WORLD

SV = WORLD.vocabularies["sv"]
WHAT = ("loud_music", "revving", "burnouts", "speeding", "blocking", "other")


def test_a_misspelt_wish_is_still_one_but_to_cancel_must_be_written() -> None:
    assert SV.intent("rapportrea") is Intent.REPORT
    assert SV.intent("AVBRYT!") is Intent.CANCEL
    assert SV.intent("avbrytt") is None
    assert SV.intent("") is None


def test_the_best_of_all_wishes_is_taken_and_not_the_first() -> None:
    words = WordList(intents={Intent.REPORT: ("rapporten",), Intent.PLEDGE: ("rapportera",)})
    assert Vocabulary(words, similarity=ratio).intent("rapportera") is Intent.PLEDGE


def test_without_a_similarity_only_what_is_equal_counts() -> None:
    plain = Vocabulary(SV.words)
    assert plain.intent("rapportera") is Intent.REPORT
    assert plain.intent("rapportrea") is None


def test_short_words_and_numbers_must_be_exact() -> None:
    labels: dict[str, tuple[str, ...]] = {"vehicles.few": ("1–5 fordon",), "x.no": ("nej",)}
    vocabulary = Vocabulary(WordList(), labels=labels, similarity=ratio)
    assert vocabulary.chosen("1-5 fordon", "vehicles", ("few",)) == "few"
    assert vocabulary.chosen("15 fordon", "vehicles", ("few",)) is None
    assert vocabulary.chosen("fordon", "vehicles", ("few",)) is None
    assert vocabulary.chosen("nei", "x", ("no",)) is None


def test_what_must_be_exact_is() -> None:
    assert SV.chosen("det är övre", "gate", ("over",)) == "over"
    assert SV.chosen("det är övre", "gate", ("over",), exactly=True) is None
    assert SV.chosen("Det är över!", "gate", ("over",), exactly=True) == "over"
    assert SV.chosen("", "gate", ("over",)) is None


def test_every_option_that_is_mentioned_is_named() -> None:
    assert SV.named("hög musik, burnouts och rusning", "what", WHAT) == ("loud_music", "revving", "burnouts")
    assert SV.named("hög musik men inga burnouts", "what", WHAT) == ("loud_music",)
    assert SV.named("", "what", WHAT) == ()


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("motorträffar vid torget", Category.CAR_MEET),
        ("en epatraktor som gasar", Category.CAR_MEET),
        ("knark", Category.DRUGS),
        ("ingen motorträff här", None),
        ("", None),
        ("hej", None),
    ],
)
def test_what_a_message_is_about(text: str, subject: Category | None) -> None:
    assert SV.subject(text) is subject


def test_with_no_words_there_is_no_subject() -> None:
    assert Vocabulary(WordList()).subject("motorträff") is None


@pytest.mark.parametrize(
    ("text", "danger"),
    [
        ("de har kniv", True),
        ("knivar!", True),
        ("ingen kniv", False),
        ("det är inte någon kniv", False),
        ("jag har inte sett att de har kniv", True),
        ("någon är skadad", True),
        ("skadad", False),
        ("", False),
    ],
)
def test_words_of_danger(text: str, danger: bool) -> None:
    assert SV.tells_danger(text) is danger


def test_another_languages_negations_count_when_they_are_given() -> None:
    assert SV.tells_danger("no kniv")
    assert not SV.tells_danger("no kniv", frozenset({"no"}))


def test_patterns_of_words() -> None:
    assert positions(["a", "b", "a", "b"], fold_pattern("A b")) == [0, 2]
    assert positions(["a"], fold_pattern("a b")) == []
    assert positions(["a"], fold_pattern("...")) == []
    assert contains(["motortraffar"], fold_pattern("motorträff*"))
    assert not contains(["motor"], fold_pattern("motorträff*"))
