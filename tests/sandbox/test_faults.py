"""Faults: in answers, in delivery, and the flood limits."""

import json
import time

import aiohttp
import pytest

from tests.telegram import Persona, Sandbox


@pytest.fixture
async def alva(sandbox: Sandbox) -> Persona:
    alva = await sandbox.persona("Alva")
    await alva.start()
    return alva


async def test_a_reset_before_does_nothing_and_a_reset_after_does_the_work(sandbox: Sandbox, alva: Persona) -> None:
    for kind, sent in (("reset_before", 0), ("reset_after", 1)):
        await sandbox.fault(kind, method="sendMessage", chat_id=alva.id)
        with pytest.raises(aiohttp.ClientConnectionError):
            await sandbox.call("sendMessage", chat_id=alva.id, text=kind)
        assert len([m for m in await alva.messages() if m["from_bot"]]) == sent
    assert [(c["fault"], c["ok"]) for c in await sandbox.transcript()] == [
        ("reset_before", False),
        ("reset_after", True),
    ]


async def test_a_status_comes_in_place_of_the_answer(sandbox: Sandbox, alva: Persona) -> None:
    await sandbox.fault("status", code=502, times=2)
    assert (await sandbox.call("getMe"))["description"] == "Bad Gateway"
    assert (await sandbox.call("sendMessage", chat_id=alva.id, text="x"))["error_code"] == 502
    await sandbox.fault("status_after", code=504)
    assert (await sandbox.call("sendMessage", chat_id=alva.id, text="x"))["error_code"] == 504
    assert (await alva.messages())[-1].text == "x"
    assert (await sandbox.call("getMe"))["ok"]


async def test_garbage_is_not_json(sandbox: Sandbox) -> None:
    await sandbox.fault("garbage")
    with pytest.raises(json.JSONDecodeError):
        await sandbox.call("getMe")


async def test_a_delay_comes_before_the_answer(sandbox: Sandbox) -> None:
    await sandbox.fault("delay", seconds=0.2)
    before = time.monotonic()
    assert (await sandbox.call("getMe"))["ok"]
    assert time.monotonic() - before >= 0.2


async def test_retry_after_is_enforced_for_its_chat_alone(sandbox: Sandbox, alva: Persona) -> None:
    bo = await sandbox.persona("Bo")
    await bo.start()
    await sandbox.fault("retry_after", chat_id=alva.id, seconds=100)
    first = await sandbox.call("sendMessage", chat_id=alva.id, text="x")
    assert (first["error_code"], first["parameters"]) == (429, {"retry_after": 100})
    assert first["description"] == "Too Many Requests: retry after 100"
    early = await sandbox.call("sendMessage", chat_id=alva.id, text="x")
    assert early["parameters"]["retry_after"] in {99, 100}
    assert (await sandbox.call("sendMessage", chat_id=bo.id, text="x"))["ok"]
    assert [call.get("early", False) for call in await sandbox.transcript()] == [False, True, False]
    await sandbox.no_faults()
    assert (await sandbox.call("sendMessage", chat_id=alva.id, text="x"))["ok"]


async def test_a_fault_strikes_by_its_dice_and_can_be_repeated(sandbox: Sandbox) -> None:
    runs = []
    for _ in range(2):
        await sandbox.fault("status", probability=0.5, seed=7, times=-1)
        runs.append([(await sandbox.call("getMe"))["ok"] for _ in range(20)])
        await sandbox.no_faults()
    assert runs[0] == runs[1]
    assert set(runs[0]) == {True, False}


async def test_an_unknown_fault_is_refused(sandbox: Sandbox) -> None:
    with pytest.raises(AssertionError, match="no such fault"):
        await sandbox.fault("earthquake")


async def test_a_duplicate_comes_again_after_it_was_confirmed(sandbox: Sandbox, alva: Persona) -> None:
    await sandbox.call("getUpdates", offset=-1)
    (start,) = (await sandbox.call("getUpdates"))["result"]
    await sandbox.fault("duplicate")
    await alva.says("twice")
    (update,) = (await sandbox.call("getUpdates", offset=start["update_id"] + 1))["result"]
    again = (await sandbox.call("getUpdates", offset=update["update_id"] + 1))["result"]
    assert again == [update]
    assert (await sandbox.call("getUpdates", offset=update["update_id"] + 1))["result"] == []


async def test_updates_are_held_and_reordered(sandbox: Sandbox, alva: Persona) -> None:
    await sandbox.fault("hold", seconds=1000)
    await alva.says("held")
    await sandbox.fault("reorder")
    await alva.says("second")
    await alva.says("first")
    texts = [u["message"]["text"] for u in (await sandbox.call("getUpdates"))["result"]]
    assert texts == ["/start", "first", "second"]
    await sandbox.no_faults()
    result = (await sandbox.call("getUpdates"))["result"]
    assert result[-1]["message"]["text"] == "held"
    assert [u["update_id"] for u in result] == sorted(u["update_id"] for u in result)


async def test_ids_jump(sandbox: Sandbox, alva: Persona) -> None:
    (before,) = (await sandbox.call("getUpdates"))["result"]
    await sandbox.fault("jump")
    await alva.says("hej")
    after = (await sandbox.call("getUpdates"))["result"][-1]
    assert after["update_id"] != before["update_id"] + 1


async def test_a_flood_is_refused_when_the_limit_is_on(sandbox: Sandbox, alva: Persona) -> None:
    await sandbox.settings(flood=True)
    answers = [await sandbox.call("sendMessage", chat_id=alva.id, text="x") for _ in range(6)]
    assert [answer["ok"] for answer in answers] == [True] * 5 + [False]
    assert answers[-1]["error_code"] == 429
    group = await sandbox.group(alva)
    answers = [await sandbox.call("sendMessage", chat_id=group, text="x") for _ in range(21)]
    assert [answer["ok"] for answer in answers].index(False) == 20
