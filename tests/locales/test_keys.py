"""The code and the locales know the same texts."""

from fluent.syntax import ast as ftl

from locales import FOLDER, problems
from locales.loader import parsed
from tests.locales import keys


def entries(language: str, name: str = "*") -> set[str]:
    return {
        entry.id.name
        for file in (FOLDER / language).glob(f"{name}.ftl")
        for entry in parsed(file).body
        if isinstance(entry, ftl.Message)
    }


def test_the_texts_have_no_problems() -> None:
    assert problems() == []


def test_every_key_that_the_code_can_ask_for_exists() -> None:
    assert (keys.written() | keys.composed()) - entries("sv") == set()


def test_no_text_lies_unused() -> None:
    shell = {"about-description", "about-short"}
    # A language may be named before its folder is there.
    languages = {f"language-{language}" for language in keys.LANGUAGES}
    assert entries("sv") - keys.written() - keys.composed() - shell - languages == set()


def test_a_new_way_of_putting_keys_together_is_noticed() -> None:
    assert keys.patterns() <= keys.PATTERNS


def test_what_stands_on_a_button_is_kept_with_the_buttons_where_it_is_checked_as_one() -> None:
    assert keys.labels() - entries("sv", "*buttons") == set()
