"""Messages written before the word lists had seen them: each file tells how many were understood then.

Now that the lists have seen them, these are floors that tuning may not fall through.
"""

import pytest

from bench.understanding import Batch, blind
from core.recognition import Recogniser

LANGUAGES = ["sv", "en", "fi", "ar", "pl"]


@pytest.fixture(scope="session")
def batches(known: Recogniser) -> list[Batch]:
    return blind(known)


def of(batches: list[Batch], language: str) -> list[Batch]:
    return [batch for batch in batches if batch.name.startswith(f"{language}-")]


def test_there_are_messages_in_each_language(batches: list[Batch]) -> None:
    assert all(sum(batch.told for batch in of(batches, language)) >= 100 for language in LANGUAGES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_a_message_is_about_is_found(batches: list[Batch], language: str) -> None:
    ours = of(batches, language)
    assert sum(batch.right for batch in ours) >= 0.93 * sum(batch.told for batch in ours)


def test_danger_is_heard(batches: list[Batch]) -> None:
    assert sum(batch.heard for batch in batches) >= 0.97 * sum(batch.dangers for batch in batches)


def test_what_is_no_danger_is_hardly_ever_taken_for_it(batches: list[Batch]) -> None:
    assert sum(batch.alarms for batch in batches) <= 0.02 * sum(batch.others for batch in batches)


def test_what_is_of_everyday_life_is_hardly_ever_taken_for_a_report(batches: list[Batch]) -> None:
    assert sum(batch.taken for batch in batches) <= 0.03 * sum(batch.ordinary for batch in batches)
