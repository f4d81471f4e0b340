"""C4, C7, C8, C11 and poison, through the real program: waits that Telegram asks for, a Telegram that hangs, a
database that cannot be written, updates that make no sense."""

import asyncio
import contextlib
import json
import resource
import signal
import sqlite3
import time
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from random import Random
from typing import Any

import aiohttp
import pytest
from telegram import CallbackQuery, Message

from tests.crash.follower import Follower
from tests.crash.residents import Resident
from tests.crash.run import NO_LIMITS
from tests.crash.stored import read_store
from tests.program import SECRET, Program
from tests.scenarios.stored import reports_of
from tests.scenarios.verbs import opens, reports_what_goes_on
from tests.telegram import Sandbox, SandboxProcess

STOPS_WITHIN = 10.0
pytestmark = [pytest.mark.crash, pytest.mark.xdist_group("crash")]
Json = dict[str, Any]


@pytest.fixture(scope="module")
def process() -> Iterator[SandboxProcess]:
    running = SandboxProcess()
    yield running
    running.stop()


@pytest.fixture
async def sandbox(process: SandboxProcess) -> AsyncIterator[Sandbox]:
    async with Sandbox.connect(process.url) as running:
        await running.reset()
        yield running
        await running.no_faults()


@contextlib.asynccontextmanager
async def running(sandbox: Sandbox, folder: Path, intake: str = "webhook") -> AsyncIterator[Program]:
    await sandbox.settings(retry_factor=0.02)
    program = Program(sandbox, folder, intake=intake, **NO_LIMITS)
    try:
        yield await program.start()
    finally:
        await program.kill()


async def stops_in_time(program: Program, within: float = STOPS_WITHIN) -> None:
    begun = time.monotonic()
    assert await program.stop() == 0
    assert time.monotonic() - begun < within


async def test_a_chat_that_must_wait_is_never_called_early_and_keeps_nobody_waiting(
    sandbox: Sandbox, tmp_path: Path
) -> None:
    async with running(sandbox, tmp_path) as program, Follower.of(sandbox) as follower:
        alva, stop = await sandbox.persona("Alva"), asyncio.Event()
        await opens(alva)
        others = [Resident(await sandbox.persona(f"R{n}"), follower, "sv", Random(n)) for n in range(10)]
        lives = [asyncio.create_task(other.live(stop)) for other in others]
        await sandbox.fault("retry_after", chat_id=alva.id, seconds=25)
        await alva.says("hej")
        await program.logs("message.waits")
        await opens(await sandbox.persona("Bo"))  # by now the wait is stored
        await program.kill()  # a restart must not shorten the wait either
        await program.start()
        begun = [len(other.seconds) + 1 for other in others]  # those after what the restart held up
        await alva.hears("Löftesbot", timeout=60)
        stop.set()
        await asyncio.gather(*lives)
        assert not [call for call in follower.calls if call.get("early")]
        seconds = sorted(s for other, first in zip(others, begun, strict=True) for s in other.seconds[first:])
        assert len(seconds) > 50
        assert seconds[int(len(seconds) * 0.95)] < 2


async def test_sigterm_is_obeyed_in_time_while_telegram_hangs(sandbox: Sandbox, tmp_path: Path) -> None:
    async with running(sandbox, tmp_path, "polling") as program:
        alva = await sandbox.persona("Alva")
        await opens(alva)
        await sandbox.fault("delay", method="sendMessage", seconds=40, times=-1)
        await alva.says("hej")
        bo = await sandbox.persona("Bo")
        await bo.start()
        await stops_in_time(program)
        await sandbox.no_faults()
        await program.start()
        await bo.hears("Löftesbot")


@pytest.mark.parametrize("intake", ["polling", "webhook"])
async def test_while_the_database_is_locked_no_receipt_is_shown_and_afterwards_all_goes_on(
    intake: str, sandbox: Sandbox, tmp_path: Path
) -> None:
    async with running(sandbox, tmp_path, intake) as program:
        alva = await sandbox.persona("Alva")
        await opens(alva)
        summary = await reports_what_goes_on(alva)
        holder = sqlite3.connect(program.database, isolation_level=None)
        holder.execute("BEGIN IMMEDIATE")
        since, seen = len(await sandbox.transcript()), len(program.lines)
        await alva.presses("Skicka rapporten", summary)
        await program.logs(
            "storage.unavailable" if intake == "polling" else "started", since=seen * (intake == "polling")
        )
        assert await alva.heard_nothing_since(since)
        holder.execute("ROLLBACK")
        holder.close()
        await alva.hears("Din rapport är sparad", timeout=40)
        await program.stop()
        assert len(await reports_of(program, alva)) == 1


async def test_sigterm_is_obeyed_in_time_while_the_database_is_locked(sandbox: Sandbox, tmp_path: Path) -> None:
    async with running(sandbox, tmp_path, "polling") as program:
        alva = await sandbox.persona("Alva")
        await opens(alva)
        holder = sqlite3.connect(program.database, isolation_level=None)
        holder.execute("BEGIN IMMEDIATE")
        seen = len(program.lines)
        await alva.says("hej")
        await program.logs("storage.unavailable", since=seen)
        # The lock itself is waited for, for up to five seconds, by what was begun.
        await stops_in_time(program, within=STOPS_WITHIN + 5)
        holder.execute("ROLLBACK")
        holder.close()
        await program.start()
        await alva.hears("Löftesbot")


