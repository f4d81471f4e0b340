"""The real program, as an operator starts it: `loftesbot run` in its own process, with verbs to stop and kill it."""

import asyncio
import json
import os
import signal
import socket
import subprocess
import sys
from pathlib import Path
from typing import Any, Self

from tests.databases import database_url
from tests.telegram import TOKEN, Sandbox

KEY = "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY="
SECRET = "a-secret-that-only-Telegram-shows"
# A start is four seconds of work, and on a busy machine a good deal more by the clock.
PATIENCE = 60.0


def free_port() -> int:
    """A port that was free a moment ago."""
    with socket.create_server(("127.0.0.1", 0)) as found:
        return int(found.getsockname()[1])


def environment(**settings: str) -> dict[str, str]:
    """The environment of a process with these LOFTESBOT_ settings and no others."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("LOFTESBOT_")}
    return {**kept, **{f"LOFTESBOT_{name.upper()}": value for name, value in settings.items()}}


class Program:
    """One `loftesbot run`. Its database outlives it: start another on the same folder to go on."""

    def __init__(
        self, sandbox: Sandbox, folder: Path, intake: str = "polling", hour: str = "", **settings: str
    ) -> None:
        self.sandbox, self.folder, self.intake = sandbox, folder, intake
        self.database = folder / "loftesbot.sqlite"
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self.lines: list[dict[str, Any]] = []
        self.raw_lines: list[str] = []
        self._settings = settings
        # The hour that it is for the program when it starts; empty: the one that it is.
        self._module = ("tests.at_hour", hour) if hour else ("bot",)
        self._process: asyncio.subprocess.Process | None = None
        self._reading: asyncio.Task[None] | None = None
        self._written = asyncio.Condition()

    @property
    def settings(self) -> dict[str, str]:
        """What it is started with."""
        webhook = {"webhook_url": f"{self.url}/telegram", "webhook_secret": SECRET} if self.intake == "webhook" else {}
        return {
            "telegram_token": TOKEN,
            "telegram_api": self.sandbox.url,
            "intake": self.intake,
            "http_port": str(self.port),
            "database_url": database_url(self.folder),
            "data_key": KEY,
            "log_format": "json",
            "log_level": "debug",
            **webhook,
            **self._settings,
        }

    async def start(self, awaited: str = "introduced") -> Self:
        """Start it, and wait until it has introduced itself to Telegram, or for another line of its log."""
        self._process = await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            *self._module,
            "run",
            env=environment(**self.settings),
            cwd=self.folder,
            stderr=subprocess.PIPE,
            limit=2**20,
        )
        self._reading = asyncio.create_task(self._read())
        await self.logs(awaited, since=len(self.lines))
        return self

    async def _read(self) -> None:
        if self._process is None or self._process.stderr is None:
            return
        async for line in self._process.stderr:
            self.raw_lines.append(line.decode())
            try:
                entry = json.loads(line)
            except ValueError:
                entry = {"event": "not JSON", "line": line.decode()}
            async with self._written:
                self.lines.append(entry)
                self._written.notify_all()
        async with self._written:
            self.lines.append({"event": "process ended"})
            self._written.notify_all()

    async def logs(self, event: str, since: int = 0) -> dict[str, Any]:
        """Wait for a line of the log."""

        def found() -> dict[str, Any] | None:
            ended = any(line["event"] == "process ended" for line in self.lines[since:])
            wanted = next((line for line in self.lines[since:] if line["event"] == event), None)
            assert wanted or not ended, f"the program ended; its log: {''.join(self.raw_lines[-20:])}"
            return wanted

        async with asyncio.timeout(PATIENCE), self._written:
            await self._written.wait_for(found)
        return found() or {}

    async def stop(self) -> int:
        """SIGTERM, and its exit code."""
        return await self._end(signal.SIGTERM)

    def hangs_up(self) -> None:
        """SIGHUP: it goes on."""
        assert self._process is not None
        self._process.send_signal(signal.SIGHUP)

    async def kill(self) -> None:
        """kill -9."""
        await self._end(signal.SIGKILL)

    async def _end(self, number: signal.Signals) -> int:
        if self._process is None:
            return 0
        if self._process.returncode is None:
            self._process.send_signal(number)
        code = await self._process.wait()
        if self._reading is not None:
            await self._reading
        self._process = None
        return code

    async def restart(self) -> None:
        """Stop it and start it again on the same database."""
        await self.stop()
        await self.start()


async def command(*words: str, folder: Path, typed: str = "", **settings: str) -> tuple[int, str, str]:
    """Run one command of the command line to its end: exit code, standard output, standard error."""
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "bot",
        *words,
        env=environment(**settings),
        cwd=folder,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    out, err = await process.communicate(typed.encode())
    return process.returncode or 0, out.decode(), err.decode()
