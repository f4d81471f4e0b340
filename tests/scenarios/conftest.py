"""A sandbox and the real program against it: started for one scenario, or shared by many that need no setting.

What is shared is a town in which nobody meets a limit: a program takes longer to start than most scenarios to play.
"""

from collections.abc import AsyncIterator, Callable, Coroutine, Iterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio

from tests.databases import POSTGRES
from tests.program import Program
from tests.telegram import Persona, Sandbox, SandboxProcess

Meets = Callable[..., Coroutine[Any, Any, Persona]]
Starts = Callable[..., Coroutine[Any, Any, Program]]
# Long enough to be looked for in the log.
FIRST_ID = 7_310_000_001
OPERATOR_ID = 7_310_900_001
COLLEAGUE_ID = 7_310_900_002
NOON = "12"
NO_LIMITS = {"reports_a_day": "0", "cool_down_minutes": "0"}


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """What is about SQLite's files is for no other engine."""
    if POSTGRES:
        about_files = [item for item in items if item.get_closest_marker("sqlite")]
        items[:] = [item for item in items if item not in about_files]
        config.hook.pytest_deselected(items=about_files)


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
    """Make a person."""
    return _meeting(sandbox)


def _meeting(sandbox: Sandbox) -> Meets:
    ids = count(FIRST_ID)

    async def meet(name: str = "Alva", language: str | None = "sv") -> Persona:
        made = await sandbox.post("personas", id=next(ids), first_name=name, language_code=language, kind="resident")
        return Persona(sandbox, made)

    return meet


@dataclass(frozen=True, slots=True)
class Town:
    """A program that runs for all scenarios of a session, each with people of its own."""

    sandbox: Sandbox
    program: Program
    meets: Meets
    # One who may answer reports, and another one.
    operator: Persona
    colleague: Persona


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def town(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Town]:
    """For tests with `pytestmark = IN_TOWN`."""
    async with Sandbox.start() as sandbox:
        settings = {**NO_LIMITS, "photos": "3", "admins": f"{OPERATOR_ID},{COLLEAGUE_ID}"}
        # At noon: at night people are answered otherwise, and some not before the morning.
        program = Program(sandbox, tmp_path_factory.mktemp("town"), hour=NOON, **settings)
        made = await sandbox.post("personas", id=OPERATOR_ID, first_name="Ove", language_code="sv", kind="staff")
        operator = Persona(sandbox, made)
        made = await sandbox.post("personas", id=COLLEAGUE_ID, first_name="Siv", language_code="sv", kind="staff")
        colleague = Persona(sandbox, made)
        async with at_work(program):
            for one in (operator, colleague):
                await one.start()
                await one.hears("Löftesbot")
            yield Town(sandbox, program, _meeting(sandbox), operator, colleague)


# One event loop for them all, as the program's output is read in it.
IN_TOWN = pytest.mark.asyncio(loop_scope="session")


@pytest.fixture
async def starts(sandbox: Sandbox, tmp_path: Path) -> AsyncIterator[Starts]:
    """Start the program with settings of the scenario's own; it is stopped, and its log looked through, at the end."""
    async with AsyncExitStack() as stack:

        async def start(intake: str = "webhook", hour: str = "", **settings: str) -> Program:
            program = Program(sandbox, tmp_path, intake=intake, hour=hour, **settings)
            return await stack.enter_async_context(at_work(program))

        yield start


@pytest.fixture(params=["polling", "webhook"])
async def program(sandbox: Sandbox, tmp_path: Path, request: pytest.FixtureRequest) -> AsyncIterator[Program]:
    """The program, started and at the end stopped; its log must hold nothing that it must not."""
    async with at_work(Program(sandbox, tmp_path, intake=request.param, **NO_LIMITS)) as running:
        yield running


@asynccontextmanager
async def at_work(program: Program) -> AsyncIterator[Program]:
    """A program that is started, ends in peace and has nothing private in its log; whatever happens, it ends."""
    try:
        yield await program.start()
        assert await program.stop() == 0
        await nothing_private(program, program.sandbox)
    finally:
        await program.kill()


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
