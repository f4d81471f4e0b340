"""Where a municipality lets nothing out but through its proxy, the bot goes through it."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from telegram.error import NetworkError

from channels.telegram import outcome_of
from channels.telegram_bot import RawBot, make_bot
from core.delivery import Result
from tests.telegram import TOKEN

ME = {"id": 123456, "is_bot": True, "first_name": "Löftesbot", "username": "loftesbot"}
NAMES = ("http_proxy", "https_proxy", "all_proxy", "no_proxy")


class Listener:
    """A server that answers every call alike, and remembers the first line of each."""

    def __init__(self, status: str = "200 OK") -> None:
        self.status, self.lines, self.url = status, list[str](), ""

    async def answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = (await reader.readuntil(b"\r\n\r\n")).decode()
        self.lines.append(head.splitlines()[0])
        body = json.dumps({"ok": True, "result": ME}).encode()
        writer.write(
            f"HTTP/1.1 {self.status}\r\nContent-Length: {len(body)}\r\nConnection: close\r\n\r\n".encode() + body
        )
        await writer.drain()
        writer.close()

    @asynccontextmanager
    async def listening(self) -> AsyncIterator["Listener"]:
        async with await asyncio.start_server(self.answer, "127.0.0.1", 0) as server:
            self.url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
            yield self


@pytest.fixture(autouse=True)
def _no_proxy_of_this_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in NAMES:
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


@asynccontextmanager
async def calling(api: str) -> AsyncIterator[RawBot]:
    bot = make_bot(TOKEN, api)
    for request in bot._request:
        await request.initialize()
    try:
        yield bot
    finally:
        for request in bot._request:
            await request.shutdown()


async def test_a_proxy_that_is_set_is_gone_through(monkeypatch: pytest.MonkeyPatch) -> None:
    async with Listener().listening() as proxy, calling("http://telegram.example") as bot:
        monkeypatch.setenv("http_proxy", proxy.url)
        await bot.get_me()
    assert proxy.lines == [f"POST http://telegram.example/bot{TOKEN}/getMe HTTP/1.1"]


async def test_a_host_that_needs_no_proxy_and_this_machine_are_called_directly(monkeypatch: pytest.MonkeyPatch) -> None:
    async with Listener().listening() as proxy, Listener().listening() as api:
        monkeypatch.setenv("http_proxy", proxy.url)
        async with calling(api.url) as bot:
            await bot.get_me()
        monkeypatch.setenv("no_proxy", "telegram.invalid")
        async with calling("http://telegram.invalid") as bot:
            with pytest.raises(NetworkError):
                await bot.get_me()
    assert len(api.lines) == 1
    assert proxy.lines == []


async def test_a_proxy_that_refuses_means_that_nothing_was_sent(monkeypatch: pytest.MonkeyPatch) -> None:
    async with (
        Listener("407 Proxy Authentication Required").listening() as proxy,
        calling("https://telegram.example") as bot,
    ):
        monkeypatch.setenv("https_proxy", proxy.url)
        with pytest.raises(NetworkError) as refused:
            await bot.get_me()
    assert outcome_of(refused.value).result is Result.NOT_SENT
    assert proxy.lines == ["CONNECT telegram.example:443 HTTP/1.1"]
