"""What the core asks of the store to know how the service itself does, as Protocols; the rest is in core.ports."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Protocol

from core.tallies import Tally


class Tallies(Protocol):
    """What the service did, counted by local day. Nobody's."""

    async def add(self, day: date, counted: Sequence[Tally]) -> None:
        """Count these."""
        ...

    async def between(self, first: date, last: date) -> dict[tuple[str, str], int]:
        """How many of each name and detail, from `first` to `last`, both included."""
        ...

    async def waited(self, first: datetime, last: datetime) -> tuple[list[timedelta], int]:
        """Of the reports told here from `first` to before `last`, and not taken back: how long each waited for the
        first answer or state of staff, where it has one; and how many there are."""
        ...
