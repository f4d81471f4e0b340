"""Starts and kills the real program, three times quicker: most of a start is Python reading modules.

A helper process reads them once and is forked for each life of the program. From there on it is `loftesbot run` to
the letter: own process, own environment, own memory, killed by the kernel. Run as a program, this file is the helper.
"""

import asyncio
import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any, Self

KILLED = -signal.SIGKILL


class Launcher:
    """The helper, and the programs started by it."""

    def __init__(self) -> None:
        self._running: set[int] = set()
        self._helper: asyncio.subprocess.Process | None = None

    async def __aenter__(self) -> Self:
        self._helper = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "tests.crash.launcher", stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )
        return self

    async def __aexit__(self, *_: object) -> None:
        for pid in tuple(self._running):
            await self.end(pid, signal.SIGKILL)
        if self._helper is not None and self._helper.stdin is not None:
            self._helper.stdin.close()
            await self._helper.wait()

    async def _ask(self, **what: Any) -> dict[str, Any]:
        helper = self._helper
        assert helper is not None
        assert helper.stdin is not None
        assert helper.stdout is not None
        helper.stdin.write(json.dumps(what).encode() + b"\n")
        answer = await helper.stdout.readline()
        assert answer, "the launcher ended"
        return dict(json.loads(answer))

    async def start(self, environment: dict[str, str], folder: Path, log: Path) -> int:
        """Begin a life of the program; its number, at once, before it has done anything."""
        pid = int((await self._ask(env=environment, folder=str(folder), log=str(log)))["pid"])
        self._running.add(pid)
        return pid

    async def end(self, pid: int, number: signal.Signals) -> int:
        """Send the signal and wait for the end; its exit code, or minus the signal that ended it."""
        self._running.discard(pid)
        # A process that ended by itself is not waited for yet, so its number is still its own.
        os.kill(pid, number)
        return int((await self._ask(wait=pid))["code"])


def _be_the_program(order: dict[str, Any]) -> None:
    log = os.open(order["log"], os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    nothing = os.open(os.devnull, os.O_RDONLY)
    for there, here in ((nothing, 0), (log, 1), (log, 2)):
        os.dup2(there, here)
    os.environ.clear()
    os.environ.update(order["env"])
    os.chdir(order["folder"])
    sys.argv[:] = ["loftesbot", "run"]
    from bot.__main__ import main  # noqa: PLC0415

    main()


def _help() -> None:
    import bot.__main__  # noqa: PLC0415
    import bot.application  # noqa: F401, PLC0415

    while line := sys.stdin.readline():
        order = json.loads(line)
        if "wait" in order:
            _, status = os.waitpid(order["wait"], 0)
            answer = {"code": os.waitstatus_to_exitcode(status)}
        else:
            pid = os.fork()
            if pid == 0:
                _be_the_program(order)
                return
            answer = {"pid": pid}
        sys.stdout.write(json.dumps(answer) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    _help()
