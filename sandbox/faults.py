"""Faults that a test asks for: in answers to calls, and in the delivery of updates."""

import asyncio
import random
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from sandbox.updates import Queue

IN_ANSWERS = frozenset(
    {"reset_before", "reset_after", "status", "status_after", "retry_after", "delay", "garbage", "garbage_after"}
)
IN_DELIVERY = frozenset({"duplicate", "reorder", "hold", "jump"})

Held = Callable[[], None]


@dataclass
class Fault:
    """One fault: what, where, and how often. `times` below 0 is for ever."""

    kind: str
    method: str | None = None
    chat_id: int | None = None
    times: int = 1
    seconds: float = 1.0
    code: int = 502
    probability: float = 1.0
    seed: int | None = None
    dice: random.Random = field(init=False)

    def __post_init__(self) -> None:
        if self.kind not in IN_ANSWERS | IN_DELIVERY:
            raise ValueError(f"no such fault: {self.kind}")
        self.dice = random.Random(self.seed)  # noqa: S311 - a test's dice, repeatable

    def strikes(self, method: str | None, chat_id: int | None) -> bool:
        """Whether it strikes here and now; a strike is counted."""
        if self.times == 0 or (self.chat_id is not None and self.chat_id != chat_id):
            return False
        if self.method is not None and (method is None or self.method.lower() != method.lower()):
            return False
        if self.probability < 1 and self.dice.random() >= self.probability:
            return False
        self.times -= 1
        return True


class Faults:
    """The faults in force, and who was told to stay away until when."""

    def __init__(self) -> None:
        self._faults: list[Fault] = []
        self._away: dict[tuple[int, int | None], float] = {}
        self._held: dict[int, Held] = {}
        self._swapped: list[tuple[Queue, dict[str, Any], int | None]] = []

    def add(self, **what: Any) -> Fault:
        """Put a fault in force."""
        fault = Fault(**what)
        self._faults.append(fault)
        return fault

    def clear(self) -> None:
        """No faults any more; what was held or waits to be swapped goes out now."""
        self._faults.clear()
        self._away.clear()
        for held in list(self._held.values()):
            held()
        for queue, body, chat_id in self._swapped:
            queue.put(body, chat_id)
        self._swapped.clear()

    def hold(self, seconds: float, queue: Queue, body: dict[str, Any], chat_id: int | None) -> None:
        """Keep an update back for a while, or until the faults are cleared."""

        def release() -> None:
            timer.cancel()
            if self._held.pop(id(timer), None):
                queue.put(body, chat_id)

        timer = asyncio.get_running_loop().call_later(seconds, release)
        self._held[id(timer)] = release

    def swap(self, queue: Queue, body: dict[str, Any], chat_id: int | None) -> None:
        """Keep an update back until the next one of the same bot has gone out."""
        self._swapped.append((queue, body, chat_id))

    def release_swapped(self, queue: Queue) -> None:
        """An update went out: those that waited for it follow."""
        for entry in [entry for entry in self._swapped if entry[0] is queue]:
            self._swapped.remove(entry)
            queue.put(entry[1], entry[2])

    def listed(self) -> list[dict[str, Any]]:
        """The faults in force."""
        return [
            {"kind": fault.kind, "method": fault.method, "chat_id": fault.chat_id, "times": fault.times}
            for fault in self._faults
        ]

    def of(self, kinds: frozenset[str], method: str | None, chat_id: int | None) -> Fault | None:
        """The first fault of these kinds that strikes."""
        struck = next((fault for fault in self._faults if fault.kind in kinds and fault.strikes(method, chat_id)), None)
        self._faults = [fault for fault in self._faults if fault.times != 0]
        return struck

    def send_away(self, bot_id: int, chat_id: int | None, seconds: float) -> None:
        """Calls of this bot for this chat (or all, with None) come too early until then."""
        self._away[bot_id, chat_id] = time.monotonic() + seconds

    def too_early(self, bot_id: int, chat_id: int | None) -> float:
        """How many seconds too early a call is; 0 when it is not."""
        now = time.monotonic()
        times = [self._away.get((bot_id, which), 0.0) for which in {chat_id, None}]
        return max(0.0, max(times) - now)
