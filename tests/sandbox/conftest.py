"""One sandbox process for all these tests, emptied for each."""

from collections.abc import AsyncIterator, Iterator

import pytest

from tests.telegram import Sandbox, SandboxProcess


@pytest.fixture(scope="session")
def process() -> Iterator[SandboxProcess]:
    running = SandboxProcess()
    yield running
    running.stop()


@pytest.fixture
async def sandbox(process: SandboxProcess) -> AsyncIterator[Sandbox]:
    async with Sandbox.connect(process.url, checked=False) as running:
        await running.reset()
        yield running
