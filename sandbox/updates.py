"""One bot's incoming updates: what was delivered how often, what is confirmed, and what comes again.

An update leaves the queue in two ways only: it is confirmed (a higher offset, or a 200 from the webhook), or
it grew too old. Until then it is delivered again and again, as Telegram does.
"""

import random
import time
from dataclasses import dataclass, field
from typing import Any

from sandbox.errors import Refusal, conflict
from sandbox.signals import Signal

KINDS_ON_REQUEST = frozenset({"chat_member", "message_reaction", "message_reaction_count"})
OTHER_POLLER = "terminated by other getUpdates request; make sure that only one bot instance is running"
DAY = 24 * 3600


@dataclass(eq=False)
class Update:
    """One update and its history of delivery."""

    id: int
    body: dict[str, Any]
    chat_id: int | None
    at: float = field(default_factory=time.time)
    times: int = 0
    confirmed_at: float | None = None
    dropped: bool = False
    copies: int = 0
    failures: int = 0
    due: float = 0.0
    in_flight: bool = False

    def delivery(self) -> dict[str, Any]:
        """The oracle's line about it."""
        return {
            "update_id": self.id,
            "times": self.times,
            "confirmed_at": self.confirmed_at,
            "dropped": self.dropped,
            "chat_id": self.chat_id,
        }


class Queue:
    """A bot's updates, in order of delivery."""

    def __init__(self, keep_seconds: float = DAY) -> None:
        self.pending: list[Update] = []
        self.again: list[Update] = []
        self.log: list[Update] = []
        self.signal = Signal()
        self.allowed: list[str] = []
        self.keep_seconds = keep_seconds
        self._next_id = random.randint(100_000_000, 500_000_000)  # noqa: S311 - Telegram starts anywhere
        self._poll = 0
        self._ended: Refusal | None = None
        self.closed = False

    def wants(self, kind: str) -> bool:
        """Whether allowed_updates lets this kind through; an empty list is all but the rare ones."""
        return kind in self.allowed if self.allowed else kind not in KINDS_ON_REQUEST

    def put(self, body: dict[str, Any], chat_id: int | None = None, copies: int = 0) -> Update:
        """Put an update last. It gets the next id unless it brings one."""
        given = body.get("update_id")
        number = given if isinstance(given, int) else self._next_id
        self._next_id = number + 1
        update = Update(number, {"update_id": number, **body}, chat_id, copies=copies)
        self.pending.append(update)
        self.log.append(update)
        self.signal.fire()
        return update

    def jump(self) -> None:
        """Choose the next id anew, as Telegram does after an idle week."""
        self._next_id = random.randint(100_000_000, 2_000_000_000)  # noqa: S311

    def confirm(self, update: Update) -> None:
        """The bot has it. A copy that was asked for is delivered once more all the same."""
        if update in self.again:
            self.again.remove(update)
            return
        update.confirmed_at = time.time()
        if update in self.pending:
            self.pending.remove(update)
        if update.copies > 0:
            update.copies -= 1
            self.again.append(update)
            self.signal.fire()

    def drop_old(self) -> None:
        """Forget what was kept for longer than Telegram keeps it."""
        oldest = time.time() - self.keep_seconds
        for update in [update for update in self.pending if update.at < oldest and not update.in_flight]:
            update.dropped = update.confirmed_at is None
            self.pending.remove(update)

    def drop_all(self) -> None:
        """drop_pending_updates."""
        for update in self.pending:
            update.dropped = True
        self.pending.clear()

    def end_polls(self, words: str) -> None:
        """Whoever polls now is sent away with 409."""
        self._poll += 1
        self._ended = conflict(words)
        self.signal.fire()

    def close(self) -> None:
        """The server forgets this bot; whoever polls gets an empty answer."""
        self.closed = True
        self.signal.fire()

    def take(self, offset: int, limit: int) -> list[Update]:
        """Confirm what lies before the offset, and deliver what is left, at most `limit`."""
        self.drop_old()
        if offset < 0:
            confirmed = self.pending[:offset]
        elif offset <= self._next_id + 10:
            confirmed = [update for update in self.pending if update.id < offset]
        else:  # an offset from before the ids jumped: Telegram starts from the oldest
            confirmed = []
        for update in confirmed:
            self.confirm(update)
        batch = [*self.again, *self.pending][:limit]
        self.again = [update for update in self.again if update not in batch]
        for update in batch:
            update.times += 1
        return batch

    async def poll(self, offset: int, limit: int, seconds: float) -> list[Update]:
        """getUpdates: the newest poller stays, an older one gets 409."""
        self.end_polls(OTHER_POLLER)
        mine = self._poll
        end = time.monotonic() + seconds
        while True:
            batch = self.take(offset, limit)
            left = end - time.monotonic()
            if batch or left <= 0 or self.closed:
                return batch
            await self.signal.wait(left)
            if self._poll != mine and self._ended:
                raise self._ended
