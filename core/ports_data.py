"""What the core asks of the store for reports by the thousand, as Protocols; the rest is in core.ports."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol
from uuid import UUID

from core.bulk import Earlier, Taken, Wanted


class Imports(Protocol):
    """Reports from another system. They count as others do, but for the limits of who sends: those are the bot's."""

    async def add(self, reports: Sequence[Earlier]) -> int:
        """Store those that are not there yet; how many."""
        ...

    async def known(self, reports: Sequence[Earlier]) -> int:
        """How many of these are there already, or are among these twice."""
        ...


class Exports(Protocol):
    """Reports taken out, a page at a time, in the order in which they were received."""

    async def earliest(self) -> datetime | None:
        """When the first report was received; None when there is none."""
        ...

    async def count(self, wanted: Wanted) -> int: ...

    async def page(self, wanted: Wanted, after: tuple[datetime, UUID] | None, limit: int) -> list[Taken]:
        """The next ones after one that was received then; fewer than `limit` is the end."""
        ...
