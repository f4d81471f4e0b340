"""The oracle outside the bot's disk: every call that the sandbox carried out, kept as it comes."""

import asyncio
import contextlib
import json
from collections.abc import AsyncIterator, Callable
from typing import Any, Self

from tests.telegram import SHOWS, Sandbox

Json = dict[str, Any]
SHOWING = frozenset(SHOWS.split(","))


def markup_of(call: Json) -> Json:
    """The reply_markup of a call, however it was written."""
    markup = call["params"].get("reply_markup") or {}
    return dict(json.loads(markup)) if isinstance(markup, str) else dict(markup)


def buttons_of(markup: Json) -> list[str]:
    """What the inline buttons of a markup send back."""
    rows = markup.get("inline_keyboard", [])
    return [button["callback_data"] for row in rows for button in row if "callback_data" in button]


class Follower:
    """Reads the transcript of one bot as it grows."""

    def __init__(self, sandbox: Sandbox) -> None:
        self.sandbox = sandbox
        self.calls: list[Json] = []
        self._seen = 0
        self._over = False
        self._grown = asyncio.Condition()

    @classmethod
    @contextlib.asynccontextmanager
    async def of(cls, sandbox: Sandbox) -> AsyncIterator[Self]:
        """Follow for as long as the context lasts."""
        follower = cls(sandbox)
        task = asyncio.create_task(follower._follow())
        try:
            yield follower
        finally:
            follower._over = True
            await sandbox.call("getMe")  # one more call ends the wait for the next
            await task

    async def _follow(self) -> None:
        while not self._over:
            if await self.sandbox.get("transcript/wait", since=self._seen, timeout=60) is None:
                continue
            calls = await self.sandbox.transcript(since=self._seen)
            self._seen = max(int(call["n"]) for call in calls)
            async with self._grown:
                self.calls += calls
                self._grown.notify_all()

    async def until(self, fits: Callable[[], bool], seconds: float) -> bool:
        """Wait until calls have come that make `fits` true; False when the time is up."""
        try:
            async with asyncio.timeout(seconds), self._grown:
                await self._grown.wait_for(fits)
        except TimeoutError:
            return False
        return True

    def shown(self, chat: int, since: int = 0) -> list[Json]:
        """What was shown in a chat, by the calls from place `since` on that were carried out."""
        return [
            call for call in self.calls[since:] if call["chat_id"] == chat and call["ok"] and call["method"] in SHOWING
        ]
