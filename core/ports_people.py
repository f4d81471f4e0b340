"""Who follows what, all that is kept of one person, and what was erased. See core.ports."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any, Protocol
from uuid import UUID


@dataclass(frozen=True, slots=True)
class Follower:
    """Somebody to be told news, and in which language."""

    person: str
    address: str
    language: str


@dataclass(frozen=True, slots=True)
class Erased:
    """How much of one person's data went."""

    reports: int
    wishes: int
    photos: int
    follows: int
    messages: int
    memberships: int = 0
    subscriptions: int = 0


@dataclass(frozen=True, slots=True)
class Purge:
    """One entry of the purge log: why ("retention", "erasure", "withdrawal"), how many of what, by which decision."""

    id: UUID
    reason: str
    counts: dict[str, int]
    decision: str
    at: datetime


class ErasureKind(StrEnum):
    """What somebody's wish, or a revocation, took away."""

    PERSON = "person"
    REPORT = "report"
    STAFF = "staff"


@dataclass(frozen=True, slots=True)
class Erasure:
    """One thing that a backup must not bring back: of a person, by their keyed id; `recipient` is the keyed id of their
    chat, `report` the one that was taken back."""

    id: UUID
    kind: ErasureKind
    whose: str
    at: datetime
    recipient: str | None = None
    report: UUID | None = None


class Follows(Protocol):
    """Who wants to hear what became of the pledge. A topic is a focus area's id, or Whole.PLEDGE."""

    async def add(self, person: str, topic: str, address: str, language: str, now: datetime) -> None:
        """Follow; once more changes nothing but the address and the language."""
        ...

    async def remove(self, person: str, topic: str | None) -> int:
        """Stop following a topic, or all of them; how many."""
        ...

    async def mine(self, person: str) -> list[str]: ...

    async def of(self, topics: Collection[str], after: str, limit: int) -> list[Follower]:
        """Each person who follows one of the topics, once, in the order of their ids, beginning after one; "" is before
        all. Fewer than `limit` is not the end, as one whose address cannot be opened is passed by: none is."""
        ...

    async def count(self, topics: Collection[str]) -> int:
        """How many persons follow one of the topics."""
        ...


class News(Protocol):
    """Which news of the pledge has been told, so that each is told once."""

    async def claim(self, key: str, now: datetime) -> bool:
        """Note that it is being told; False when it was noted before."""
        ...

    async def known(self) -> bool:
        """Whether any news was ever noted: before the first time, what is old is no news."""
        ...


class People(Protocol):
    """All that is kept of one person, wherever it lies. `address` is that of their private chat: what waits in the
    outbox is found by it, so it is never a group's."""

    async def everything(self, person: str, address: str) -> dict[str, Any]:
        """All of one person's data, opened, as JSON: what /mydata gives. Nobody else's."""
        ...

    async def erase(self, person: str, address: str) -> Erased:
        """Remove it: the conversation, words, wishes, photos, follows, addresses, messages, what was set aside; of
        staff their membership, subscriptions and invitations. What they did stays in the access log for its time, and
        with what they published, under their keyed id. The coarse rows of reports stay for the count, with the same
        empty person for everyone: nobody's, and never several people's; and the marks of what was sent for the rest of
        their day. What is posted or saved afterwards, in the same transaction too, is stored."""
        ...


class Purges(Protocol):
    """The log of what was erased, when, and by which decision; never what it held."""

    async def note(self, purge: Purge) -> None: ...

    async def newest(self, limit: int) -> list[Purge]: ...


class Erasures(Protocol):
    """What was erased at somebody's wish, and who was revoked, under keyed ids."""

    async def person(self, id: UUID, person: str, address: str, now: datetime) -> None:
        """Note that all of somebody was erased."""
        ...

    async def report(self, id: UUID, person: str, report: UUID, now: datetime) -> None:
        """Note that somebody took a report back."""
        ...

    async def staff(self, id: UUID, person: str, now: datetime) -> None:
        """Note that somebody is of the staff no more."""
        ...

    async def all(self) -> list[Erasure]:
        """All that is kept, oldest first."""
        ...

    async def again(self, noted: Sequence[Erasure]) -> int:
        """Erase what was erased elsewhere, or later than what is here; how many had not been noted here."""
        ...

    async def forget(self, before: datetime) -> int:
        """Let go of what is older than any backup may be; how many."""
        ...
