"""`loftesbot start` without a token: a sandbox with a database of its own, which leaves nothing behind."""

import asyncio
import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import aiohttp
import pytest

from bench.first_answer import newcomers_environment
from bot.settings import load_settings
from tests.program import KEY, command, environment, free_port
from tests.telegram import TOKEN

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