@pytest.mark.parametrize("intake", ["polling", "webhook"])
async def test_when_the_disk_is_full_no_receipt_is_shown_and_after_relief_all_goes_on(
    intake: str, sandbox: Sandbox, tmp_path: Path
) -> None:
    async with running(sandbox, tmp_path, intake) as program:
        alva = await sandbox.persona("Alva")
        await opens(alva)
        summary = await reports_what_goes_on(alva)
        process = program._process
        assert process is not None
        _, most = resource.prlimit(process.pid, resource.RLIMIT_FSIZE, (1, resource.RLIM_INFINITY))
        since, seen = len(await sandbox.transcript()), len(program.lines)
        await alva.presses("Skicka rapporten", summary)
        if intake == "polling":
            await program.logs("storage.unavailable", since=seen)
        else:
            await until_delivered_again(sandbox)
        assert await alva.heard_nothing_since(since)
        resource.prlimit(process.pid, resource.RLIMIT_FSIZE, (most, most))
        await alva.hears("Din rapport är sparad", timeout=30)
        await program.stop()
        assert len(await reports_of(program, alva)) == 1
        assert process.returncode == 0


async def until_delivered_again(sandbox: Sandbox) -> None:
    """Until the newest update was refused and came again."""
    async with asyncio.timeout(20):
        while (await sandbox.updates())["delivered"][-1]["times"] < 2:
            await sandbox.get("transcript/wait", since=10**9, timeout=0.05)


ODD: list[object] = [
    None, "", "x" * 5000, "\x00\ud800", -1, 0, 2**31, 2**63, 2**70, 1.5, 1e308, True, [], {}, [[]], [None],
    {"id": 2**70}, {"id": "x"}, {"": None},
]  # fmt: skip


def poison(dice: Random) -> list[Json]:
    """Updates with each field of a message or a press turned into something odd."""
    person: Json = {"id": 4711, "is_bot": False, "first_name": "Pia", "language_code": "sv"}
    chat: Json = {"id": 4711, "type": "private"}
    message: Json = {"message_id": 1, "date": 1, "chat": chat, "from": person, "text": "hej"}
    press: Json = {"id": "1", "from": person, "message": message, "chat_instance": "1", "data": "-:menu:report"}
    fields = sorted({name for name in Message.__slots__ if not name.startswith("_")} | {"from"})
    updates: list[Json] = []
    for name in fields:
        updates.append({"message": {**message, name: dice.choice(ODD)}})
        updates.append({"edited_message": {**message, name: dice.choice(ODD)}})
    for name in [*(n for n in CallbackQuery.__slots__ if not n.startswith("_")), "from"]:
        updates += [{"callback_query": {**press, name: odd}} for odd in dice.sample(ODD, 4)]
    for place in (person, chat):
        for name in place:
            updates += [{"message": {**message, "from": {**person, name: odd}}} for odd in dice.sample(ODD, 4)]
            updates += [{"message": {**message, "chat": {**chat, name: odd}}} for odd in dice.sample(ODD, 4)]
    updates += [{kind: odd} for kind in ("message", "my_chat_member", "callback_query", "poll") for odd in ODD]
    dice.shuffle(updates)
    return updates


async def test_poison_in_the_queue_never_stops_it(sandbox: Sandbox, tmp_path: Path) -> None:
    updates = poison(Random(1))
    assert len(updates) > 300
    async with running(sandbox, tmp_path, "polling") as program:
        for update in updates:
            await sandbox.raw(update)
        alva = await sandbox.persona("Alva")
        for _ in range(2):  # the second comes in a batch that is asked for when the first one is done
            await alva.start()
            await alva.hears("Löftesbot", timeout=60)
        await program.stop()
        delivered = (await sandbox.updates())["delivered"]
        stored = await read_store(program.settings["database_url"], [])
        assert {update["update_id"] for update in delivered} <= stored.updates
        assert stored.set_aside > 100


async def test_poison_at_the_webhooks_door_is_answered_and_never_with_an_error(
    sandbox: Sandbox, tmp_path: Path
) -> None:
    async with running(sandbox, tmp_path, "webhook") as program, aiohttp.ClientSession() as http:
        headers = {"X-Telegram-Bot-Api-Secret-Token": SECRET}
        updates: list[object] = [{"update_id": 10_000 + n, **u} for n, u in enumerate(poison(Random(2)))]
        updates += [*ODD, *({"update_id": odd, "message": {}} for odd in ODD)]
        for update in updates:
            async with http.post(f"{program.url}/telegram", data=json.dumps(update), headers=headers) as answer:
                assert answer.status == 200
        await opens(await sandbox.persona("Alva"))
        assert await program._end(signal.SIGTERM) == 0


async def test_sigterm_is_obeyed_in_time_while_it_introduces_itself(sandbox: Sandbox, tmp_path: Path) -> None:
    await sandbox.fault("delay", method="getMe", seconds=40, times=-1)
    program = Program(sandbox, tmp_path)
    starting = asyncio.create_task(program.start())
    await program.logs("started")
    await stops_in_time(program)
    with contextlib.suppress(AssertionError):
        await starting
