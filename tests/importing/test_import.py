"""`loftesbot import` from its file to the store: what is stored, told of, and never stored twice."""

import asyncio
import io
import json
import random
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from bot import importing
from bot.import_files import FileUnusable
from bot.importing import Asked, Done, import_file
from bot.settings import Settings
from core.errors import ConfigurationError, DatabaseInUse
from core.ports import Store
from core.report import ReportState
from storage import Keyring, open_store
from storage.store import SQLStore
from tests.program import KEY, command, environment

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
CATEGORIES = ("car_meet", "drugs", "vandalism")
WORDS = "Lastbilen stod med motorn på hela natten, ring 070-123 45 67"


class Grouping:
    """Remembers which spans were to be grouped anew."""

    def __init__(self) -> None:
        self.spans: list[tuple[datetime, datetime]] = []

    async def __call__(self, _store: Store, first: datetime, last: datetime) -> None:
        self.spans.append((first, last))


def settings_of(folder: Path, **more: Any) -> Settings:
    return Settings(_env_file=None, data_key=KEY, database_url=f"sqlite:///{folder}/h.sqlite", **more)


def line(number: int = 0, **fields: Any) -> dict[str, Any]:
    at = NOW - timedelta(days=20, minutes=number)
    told = {"reported_at": at.isoformat(), "happened_at": (at - timedelta(hours=1)).isoformat()}
    return {**told, "category": CATEGORIES[number % 3], **fields}


def jsonl(folder: Path, *lines: dict[str, Any]) -> Path:
    path = folder / "earlier.jsonl"
    path.write_text("".join(f"{json.dumps(one)}\n" for one in lines), encoding="utf-8")
    return path


async def imports(
    folder: Path, *lines: dict[str, Any], grouping: Grouping | None = None, now: datetime = NOW, **asked: Any
) -> tuple[Done, str]:
    out = io.StringIO()
    path = jsonl(folder, *lines)
    done = await import_file(settings_of(folder), Asked(path, **asked), now, out, grouping or Grouping())
    return done, out.getvalue()


def rows(folder: Path, columns: str = "*") -> list[tuple[Any, ...]]:
    with closing(sqlite3.connect(folder / "h.sqlite")) as database:
        return database.execute(f"SELECT {columns} FROM reports ORDER BY id").fetchall()  # noqa: S608


async def store_of(folder: Path) -> SQLStore:
    return await open_store(f"sqlite:///{folder}/h.sqlite", Keyring.parse(KEY), "hallstahammar")


async def test_what_is_imported_counts_as_a_report_and_not_as_a_sending(tmp_path: Path) -> None:
    done, told = await imports(
        tmp_path, line(lat=59.6140, lon=16.2285, reporter="Anna i växeln", effect=4, text=WORDS, id="A-1")
    )
    assert (done.words, done.wrong, told) == ("Added: 1\nThere already: 0\nWrong: 0", 0, "")
    store = await store_of(tmp_path)
    try:
        person = store.identify("import", "Anna i växeln")
        (own,) = await store.transact(lambda tx: tx.reports.mine(person, 10))
        assert await store.transact(lambda tx: tx.sendings.count(person)) == 0  # type: ignore[attr-defined]
    finally:
        await store.close()
    report = own.report
    assert own.state is ReportState.SEEN
    assert not own.followed
    assert report.text == "Lastbilen stod med motorn på hela natten, ring […]"
    assert report.answers == {"effect": ("4",)}
    assert (report.created_at, report.language) == (NOW - timedelta(days=20), "sv")
    ((source, effect, cell, reference),) = rows(tmp_path, "source, effect, cell, reference")
    assert (source, effect, len(cell), reference) == ("import", 4, 15, report.reference)
    assert "Anna" not in (tmp_path / "h.sqlite").read_bytes().decode("latin-1")


async def test_a_reporter_who_is_missing_is_nobody(tmp_path: Path) -> None:
    await imports(tmp_path, line(), line(1, reporter="x"), line(2, reporter="x"))
    persons = [person for (person,) in rows(tmp_path, "person")]
    assert persons.count("") == 1
    assert len(set(persons)) == 2


async def test_ids_are_in_the_order_of_time_and_tell_nothing_of_where_they_come_from(tmp_path: Path) -> None:
    await imports(tmp_path, *(line(number, id=number) for number in (5, 1, 9, 3)))
    times = [at for (at,) in rows(tmp_path, "created_at")]
    assert times == sorted(times)
    other = tmp_path / "other"
    other.mkdir()
    await imports(other, *(line(number, id=number) for number in (5, 1, 9, 3)))
    assert not {id for (id,) in rows(tmp_path, "id")} & {id for (id,) in rows(other, "id")}


