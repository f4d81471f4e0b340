"""Every Bot API call and its verdict, in order."""

import time
from collections.abc import Callable
from typing import Any

from sandbox.signals import Signal

Record = dict[str, Any]


class Transcript:
    """A list that only grows, and can be waited for."""

    def __init__(self) -> None:
        self._calls: list[Record] = []
        self._signal = Signal()

    def add(self, **what: Any) -> Record:
        """Write down one call; its number is the length of the list with it."""
        record: Record = {"n": len(self._calls) + 1, "at": time.time(), **what}
        self._calls.append(record)
        self._signal.fire()
        return record

    def since(self, n: int) -> list[Record]:
        """The calls after number n."""
        return self._calls[max(0, n) :]

    async def wait(self, since: int, fits: Callable[[Record], bool], seconds: float) -> Record | None:
        """The first call after `since` that fits, waiting for it; None when the time is up."""
        end = time.monotonic() + seconds
        seen = max(0, since)
        while True:
            for record in self._calls[seen:]:
                if fits(record):
                    return record
            seen = max(seen, len(self._calls))
            left = end - time.monotonic()
            if left <= 0:
                return None
            await self._signal.wait(left)
