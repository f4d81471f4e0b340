"""The webhook: its secret, redelivery, order within a chat."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest
from aiohttp import web

from tests.telegram import Sandbox

HEADER = "X-Telegram-Bot-Api-Secret-Token"


class Receiver:
    """A bot's end of the webhook; it answers with the statuses it was given, then with 200."""

    def __init__(self) -> None:
        self.got: asyncio.Queue[tuple[str | None, dict[str, Any]]] = asyncio.Queue()
        self.statuses: list[int] = []
        self.answer: dict[str, Any] | None = None
        self.gate = asyncio.Event()
        self.gate.set()
        self.url = ""

    async def handle(self, request: web.Request) -> web.Response:
        self.got.put_nowait((request.headers.get(HEADER), await request.json()))
        await self.gate.wait()
        if self.statuses:
            return web.Response(status=self.statuses.pop(0))
        return web.json_response(self.answer) if self.answer else web.Response()

    async def next(self) -> tuple[str | None, dict[str, Any]]:
        return await asyncio.wait_for(self.got.get(), 10)


@pytest.fixture
async def receiver() -> AsyncIterator[Receiver]:
    made = Receiver()
    app = web.Application()
    app.router.add_post("/hook", made.handle)
    runner = web.AppRunner(app, shutdown_timeout=0.1)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    made.url = f"http://127.0.0.1:{runner.addresses[0][1]}/hook"
    yield made
    made.gate.set()
    await runner.cleanup()


async def test_an_update_comes_with_the_secret_and_is_confirmed_by_200(sandbox: Sandbox, receiver: Receiver) -> None:
    alva = await sandbox.persona()
    assert (await sandbox.call("setWebhook", url=receiver.url, secret_token="s3cret_-"))["ok"]
    await alva.says("hej")
    secret, update = await receiver.next()
    assert secret == "s3cret_-"
    assert update["message"]["text"] == "hej"
    await alva.says("igen")
    await receiver.next()
    first, _ = (await sandbox.updates())["delivered"]
    assert first["confirmed_at"]


async def test_what_was_refused_comes_again(sandbox: Sandbox, receiver: Receiver) -> None:
    await sandbox.settings(retry_factor=0.001)
    alva = await sandbox.persona()
    receiver.statuses = [500, 302, 404, 429, 410]
    await sandbox.call("setWebhook", url=receiver.url)
    await alva.says("hej")
    numbers = {(await receiver.next())[1]["update_id"] for _ in range(6)}
    assert len(numbers) == 1
    info = (await sandbox.call("getWebhookInfo"))["result"]
    assert info["last_error_message"].startswith("Wrong response from the webhook: 410")
    (line,) = (await sandbox.updates())["delivered"]
    assert line["times"] == 6


async def test_one_chat_comes_in_order_and_others_do_not_wait_for_it(sandbox: Sandbox, receiver: Receiver) -> None:
    alva, bo = await sandbox.persona("Alva"), await sandbox.persona("Bo")
    receiver.gate.clear()
    await sandbox.call("setWebhook", url=receiver.url, max_connections=2)
    await alva.says("1")
    await alva.says("2")
    await bo.says("3")
    arrived = {(await receiver.next())[1]["message"]["text"] for _ in range(2)}
    assert arrived == {"1", "3"}
    receiver.gate.set()
    assert (await receiver.next())[1]["message"]["text"] == "2"


async def test_a_webhook_may_answer_with_a_call(sandbox: Sandbox, receiver: Receiver) -> None:
    alva = await sandbox.persona()
    receiver.answer = {"method": "sendMessage", "chat_id": alva.id, "text": "svar"}
    await sandbox.call("setWebhook", url=receiver.url)
    await alva.says("hej")
    assert (await alva.hears()).text == "svar"


async def test_polling_and_a_webhook_exclude_each_other(sandbox: Sandbox, receiver: Receiver) -> None:
    poll = asyncio.create_task(sandbox.call("getUpdates", timeout=30))
    await sandbox.settings()
    await sandbox.call("setWebhook", url=receiver.url, allowed_updates=["message"])
    answers = [await asyncio.wait_for(poll, 10), await sandbox.call("getUpdates")]
    assert [answer["error_code"] for answer in answers] == [409, 409]
    assert answers[1]["description"] == (
        "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
    )
    info = (await sandbox.call("getWebhookInfo"))["result"]
    assert (info["url"], info["allowed_updates"]) == (receiver.url, ["message"])
    await sandbox.call("deleteWebhook")
    assert (await sandbox.call("getUpdates"))["result"] == []


async def test_pending_updates_wait_for_the_webhook_and_can_be_dropped(sandbox: Sandbox, receiver: Receiver) -> None:
    alva = await sandbox.persona()
    await alva.says("waits")
    await sandbox.call("setWebhook", url=receiver.url)
    assert (await receiver.next())[1]["message"]["text"] == "waits"
    await sandbox.call("deleteWebhook")
    await alva.says("dropped")
    await sandbox.call("deleteWebhook", drop_pending_updates=True)
    assert (await sandbox.call("getUpdates"))["result"] == []


async def test_a_webhook_that_is_gone_for_too_long_is_closed(sandbox: Sandbox, receiver: Receiver) -> None:
    await sandbox.settings(retry_factor=1e-9)
    receiver.statuses = [410, 410]
    alva = await sandbox.persona()
    await sandbox.call("setWebhook", url=receiver.url)
    await alva.says("hej")
    for _ in range(2):
        await receiver.next()
    answer = await sandbox.call("getWebhookInfo")
    while answer["result"]["url"]:  # until the second answer has reached the sandbox
        answer = await sandbox.call("getWebhookInfo")
    assert len((await sandbox.call("getUpdates"))["result"]) == 1


@pytest.mark.parametrize(
    ("params", "words"),
    [
        ({"url": "ftp://x"}, "Bad Request: bad webhook: An HTTPS URL must be provided for webhook"),
        ({"url": "http://x.se", "secret_token": "å"}, "Bad Request: secret token contains unallowed characters"),
        ({"url": "http://x.se", "secret_token": "x" * 257}, "Bad Request: secret token is too long"),
    ],
)
async def test_a_bad_webhook_is_refused(sandbox: Sandbox, params: dict[str, str], words: str) -> None:
    assert (await sandbox.call("setWebhook", **params))["description"] == words
