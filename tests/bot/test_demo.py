"""`loftesbot start` without a token: a sandbox with a database of its own, which leaves nothing behind."""

import asyncio
import json
import os
import re
import signal
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import aiohttp
import pytest

from bench.first_answer import newcomers_environment
from bot.content import load_town
from bot.demo import TOKEN as DEMO_TOKEN
from bot.demo_people import ERIK, SARA, seat
from bot.demo_reports import sample_lines
from bot.settings import HOME, load_settings
from core.questions import REPORTABLE
from core.staff import Role
from sandbox.personas import SAMPLES
from tests.bot.house import open_house
from tests.municipality import LOCALES
from tests.program import KEY, command, environment, free_port
from tests.telegram import TOKEN, Persona, Sandbox

PATIENCE = 30.0


async def test_the_sandbox_never_touches_the_database_or_the_key_that_are_set(tmp_path: Path) -> None:
    real = tmp_path / "real.sqlite"
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "bot",
        "start",
        env={**environment(database_url=f"sqlite:///{real}", data_key=KEY), "SANDBOX_PORT": "0"},
        cwd=tmp_path,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
    )
    assert process.stderr is not None
    async with asyncio.timeout(PATIENCE):
        while b'"introduced"' not in await process.stderr.readline():
            assert process.returncode is None
    process.send_signal(signal.SIGTERM)
    await asyncio.wait_for(process.communicate(), PATIENCE)
    assert process.returncode == 0
    assert not real.exists()
    assert (tmp_path / ".data" / "sandbox.sqlite").exists()
    assert (tmp_path / ".data" / "sandbox.key").read_text(encoding="ascii") != KEY


async def test_a_sandbox_that_cannot_keep_its_data_is_one_line_and_leaves_no_process(tmp_path: Path) -> None:
    (tmp_path / ".data").touch()
    port = str(free_port())
    settings = {"SANDBOX_PORT": port, **environment()}
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", "start", env=settings, cwd=tmp_path, stderr=subprocess.PIPE
    )
    _, err = await asyncio.wait_for(process.communicate(), PATIENCE)
    assert process.returncode == 1
    assert re.fullmatch(rb"loftesbot: The sandbox's folder \S+ cannot be used: .*\n", err)
    async with aiohttp.ClientSession() as http:
        with pytest.raises(aiohttp.ClientConnectionError):
            await http.get(f"http://127.0.0.1:{port}/")


async def test_a_token_in_the_file_of_settings_is_no_sandbox(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text(f"LOFTESBOT_TELEGRAM_TOKEN={TOKEN}\n", encoding="utf-8")
    code, _, err = await command("start", folder=tmp_path)
    assert (code, err) == (1, "loftesbot: LOFTESBOT_DATA_KEY: is not set\n")


def test_a_measured_newcomer_never_starts_the_real_bot(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / ".env").write_text(f"LOFTESBOT_TELEGRAM_TOKEN={TOKEN}\n", encoding="utf-8")
    monkeypatch.setenv("LOFTESBOT_DATABASE_URL", "sqlite:////real")
    theirs = newcomers_environment(tmp_path / "data")
    for name in [*os.environ]:
        monkeypatch.delenv(name)
    for name, value in theirs.items():
        monkeypatch.setenv(name, value)
    settings = load_settings()
    assert settings.telegram_token is None
    assert "real" not in settings.database_url
    assert theirs["SANDBOX_DATA"] == str(tmp_path / "data")


def test_in_another_municipality_the_samples_are_at_its_own_places_and_say_nothing_of_them() -> None:
    now = datetime(2026, 11, 26, 12, 0, tzinfo=ZoneInfo("Europe/Stockholm"))
    gazetteer = load_town(HOME / "content", "mellanby", LOCALES).gazetteer
    lines = [json.loads(line) for line in sample_lines(now, gazetteer)]
    assert all(gazetteer.find(line["place"]).sure for line in lines)
    assert not any("text" in line for line in lines)
    own = load_town(HOME / "content", "hallstahammar", LOCALES).gazetteer
    assert list(sample_lines(now, own)) == list(sample_lines(now))


def test_the_sandboxs_sample_reports_are_the_same_each_time_and_of_places_that_are_known() -> None:
    now = datetime(2026, 11, 26, 12, 0, tzinfo=ZoneInfo("Europe/Stockholm"))
    lines = [json.loads(line) for line in sample_lines(now)]
    assert lines == [json.loads(line) for line in sample_lines(now)]
    gazetteer = load_town(HOME / "content", "hallstahammar", LOCALES).gazetteer
    assert {line["place"] for line in lines if gazetteer.find(line["place"]).sure is None} == set()
    assert {line["category"] for line in lines} <= {category.value for category in REPORTABLE}
    assert all(datetime.fromisoformat(line["happened_at"]) < now for line in lines)


async def test_the_sandbox_has_staff_and_reports_for_them_to_look_at(tmp_path: Path) -> None:
    settings = {**environment(), "SANDBOX_PORT": "0"}
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", "start", env=settings, cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    assert process.stdout is not None
    async with asyncio.timeout(PATIENCE):
        while not (found := re.search(rb"http://\S+", await process.stdout.readline())):
            assert process.returncode is None
    async with Sandbox.connect(found[0].decode(), token=DEMO_TOKEN, checked=False) as sandbox:
        karin = Persona(sandbox, {"id": 703, "first_name": "Karin"})
        await karin.says("/staff")
        await karin.presses("Sammanfattning nu", await karin.hears("Arbetsbordet"))
        await karin.presses("Senaste månaden", await karin.hears("Vilken tid"))
        await karin.hears("Skantzen")
    process.send_signal(signal.SIGTERM)
    await asyncio.wait_for(process.communicate(), PATIENCE)


async def test_the_sandboxs_police_officer_and_coach_are_staff_and_the_coach_has_a_card(tmp_path: Path) -> None:
    store = await open_house(tmp_path)
    now = datetime(2026, 11, 26, 12, tzinfo=UTC)
    await seat(store, now)
    roles = {one.name: one.role for one in await store.transact(lambda tx: tx.staff.all())}
    (sara,) = await store.transact(lambda tx: tx.coaches.all())
    people = {sample["id"]: sample["kind"] for sample in SAMPLES}
    await store.close()
    assert roles == {"Erik": Role.POLICE, "Sara": Role.COACH}
    assert (sara.name, sara.relays) == ("Sara", True)
    assert (people[ERIK], people[SARA]) == ("police", "coach")