async def test_a_second_run_adds_nothing_and_what_is_new_in_the_file_is_added(tmp_path: Path) -> None:
    same = line(text="samma")
    grouping = Grouping()
    await imports(tmp_path, same, same, line(1, id="b"), grouping=grouping)
    before = rows(tmp_path)
    done, _ = await imports(tmp_path, same, same, line(1, id="b"), grouping=grouping)
    assert done.words == "Added: 0\nThere already: 3\nWrong: 0"
    assert rows(tmp_path) == before
    done, _ = await imports(tmp_path, same, same, line(1, id="b", text="med mer"), line(2), same)
    assert done.words == "Added: 2\nThere already: 3\nWrong: 0"
    # The events of the whole file's span are found anew each time: an earlier run may have been stopped before that.
    happened = (NOW - timedelta(days=20, hours=1, minutes=1), NOW - timedelta(days=20, hours=1))
    assert grouping.spans == [happened, happened]


async def test_an_id_twice_in_a_file_is_one_report(tmp_path: Path) -> None:
    done, _ = await imports(tmp_path, line(id="a"), line(id="a", effect=3), dry_run=True)
    assert done.words.startswith("To be added: 1\nThere already: 1\n")
    done, _ = await imports(tmp_path, line(id="a"), line(id="a", effect=3))
    assert done.words.startswith("Added: 1\nThere already: 1\n")


async def test_wrong_lines_are_told_of_by_number_and_field_and_the_good_ones_imported(tmp_path: Path) -> None:
    done, told = await imports(tmp_path, line(), line(1, category=WORDS, effect=9), line(2), {"text": WORDS})
    assert (done.words, done.wrong) == ("Added: 2\nThere already: 0\nWrong: 2", 2)
    assert told.splitlines() == [
        "line 2: category must be one of car_meet, drugs, vandalism, littering, unsafe_place, safe_place",
        "line 2: effect must be a whole number from 1 to 5",
        "line 4: reported_at is missing",
        "line 4: happened_at is missing",
        "line 4: category is missing",
    ]


async def test_no_more_than_a_hundred_wrong_lines_are_told_of(tmp_path: Path) -> None:
    done, told = await imports(tmp_path, *(line(number, effect=9) for number in range(103)))
    assert done.wrong == 103
    assert len(told.splitlines()) == 101
    assert told.endswith("line 100: effect must be a whole number from 1 to 5\n… and 3 more\n")


async def test_unknown_fields_are_told_of_once(tmp_path: Path) -> None:
    done, told = await imports(tmp_path, line(handläggare="x"), line(1, handläggare="y"))
    assert done.words.startswith("Added: 2\n")
    assert told == "fields that are not known were passed by: handläggare\n"
    _, told = await imports(tmp_path, line(2, **{f"field {number}": 1 for number in range(30)}))
    assert told.endswith("field 19 and others\n")


async def test_strict_imports_nothing_if_a_line_is_wrong(tmp_path: Path) -> None:
    done, told = await imports(tmp_path, line(), line(1, effect=9), strict=True)
    assert done == Done("Wrong: 1\nNothing was imported, as --strict was asked for.", 1)
    assert told.startswith("line 2: effect")
    assert not (tmp_path / "h.sqlite").exists()
    done, _ = await imports(tmp_path, line(), line(1), strict=True)
    assert done.words.startswith("Added: 2\n")


async def test_a_dry_run_says_what_would_be_done_and_stores_nothing_also_beside_a_running_program(
    tmp_path: Path,
) -> None:
    grouping = Grouping()
    done, _ = await imports(tmp_path, line(), line(1, effect=9), dry_run=True, grouping=grouping)
    assert done.words == "To be added: 1\nThere already: 0\nWrong: 1\nA dry run: nothing was stored."
    assert not (tmp_path / "h.sqlite").exists()
    await imports(tmp_path, line(), grouping=grouping)
    store = await store_of(tmp_path)
    try:
        done, _ = await imports(tmp_path, line(), line(2), dry_run=True)
        with pytest.raises(DatabaseInUse, match="LOFTESBOT_DATABASE_URL: Another Löftesbot is using this database"):
            await imports(tmp_path, line(), line(2))
    finally:
        await store.close()
    assert done.words.startswith("To be added: 1\nThere already: 1\n")
    assert len(grouping.spans) == 1


async def test_words_that_are_older_than_they_may_be_kept_are_never_stored(tmp_path: Path) -> None:
    old = {"reported_at": "2025-11-01T08:00Z", "happened_at": "2025-11-01T01:00Z", "category": "drugs"}
    older = old | {"reported_at": "2023-11-01T08:00Z", "happened_at": "2023-11-01T01:00Z"}
    done, _ = await imports(tmp_path, old | {"text": WORDS, "place": "Parkskolan"}, old, older)
    assert done.words.splitlines()[3:] == [
        "Without their words, which are older than LOFTESBOT_WORDS_DAYS (90): 1",
        "Older than LOFTESBOT_REPORT_DAYS (730), so that a running bot erases them within a minute: 1",
    ]
    assert rows(tmp_path, "sealed_words, worded_at") == [(None, None)] * 3
    assert ("parkskolan",) in rows(tmp_path, "place_id")


