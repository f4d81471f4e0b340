"""A bot whose every word the test says: it calls the sandbox's Bot API over HTTP and knows nothing else."""

import asyncio
import contextlib
import itertools
import json
from collections.abc import AsyncGenerator, AsyncIterator
from typing import Any

import aiohttp

_ids = itertools.count(5_000_001)
NAME = "Löftesbot Provkommun"


class ScriptedBot:
    """Calls the Bot API; `next(kind)` waits for the next update of a kind by long polling."""

    def __init__(self, session: aiohttp.ClientSession, base: str) -> None:
        self._session = session
        self._url = f"{base}/bot{next(_ids)}:{'A' * 30}"
        self._offset = 0

    async def call(self, method: str, **params: Any) -> Any:
        """The result of one Bot API call; an AssertionError with Telegram's words when it is refused."""
        async with self._session.post(f"{self._url}/{method}", json=params) as response:
            answer = await response.json()
        assert answer["ok"], f"{method}: {answer.get('description')}"
        return answer["result"]

    async def upload(self, method: str, field: str, content: bytes, filename: str, **params: Any) -> Any:
        """A call with a file in it."""
        form = aiohttp.FormData()
        form.add_field(field, content, filename=filename)
        for name, value in params.items():
            form.add_field(name, value if isinstance(value, str) else json.dumps(value))
        async with self._session.post(f"{self._url}/{method}", data=form) as response:
            answer = await response.json()
        assert answer["ok"], f"{method}: {answer.get('description')}"
        return answer["result"]

    async def send(self, chat_id: int, text: str, **params: Any) -> Any:
        """sendMessage."""
        return await self.call("sendMessage", chat_id=chat_id, text=text, **params)

    async def updates(self, seconds: int = 10) -> AsyncGenerator[dict[str, Any], None]:
        """Updates one by one, by long polling; each is confirmed by asking for the next."""
        while True:
            for update in await self.call("getUpdates", offset=self._offset, timeout=seconds, limit=1):
                self._offset = update["update_id"] + 1
                yield update

    async def next(self, kind: str, seconds: int = 10) -> dict[str, Any]:
        """The next update that has `kind`; others before it are passed over."""
        async with asyncio.timeout(seconds), contextlib.aclosing(self.updates(seconds)) as updates:
            async for update in updates:
                if kind in update:
                    found: dict[str, Any] = update[kind]
                    return found
        raise AssertionError


@contextlib.asynccontextmanager
async def scripted_bot(base: str) -> AsyncIterator[ScriptedBot]:
    """A new bot with a name, a description and two commands."""
    async with aiohttp.ClientSession() as session:
        bot = ScriptedBot(session, base)
        await bot.call("setMyName", name=NAME)
        await bot.call("setMyDescription", description="Berätta om otrygga platser.\nVid fara: ring 112.")
        await bot.call(
            "setMyCommands",
            commands=[
                {"command": "report", "description": "Berätta om en plats"},
                {"command": "privacy", "description": "Så hanteras dina uppgifter"},
            ],
        )
        yield bot
