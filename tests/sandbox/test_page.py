"""What the chat page gets: itself, its files, the stream of events."""

import asyncio
import json

import aiohttp

from tests.telegram import Json, Sandbox


async def test_the_page_is_served(sandbox: Sandbox) -> None:
    async with aiohttp.ClientSession() as http, http.get(f"{sandbox.url}/") as response:
        assert response.status == 200
        assert response.content_type in {"text/html", "text/plain"}


async def test_a_file_is_shown_by_its_id_and_a_path_cannot_leave_the_page(sandbox: Sandbox) -> None:
    alva = await sandbox.persona()
    sent = await alva.sends_document(b"hej", "a.txt")
    async with aiohttp.ClientSession() as http:
        async with http.get(f"{sandbox.url}/sandbox/files/{sent['document']['file_id']}") as response:
            assert await response.read() == b"hej"
        async with http.get(f"{sandbox.url}/page/%2e%2e/server.py") as response:
            assert response.status == 404


async def test_events_tell_what_happens(sandbox: Sandbox) -> None:
    alva = await sandbox.persona()
    async with aiohttp.ClientSession() as http, http.get(f"{sandbox.url}/sandbox/events") as stream:
        await stream.content.readline()
        await alva.start()
        markup: Json = {"inline_keyboard": [[{"text": "Ja", "callback_data": "y"}]]}
        sent = await sandbox.call("sendMessage", chat_id=alva.id, text="x", reply_markup=markup)
        where: Json = {"chat_id": alva.id, "message_id": sent["result"]["message_id"]}
        number = await alva.presses("Ja")
        await sandbox.call("answerCallbackQuery", callback_query_id=number, text="Tack", show_alert=True)
        await sandbox.call("editMessageText", text="y", **where)
        await sandbox.call("deleteMessage", **where)
        await alva.blocks()
        told: list[Json] = []
        while not told or told[-1]["kind"] != "blocked":
            line = await asyncio.wait_for(stream.content.readline(), 10)
            if line.startswith(b"data: "):
                told.append(json.loads(line[6:]))
    assert [event["kind"] for event in told] == ["message", "message", "toast", "edited", "deleted", "blocked"]
    assert {event["chat_id"] for event in told} == {alva.id}
    assert (told[2]["text"], told[2]["show_alert"]) == ("Tack", True)
    assert told[0]["message"]["from_bot"] is False


async def test_nothing_can_be_said_before_there_is_a_bot(sandbox: Sandbox) -> None:
    alva = await sandbox.persona()
    async with aiohttp.ClientSession() as http:
        url = f"{sandbox.url}/sandbox/personas/{alva.id}/say?bot=5"
        async with http.post(url, json={"text": "x"}) as response:
            assert response.status == 409
            assert "no bot" in (await response.json())["error"]
