"""The command line beside `run`: what an operator is told, and what is refused in one line."""

import shutil
from datetime import UTC, datetime
from pathlib import Path
from uuid import uuid4

import pytest

from bot.settings import HOME
from storage import Keyring, open_store
from tests.program import KEY, command, environment

GOOD = {"telegram_token": "123456:" + "a" * 35, "data_key": KEY, "admins": "7310000001"}


@pytest.fixture
def content(tmp_path: Path) -> Path:
    return Path(shutil.copytree(HOME / "content", tmp_path / "content"))


def _database(folder: Path) -> str:
    return f"sqlite:///{folder}/loftesbot.sqlite"


async def test_the_doctor_says_that_all_is_well(tmp_path: Path) -> None:
    settings = {**GOOD, "database_url": _database(tmp_path)}
    code, out, _ = await command("migrate", folder=tmp_path, **settings)
    assert (code, out) == (0, "The database is migrated.\n")
    code, out, err = await command("doctor", folder=tmp_path, **settings)
    assert code == 0, out + err
    assert "All is well." in out
    for looked_at in ("settings", "database engine", "keys and database", "translations", "content", "pledge"):
        assert f" {looked_at}: " in out
    assert "2023, which is past" in out
    assert KEY not in out + err


async def test_a_migrated_database_needs_nothing_more(tmp_path: Path) -> None:
    settings = {**GOOD, "database_url": _database(tmp_path)}
    await command("migrate", folder=tmp_path, **settings)
    assert (await command("migrate", folder=tmp_path, **settings))[1] == "The database is up to date.\n"


async def test_the_doctor_names_what_is_wrong_and_how_to_mend_it(tmp_path: Path) -> None:
    code, out, _ = await command("doctor", folder=tmp_path, database_url=_database(tmp_path))
    assert code == 1
    assert "LOFTESBOT_DATA_KEY is not set; make one with loftesbot new-key" in out
    assert "1 to mend." in out


async def test_the_doctor_stops_at_settings_that_cannot_be_read(tmp_path: Path) -> None:
    code, out, _ = await command("doctor", folder=tmp_path, intake="pigeons")
    assert code == 1
    assert " wrong  settings: LOFTESBOT_INTAKE: " in out


OTHER_KEY = "enp6enp6enp6enp6enp6enp6enp6enp6enp6enp6eno="


async def test_the_doctor_sees_keys_that_do_not_fit_the_database(tmp_path: Path) -> None:
    settings = {**GOOD, "database_url": _database(tmp_path)}
    await command("migrate", folder=tmp_path, **settings)
    await (await open_store(settings["database_url"], Keyring.parse(KEY), "hallstahammar")).close()
    code, out, _ = await command("doctor", folder=tmp_path, **settings)
    assert (code, "keys and database: they fit each other" in out) == (0, True)
    code, out, _ = await command("doctor", folder=tmp_path, **{**settings, "data_key": OTHER_KEY})
    assert code == 1
    assert " wrong  keys and database: " in out


async def test_the_doctor_changes_nothing_so_that_a_throwaway_key_locks_nobody_out(tmp_path: Path) -> None:
    settings = {**GOOD, "database_url": _database(tmp_path)}
    await command("migrate", folder=tmp_path, **settings)
    before = (tmp_path / "loftesbot.sqlite").read_bytes()
    for key in (OTHER_KEY, KEY):
        code, out, _ = await command("doctor", folder=tmp_path, **{**settings, "data_key": key})
        assert code == 0, out
        assert "  note  keys and database: hallstahammar is not in the database yet" in out
    assert (tmp_path / "loftesbot.sqlite").read_bytes() == before
    await (await open_store(settings["database_url"], Keyring.parse(KEY), "hallstahammar")).close()


async def test_the_doctor_looks_while_the_bot_runs_and_holds_no_lock(tmp_path: Path) -> None:
    settings = {**GOOD, "database_url": _database(tmp_path)}
    await command("migrate", folder=tmp_path, **settings)
    store = await open_store(settings["database_url"], Keyring.parse(KEY), "hallstahammar")
    now = datetime(2026, 5, 8, tzinfo=UTC)
    await store.transact(lambda tx: tx.incidents.set_aside(uuid4(), "telegram", 1, "{}", "ValueError", now))
    code, out, _ = await command("doctor", folder=tmp_path, **settings)
    await store.close()
    assert code == 0, out
    assert "they fit; 1 updates were set aside" in out


async def test_a_mistake_in_a_pledge_is_one_line_with_file_line_and_field(tmp_path: Path, content: Path) -> None:
    pledge = content / "pledges" / "hallstahammar-2023.toml"
    pledge.write_text(pledge.read_text(encoding="utf-8").replace("year = 2023", 'year = "soon"'), encoding="utf-8")
    code, out, err = await command("run", folder=tmp_path, **GOOD, content=str(content))
    assert (code, out) == (1, "")
    assert len(err.splitlines()) == 1
    assert "hallstahammar-2023.toml, line " in err
    assert "year" in err


async def test_a_municipality_that_is_not_there_is_one_line(tmp_path: Path) -> None:
    code, _, err = await command("run", folder=tmp_path, **GOOD, municipality="atlantis")
    assert code == 1
    assert len(err.splitlines()) == 1
    assert "atlantis" in err


async def test_a_port_that_is_taken_is_one_line(tmp_path: Path) -> None:
    code, _, err = await command("run", folder=tmp_path, **GOOD, http_host="203.0.113.1", http_port="80")
    assert code == 1
    assert err.startswith("loftesbot: LOFTESBOT_HTTP_PORT: cannot listen on 203.0.113.1:80")
    assert len(err.splitlines()) == 1


async def test_a_postgresql_that_is_not_served_yet_is_one_line(tmp_path: Path) -> None:
    code, _, err = await command("run", folder=tmp_path, **GOOD, http_port="0", database_url="postgresql://x@y/z")
    assert code == 1
    assert len(err.splitlines()) == 1


def test_the_tests_own_environment_holds_no_setting_of_this_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LOFTESBOT_INTAKE", "webhook")
    assert "LOFTESBOT_INTAKE" not in environment()
