"""Ids sorted by time, references that can be read out, and tokens that fit on a button."""

from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.ids import read_reference, read_token, reference_of, token_of, uuid7

NOW = datetime(2025, 6, 14, 21, 30, tzinfo=UTC)
ENTROPY = st.binary(min_size=10, max_size=10)
IDS = ENTROPY.map(lambda entropy: uuid7(NOW, entropy))


@given(ENTROPY, ENTROPY, st.integers(1, 10**9))
def test_a_later_id_sorts_after_an_earlier_one(earlier: bytes, later: bytes, milliseconds: int) -> None:
    assert uuid7(NOW, earlier) < uuid7(NOW + timedelta(milliseconds=milliseconds), later)


@given(ENTROPY)
def test_an_id_is_a_uuid_of_version_7(entropy: bytes) -> None:
    identifier = uuid7(NOW, entropy)
    assert (identifier.version, identifier.variant) == (7, "specified in RFC 4122")
    assert identifier.int >> 80 == int(NOW.timestamp() * 1000)


def test_all_but_six_bits_of_the_entropy_are_used() -> None:
    ids = {uuid7(NOW, (1 << bit).to_bytes(10, "big")) for bit in range(80)}
    assert len(ids) == 75  # 74 bits, and none of them


@given(IDS)
def test_a_reference_is_read_back_however_it_is_written(identifier: UUID) -> None:
    reference = reference_of(identifier)
    assert len(reference) == 9
    spoken = reference.replace("0", "o").replace("1", "l")
    for written in (
        reference,
        reference.lower(),
        reference.replace("-", " "),
        reference.replace("-", ""),
        spoken,
        spoken.upper(),
    ):
        assert read_reference(written) == reference


@pytest.mark.parametrize(
    "typed", ["", "7KQ2-M8X", "7KQ2-M8XDD", "7KQ2-M8XU", "7KQ2-M8XÅ", "🙂🙂🙂🙂🙂🙂🙂🙂", "ﬃﬃ", "motorträff"]
)
def test_what_is_no_reference_is_none(typed: str) -> None:
    assert read_reference(typed) is None


@given(IDS)
def test_a_token_is_22_characters_and_leads_back(identifier: UUID) -> None:
    token = token_of(identifier)
    assert len(token) == len(token.encode()) == 22
    assert ":" not in token
    assert read_token(token) == identifier


@given(st.text(max_size=40))
def test_any_text_is_a_token_or_none(text: str) -> None:
    found = read_token(text)
    assert found is None or isinstance(found, UUID)


@pytest.mark.parametrize(
    "token", ["", "-", "x", "A" * 21, "A" * 23, "A" * 22 + "==", "Å" * 22, "A" * 21 + " ", "A" * 21 + "+"]
)
def test_what_is_no_token_is_none(token: str) -> None:
    assert read_token(token) is None
