"""What residents told: reports, wishes and photos, as the core asks the store for them. See core.ports."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol
from uuid import UUID

from core.past import OwnReport, Reply, Wish
from core.report import Hold, Report, ReportState


@dataclass(frozen=True, slots=True)
class Kept:
    """How long parts of a report are kept: the row itself, its words, and the address to answer to; and how long what
    staff did is, in the access log, and what was written in talks with coaches."""

    rows: timedelta
    words: timedelta
    addresses: timedelta
    looks: timedelta = timedelta(days=730)
    talks: timedelta = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class Retired:
    """How many reports (or wishes, or photos) went, or lost their words or their address, in one round; and how many
    replies lost their words."""

    rows: int
    words: int
    addresses: int
    replies: int = 0


@dataclass(frozen=True, slots=True)
class HeldReport:
    """A report as staff answer it: `address` and `language` are where and how, None when no answer is wanted."""

    report: Report
    state: ReportState
    address: str | None


@dataclass(frozen=True, slots=True)
class WishCount:
    """How many persons wished for one area in the pledge of a year, and in that of the year before."""

    area: str
    wishers: int
    previous: int


@dataclass(frozen=True, slots=True)
class WantedPhoto:
    """A photo to be fetched: the channel's handle of it, how often it was tried, and where and in which language to
    tell its sender when it is refused. `file` is None, and the address empty, when what is stored cannot be opened."""

    id: UUID
    owner: UUID
    file: str | None
    address: str
    language: str
    attempts: int


class Reports(Protocol):
    """What residents told. What changes one asks for its reporter too: False, and nothing changed, for anyone else."""

    async def add(self, report: Report, person: str, address: str | None) -> None:
        """Store one report, and mark when it was sent; raises AlreadyReported when its id is stored already.

        No address: no answers wanted."""
        ...

    async def mine(self, person: str, limit: int) -> list[OwnReport]:
        """A person's own reports with their replies, newest first, those taken back too."""
        ...

    async def end(self, id: UUID, person: str, at: datetime) -> bool:
        """Note when something that went on ended."""
        ...

    async def rewrite(self, id: UUID, person: str, text: str, hold: Hold | None, at: datetime) -> bool:
        """Put other words in place of a report's own; `hold` is added to what held them before, never taken away, and
        holds them anew where they were released. Whether they may be quoted is to be said again. Words are kept from
        when they were last written."""
        ...

    async def follow(self, id: UUID, person: str, address: str | None, at: datetime) -> bool:
        """Keep an address to answer to, from now on for as long as one is kept; or forget it."""
        ...

    async def silence(self, person: str) -> int:
        """Forget where to answer any of a person's reports; how many."""
        ...

    async def withdraw(self, id: UUID, person: str, at: datetime) -> bool:
        """Take a report back: its words, photos and address go at once, and nothing counts it any more."""
        ...

    async def held(self, reference: str) -> HeldReport | None:
        """The report with this reference as staff answer it; None when there is none, or it was taken back."""
        ...

    async def reply(self, id: UUID, reply: Reply, author: str | None = None) -> None:
        """Store an answer from staff, and the state that it brings; `author` is the keyed id of whoever gave it."""
        ...

    async def retire(self, kept: Kept, now: datetime) -> Retired:
        """Let go of what has been kept long enough."""
        ...

    async def count(self) -> int: ...


class Sendings(Protocol):
    """When reports were sent, under a mark that is not the person's id and that outlives erasure for a day: so that
    whoever erases everything gets no new turns."""

    async def forget(self, before: datetime) -> int:
        """Remove marks older than `before`; how many."""
        ...


class Wishes(Protocol):
    """What residents want in the next pledge."""

    async def put(self, wish: Wish, person: str) -> None:
        """Store a wish; a person's earlier one for the same year and area is replaced."""
        ...

    async def mine(self, person: str) -> list[Wish]:
        """A person's own wishes, newest first."""
        ...

    async def ranking(self, year: int) -> list[WishCount]:
        """How many wished for what in the pledge of a year, most wanted first, beside the year before."""
        ...

    async def words(self, year: int) -> list[Wish]:
        """The wishes for a year whose words are kept and not held, by area, oldest first; without whose they are."""
        ...

    async def retire(self, kept: Kept, now: datetime) -> Retired:
        """Let go of what has been kept long enough."""
        ...


class Photos(Protocol):
    """Photos of reports and drafts. `owner` is the id of the draft, which becomes the report's."""

    async def want(
        self, id: UUID, owner: UUID, person: str, file: str, address: str, language: str, now: datetime
    ) -> None:
        """Note that a photo is to be fetched; `file` is the channel's handle, sealed."""
        ...

    async def wanted(self, now: datetime, limit: int) -> list[WantedPhoto]:
        """Photos that may be fetched now, oldest first."""
        ...

    async def keep(self, id: UUID, image: bytes) -> None:
        """The photo as it was made safe; sealed. Nothing happens when it is not wanted any more."""
        ...

    async def retry(self, id: UUID, attempts: int, not_before: datetime) -> None:
        """It could not be fetched, after so many earlier attempts; try again later. Of several programs that tried at
        once, one counts."""
        ...

    async def drop(self, id: UUID) -> bool:
        """Remove a photo; False when it was gone already, so that nobody is told of what they took back."""
        ...

    async def drop_all(self, owner: UUID) -> int:
        """Remove every photo of a draft or report; how many."""
        ...

    async def count(self, owner: UUID) -> int: ...

    async def image(self, id: UUID) -> bytes | None:
        """The photo, opened; None when it was not fetched, or is gone."""
        ...

    async def retire(self, kept: Kept, now: datetime) -> Retired:
        """Let go of photos as old as the words of a report may be; `words` counts them."""
        ...

    async def forget_orphans(self, before: datetime) -> int:
        """Remove photos older than `before` whose draft never became a report; how many."""
        ...
