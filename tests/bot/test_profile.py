"""The bot introduces itself in every language, however the first tries go."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.program import Program
from tests.telegram import Sandbox


@pytest.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    async with Sandbox.start() as running:
        yield running


async def test_a_menu_that_telegram_could_not_take_at_first_is_there_in_the_end(
    sandbox: Sandbox, tmp_path: Path
) -> None:
    await sandbox.fault("status", code=502, method="setMyCommands", times=1)
    await sandbox.fault("reset_after", method="setMyDescription", times=1)
    program = await Program(sandbox, tmp_path).start()
    await program.logs("profile.shown")
    assert [line["event"] for line in program.lines].count("profile.not_set") == 2
    for language in ("sv", "en"):
        chat = await (await sandbox.persona("Alva", language)).chat()
        assert "report" in [command["command"] for command in chat["commands"]]
        assert "112" in chat["description"]
    since = (await sandbox.transcript())[-1]["n"]
    await program.stop()
    program = await Program(sandbox, tmp_path).start()
    await program.logs("profile.shown")
    assert [call for call in await sandbox.transcript(since) if call["method"].startswith("setMy")] == []
    assert await program.stop() == 0


async def test_a_menu_that_telegram_refuses_holds_up_nothing(sandbox: Sandbox, tmp_path: Path) -> None:
    await sandbox.fault("status", code=400, method="setMyCommands", times=1)
    program = await Program(sandbox, tmp_path).start()
    await program.logs("profile.shown")
    refused = await program.logs("profile.refused")
    assert refused["language"] is None
    assert (await sandbox.call("getMyDescription", language_code="en"))["result"]["description"]
    assert await program.stop() == 0
