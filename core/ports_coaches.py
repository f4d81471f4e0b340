"""What the core asks of the store for youth coaches, as Protocols; the rest is in core.ports."""

from collections.abc import Collection
from datetime import date, datetime
from typing import Protocol
from uuid import UUID

from core.coaches import Coach, Counted, Link
from core.talks import Line, Side, Talk


class Coaches(Protocol):
    """The cards by which residents know the coaches."""

    async def put(self, person: str, coach: Coach, now: datetime) -> None:
        """Store a coach's card, in place of the one before."""
        ...

    async def card(self, person: str) -> Coach | None:
        """A coach's own card; None where they have written none."""
        ...

    async def all(self) -> list[Coach]:
        """The cards of those who are coaches now, in the order in which they joined."""
        ...

    async def remove(self, person: str) -> bool:
        """Let go of a card; False where there is none."""
        ...


class Links(Protocol):
    """The coaches' deep links, and how many came through each."""

    async def put(self, link: Link) -> None:
        """Store a new one, or what of it was changed: its name, its term, whether it is paused or ended."""
        ...

    async def with_code(self, code: str) -> Link | None:
        """The link with this code, in whatever state; None where there is none."""
        ...

    async def of(self, person: str) -> list[Link]:
        """A coach's links, in the order in which they were made: those that ended too."""
        ...

    async def end_all(self, person: str, at: datetime) -> int:
        """End what a coach has open, who is one no more; how many."""
        ...

    async def count(self, link: UUID, week: date, what: Counted) -> None:
        """One more, in the week that begins on this Monday."""
        ...

    async def counts(self, links: Collection[UUID]) -> dict[UUID, dict[tuple[date, Counted], int]]:
        """Of each link, the exact counts by week and kind: for `core.links` alone, which says what may be shown."""
        ...

    async def forget(self, before: datetime) -> int:
        """Remove links that ended before, and their counts; how many."""
        ...


class Talks(Protocol):
    """Talks and their lines. `person` and `coach` are keyed ids."""

    async def begin(self, talk: Talk) -> bool:
        """Store a new one; False, and nothing stored, where the resident has an open one."""
        ...

    async def open_of(self, person: str) -> Talk | None:
        """The open talk of a resident."""
        ...

    async def with_id(self, id: UUID) -> Talk | None: ...

    async def of_coach(self, coach: str, limit: int) -> list[Talk]:
        """Those that a coach has: open ones first, and in each half the one written to last at the head."""
        ...

    async def concerning(self, coach: str) -> list[Talk]:
        """Every open talk that a coach has, or is offered."""
        ...

    async def put(self, talk: Talk) -> None:
        """Store what was changed: who has it, whom it is offered to, when it was written to, whether it ended."""
        ...

    async def write(self, id: UUID, talk: UUID, by: Side, words: str, at: datetime) -> None:
        """Store a line, sealed."""
        ...

    async def lines(self, talk: UUID, since: datetime, limit: int) -> list[Line]:
        """The last lines from `since` on, oldest first."""
        ...

    async def written(self, talk: UUID, limit: int) -> list[datetime]:
        """When the resident wrote the last lines, newest first."""
        ...

    async def forget_lines(self, before: datetime) -> int:
        """Remove lines written before; how many."""
        ...

    async def forget(self, before: datetime) -> int:
        """Remove talks in which nothing was written since `before`, with all their lines; how many talks."""
        ...
