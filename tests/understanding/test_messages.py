"""How well labelled messages are understood: floors that tuning of words may not fall through."""

from collections import Counter

import pytest

from bench.understanding import Case, examine, false_places, load, over_all, score
from core.recognition import Recogniser

Cases = list[Case]


@pytest.fixture(scope="session", params=[False, True], ids=["tuned", "held-out"])
def cases(request: pytest.FixtureRequest, known: Recogniser) -> Cases:
    return examine([label for label in load() if label["held_out"] is request.param], known)


def test_there_are_enough_messages_in_enough_languages() -> None:
    languages = Counter(label["lang"] for label in load())
    assert languages.total() >= 300
    assert len([language for language, number in languages.items() if number >= 40]) >= 5


@pytest.mark.parametrize(("language", "floor"), [("sv", 0.9), ("en", 0.9), ("fi", 0.85), ("ar", 0.85), ("pl", 0.85)])
def test_the_category_is_found(cases: Cases, language: str, floor: float) -> None:
    assert over_all([case for case in cases if case.label["lang"] == language]).f1 >= floor


def test_danger_and_distress_are_heard(cases: Cases) -> None:
    assert score(cases, "danger", True).recall >= 0.97
    assert score(cases, "distress", True).recall >= 0.97


def test_what_is_no_danger_is_seldom_taken_for_it(cases: Cases) -> None:
    assert score(cases, "danger", True).precision >= 0.85


def test_a_place_that_is_not_named_is_hardly_ever_found(cases: Cases) -> None:
    assert false_places(cases) <= 0.03


def test_what_is_denied_is_no_report(cases: Cases) -> None:
    denied = [case for case in cases if case.label["negated"]]
    assert sum(case.found["category"] == "none" for case in denied) >= 0.9 * len(denied)


def test_times_are_read(cases: Cases) -> None:
    timed = [case for case in cases if case.label["start"]]
    assert sum(case.found["start"] == case.label["start"] for case in timed) >= 0.9 * len(timed)


def test_telling_the_language_does_no_harm(known: Recogniser) -> None:
    assert over_all(examine(load(), known, told_language=True)).f1 >= 0.9
