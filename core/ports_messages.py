"""What comes in and goes out: updates, conversations, the outbox, and what was set aside. See core.ports."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol
from uuid import UUID


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
    """One outgoing message to store in the outbox: `body` is the message's JSON.

    With `held_until` it waits for that moment aside: what is posted later to the same address goes before it.
    """

    id: UUID
    address: str
    kind: str
    body: str
    held_until: datetime | None = None


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
class BeingSent:
    """A message that a program is sending: which one, in which attempt, and how often it has given a sign of life."""

    id: UUID
    sender: str
    attempts: int
    signs: int


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

    async def at(self, address: str) -> HeldConversation | None:
        """The conversation of whoever has this private chat."""
        ...

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


class Outbox(Protocol):
    """Every outgoing message, in order for each recipient."""

    async def post(self, postings: Sequence[Posting], now: datetime) -> None: ...

    async def claim(self, now: datetime, limit: int, busy: Collection[str]) -> list[DueMessage]:
        """The first unsettled message of each recipient not in `busy` that may go now, marked as being sent."""
        ...

    async def delivered(self, id: UUID, now: datetime) -> None: ...

    async def retry(self, id: UUID, not_before: datetime, reason: str, *, ambiguous: bool) -> None:
        """Back to pending; the recipient's later messages wait behind it. Nothing happens when another program is
        sending it by now."""
        ...

    async def undeliverable(self, id: UUID, reason: str, now: datetime) -> None: ...

    async def release(self, address: str, now: datetime) -> int:
        """What is held for an address may go now, in its order; how many."""
        ...

    async def recover(self, now: datetime) -> int:
        """All that is being sent goes back to pending, marked ambiguous; how many. For whoever is alone, at the start:
        a stopped program left it so."""
        ...

    async def leave(self, now: datetime) -> int:
        """The same for what this program itself is sending, at its end."""
        ...

    async def sign(self) -> list[BeingSent]:
        """Say that this program still sends what it sends; what the others are sending."""
        ...

    async def take_over(self, left: Sequence[BeingSent], now: datetime) -> int:
        """What others left goes back to pending, marked ambiguous, unless it has moved on since; how many."""
        ...

    async def next_due(self, busy: Collection[str]) -> datetime | None:
        """When the first pending message of a recipient not in `busy` may go; None when none waits."""
        ...

    async def counts(self) -> dict[OutboxState, int]: ...

    async def posted_to(self, address: str, since: datetime) -> int:
        """How many messages were posted to an address since a moment, at most a few days ago."""
        ...

    async def backlog(self, now: datetime) -> int:
        """How many messages could go now and have not left yet: not those that wait for a later moment."""
        ...

    async def forget(self, before: datetime) -> int:
        """Remove settled rows older than `before`; how many."""
        ...


class Incidents(Protocol):
    """Updates that could not be handled, set aside sealed for a person to look at."""

    async def set_aside(
        self,
        id: UUID,
        source: str,
        update_id: int | None,
        raw: str,
        error: str,
        now: datetime,
        person: str | None = None,
    ) -> None:
        """Keep `raw`, sealed; `person` is whose it is, where that can be read, so that it goes with all of theirs."""
        ...

    async def count(self) -> int: ...

    async def forget(self, before: datetime) -> int:
        """Remove incidents older than `before`; how many."""
        ...
