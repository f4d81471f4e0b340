"""The wording for the young: no longer than the words for all, in any language, and the same where it must be."""

from datetime import UTC, datetime
from typing import Any

import pytest

from core.texts import Text
from core.youth import SUFFIX, YOUTH
from tests.locales.keys import LANGUAGES
from tests.municipality import LOCALES

NOON = datetime(2026, 11, 27, 11, tzinfo=UTC)
ARGS: dict[str, Any] = {
    **{"municipality": "Hallstahammar", "contact": "0220-24000", "category": "car_meet", "until": NOON, "most": 3},
    **{"months": 24, "words": 90, "address": 30, "hours": 24, "talk": 30},
}


def words(language: str, key: str) -> int:
    return len(LOCALES.text(language, Text(key=key, args=ARGS), str).split())


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("key", sorted(YOUTH))
def test_what_the_young_meet_is_no_longer_than_what_all_meet(key: str, language: str) -> None:
    assert words(language, key + SUFFIX) <= words(language, key)


# What nobody may ask of the young, in the languages whose readers wrote them first.
NEVER = {
    "sv": ("hur gammal", "vilken klass", "vad heter du", "poäng", "skicka en bild", "vem gjorde"),
    "en": ("how old", "which class", "your name is", "points", "send a picture", "who did it"),
}


@pytest.mark.parametrize("language", NEVER)
def test_nobody_young_is_asked_for_a_name_a_class_an_age_a_picture_or_who(language: str) -> None:
    texts = [LOCALES.text(language, Text(key=key + SUFFIX, args=ARGS), str).casefold() for key in sorted(YOUTH)]
    for forbidden in NEVER[language]:
        assert not [text for text in texts if forbidden in text]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_duty_to_tell_is_the_first_thing_that_is_said_and_names_the_coach(language: str) -> None:
    duty = LOCALES.text(language, Text(key="talk-duty", args={"name": "Sara"}), str)
    assert "Sara" in duty
    assert duty.index("<b>") == 0