async def test_what_cannot_be_begun_is_one_error_and_no_database(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match="--zone: there is no time zone Mars/Olympus"):
        await imports(tmp_path, line(), zone="Mars/Olympus")
    with pytest.raises(FileUnusable):
        await import_file(settings_of(tmp_path), Asked(tmp_path / "none.csv"), NOW, io.StringIO(), Grouping())
    keyless = Settings(_env_file=None)
    with pytest.raises(ConfigurationError, match="LOFTESBOT_DATA_KEY"):
        await import_file(keyless, Asked(jsonl(tmp_path, line())), NOW, io.StringIO(), Grouping())
    assert not (tmp_path / "h.sqlite").exists()


async def test_the_zone_is_that_of_times_without_an_offset(tmp_path: Path) -> None:
    await imports(tmp_path, line(happened_at="2026-02-09T01:00"), zone="Asia/Tokyo")
    assert rows(tmp_path, "started_at, night_of") == [("2026-02-08 16:00:00.000000", "2026-02-08")]


async def test_a_file_of_many_parts_is_stored_part_by_part(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importing, "AT_ONCE", 7)
    done, _ = await imports(tmp_path, *(line(number) for number in range(30)))
    assert done.words.startswith("Added: 30\n")
    assert len(rows(tmp_path)) == 30


KILLED_AND_RUN_AGAIN = 3
STARTER = """
import asyncio, sys
from datetime import datetime
from pathlib import Path
from bot import importing
from bot.settings import Settings
importing.AT_ONCE = 50

async def grouped(store, first, last):
    pass

print("begun", flush=True)
asked, now = importing.Asked(Path(sys.argv[1])), datetime.fromisoformat(sys.argv[2])
asyncio.run(importing.import_file(Settings(_env_file=None), asked, now, None, grouped))
"""


async def test_killed_at_any_instant_and_run_again_it_ends_as_one_run(tmp_path: Path) -> None:
    lines = [line(number % 500, text=f"ord {number % 7}") for number in range(1500)]
    whole = tmp_path / "whole"
    whole.mkdir()
    await imports(whole, *lines)
    broken = tmp_path / "broken"
    broken.mkdir()
    path = jsonl(tmp_path, *lines)
    chance = random.Random(7)
    settings = {"data_key": KEY, "database_url": f"sqlite:///{broken}/h.sqlite"}
    for _ in range(KILLED_AND_RUN_AGAIN):
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-c", STARTER, str(path), NOW.isoformat()),
            env=environment(**settings),
            stdout=subprocess.PIPE,
        )
        assert process.stdout is not None
        await process.stdout.readline()
        await _until_stored(broken / "h.sqlite", chance.randrange(1, 1400))
        process.send_signal(signal.SIGKILL)
        await process.wait()
    grouping = Grouping()
    await import_file(settings_of(broken), Asked(path), NOW, io.StringIO(), grouping)
    assert grouping.spans == [(NOW - timedelta(days=20, hours=1, minutes=499), NOW - timedelta(days=20, hours=1))]
    # Ids are each database's own.
    columns = "category, started_at, night_of, place_id, effect, created_at, source"
    assert sorted(rows(broken, columns)) == sorted(rows(whole, columns))


async def _until_stored(path: Path, wanted: int) -> None:
    """Look, as an operator's shell would, until so many rows are there."""

    def counted() -> int:
        try:
            with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as database:
                return int(database.execute("SELECT count(*) FROM reports").fetchone()[0])
        except sqlite3.Error:
            return 0

    async with asyncio.timeout(60):
        while await asyncio.to_thread(counted) < wanted:
            pass


async def test_the_command_says_what_came_of_it_and_its_exit_code_whether_a_line_was_wrong(tmp_path: Path) -> None:
    settings = {"data_key": KEY, "database_url": f"sqlite:///{tmp_path}/h.sqlite"}
    good, bad = line(reported_at="2026-02-01T08:00", happened_at="2026-02-01T01:00"), line(effect=9)
    path = str(jsonl(tmp_path, good))
    code, out, err = await command("import", path, "--dry-run", folder=tmp_path, **settings)
    assert (code, out) == (0, "To be added: 1\nThere already: 0\nWrong: 0\nA dry run: nothing was stored.\n"), err
    path = str(jsonl(tmp_path, good, bad))
    code, out, err = await command("import", path, "--strict", folder=tmp_path, **settings)
    assert (code, out) == (1, "Wrong: 1\nNothing was imported, as --strict was asked for.\n")
    assert err == "line 2: effect must be a whole number from 1 to 5\n"
    near = {"lat": 59.614, "lon": 16.2285, "category": "drugs"}
    path = str(jsonl(tmp_path, *(line(number, **near) for number in range(3)), bad))
    code, out, err = await command("import", path, folder=tmp_path, **settings)
    assert (code, out) == (1, "Added: 3\nThere already: 0\nWrong: 1\n")
    assert len({event for (event,) in rows(tmp_path, "event")} - {None}) == 1, "reports of the same are one event"
    code, out, err = await command("import", "none.csv", folder=tmp_path, **settings)
    assert (code, out, err) == (1, "", "loftesbot: none.csv: cannot be read: No such file or directory\n")
