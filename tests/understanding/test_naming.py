"""How well the lists of names and of hate do, on labelled messages and on ordinary ones."""

import pytest

from bench.understanding import load, load_naming, naming
from core.naming import Naming, held_for
from core.report import Hold


@pytest.fixture(scope="session")
def names() -> Naming:
    return naming()


def test_what_names_somebody_or_speaks_hate_is_held(names: Naming) -> None:
    must = [label for label in load_naming() if label["hold"]]
    assert sum(held_for(label["text"], names) == label["hold"] for label in must) >= 0.95 * len(must)


def test_what_only_looks_like_it_is_seldom_held(names: Naming) -> None:
    need_not = [label for label in load_naming() if not label["hold"]]
    assert sum(held_for(label["text"], names) is not None for label in need_not) <= 0.05 * len(need_not)


def test_of_all_messages_few_are_held(names: Naming) -> None:
    labels = load()
    held = [held_for(label["text"], names) for label in labels]
    assert sum(why is not None for why in held) <= 0.05 * len(held)
    assert Hold.HATE not in held


def test_no_name_is_a_word_that_people_write_all_the_time(names: Naming) -> None:
    for text in (
        "det är skräp i parken i maj",
        "on monday in april",
        "stenar på vägen",
        "nyt on pimeää",
        "jest ciemno",
    ):
        assert held_for(text, names) is None
