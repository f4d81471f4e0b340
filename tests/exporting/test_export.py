"""`loftesbot export`: from the store to a file that is whole, beside whoever writes in the store."""

import io
import sqlite3
import stat
from collections.abc import AsyncIterator
from contextlib import closing
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from bot import exporting
from bot.exporting import Asked, FileUnwritable, export
from bot.exporting_chat import ChatExports
from bot.posting import new_id
from bot.settings import Settings
from core.errors import ConfigurationError, DatabaseInUse, SchemaOutdated
from core.exporting import Format
from core.messages import SendExport
from core.ports_people import Purge
from core.staff import COMMAND_LINE
from storage import Keyring
from storage.store import SQLStore
from tests.bot.house import MUNICIPALITY, open_house
from tests.exporting.made import csv_of, features_of, house, sheet_of
from tests.program import KEY, command
from tests.storage.conftest import NOW
from tests.storage.verbs import report, tell

LATER = NOW + timedelta(days=1)
TODAY = NOW.date()


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[SQLStore]:
    store = await open_house(tmp_path)
    yield store
    await store.close()


def settings_of(folder: Path, **more: Any) -> Settings:
    return Settings(_env_file=None, data_key=KEY, database_url=f"sqlite:///{folder}/house.sqlite", **more)


async def exports(folder: Path, format: Format = Format.CSV, now: datetime = LATER, **asked: Any) -> tuple[Path, str]:
    """Export into out.…; the file, and what was said of it."""
    wanted: dict[str, Any] = {"first": None, "last": None, "words": False, "language": None}
    path = folder / f"out.{format.suffix}"
    said = await export(settings_of(folder), Asked(format=format, output=path, **wanted | asked), now, io.StringIO())
    return path, said


def names_in(folder: Path) -> list[str]:
    """The files of a folder."""
    return sorted(one.name for one in folder.iterdir())


async def test_all_reports_are_taken_out_beside_a_running_program(tmp_path: Path, store: SQLStore) -> None:
    for _ in range(3):
        await tell(store, report("hög musik"))
    path, said = await exports(tmp_path)
    assert said == f"3 reports in {path}"
    assert len(csv_of(path)) == 3
    assert b"musik" not in path.read_bytes()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert [name for name in names_in(tmp_path) if "out" in name] == ["out.csv"]
    path, _ = await exports(tmp_path, Format.GEOJSON)
    assert len(features_of(path)) == 3


async def test_only_those_received_on_the_days_that_were_asked_for(tmp_path: Path, store: SQLStore) -> None:
    for days in range(3):
        await tell(store, report(created_at=NOW - timedelta(days=days)))
    path, said = await exports(tmp_path, first=TODAY - timedelta(days=1), last=TODAY - timedelta(days=1))
    assert said.startswith("1 report in ")
    (row,) = csv_of(path)
    assert row["received_on"] == str(TODAY - timedelta(days=1))
    with pytest.raises(ConfigurationError, match="--from is later than --to"):
        await exports(tmp_path, first=TODAY, last=TODAY - timedelta(days=1))


