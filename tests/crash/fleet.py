"""The crash test of several programs on one PostgreSQL database behind nginx: any of them is killed or restarted while
residents talk with the bot and staff get their digests. What residents meet is judged as ever (see checker.py)."""

import asyncio
import signal
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Self
from uuid import UUID, uuid4
from zoneinfo import ZoneInfo

from core.digest.model import Period
from core.ports import Transaction
from core.ports_messages import OutboxState
from core.ports_subscriptions import SlotState
from core.staff import Member, Role
from core.subscribing import made_for
from handlers.inbound import CHANNEL
from storage import Keyring, migrate, open_store
from tests.crash.balancer import balancer
from tests.crash.checker import Verdict, check
from tests.crash.follower import Follower
from tests.crash.residents import Resident
from tests.crash.run import NO_LIMITS, STARTED_WITHIN, Run
from tests.crash.stored import MUNICIPALITY, Chat, read_store
from tests.municipality import hallstahammar
from tests.program import KEY, Program, environment, free_port
from tests.telegram import Sandbox

PROGRAMS = 3
QUIET_WITHIN = 150.0
STOCKHOLM = ZoneInfo("Europe/Stockholm")
DIGEST = "image"


class Fleet(Run):
    """A sandbox, a load balancer, and programs of which one at a time is ended."""

    def __init__(self, sandbox: Sandbox, folder: Path, seed: str, database_url: str, ports: Sequence[int]) -> None:
        super().__init__(sandbox, folder, "webhook", seed)
        self._ports, self._database_url = ports, database_url
        self.programs: list[Program] = []
        self.pids: dict[int, int] = {}
        self.staff: list[int] = []
        self.rolls = 0

    @classmethod
    @asynccontextmanager
    async def behind_nginx(cls, folder: Path, seed: str, database_url: str) -> AsyncIterator[Self]:
        """All of it on a database that is migrated first: a sandbox, nginx, and the programs, not started yet."""
        ports = [free_port() for _ in range(PROGRAMS)]
        await migrate(database_url)
        async with Sandbox.start() as sandbox, balancer(folder / "nginx", ports) as address:
            yield cls(sandbox, folder, seed, database_url, ports).behind(address)

    def behind(self, balancer: str) -> Self:
        """Where Telegram finds them all."""
        for port in self._ports:
            settings = {"database_url": self._database_url, "webhook_url": f"{balancer}/telegram"}
            one = Program(
                self.sandbox, self.folder, "webhook", log_level="info", http_port=str(port), **settings, **NO_LIMITS
            )
            self.programs.append(one)
        self.program = self.programs[0]
        return self

    async def subscribe(self, people: int) -> None:
        """So many of the staff wait for the digest of yesterday, in several languages."""
        store = await open_store(self._database_url, Keyring.parse(KEY), MUNICIPALITY)
        now, world = datetime.now(UTC), hallstahammar()
        due = (now - timedelta(hours=1)).replace(minute=0, second=0, microsecond=0)  # the next is most of a day away
        for number in range(people):
            persona = await self.sandbox.persona(f"S{number}", kind="staff")
            await persona.start()
            self.staff.append(persona.id)
            member = Member(
                id=uuid4(), person=store.identify(CHANNEL, str(persona.id)), role=Role.MUNICIPALITY, name=f"S{number}",
                address=f"{CHANNEL}:{persona.id}", language="sv", joined_at=now, invited_by=None,
            )  # fmt: skip
            wanted = made_for(member, world, uuid4(), now, period=Period.DAY).model_copy(
                update={
                    "clock": f"{due.astimezone(STOCKHOLM):%H:%M}",
                    "next_at": due,
                    "language": world.languages[number % len(world.languages)],
                }
            )

            async def join(tx: Transaction, member: Member = member, wanted: Any = wanted) -> None:
                await tx.staff.put(member)
                await tx.subscriptions.put(wanted)

            await store.transact(join)
        await store.close()

    async def _start(self, follower: Follower) -> None:
        ended = [number for number in range(len(self.programs)) if number not in self.pids]
        if ended:
            self.introduced = self._introductions(follower)
        for number in ended:
            settings, log = self.programs[number].settings, self.folder / f"program-{number}.log"
            self.pids[number] = await self.launcher.start(environment(**settings), self.folder, log)

    async def _signal(self, follower: Follower, how: signal.Signals) -> None:
        """One of them, whichever it is, is ended."""
        await self._signal_one(follower, self.dice.choice(sorted(self.pids)), how)

    async def _signal_one(self, follower: Follower, number: int, how: signal.Signals) -> None:
        self.pid = self.pids.pop(number)
        await super()._signal(follower, how)

    async def _upheaval(self, follower: Follower, people: list[Resident], kills: int, how: signal.Signals) -> None:
        """Half of the kills, a rolling restart under load, and the other half."""
        await super()._upheaval(follower, people, kills // 2, how)
        for number in sorted(self.pids):
            await self._more_calls(follower, self.dice.randint(5, 30))
            await self._signal_one(follower, number, signal.SIGTERM)
            await self._start(follower)
            if not await follower.until(lambda: self._introductions(follower) > self.introduced, STARTED_WITHIN):
                self.violations.append("(5) a program that was restarted did not come back")
            self.rolls += 1
        await super()._upheaval(follower, people, kills - kills // 2, how)

    async def _until_quiet(self, follower: Follower, people: list[int]) -> None:
        """Let them finish. Nobody tells from outside when nothing is left to do, so it is looked for."""
        try:
            async with asyncio.timeout(QUIET_WITHIN):
                while not await self._is_quiet(people):
                    await self._another_call(follower)
        except TimeoutError:
            self.violations.append("(5) they do not come to rest")
        for number in sorted(self.pids):
            await self._signal_one(follower, number, signal.SIGTERM)

    @staticmethod
    async def _another_call(follower: Follower) -> None:
        seen = len(follower.calls)
        await follower.until(lambda: len(follower.calls) > seen, 0.5)

    async def _is_quiet(self, people: list[int]) -> bool:
        stored = await read_store(self._database_url, [*people, *self.staff])
        oracle = await self.sandbox.updates()
        open_slots = [state for state in await self._slots() if state in (SlotState.DUE, SlotState.POSTED)]
        taken = all(update["update_id"] in stored.updates for update in oracle["delivered"])
        return not stored.unsettled and taken and not open_slots and bool(await self._slots())

    async def _slots(self) -> list[SlotState]:
        store = await open_store(self._database_url, Keyring.parse(KEY), MUNICIPALITY)

        async def work(tx: Transaction) -> list[SlotState]:
            return [slot.state for one in await self._subscriptions(tx) for slot in await tx.slots.of(one, 10)]

        try:
            return await store.transact(work)
        finally:
            await store.close()

    @staticmethod
    async def _subscriptions(tx: Transaction) -> list[UUID]:
        return [one.id for member in await tx.staff.all() for one in await tx.subscriptions.mine(member.person)]

    async def _judged(self, follower: Follower, inputs: dict[int, list[Any]]) -> Verdict:
        verdict = await check(self.folder, self._database_url, follower, inputs, self.staff)
        states = await self._slots()
        if states != [SlotState.DELIVERED] * len(self.staff):
            verdict.violations.append(f"(4) {len(self.staff)} digests were due, and their slots are {states}")
        stored = await read_store(self._database_url, self.staff)
        for chat in self.staff:
            self._judge_digest(verdict, follower, chat, stored.chats[chat])
        return verdict

    @staticmethod
    def _judge_digest(verdict: Verdict, follower: Follower, chat: int, stored: Chat) -> None:
        """One digest for each of the staff, shown once, or once more for each ambiguous send."""
        sendings = [sent for sent in stored.sendings if sent.kind == DIGEST]
        shown = [call for call in follower.shown(chat) if call["method"] == "sendPhoto"]
        marked = sum(sent.ambiguous for sent in sendings)
        if [sent.state for sent in sendings] != [OutboxState.DELIVERED] or not 1 <= len(shown) <= 1 + marked:
            verdict.violations.append(
                f"(4) one digest was due, {len(sendings)} were posted, {len(shown)} shown and {marked} marked"
            )
        verdict.duplicates += len(shown) - 1
