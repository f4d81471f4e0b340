"""The file in which it is noted who was erased: each once, whatever happened to it before."""

from datetime import UTC, datetime
from pathlib import Path
from uuid import uuid4

import pytest

from bot.erased_file import ErasedFile, read_erased
from core.errors import ConfigurationError
from core.ports_people import Erasure, ErasureKind

NOW = datetime(2026, 11, 26, 20, 0, tzinfo=UTC)


def erasure(kind: ErasureKind = ErasureKind.PERSON) -> Erasure:
    report = uuid4() if kind is ErasureKind.REPORT else None
    recipient = "b" * 32 if kind is ErasureKind.PERSON else None
    return Erasure(uuid4(), kind, "a" * 32, NOW, recipient=recipient, report=report)


def test_what_is_noted_is_read_again_and_each_once_by_any_program(tmp_path: Path) -> None:
    path = tmp_path / "elsewhere" / "erased"
    several = [erasure(kind) for kind in ErasureKind]
    file = ErasedFile(path, "hallstahammar")
    assert file.note(several[:2]) == 2
    assert file.note(several) == 1
    assert ErasedFile(path, "hallstahammar").note(several) == 0
    assert ErasedFile(path, "surahammar").note([several[0]]) == 1
    assert read_erased(path, "hallstahammar") == several
    assert read_erased(path, "surahammar") == [several[0]]
    assert path.stat().st_mode & 0o777 == 0o600


def test_a_line_that_was_cut_off_swallows_none_and_is_noted_again(tmp_path: Path) -> None:
    path = tmp_path / "erased"
    one, other = erasure(), erasure(ErasureKind.STAFF)
    ErasedFile(path, "hallstahammar").note([one, other])
    path.write_bytes(path.read_bytes()[:-20])
    assert read_erased(path, "hallstahammar") == [one]
    assert ErasedFile(path, "hallstahammar").note([one, other]) == 1
    assert read_erased(path, "hallstahammar") == [one, other]


def test_a_line_that_was_spoilt_is_said_and_not_passed_by(tmp_path: Path) -> None:
    path = tmp_path / "erased"
    ErasedFile(path, "hallstahammar").note([erasure(), erasure()])
    path.write_bytes(b"x" + path.read_bytes())
    with pytest.raises(ConfigurationError, match="line 1: it is no note"):
        read_erased(path, "hallstahammar")


def test_where_nothing_is_noted_yet_nothing_is_known(tmp_path: Path) -> None:
    assert read_erased(tmp_path / "none", "hallstahammar") == []
    with pytest.raises(ConfigurationError, match="cannot be read"):
        read_erased(tmp_path, "hallstahammar")
