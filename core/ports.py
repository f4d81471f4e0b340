"""What the core asks of the world outside, as Protocols. `now` is passed in everywhere, aware and in UTC.

One Store serves one municipality: every row it writes carries that municipality and every query asks for it.
`person` is the keyed HMAC that a Store's `identify` makes; an `address` says where a message goes
("telegram:4711") and is sealed at rest.
"""

from collections.abc import Awaitable, Callable, Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Protocol, TypeVar
from uuid import UUID

from core.delivery import Outcome
from core.messages import AnswerPress, EditText, SendText
from core.report import Report
from core.texts import Text

T = TypeVar("T")


class Similarity(Protocol):
    """How alike two folded strings are, 0 to 100."""

    def __call__(self, typed: str, known: str, /) -> float: ...


class Speech(Protocol):
    """The locales: a text in a language. `escape` is applied once to every string that is not the locales' own."""

    def text(self, language: str, text: Text, escape: Callable[[str], str] = ...) -> str: ...


class Channel(Protocol):
    """Speaks: one way of reaching people."""

    async def send(self, address: str, message: SendText | EditText | AnswerPress) -> Outcome:
        """Try once. Never raises for what the network or the other side does: that is the outcome."""
        ...


@dataclass(frozen=True, slots=True)
class HeldConversation:
    """A conversation as stored: its JSON and the version that a later save must still find.

    `body` is None when what is stored cannot be opened.
    """

    id: UUID
    version: int
    body: str | None


@dataclass(frozen=True, slots=True)
class Posting:
    """One outgoing message to store in the outbox: `body` is the message's JSON."""

    id: UUID
    address: str
    kind: str
    body: str


@dataclass(frozen=True, slots=True)
class DueMessage:
    """A message claimed for sending. `ambiguous` counts earlier sends whose outcome is unknown.

    `body` is None, and the address empty, when what is stored cannot be opened.
    """

    id: UUID
    address: str
    recipient: str
    kind: str
    body: str | None
    attempts: int
    ambiguous: int
    created_at: datetime


@dataclass(frozen=True, slots=True)
class Kept:
    """How long parts of a report are kept: the row itself, its words, and the address to answer to."""

    rows: timedelta
    words: timedelta
    addresses: timedelta


@dataclass(frozen=True, slots=True)
class Retired:
    """How many reports went, or lost their words or their address, in one round."""

    rows: int
    words: int
    addresses: int


class OutboxState(StrEnum):
    """Where a message in the outbox is: each ends delivered or undeliverable, never silently gone."""

    PENDING = "pending"
    SENDING = "sending"
    DELIVERED = "delivered"
    UNDELIVERABLE = "undeliverable"


class Updates(Protocol):
    """Which updates were taken, so that one delivered twice acts once."""

    async def claim(self, source: str, update_id: int, now: datetime) -> bool:
        """Note the update; False when it was noted before."""
        ...

    async def forget(self, before: datetime) -> int:
        """Remove notes older than `before`; how many."""
        ...


class Conversations(Protocol):
    """One versioned row a person."""

    async def load(self, person: str) -> HeldConversation | None: ...

    async def save(
        self,
        person: str,
        held: HeldConversation | None,
        body: str,
        *,
        id: UUID,
        draft_since: datetime | None,
        now: datetime,
    ) -> None:
        """Store `body` as the next version; `id` is for a first one. VersionConflict when `held` is not the newest."""
        ...

    async def stale_drafts(self, before: datetime, limit: int) -> list[str]:
        """Persons whose open draft is older than `before`, oldest first."""
        ...

    async def forget(self, before: datetime) -> int:
        """Remove conversations without a draft in which nothing changed since `before`; how many."""
        ...


class Reports(Protocol):
    """What residents told."""

    async def add(self, report: Report, person: str, address: str) -> None:
        """Store one report; raises AlreadyReported when its id is stored already."""
        ...

    async def mine(self, person: str, limit: int) -> list[Report]:
        """A person's own reports, newest first."""
        ...

    async def retire(self, kept: Kept, now: datetime) -> Retired:
        """Let go of what has been kept long enough."""
        ...

    async def count(self) -> int: ...


class Outbox(Protocol):
    """Every outgoing message, in order for each recipient."""

    async def post(self, postings: Sequence[Posting], now: datetime) -> None: ...

    async def claim(self, now: datetime, limit: int, busy: Collection[str]) -> list[DueMessage]:
        """The first unsettled message of each recipient not in `busy` that may go now, marked as being sent."""
        ...

    async def delivered(self, id: UUID, now: datetime) -> None: ...

    async def retry(self, id: UUID, not_before: datetime, reason: str, *, ambiguous: bool) -> None:
        """Back to pending; the recipient's later messages wait behind it."""
        ...

    async def undeliverable(self, id: UUID, reason: str, now: datetime) -> None: ...

    async def recover(self, now: datetime) -> int:
        """Messages that a stopped process left as being sent go back to pending, marked ambiguous; how many."""
        ...

    async def next_due(self, busy: Collection[str]) -> datetime | None:
        """When the first pending message of a recipient not in `busy` may go; None when none waits."""
        ...

    async def counts(self) -> dict[OutboxState, int]: ...

    async def forget(self, before: datetime) -> int:
        """Remove settled rows older than `before`; how many."""
        ...


class Incidents(Protocol):
    """Updates that could not be handled, set aside sealed for a person to look at."""

    async def set_aside(
        self, id: UUID, source: str, update_id: int | None, raw: str, error: str, now: datetime
    ) -> None: ...

    async def count(self) -> int: ...

    async def forget(self, before: datetime) -> int:
        """Remove incidents older than `before`; how many."""
        ...


class Transaction(Protocol):
    """Everything done through one Transaction is stored together or not at all."""

    @property
    def updates(self) -> Updates: ...
    @property
    def conversations(self) -> Conversations: ...
    @property
    def reports(self) -> Reports: ...
    @property
    def outbox(self) -> Outbox: ...
    @property
    def incidents(self) -> Incidents: ...


class Store(Protocol):
    """Remembers. Raises StorageUnavailable when nothing could be stored; the work is then as if never done."""

    async def transact(self, work: Callable[[Transaction], Awaitable[T]]) -> T:
        """Run `work` in one transaction and return what it returned, once it is durably committed.

        `work` may be run more than once and must have no effects of its own. An exception it raises rolls back
        its own changes only and is raised here. Cancelling the caller does not stop a transaction half-way.
        """
        ...

    def identify(self, channel: str, user: str) -> str:
        """The keyed id of a person in this municipality: stable, and nothing without the key."""
        ...

    async def close(self) -> None: ...
