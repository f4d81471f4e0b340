"""One sandbox process for all these tests, emptied for each; every call must be one that the Bot API knows."""

from collections.abc import AsyncIterator, Iterator

import pytest

from channels.telegram_bot import RawBot, make_bot
from tests.telegram import TOKEN, Persona, Sandbox, SandboxProcess


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
async def bot(sandbox: Sandbox) -> AsyncIterator[RawBot]:
    bot = make_bot(TOKEN, sandbox.url)
    for request in bot._request:
        await request.initialize()
    yield bot
    for request in bot._request:
        await request.shutdown()


@pytest.fixture
async def alva(sandbox: Sandbox) -> Persona:
    alva = await sandbox.persona("Alva")
    await alva.start()
    return alva
