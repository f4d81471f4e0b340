"""What the core asks of the store for digests, as Protocols; the rest is in core.ports."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Protocol
from uuid import UUID

from core.digest.figures import ApprovedQuote, EventReport, Figures, Selection, SpotDetail
from core.digest.model import Span


class Events(Protocol):
    """Which reports are one event. Reports that are told, ended or taken back are grouped as that happens."""

    async def join(self, report: UUID, other: UUID) -> bool:
        """Staff say that two reports are of the same event, and it stays so; False when either is not there."""
        ...

    async def part(self, report: UUID) -> bool:
        """Staff say that a report tells of something else than those that it was grouped with, and it stays so until
        they join it; False when it stands alone."""
        ...

    async def members(self, report: UUID) -> list[UUID]:
        """The reports of the same event, this one too, in the order in which they were told; none for one alone."""
        ...

    async def regroup(self, first: datetime, last: datetime) -> int:
        """Group the reports that began in this time, as after many came in at once; how many events they are in."""
        ...


class FiguresOf(Protocol):
    """What was counted of reports that were not taken back, by the night that each belongs to."""

    async def figures(self, span: Span, selection: Selection, *, spots: bool = True, matrix: bool = True) -> Figures:
        """The figures of a span; those of spots and of the matrix may be missing where they are not wanted."""
        ...

    async def first_night(self) -> date | None:
        """The night of the first report that there is; None without any."""
        ...

    async def spot(self, span: Span, selection: Selection, cells: Sequence[str], named: Sequence[str]) -> SpotDetail:
        """What was told of some hexagons together: of points shared in them, and of these places named, "" for none."""
        ...

    async def events(self, span: Span, selection: Selection, most: int) -> tuple[int, list[EventReport]]:
        """How many events of several reports there were, and the reports of those that most persons told of."""
        ...

    async def states(self, span: Span, selection: Selection) -> dict[str, int]:
        """How many reports are in each state now."""
        ...

    async def quotes(self, span: Span, selection: Selection, most: int) -> list[ApprovedQuote]:
        """Words that may be quoted, newest first: approved by a person, and held back by nothing."""
        ...

    async def summarise(self, before: date) -> Span | None:
        """Keep the figures of one month, quarter or year that ended before this day and whose are not kept; which one,
        None if none is left to do.

        Digests say the same without, only later: what is kept is let go of by whatever changes it.
        """
        ...
