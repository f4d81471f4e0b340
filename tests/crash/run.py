"""One run of the crash test: residents talk, the program is killed and started again, and at the end all is judged."""

import asyncio
import json
import signal
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any

from tests.crash.checker import Verdict, check
from tests.crash.follower import Follower
from tests.crash.launcher import KILLED, Launcher
from tests.crash.residents import Resident
from tests.crash.stored import read_store
from tests.program import Program, environment
from tests.telegram import Persona, Sandbox

LONGEST_LIFE = 200  # calls until the next kill
EARLY = 12
STARTED_WITHIN = 30.0
SLOWEST = 10.0  # calls a second
WARM = 3  # acts of each resident before the first kill
LIVES_TO_QUIET = 4
# Residents who send many reports an hour meet no limit.
NO_LIMITS = {"reports_a_day": "0", "cool_down_minutes": "0"}
# Lines of the log that a sound run does not have.
ALARMS = frozenset({"update.failed", "update.set_aside", "message.failed", "conversation.unreadable"})


@dataclass(slots=True)
class Outcome:
    """What a run was, and what it found."""

    verdict: Verdict
    kills: int
    live: int

    @classmethod
    def of_all(cls, outcomes: "list[Outcome]") -> "Outcome":
        """Several runs as one."""
        whole = Verdict()
        for outcome in outcomes:
            whole += outcome.verdict
        return cls(whole, sum(outcome.kills for outcome in outcomes), min(outcome.live for outcome in outcomes))

    @property
    def line(self) -> str:
        """In one line."""
        v = self.verdict
        return (
            f"{self.kills} kills, at least {self.live} reports open at each, {v.updates} updates "
            f"({v.redelivered} redeliveries), {v.messages} messages, {v.reports} reports, "
            f"{v.duplicates} duplicates of {v.ambiguous} ambiguous sends, {len(v.violations)} violations"
        )


class Run:
    """A sandbox, a program that is killed again and again, and residents who talk with it all the while."""

    def __init__(self, sandbox: Sandbox, folder: Path, intake: str, seed: str) -> None:
        self.sandbox, self.folder = sandbox, folder
        self.dice = Random(seed)
        self.program = Program(sandbox, folder, intake=intake, log_level="info", **NO_LIMITS)
        self.launcher = Launcher()
        self.log = folder / "program.log"
        self.pid = 0
        self.violations: list[str] = []
        self.live = self.talking = 10**9
        self.slowest_end = 0.0
        self.introduced = 0

    async def go(
        self,
        kills: int = 0,
        *,
        how: signal.Signals = signal.SIGKILL,
        faults: Sequence[dict[str, Any]] = (),
        calls: int = 0,
        residents: int = 20,
        patient: bool = False,
    ) -> Outcome:
        """Everything, to the verdict: the program is ended so many times, and then lives for so many calls more.

        `faults` are in force from the first answers to the last."""
        await self.sandbox.settings(retry_factor=0.02, query_seconds=10_000.0)
        stop = asyncio.Event()
        async with Follower.of(self.sandbox) as follower, self.launcher:
            people = [await self._resident(follower, number, patient) for number in range(residents)]
            await self._start(follower)
            lives = [asyncio.create_task(person.live(stop)) for person in people]
            if not await follower.until(lambda: all(person.answered >= WARM for person in people), STARTED_WITHIN):
                self.violations.append("(5) not every resident was answered though nothing was killed")
            for fault in faults:
                await self.sandbox.fault(**fault)
            await self._upheaval(follower, people, kills, how)
            if not await self._more_calls(follower, calls):
                self.violations.append("(5) the residents came to a standstill")
            stop.set()
            await self.sandbox.no_faults()
            await asyncio.gather(*lives)
            await self._until_quiet(follower, [person.person.id for person in people])
            inputs = {person.person.id: person.inputs for person in people}
            verdict = await self._judged(follower, inputs)
        await self.sandbox.reset()
        self.violations += [f"(5) {words}" for person in people for words in person.unanswered]
        self.violations += self._alarms()
        verdict.violations[:0] = self.violations
        return Outcome(verdict, kills, self.live)

    async def _upheaval(self, follower: Follower, people: list[Resident], kills: int, how: signal.Signals) -> None:
        for _ in range(kills):
            await self._end(follower, people, how)

    async def _judged(self, follower: Follower, inputs: dict[int, list[Any]]) -> Verdict:
        return await check(self.folder, self.program.settings["database_url"], follower, inputs)

    async def _resident(self, follower: Follower, number: int, patient: bool) -> Resident:
        language = self.dice.choice(["sv", "en", None])
        made = await self.sandbox.post("personas", first_name=f"R{number}", language_code=language, kind="resident")
        return Resident(Persona(self.sandbox, made), follower, language, Random(self.dice.random()), patient)

    @staticmethod
    def _introductions(follower: Follower) -> int:
        return sum(call["method"] == "getMe" for call in follower.calls)

    async def _start(self, follower: Follower) -> None:
        self.introduced = self._introductions(follower)
        self.pid = await self.launcher.start(environment(**self.program.settings), self.folder, self.log)

    @staticmethod
    async def _more_calls(follower: Follower, calls: int) -> bool:
        wanted = len(follower.calls) + calls
        return await follower.until(lambda: len(follower.calls) >= wanted, STARTED_WITHIN + calls / SLOWEST)

    async def _end(self, follower: Follower, people: list[Resident], how: signal.Signals) -> None:
        """End it at the n-th call from now, sometimes while it is still starting, and a moment of chance later."""
        most = EARLY if self.dice.random() < 0.3 else LONGEST_LIFE
        if not await self._more_calls(follower, self.dice.randint(0, most)):
            self.violations.append("(5) the program did nothing for half a minute")
        await asyncio.sleep(self.dice.uniform(0, 0.02))  # the moment of the kill
        self.live = min(self.live, sum(person.in_a_report for person in people))
        self.talking = min(self.talking, sum(person.waiting or person.in_a_report for person in people))
        await self._signal(follower, how)
        await self._start(follower)

    async def _signal(self, follower: Follower, how: signal.Signals) -> None:
        if how is not signal.SIGKILL:  # before its first call it ends as any process does
            await follower.until(lambda: self._introductions(follower) > self.introduced, STARTED_WITHIN)
        begun = time.monotonic()
        code = await self.launcher.end(self.pid, how)
        if code != (KILLED if how is signal.SIGKILL else 0):
            self.violations.append(f"(5) {how.name} ended the program with code {code}")
        self.slowest_end = max(self.slowest_end, time.monotonic() - begun)

    async def _until_quiet(self, follower: Follower, people: list[int]) -> None:
        """Let it finish: stop it in peace and look; what is left gets another life."""
        for _ in range(LIVES_TO_QUIET):
            await self._signal(follower, signal.SIGTERM)
            stored = await read_store(self.program.settings["database_url"], people)
            oracle = await self.sandbox.updates()
            if not stored.unsettled and all(u["update_id"] in stored.updates for u in oracle["delivered"]):
                return
            await self._start(follower)

    def _alarms(self) -> list[str]:
        alarms = []
        lines = [line for log in self.folder.glob("program*.log") for line in log.read_text().splitlines()]
        for line in lines:
            try:
                event = json.loads(line).get("event")
            except ValueError:
                event = "not JSON"
            if event in ALARMS or event == "not JSON":
                alarms.append(f"(1) the program's log has an alarm: {event}")
        return alarms
