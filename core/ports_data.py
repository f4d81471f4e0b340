"""What the core asks of the store for reports by the thousand, as Protocols; the rest is in core.ports."""

from collections.abc import Sequence
from typing import Protocol

from core.bulk import Earlier


class Imports(Protocol):
    """Reports from another system. They count as others do, but for the limits of who sends: those are the bot's."""

    async def add(self, reports: Sequence[Earlier]) -> int:
        """Store those that are not there yet; how many."""
        ...

    async def known(self, reports: Sequence[Earlier]) -> int:
        """How many of these, or of those before them among these, are there already."""
        ...
