"""The scenes of the pictures can be played in every language that has texts."""

import pytest
from fluent.syntax import FluentParser, ast

from bench.pictures import playable
from bench.scenes import SCREENS, Hear, Key, Press, Scene, Shoot, heard, in_language
from tests.municipality import LOCALES


@pytest.mark.parametrize("language", LOCALES.languages)
def test_every_step_of_every_screen_has_its_words(language: str) -> None:
    steps = [step for scene in in_language(SCREENS, language) for step in scene.steps]
    assert [step for step in steps if isinstance(step, Press) and isinstance(step.label, Key)] == []
    assert [step for step in steps if isinstance(step, Hear) and (isinstance(step.text, Key) or not step.text)] == []


def test_no_picture_is_taken_twice() -> None:
    names = [step.name for scene in SCREENS for step in scene.steps if isinstance(step, Shoot)]
    assert len(names) == len(set(names))


def message(source: str) -> ast.Message:
    found = FluentParser().parse(source).body[0]
    assert isinstance(found, ast.Message)
    return found


@pytest.mark.parametrize(
    ("language", "source", "pattern"),
    [
        ("sv", "a = <b>Hej { $name }!</b>\n    Vad vill du göra i dag?", "Vad\\ vill\\ du\\ göra\\ i\\ dag\\?"),
        ("sv", "a = <b>{ $c ->\n    [x] Var ligger det?\n   *[other] Var var det?\n}</b>", None),
        ("ar", "a = اتصل على 114 14 أو اكتب إلى البلدية", "أو\\ اكتب\\ إلى\\ البلدية"),
    ],
)
def test_a_message_is_known_by_its_longest_piece_whatever_stands_in_it(
    language: str, source: str, pattern: str | None
) -> None:
    assert heard(message(source), language).pattern == (pattern or "Var\\ ligger\\ det\\?|Var\\ var\\ det\\?")


def test_people_of_a_language_are_new_in_each_scene() -> None:
    scene = Scene(("Amina",), (Press("Amina", Key("menu-help")),))
    assert in_language([scene], "sv") == [Scene(("Amina",), (Press("Amina", "Hjälp"),), language="sv")]


def test_a_language_that_cannot_be_played_is_passed_over_aloud(capsys: pytest.CaptureFixture[str]) -> None:
    assert playable(["sv", "qq"]) == ["sv"]
    assert capsys.readouterr().err == "SKIPPED qq: locales/ has no folder for it.\n"
