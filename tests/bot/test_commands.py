"""The command line beside `run`: what an operator is told, and what is refused in one line."""

import json
import re
import shutil
import socket
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
    pledge = content / "municipalities" / "hallstahammar" / "pledges" / "2023.toml"
    pledge.write_text(pledge.read_text(encoding="utf-8").replace("year = 2023", 'year = "soon"'), encoding="utf-8")
    code, out, err = await command("run", folder=tmp_path, **GOOD, content=str(content))
    assert (code, out) == (1, "")
    assert len(err.splitlines()) == 1
    assert "hallstahammar/pledges/2023.toml, line " in err
    assert "year" in err


@pytest.mark.parametrize(
    ("setting", "value", "said"),
    [
        (
            "municipality",
            "atlantis",
            "LOFTESBOT_MUNICIPALITY: /.*/municipalities has no folder atlantis with a .*; it has hallstahammar.*",
        ),
        ("content", "/nowhere/at/all", "LOFTESBOT_CONTENT: there is no folder /nowhere/at/all"),
        ("http_host", "203.0.113.1", "LOFTESBOT_HTTP_HOST: cannot listen on 203.0.113.1:0: Cannot assign .*"),
        (
            "http_host",
            "nonsense.invalid",
            "LOFTESBOT_HTTP_HOST: nonsense.invalid is no address or name of this machine",
        ),
        (
            "database_url",
            "postgresql://x:secret@127.0.0.1:1/z",
            "LOFTESBOT_DATABASE_URL: The database cannot be used right now; nothing was stored.",
        ),
        ("database_url", "postgresql://x:secret@y:no/z", "LOFTESBOT_DATABASE_URL: The database URL must look like .*"),
        ("database_url", "mysql://x:secret@y/z", "LOFTESBOT_DATABASE_URL: must begin with sqlite:/// or postgresql://"),
        ("database_url", "sqlite:////proc/x/y.sqlite", "LOFTESBOT_DATABASE_URL: The database file cannot be opened.*"),
        (
            "database_url",
            "sqlite:////dev/null/y.sqlite",
            "LOFTESBOT_DATABASE_URL: The database file cannot be opened.*",
        ),
        ("database_url", "sqlite:////proc", "LOFTESBOT_DATABASE_URL: The database is a folder, not a file."),
    ],
)
async def test_what_the_program_cannot_start_with_is_one_line_that_names_the_setting(
    tmp_path: Path, setting: str, value: str, said: str
) -> None:
    code, out, err = await command("run", folder=tmp_path, **{**GOOD, "http_port": "0", setting: value})
    assert (code, out) == (1, "")
    assert re.fullmatch(f"loftesbot: {said}\n", err), err
    assert "secret" not in err


async def test_a_port_that_is_taken_is_one_line(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        code, _, err = await command("run", folder=tmp_path, **GOOD, http_port=str(port))
    assert (code, len(err.splitlines())) == (1, 1)
    assert err.startswith(f"loftesbot: LOFTESBOT_HTTP_PORT: cannot listen on 127.0.0.1:{port}: ")


async def test_other_keys_than_the_databases_are_one_line_that_names_them(tmp_path: Path) -> None:
    settings = {**GOOD, "database_url": _database(tmp_path), "http_port": "0"}
    await command("migrate", folder=tmp_path, **settings)
    await (await open_store(settings["database_url"], Keyring.parse(KEY), "hallstahammar")).close()
    code, _, err = await command("run", folder=tmp_path, **{**settings, "data_key": OTHER_KEY})
    assert (code, err) == (1, "loftesbot: LOFTESBOT_DATA_KEY: the database was sealed with other keys than these\n")


async def test_the_doctor_says_which_file_the_database_is_and_which_settings_nobody_reads(tmp_path: Path) -> None:
    code, out, _ = await command("doctor", folder=tmp_path, **GOOD, telegrm_token="4711:hidden")
    assert code == 0, out
    assert f"    ok  database file: {tmp_path}/.data/loftesbot.sqlite\n" in out
    assert "  note  settings: LOFTESBOT_TELEGRM_TOKEN: there is no such setting; is LOFTESBOT_TELEGRAM_TOKEN me" in out
    assert "hidden" not in out


async def test_a_setting_that_nobody_reads_is_a_warning_at_the_start(tmp_path: Path) -> None:
    settings = {**GOOD, "log_format": "json", "database_url": _database(tmp_path), "wrods_days": "4711"}
    code, _, err = await command("migrate", folder=tmp_path, **settings)
    assert code == 0
    assert json.loads(err)["words"] == "LOFTESBOT_WRODS_DAYS: there is no such setting; is LOFTESBOT_WORDS_DAYS meant?"
    assert "4711" not in err


def test_the_tests_own_environment_holds_no_setting_of_this_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LOFTESBOT_INTAKE", "webhook")
    assert "LOFTESBOT_INTAKE" not in environment()
