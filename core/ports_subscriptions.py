"""What the core asks of the store for subscriptions and their slots, as Protocols; the rest is in core.ports."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol
from uuid import UUID

from core.subscriptions import Subscription


class SlotState(StrEnum):
    """Where a slot is. Each ends delivered, failed or skipped (a preview: shown or failed), and never silently."""

    DUE = "due"  # to be made and posted
    PREVIEW = "preview"  # the same, asked for by hand
    POSTED = "posted"  # its messages are in the outbox
    DELIVERED = "delivered"
    SHOWN = "shown"  # a preview that was posted
    FAILED = "failed"
    SKIPPED = "skipped"  # a newer one went instead, or nobody wants it any more


@dataclass(frozen=True, slots=True)
class Slot:
    """One digest of one subscription that was due `at`. `claimed_at` is when that was first seen; `attempts` how often
    somebody began to make it."""

    subscription: UUID
    at: datetime
    state: SlotState
    claimed_at: datetime
    attempts: int = 0


@dataclass(frozen=True, slots=True)
class PostedSlot:
    """A posted slot, and how its messages ended: None while one is on its way, else whether all arrived."""

    slot: Slot
    arrived: bool | None


class Subscriptions(Protocol):
    """Who wants digests and bursts; addresses sealed."""

    async def put(self, subscription: Subscription) -> None:
        """Store a subscription, or one that was there before as it is now."""
        ...

    async def with_id(self, id: UUID) -> Subscription | None: ...

    async def mine(self, person: str) -> list[Subscription]:
        """A subscriber's own, paused ones too, in the order in which they were made."""
        ...

    async def due(self, now: datetime, limit: int) -> list[Subscription]:
        """Those whose next slot has come, longest due first."""
        ...

    async def advance(self, id: UUID, was: datetime, next_at: datetime) -> bool:
        """The next slot is another; False, and nothing done, when it was no longer the one that is told."""
        ...

    async def wanting_bursts(self) -> list[Subscription]:
        """Those who want to hear of bursts at once, and have not paused it."""
        ...

    async def remove(self, id: UUID) -> bool:
        """Remove a subscription and what is due of it; False when there was none."""
        ...

    async def remove_all(self, person: str) -> int:
        """Remove all of a subscriber's, as when they are staff no longer; how many."""
        ...


class Slots(Protocol):
    """One row for each digest that was due: every replica tries, the key lets one."""

    async def open(self, subscription: UUID, at: datetime, state: SlotState, now: datetime) -> bool:
        """Write a slot down; False, and nothing done, when it is there already."""
        ...

    async def supersede(self, subscription: UUID, before: datetime, now: datetime) -> int:
        """What is still due of a subscription from before a moment is skipped; how many slots."""
        ...

    async def claim(self, now: datetime, until: datetime) -> Slot | None:
        """The one that has waited longest and may be made now; others leave it alone until then. None: there is none.
        Only so that it is not made twice: that it is posted once is for `settle` to see."""
        ...

    async def later(self, slot: Slot, not_before: datetime) -> None:
        """It was not made; it may be tried again later."""
        ...

    async def free(self) -> int:
        """All that waits may be made now; how many. For whoever is alone, at the start."""
        ...

    async def waiting(self, limit: int) -> list[Slot]:
        """What is to be made, due or a preview, longest waiting first."""
        ...

    async def settle(
        self, slot: Slot, state: SlotState, now: datetime, messages: tuple[UUID, ...] | None = None
    ) -> bool:
        """Move a slot on from the state it was read in; False, and nothing done, when another was first. `messages` are
        the ids of its messages in the outbox."""
        ...

    async def posted(self, limit: int) -> list[PostedSlot]:
        """What was posted and is not settled, longest first."""
        ...

    async def newest(self, state: SlotState) -> datetime | None:
        """When the newest slot in a state was due."""
        ...

    async def of(self, subscription: UUID, limit: int) -> list[Slot]:
        """A subscription's slots, newest first."""
        ...

    async def forget(self, before: datetime) -> int:
        """Remove ended slots that were due before a moment; how many."""
        ...
