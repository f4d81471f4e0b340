"""C3, C5, C11: whatever Telegram and the network do, and however often the program is stopped in peace, the outcome
is that of the same history lived without trouble."""

import os
import signal
from pathlib import Path

import pytest

from tests.crash.run import Run
from tests.telegram import Sandbox

SEED = os.environ.get("CRASH_SEED", "1")
LOST_ANSWERS = ("reset_after", "status_after", "garbage_after", "reset_before", "status", "garbage")

pytestmark = [pytest.mark.crash, pytest.mark.xdist_group("crash")]


async def test_an_answer_that_is_lost_costs_at_most_one_marked_duplicate(tmp_path: Path) -> None:
    faults = [
        {"kind": kind, "method": method, "times": -1, "probability": 0.04, "seed": number}
        for number, kind in enumerate(LOST_ANSWERS)
        for method in ("sendMessage", "editMessageText", "answerCallbackQuery")
    ]
    async with Sandbox.start() as sandbox:
        outcome = await Run(sandbox, tmp_path, "webhook", f"{SEED}/lost").go(calls=600, faults=faults)
    assert not outcome.verdict.violations, "\n".join([f"CRASH_SEED={SEED}", *outcome.verdict.violations])
    assert outcome.verdict.ambiguous > 40
    assert 0 < outcome.verdict.duplicates <= outcome.verdict.ambiguous


@pytest.mark.parametrize("intake", ["polling", "webhook"])
async def test_updates_that_come_again_late_or_with_ids_that_jump_act_once(intake: str, tmp_path: Path) -> None:
    faults = [
        {"kind": kind, "times": -1, "probability": 0.12, "seed": number, "seconds": seconds}
        for number, (kind, seconds) in enumerate(
            [
                ("duplicate", 1),
                ("duplicate", 4),
                ("hold", 0.3),
                ("reorder", 0),
                *([("jump", 0)] * (intake == "webhook")),
            ]
        )
    ]
    async with Sandbox.start() as sandbox:
        run = Run(sandbox, tmp_path, intake, f"{SEED}/histories/{intake}")
        outcome = await run.go(calls=600, faults=faults, patient=True)
    assert not outcome.verdict.violations, "\n".join([f"CRASH_SEED={SEED}", *outcome.verdict.violations])
    assert outcome.verdict.redelivered > 40
    assert outcome.verdict.duplicates == 0


@pytest.mark.parametrize("intake", ["polling", "webhook"])
async def test_sigterm_at_any_moment_ends_in_peace_and_doubles_nothing(intake: str, tmp_path: Path) -> None:
    async with Sandbox.start() as sandbox:
        run = Run(sandbox, tmp_path, intake, f"{SEED}/sigterm/{intake}")
        outcome = await run.go(5, how=signal.SIGTERM)
    assert not outcome.verdict.violations, "\n".join([f"CRASH_SEED={SEED}", *outcome.verdict.violations])
    assert outcome.verdict.ambiguous == 0
    assert run.slowest_end < 10
