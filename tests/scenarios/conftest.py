"""A sandbox for all scenarios, emptied for each, and the real program against it, in both intake modes."""

from collections.abc import AsyncIterator, Callable, Coroutine, Iterator
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from tests.program import Program
from tests.telegram import Persona, Sandbox, SandboxProcess

Meets = Callable[..., Coroutine[Any, Any, Persona]]


@pytest.fixture(scope="session")
def process() -> Iterator[SandboxProcess]:
    running = SandboxProcess()
    yield running
    running.stop()


@pytest.fixture
async def sandbox(process: SandboxProcess) -> AsyncIterator[Sandbox]:
    async with Sandbox.connect(process.url) as running:
        await running.reset()
        yield running


@pytest.fixture
def meets(sandbox: Sandbox) -> Meets:
    """Make a person, with an id long enough to be looked for in the log."""
    ids = count(7_310_000_001)

    async def meet(name: str = "Alva", language: str | None = "sv") -> Persona:
        made = await sandbox.post("personas", id=next(ids), first_name=name, language_code=language, kind="resident")
        return Persona(sandbox, made)

    return meet


@pytest.fixture(params=["polling", "webhook"])
async def program(sandbox: Sandbox, tmp_path: Path, request: pytest.FixtureRequest) -> AsyncIterator[Program]:
    """The program, started and at the end stopped; its log must hold nothing that it must not."""
    running = await Program(sandbox, tmp_path, intake=request.param).start()
    yield running
    assert await running.stop() == 0
    await nothing_private(running, sandbox)


async def nothing_private(program: Program, sandbox: Sandbox) -> None:
    """No token, key, id, written words or coordinate of the scenario may stand in the log."""
    log = "".join(program.raw_lines)
    secrets = {program.settings["telegram_token"].partition(":")[2], program.settings["data_key"]}
    for persona in await sandbox.get("personas"):
        secrets.add(str(persona["id"]))
        for message in (await sandbox.get(f"chats/{persona['id']}"))["messages"]:
            if message["from_bot"]:
                continue
            secrets.add(message.get("text") or "")
            place = message.get("location") or {}
            secrets |= {f"{degrees:.3f}" for degrees in place.values() if isinstance(degrees, float)}
    for secret in secrets:
        assert len(secret) < 8 or secret not in log, "something private stands in the log"
