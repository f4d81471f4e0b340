"""How the texts speak: rules of the domain that a translator may not know."""

import re
from collections.abc import Iterator

import pytest
from fluent.syntax import ast as ftl
from fluent.syntax import serialize

from locales import FOLDER
from locales.loader import parsed
from tests.municipality import LOCALES

LANGUAGES = LOCALES.languages
# "polisanmälan" and "anmäl ett brott" say what a report is not, and whom to turn to.
ABOUT_THE_POLICE = re.compile(r"polisanmälan|anmäl ett brott")


def messages(language: str, name: str = "*") -> Iterator[tuple[str, str]]:
    for file in sorted((FOLDER / language).glob(f"{name}.ftl")):
        for entry in parsed(file).body:
            if isinstance(entry, ftl.Message):
                yield entry.id.name, serialize(ftl.Resource([entry]))


@pytest.mark.parametrize("language", LANGUAGES)
def test_safety_texts_have_no_exclamation_marks(language: str) -> None:
    assert [key for key, words in messages(language, "safety") if "!" in words] == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "key", ["welcome-emergency", "gate", "danger", "help-emergency", "receipt-ongoing", "receipt-emergency"]
)
def test_112_is_in_every_text_that_may_be_read_in_danger(language: str, key: str) -> None:
    assert "112" in dict(messages(language, "safety"))[key]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_police_s_other_number_is_told_at_the_start_in_help_and_on_the_receipt(language: str) -> None:
    texts = dict(messages(language, "safety"))
    assert all("114 14" in texts[key] for key in ("welcome-emergency", "help-emergency", "receipt-emergency"))


def test_a_report_is_never_called_what_it_is_not() -> None:
    words = [(key, ABOUT_THE_POLICE.sub("", text)) for key, text in messages("sv")]
    assert [key for key, text in words if re.search(r"anmäl|larm|ärende", text, re.IGNORECASE)] == []


def test_nobody_is_promised_to_be_anonymous() -> None:
    everything = [pair for language in LANGUAGES for pair in messages(language)]
    assert [key for key, text in everything if re.search(r"anonym|anonim|anonyym|nimettöm", text, re.IGNORECASE)] == []


@pytest.mark.parametrize(("language", "words"), [("sv", "Ingen läser"), ("en", "Nobody reads")])
def test_it_is_said_that_nobody_watches_the_chat(language: str, words: str) -> None:
    texts = dict(messages(language, "safety"))
    assert all(words.casefold() in texts[key].casefold() for key in ("welcome-emergency", "danger", "help-emergency"))


@pytest.mark.parametrize(
    ("language", "words"), [("sv", "Att gilla bilar är inget fel"), ("en", "nothing wrong with liking cars")]
)
def test_an_interest_in_cars_is_no_misconduct(language: str, words: str) -> None:
    assert words in dict(messages(language, "report"))["ask-what"]
