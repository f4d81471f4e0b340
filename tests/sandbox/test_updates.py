"""getUpdates: what is not confirmed comes again, and one bot polls once."""

import asyncio
from typing import Any

from tests.telegram import Sandbox


async def _ids(sandbox: Sandbox, **params: Any) -> list[int]:
    answer = await sandbox.call("getUpdates", **params)
    return [update["update_id"] for update in answer["result"]]


async def test_what_is_not_confirmed_comes_again(sandbox: Sandbox) -> None:
    alva = await sandbox.persona()
    for text in ("1", "2", "3"):
        await alva.says(text)
    first = await _ids(sandbox)
    assert await _ids(sandbox) == first
    assert await _ids(sandbox, limit=2) == first[:2]
    assert await _ids(sandbox, offset=str(first[1])) == first[1:]
    assert await _ids(sandbox, offset=first[2] + 1) == []
    oracle = await sandbox.updates()
    assert (oracle["pending"], oracle["confirmed"]) == (0, 3)
    assert [one["times"] for one in oracle["delivered"]] == [3, 4, 3]


async def test_a_negative_offset_keeps_the_newest_and_forgets_the_rest(sandbox: Sandbox) -> None:
    alva = await sandbox.persona()
    for text in ("1", "2", "3"):
        await alva.says(text)
    newest = await _ids(sandbox, offset=-1)
    assert len(newest) == 1
    assert await _ids(sandbox) == newest


async def test_a_long_poll_ends_with_the_next_update(sandbox: Sandbox) -> None:
    alva = await sandbox.persona()
    poll = asyncio.create_task(_ids(sandbox, timeout=30))
    await alva.says("hej")
    assert len(await asyncio.wait_for(poll, 10)) == 1


async def test_of_two_pollers_the_older_gets_409(sandbox: Sandbox) -> None:
    alva = await sandbox.persona()
    older = asyncio.create_task(sandbox.call("getUpdates", timeout=30))
    newer = asyncio.create_task(sandbox.call("getUpdates", timeout=30))
    done, (waiting,) = await asyncio.wait({older, newer}, timeout=10, return_when=asyncio.FIRST_COMPLETED)
    (refused,) = done
    assert refused.result()["error_code"] == 409
    assert refused.result()["description"] == (
        "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"
    )
    await alva.says("hej")
    assert len((await asyncio.wait_for(waiting, 10))["result"]) == 1


async def test_allowed_updates_are_remembered(sandbox: Sandbox) -> None:
    alva = await sandbox.persona()
    await sandbox.call("getUpdates", allowed_updates=["callback_query"])
    await alva.says("dropped")
    assert await _ids(sandbox) == []
    await sandbox.call("getUpdates", allowed_updates='["message"]')
    await alva.says("kept")
    assert len(await _ids(sandbox)) == 1


async def test_raw_updates_come_as_they_are(sandbox: Sandbox) -> None:
    number = await sandbox.raw({"message": {"message_id": "odd \ud83d", "date": None}})
    answer = await sandbox.call("getUpdates")
    assert answer["result"] == [{"update_id": number, "message": {"message_id": "odd \ud83d", "date": None}}]
    assert await sandbox.raw({"update_id": 7, "poll": {}}) == 7
    assert await _ids(sandbox, offset=number + 100_000) == [number, 7]


async def test_updates_grow_too_old(sandbox: Sandbox) -> None:
    alva = await sandbox.persona()
    await alva.says("old")
    await sandbox.settings(keep_seconds=0)
    assert await _ids(sandbox) == []
    assert [one["dropped"] for one in (await sandbox.updates())["delivered"]] == [True]


async def test_each_token_is_a_bot_of_its_own(sandbox: Sandbox) -> None:
    alva = await sandbox.persona()
    await alva.says("hej")
    other = "1000002:another-token-for-the-tests"
    async with Sandbox.connect(sandbox.url, other) as second:
        assert await second.transcript() == []
    assert (await sandbox.call("getMe", token=other))["result"]["id"] == 1000002
    assert (await sandbox.call("getUpdates", token=other))["result"] == []
    assert (await sandbox.call("getMe", token="1:short"))["error_code"] == 401
    assert (await sandbox.call("getMe", token="nonsense"))["description"] == "Not Found"
    assert (await sandbox.call("getNothing"))["error_code"] == 404
    assert (await sandbox.call("GETME"))["ok"]
