"""Waking those who wait, and telling those who listen."""

import asyncio
from typing import Any


class Signal:
    """Wakes everyone who waits for it. Nothing is remembered: look, then wait, then look again."""

    def __init__(self) -> None:
        self._waiting: set[asyncio.Future[None]] = set()

    def fire(self) -> None:
        """Wake all who wait now."""
        for waiter in self._waiting:
            if not waiter.done():
                waiter.set_result(None)

    async def wait(self, seconds: float) -> bool:
        """Wait at most so long; whether the signal came."""
        waiter: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting.add(waiter)
        try:
            async with asyncio.timeout(seconds):
                await waiter
        except TimeoutError:
            return False
        finally:
            self._waiting.discard(waiter)
        return True


class Bus:
    """Hands each event to every listener; a listener that stops reading loses the oldest, not the server."""

    def __init__(self) -> None:
        self._listeners: set[asyncio.Queue[dict[str, Any]]] = set()

    def tell(self, kind: str, **what: Any) -> None:
        """Hand out one event."""
        for listener in self._listeners:
            if listener.full():
                listener.get_nowait()
            listener.put_nowait({"kind": kind, **what})

    def listen(self) -> asyncio.Queue[dict[str, Any]]:
        """A new listener's queue; give it back to `leave`."""
        listener: asyncio.Queue[dict[str, Any]] = asyncio.Queue(1000)
        self._listeners.add(listener)
        return listener

    def leave(self, listener: asyncio.Queue[dict[str, Any]]) -> None:
        """Stop listening."""
        self._listeners.discard(listener)
