import base64
from uuid import uuid4

import pytest

from core.errors import ConfigurationError, Unreadable
from storage import Keyring, generate_key
from storage.codec import Field
from storage.identity import Identity

FIELD = Field("reports", "sealed_words", uuid4())


@pytest.fixture
def keyring() -> Keyring:
    return Keyring.parse(generate_key())


@pytest.mark.parametrize("plain", ["", "hög musik", "\x00\u202e🚗", "\ud800", "x" * 100_000])
def test_what_was_sealed_opens_unchanged(keyring: Keyring, plain: str) -> None:
    assert keyring.open(keyring.seal(plain, FIELD), FIELD) == plain


def test_sealing_twice_gives_nothing_to_compare(keyring: Keyring) -> None:
    assert keyring.seal("hög musik", FIELD) != keyring.seal("hög musik", FIELD)


@pytest.mark.parametrize(
    "elsewhere",
    [
        Field("outbox", FIELD.column, FIELD.row),
        Field(FIELD.table, "sealed_address", FIELD.row),
        Field(FIELD.table, FIELD.column, uuid4()),
    ],
)
def test_a_sealed_field_opens_nowhere_else(keyring: Keyring, elsewhere: Field) -> None:
    with pytest.raises(Unreadable):
        keyring.open(keyring.seal("hög musik", FIELD), elsewhere)


def test_no_byte_of_a_sealed_field_can_be_changed_or_cut(keyring: Keyring) -> None:
    sealed = keyring.seal("hög musik", FIELD)
    for place in range(len(sealed)):
        flipped = sealed[:place] + bytes([sealed[place] ^ 1]) + sealed[place + 1 :]
        with pytest.raises(Unreadable):
            keyring.open(flipped, FIELD)
        with pytest.raises(Unreadable):
            keyring.open(sealed[:place], FIELD)


def test_a_wrong_key_opens_nothing(keyring: Keyring) -> None:
    with pytest.raises(Unreadable):
        Keyring.parse(generate_key()).open(keyring.seal("hög musik", FIELD), FIELD)


def test_the_newest_key_seals_and_an_older_one_still_opens() -> None:
    old, new = generate_key(), generate_key()
    sealed_before = Keyring.parse(old).seal("before", FIELD)
    rotated = Keyring.parse(f" {new} , {old}")
    sealed_after = rotated.seal("after", FIELD)
    assert rotated.open(sealed_before, FIELD) == "before"
    assert Keyring.parse(new).open(sealed_after, FIELD) == "after"
    assert (rotated.is_newest(sealed_before), rotated.is_newest(sealed_after)) == (False, True)
    with pytest.raises(Unreadable):
        Keyring.parse(old).open(sealed_after, FIELD)


@pytest.mark.parametrize(
    "bad",
    ["", "kort", "å" * 44, base64.urlsafe_b64encode(b"k" * 31).decode(), base64.urlsafe_b64encode(b"k" * 33).decode()],
)
@pytest.mark.parametrize("place", [1, 2])
def test_a_bad_data_key_is_one_clear_line_without_the_key(bad: str, place: int) -> None:
    text = bad if place == 1 else f"{generate_key()},{bad}"
    with pytest.raises(ConfigurationError) as refused:
        Keyring.parse(text)
    assert str(refused.value) == f"Data key number {place} is not urlsafe base64 of 32 bytes."
    assert refused.value.__cause__ is None


def test_a_keyring_never_shows_its_keys() -> None:
    key = generate_key()
    keyring = Keyring.parse(key)
    assert key not in repr(keyring)
    assert key not in str(vars(keyring))


def test_persons_and_recipients_have_different_ids() -> None:
    identity = Identity("hallstahammar", b"s" * 32)
    ids = {
        identity.person("telegram", "1"),
        identity.person("telegram", "2"),
        identity.person("web", "1"),
        identity.recipient("telegram|1"),
        Identity("surahammar", b"s" * 32).person("telegram", "1"),
        Identity("hallstahammar", b"t" * 32).person("telegram", "1"),
    }
    assert len(ids) == 6
    assert all(len(id) == 32 and int(id, 16) for id in ids)
