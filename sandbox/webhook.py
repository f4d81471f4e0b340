"""Delivery to a webhook: with its secret, a bounded number at a time, one chat's updates in order.

What is not answered with 2xx comes again: at once, then after 2 seconds, doubling to 60. A webhook that answers
410 for 23 hours is closed; the queue drops what is older than 24 hours.
"""

import asyncio
import contextlib
import json
import time
from collections.abc import Awaitable, Callable
from typing import Any

import aiohttp

from sandbox.updates import Queue, Update

FIRST_WAIT = 2.0
LONGEST_WAIT = 60.0
GONE = 410
GONE_SECONDS = 23 * 3600
ANSWER_SECONDS = 60.0
SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - the name of a header

Answer = Callable[[dict[str, Any]], Awaitable[object]]


class Webhook:
    """One bot's webhook, and the task that feeds it."""

    def __init__(
        self, queue: Queue, url: str, secret: str, max_connections: int, retry_factor: float, answer: Answer
    ) -> None:
        self.url = url
        self.max_connections = max_connections
        self.gone = False
        self.last_error: tuple[int, str] | None = None
        self._secret = secret
        self._queue = queue
        self._factor = retry_factor
        self._answer = answer
        self._gone_since: float | None = None
        self._tasks: set[asyncio.Task[None]] = set()
        self._feeder = asyncio.create_task(self._feed())

    def stop(self) -> None:
        """Deliver nothing more; what was under way counts as not delivered."""
        self._feeder.cancel()
        for task in self._tasks:
            task.cancel()
        for update in self._queue.log:
            update.in_flight = False

    async def stopped(self) -> None:
        """Wait until nothing runs any more."""
        await asyncio.gather(self._feeder, *self._tasks, return_exceptions=True)

    async def _feed(self) -> None:
        timeout = aiohttp.ClientTimeout(total=ANSWER_SECONDS)
        connector = aiohttp.TCPConnector(limit=self.max_connections)
        async with aiohttp.ClientSession(connector=connector, timeout=timeout) as http:
            while not self._queue.closed:
                self._queue.drop_old()
                pause = self._start_due(http)
                await self._queue.signal.wait(pause)

    def _start_due(self, http: aiohttp.ClientSession) -> float:
        """Start every delivery that may start now; the seconds until the next becomes due."""
        now = time.monotonic()
        pause = 60.0
        seen: set[int] = set()
        for update in [*self._queue.again, *self._queue.pending]:
            if len(self._tasks) >= self.max_connections:
                break
            key = update.id if update.chat_id is None else update.chat_id
            if key in seen:
                continue
            seen.add(key)
            if update.in_flight:
                continue
            if update.due > now:
                pause = min(pause, update.due - now)
                continue
            update.in_flight = True
            task = asyncio.create_task(self._deliver(http, update))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)
        return pause

    async def _deliver(self, http: aiohttp.ClientSession, update: Update) -> None:
        update.times += 1
        headers = {SECRET_HEADER: self._secret} if self._secret else {}
        error = ""
        try:
            async with http.post(self.url, json=update.body, headers=headers, allow_redirects=False) as response:
                body = await response.read()
                good = 200 <= response.status < 300
                error = "" if good else f"Wrong response from the webhook: {response.status} {response.reason}"
                self._look_for_gone(response.status)
        except aiohttp.ClientConnectorError:
            error = "Connection refused"
        except TimeoutError:
            error = "Read timeout expired"
        except aiohttp.ClientError:
            error = "Connection reset by peer"
        update.in_flight = False
        if error:
            self._later(update, error)
        else:
            self._queue.confirm(update)
            await self._answered(body)
        asyncio.get_running_loop().call_soon(self._queue.signal.fire)  # after this task has left the count

    def _later(self, update: Update, error: str) -> None:
        self.last_error = (int(time.time()), error)
        update.failures += 1
        wait = 0.0
        if update.failures > 1:
            wait = min(LONGEST_WAIT, FIRST_WAIT * 2.0 ** min(update.failures - 2, 10))
        update.due = time.monotonic() + wait * self._factor

    def _look_for_gone(self, status: int) -> None:
        if status != GONE:
            self._gone_since = None
            return
        now = time.monotonic()
        self._gone_since = self._gone_since or now
        if now - self._gone_since > GONE_SECONDS * self._factor:
            self.gone = True
            self._feeder.cancel()

    async def _answered(self, body: bytes) -> None:
        """A webhook may answer with a call; its result is not told."""
        with contextlib.suppress(ValueError):
            call = json.loads(body)
            if isinstance(call, dict) and isinstance(call.get("method"), str):
                await self._answer(call)
