"""What a resident must not notice: restarts, duplicates, double taps, blocks, a Telegram that stumbles."""

from pathlib import Path

import pytest

from tests.program import Program
from tests.scenarios.conftest import Meets
from tests.scenarios.stored import outbox_of, reports_of
from tests.scenarios.verbs import opens, reports_what_goes_on, sends
from tests.telegram import Sandbox


async def test_a_restart_in_the_middle_of_a_conversation_loses_nothing(program: Program, meets: Meets) -> None:
    alva = await meets()
    await opens(alva)
    summary = await reports_what_goes_on(alva)
    await program.restart()
    await alva.presses("Skicka rapporten", summary)
    await alva.hears("Din rapport är sparad")
    await program.stop()
    assert len(await reports_of(program, alva)) == 1


async def test_what_is_written_while_the_bot_is_down_is_answered_when_it_is_back(
    program: Program, meets: Meets
) -> None:
    alva = await meets()
    await opens(alva)
    await program.stop()
    await alva.says("hej")
    await program.start()
    await alva.hears("Löftesbot")


async def test_an_update_delivered_twice_acts_once(program: Program, meets: Meets, sandbox: Sandbox) -> None:
    alva = await meets()
    await opens(alva)
    await reports_what_goes_on(alva)
    await sandbox.fault("duplicate", times=3)
    await sends(alva)
    bo = await meets("Bo")
    await opens(bo)  # by now the duplicates have been taken too
    assert await alva.heard_nothing_since()
    receipts = [m for m in await alva.messages() if "Din rapport är sparad" in m.text]
    assert len(receipts) == 1
    await program.stop()
    assert len(await reports_of(program, alva)) == 1


async def test_a_double_tap_on_send_stores_one_report_and_answers_both_taps(program: Program, meets: Meets) -> None:
    alva = await meets()
    await opens(alva)
    summary = await reports_what_goes_on(alva)
    data = summary.data("Skicka rapporten")
    await alva.presses_data(data, summary)
    await alva.presses_data(data, summary)
    toast = await alva.toast()
    assert "redan skickad" in toast
    await program.stop()
    assert len(await reports_of(program, alva)) == 1


async def test_stale_and_forged_presses_are_answered_and_change_nothing(program: Program, meets: Meets) -> None:
    alva, bo = await meets(), await meets("Bo")
    await opens(alva)
    summary = await reports_what_goes_on(alva)
    welcome = await opens(bo)
    for forged in (summary.data("Skicka rapporten"), "x", ":::", "-:menu:nothing", "-:pledge:nothing", "ö" * 32):
        await bo.presses_data(forged, welcome)
        assert await bo.toast()
    await alva.presses("Avbryt")
    await alva.hears("borttagen")
    await alva.presses_data(summary.data("Skicka rapporten"), summary)
    assert await alva.toast()
    await program.stop()
    assert await reports_of(program, alva) == []
    assert await reports_of(program, bo) == []


async def test_a_blocked_bot_marks_the_message_undeliverable_and_goes_on(
    program: Program, meets: Meets, sandbox: Sandbox
) -> None:
    alva, bo = await meets(), await meets("Bo")
    await opens(alva)
    summary = await reports_what_goes_on(alva)
    await sandbox.fault("hold", times=1)
    await alva.presses("Skicka rapporten", summary)
    await alva.blocks()
    await sandbox.no_faults()
    await program.logs("message.undeliverable")
    await opens(bo)
    await program.stop()
    counts = {state.value: count for state, count in (await outbox_of(program)).items()}
    assert counts["undeliverable"] >= 1
    assert counts.get("pending", 0) == 0
    assert len(await reports_of(program, alva)) == 1


async def test_an_update_that_cannot_be_read_is_set_aside_and_the_queue_moves_on(
    program: Program, meets: Meets, sandbox: Sandbox
) -> None:
    alva = await meets()
    await opens(alva)
    await sandbox.raw({"message": {"message_id": "not a number", "chat": "not a chat", "date": []}})
    await alva.says("hej")
    await alva.hears("Löftesbot")
    line = await program.logs("update.set_aside")
    assert line["kind"] == "message"


async def test_when_telegram_asks_one_chat_to_wait_only_that_chat_waits(
    program: Program, meets: Meets, sandbox: Sandbox
) -> None:
    alva, bo = await meets(), await meets("Bo")
    await opens(alva)
    await opens(bo)
    await sandbox.fault("retry_after", chat_id=alva.id, method="sendMessage", seconds=2)
    await alva.says("hej")
    await bo.says("hej")
    await bo.hears("Löftesbot")
    await alva.hears("Löftesbot")
    assert not [call for call in await sandbox.transcript() if call.get("early")]


async def test_an_answer_lost_on_the_way_is_sent_again(program: Program, meets: Meets, sandbox: Sandbox) -> None:
    alva = await meets()
    await opens(alva)
    for fault in ("reset_before", "reset_after", "status"):
        await sandbox.fault(fault, method="sendMessage", chat_id=alva.id, times=1)
        await alva.says("/pledge")
        await alva.hears("2023")


@pytest.mark.parametrize(("intake", "method"), [("polling", "deleteWebhook"), ("webhook", "setWebhook")])
async def test_when_telegram_asks_the_bot_to_wait_before_it_may_introduce_itself_it_waits(
    sandbox: Sandbox, meets: Meets, tmp_path: Path, intake: str, method: str
) -> None:
    alva = await meets()
    for called in ("getMe", method):
        await sandbox.fault("retry_after", method=called, seconds=2)
    program = await Program(sandbox, tmp_path, intake=intake).start()
    await opens(alva)
    assert await program.stop() == 0
    calls = await sandbox.transcript()
    assert sum(call["ok"] is False for call in calls if call["method"] in ("getMe", method)) == 2
    assert not [call for call in calls if call.get("early")]
