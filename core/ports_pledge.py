"""What the core asks of the store for the pledge's own work, as Protocols; the rest is in core.ports."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol
from uuid import UUID

from core.publishing import Entry, Errand, FileState, PledgeFile, Telling


@dataclass(frozen=True, slots=True)
class ResponseTimes:
    """How many reports there were, and for each that staff answered after how many hours they first did."""

    reports: int
    hours: tuple[float, ...]


class PledgeFiles(Protocol):
    """Pledges that staff sent in as files."""

    async def add(self, file: PledgeFile) -> None:
        """Store one; the same once more changes nothing."""
        ...

    async def with_id(self, id: UUID) -> PledgeFile | None: ...

    async def newest(self, limit: int) -> list[PledgeFile]:
        """The last that came, newest first, whatever became of them."""
        ...

    async def in_state(self, state: FileState) -> list[PledgeFile]:
        """All in one state, oldest first."""
        ...

    async def lock(self, year: int) -> list[PledgeFile]:
        """All of one year, oldest first; until the transaction ends nobody else moves any of them."""
        ...

    async def move(
        self, id: UUID, before: Collection[FileState], after: FileState, publish_on: date | None = None
    ) -> bool:
        """Bring a file to another state, and its day with it; False, and nothing changed, when it stands in none of
        those `before`."""
        ...


class PledgeEntries(Protocol):
    """ "You said – we did" as it was written at the desk."""

    async def add(self, entry: Entry) -> None:
        """Store one; the same once more changes nothing."""
        ...

    async def with_id(self, id: str) -> Entry | None: ...

    async def newest(self, limit: int) -> list[Entry]:
        """The last that were written, newest first, drafts too."""
        ...

    async def published(self) -> list[Entry]:
        """All that residents meet, in the order in which they were published."""
        ...

    async def rewrite(self, entry: Entry) -> bool:
        """Store other words, or another state, in place of an entry's; False when it is gone."""
        ...

    async def publish(self, id: str, day: date, at: datetime) -> bool:
        """Let residents meet it; False when they do already, or when it is gone."""
        ...

    async def remove(self, id: str) -> bool:
        """Take an entry away; False when it is gone."""
        ...


class Tellings(Protocol):
    """How far each piece of news has come on its way to those who follow it."""

    async def begin(self, key: str, followers: int, now: datetime) -> None:
        """Note that it is being told, to so many; nobody has heard yet."""
        ...

    async def under_way(self) -> Telling | None:
        """The first that began and has not ended; until the transaction ends nobody else goes on with it."""
        ...

    async def go_on(self, key: str, after: str, told: int, not_before: datetime) -> None:
        """So many more were told, up to this person."""
        ...

    async def end(self, key: str, now: datetime) -> None:
        """All were told, or it is news no longer; where it had come is forgotten."""
        ...

    async def newest(self, limit: int) -> list[Telling]:
        """The last that began, newest first."""
        ...

    async def of(self, key: str) -> Telling | None: ...


class Errands(Protocol):
    """What staff asked for that is done outside the turn."""

    async def add(self, errand: Errand) -> None:
        """Note one; it may be done from now on."""
        ...

    async def due(self, now: datetime, limit: int) -> list[Errand]:
        """Those that may be done now, oldest first."""
        ...

    async def later(self, id: UUID, attempts: int, not_before: datetime) -> None:
        """It could not be done, after so many earlier attempts; try again later. Of several programs that tried at
        once, one counts."""
        ...

    async def done(self, id: UUID) -> bool:
        """It is done, or given up; False when it was before."""
        ...


class Answers(Protocol):
    """How soon staff answer."""

    async def times(self, first: datetime, last: datetime) -> ResponseTimes:
        """Of the reports that came from `first` to before `last`, and were not taken back."""
        ...