async def test_many_pages_are_one_file(tmp_path: Path, store: SQLStore, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(exporting, "AT_ONCE", 2)
    told = [report(created_at=NOW + timedelta(seconds=number // 3)) for number in range(9)]
    for one in told:
        await tell(store, one)
    path, _ = await exports(tmp_path, Format.GEOJSON)
    assert {feature["id"] for feature in features_of(path)} == {str(one.id) for one in told}


async def test_words_need_the_store_for_oneself_and_the_look_is_in_the_access_log(
    tmp_path: Path, store: SQLStore
) -> None:
    await tell(store, report("hög musik"))
    with pytest.raises(DatabaseInUse, match=r"--words is written in the access log.*stop it first"):
        await exports(tmp_path, words=True)
    assert not (tmp_path / "out.csv").exists()
    await store.close()
    path, _ = await exports(tmp_path, words=True)
    assert csv_of(path)[0]["text"] == "hög musik"
    with closing(sqlite3.connect(tmp_path / "house.sqlite")) as database:
        looks = database.execute("SELECT actor, role, act, reports FROM looks").fetchall()
    assert looks == [(COMMAND_LINE, "admin", "export csv words", 1)]


async def test_a_register_has_the_purge_log_of_its_days(tmp_path: Path, store: SQLStore) -> None:
    for days in (0, 400):
        at = NOW - timedelta(days=days)
        purge = Purge(new_id(at), "retention", {"words": days}, "KS 1", at)
        await store.transact(lambda tx, purge=purge: tx.purges.note(purge))  # type: ignore[misc]
    await tell(store, report())
    path, _ = await exports(tmp_path, Format.REGISTER)
    assert [row[2] for row in sheet_of(path, "Gallring")] == ["Hur mycket", "words: 0"]
    path, _ = await exports(tmp_path, Format.REGISTER, language="en", first=TODAY - timedelta(days=500))
    assert [row[2] for row in sheet_of(path, "Erased")] == ["How much", "words: 400", "words: 0"]


async def test_what_cannot_be_begun_is_one_line_and_leaves_nothing_behind(tmp_path: Path, store: SQLStore) -> None:
    with pytest.raises(ConfigurationError, match="--lang: must be one of sv, sv-easy"):
        await exports(tmp_path, language="xx")
    asked = Asked(Format.CSV, None, None, False, tmp_path / "none" / "out.csv", None)
    with pytest.raises(FileUnwritable, match="cannot be written: No such file or directory"):
        await export(settings_of(tmp_path), asked, NOW, io.StringIO())
    (tmp_path / "out.csv").mkdir()
    with pytest.raises(FileUnwritable, match="Is a directory"):
        await exports(tmp_path)
    assert not [name for name in names_in(tmp_path) if name.startswith(".")]


async def test_an_export_of_no_reports_at_all_is_a_whole_file(tmp_path: Path, store: SQLStore) -> None:
    path, said = await exports(tmp_path)
    assert said.startswith("0 reports")
    assert csv_of(path) == []


def wanted(format: Format, count: int = 1) -> SendExport:
    return SendExport(
        format=format.value,
        first=date(2026, 1, 1),
        last=date(2026, 12, 31),
        language="sv",
        count=count,
        made_at=NOW,
        html="",
        otherwise="",
    )


async def test_a_file_for_a_chat_is_made_beside_the_program_and_never_has_words(
    tmp_path: Path, store: SQLStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    await tell(store, report("hög musik"))
    world, locales = house()
    url = f"sqlite:///{tmp_path}/house.sqlite"
    chat = ChatExports(url, Keyring.parse(KEY), MUNICIPALITY, world, locales)
    made = await chat.make(wanted(Format.CSV))
    assert made is not None
    name, content = made
    assert name == "rapporter-2026-01-01--2026-12-31.csv"
    assert content.count(b"\r\n") == 2
    assert b"musik" not in content
    monkeypatch.setattr("bot.exporting_chat.MOST_BYTES", 10)
    assert await chat.make(wanted(Format.CSV)) is None
    with pytest.raises(SchemaOutdated):
        await ChatExports(f"{url}.gone", Keyring.parse(KEY), MUNICIPALITY, world, locales).make(wanted(Format.CSV))


async def test_the_command_writes_the_file_and_says_so(tmp_path: Path, store: SQLStore) -> None:
    await tell(store, report())
    settings = {"data_key": KEY, "database_url": f"sqlite:///{tmp_path}/house.sqlite"}
    code, out, err = await command("export", "--format", "xlsx", "--from", "2026-01-01", folder=tmp_path, **settings)
    assert code == 0, err
    (name,) = (name for name in names_in(tmp_path) if name.startswith("rapporter-2026-01-01--"))
    assert out == f"1 report in {name}\n"
    code, out, err = await command("export", "--words", folder=tmp_path, **settings)
    assert (code, out) == (1, "")
    assert err.startswith("loftesbot: --words is written in the access log")
    assert err.count("\n") == 1
    code, _, err = await command("export", folder=tmp_path, **settings | {"municipality": "none"})
    assert code == 1
    assert "LOFTESBOT_MUNICIPALITY" in err
