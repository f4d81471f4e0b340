"""What the core asks of the store for working with reports, as Protocols; the rest is in core.ports."""

from datetime import datetime
from typing import Protocol
from uuid import UUID

from core.report import ReportState
from core.work import Asked, Gathered, Line, Mark, Page, Quote, Wanted, Worked


class Worklist(Protocol):
    """Reports as staff see and change them: nothing tells who reported. A report that was taken back is as none."""

    async def page(self, wanted: Wanted, limit: int, *, after: UUID | None = None, before: UUID | None = None) -> Page:
        """A page of a list: the newest ones, those next older than `after`, or those next newer than `before`. A
        report that the list began at and that is gone counts as none."""
        ...

    async def held(self, limit: int) -> int:
        """How many reports have words that wait for a person; counted up to `limit`."""
        ...

    async def one(self, id: UUID) -> Worked | None:
        """One report, opened."""
        ...

    async def address(self, id: UUID) -> str | None:
        """Where its reporter wants answers; None when none are wanted."""
        ...

    async def pictures(self, id: UUID) -> list[bytes]:
        """Its photos, oldest first, each a JPEG; those that cannot be opened are passed by."""
        ...

    async def move(self, id: UUID, seen: Mark, to: ReportState) -> bool:
        """Bring it to a state; False, and nothing changed, when it is not as it was seen any more."""
        ...

    async def release(self, id: UUID, worded_at: datetime | None, at: datetime) -> bool:
        """Let go of what held exactly these words; False when they are others now, or held no more."""
        ...

    async def keep_held(self, id: UUID, worded_at: datetime | None) -> bool:
        """A person has read these words and holds on to them: they are no quote, and wait for nobody any more."""
        ...

    async def quotable(self, since: datetime, after: UUID | None) -> Worked | None:
        """The next report, newest first and told since then, whose words nobody has decided on; after another one."""
        ...

    async def quote(self, id: UUID, worded_at: datetime, said: Quote) -> bool:
        """Decide on exactly these words; False when they are others now, gone, held, or decided on."""
        ...

    async def siblings(self, id: UUID, limit: int) -> list[Line]:
        """The other reports of its event, newest first."""
        ...

    async def candidates(self, id: UUID, limit: int) -> list[Line]:
        """Reports that may tell of the same: of its category and within a night of it, not of its event; nearest in
        place first."""
        ...

    async def take_answer(self, id: UUID) -> Asked | None:
        """Its reporter told more: a report that needed it waits to be read again. Who asked; None where nobody did."""
        ...


class Notes(Protocol):
    """What staff write for each other about a report; it goes when the report's words go."""

    async def add(self, id: UUID, report: UUID, author: str, words: str, at: datetime) -> None:
        """Store a note; `author` is the keyed id of whoever wrote it. Nothing for a report that was taken back."""
        ...


class Bursts(Protocol):
    """Many reports of one event at once."""

    async def gathered(self, report: UUID, since: datetime) -> Gathered | None:
        """How many different persons have told of this report's event since then; None when it stands alone."""
        ...

    async def claim(self, gathered: Gathered, at: datetime, minutes: int, quiet_since: datetime) -> bool:
        """Note that it is told of; False when it was told of after `quiet_since`, also under the id of another report
        of the same event."""
        ...
