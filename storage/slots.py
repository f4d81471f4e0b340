"""Slots: one row for each digest that was due, and how it ended. Every replica tries; the key lets one."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Row, bindparam, delete, func, select, update

from core.ports_messages import OutboxState
from core.ports_subscriptions import PostedSlot, Slot, SlotState
from storage.schema import outbox
from storage.schema_staff import slots
from storage.scope import MUNICIPALITY, Scope

_UNIQUE = tuple(slots.primary_key)
_HERE = slots.c.municipality == MUNICIPALITY
_ENDED = (SlotState.DELIVERED, SlotState.SHOWN, SlotState.FAILED, SlotState.SKIPPED)
_LONGEST = (slots.c.claimed_at, slots.c.at, slots.c.subscription)
_OPEN = slots.c.state.in_((SlotState.DUE, SlotState.PREVIEW))
_WAITING = select(slots).where(_HERE, _OPEN).order_by(*_LONGEST).limit(bindparam("most"))
_CLAIM = (
    select(slots)
    .where(_HERE, _OPEN, func.coalesce(slots.c.not_before, bindparam("now")) <= bindparam("now"))
    .order_by(*_LONGEST)
    .limit(1)
    # Where several programs make digests, each passes by what another is about to make.
    .with_for_update(skip_locked=True)
)
_HOLD = (
    update(slots)
    .where(_HERE, slots.c.subscription == bindparam("of"), slots.c.at == bindparam("due"), _OPEN)
    .values(attempts=func.coalesce(slots.c.attempts, 0) + bindparam("more"))
)
_FREE = update(slots).where(_HERE, _OPEN, slots.c.not_before.is_not(None))
_POSTED = select(slots).where(_HERE, slots.c.state == SlotState.POSTED).order_by(*_LONGEST).limit(bindparam("most"))
_SENT = select(outbox.c.id, outbox.c.state).where(
    outbox.c.municipality == MUNICIPALITY, outbox.c.id.in_(bindparam("ids", expanding=True))
)
_SETTLE = update(slots).where(
    _HERE, slots.c.subscription == bindparam("of"), slots.c.at == bindparam("due"), slots.c.state == bindparam("was")
)
_SUPERSEDE = (
    update(slots)
    .where(
        _HERE,
        slots.c.subscription == bindparam("of"),
        slots.c.at < bindparam("before"),
        slots.c.state == SlotState.DUE,
    )
    .values(state=SlotState.SKIPPED)
)
_NEWEST = select(func.max(slots.c.at)).where(_HERE, slots.c.state == bindparam("in_state"))
_OF = (
    select(slots)
    .where(_HERE, slots.c.subscription == bindparam("of"))
    .order_by(slots.c.at.desc())
    .limit(bindparam("most"))
)
_FORGET = delete(slots).where(_HERE, slots.c.state.in_(_ENDED), slots.c.claimed_at < bindparam("before"))
# How many ids one question about the outbox holds: engines bound the parameters of a statement.
_AT_ONCE = 500


class Slots:
    """The `Slots` of core.ports_subscriptions."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope

    async def open(self, subscription: UUID, at: datetime, state: SlotState, now: datetime) -> bool:
        """Write a slot down; False, and nothing done, when it is there already."""
        ended = now if state in _ENDED else None
        row = {"subscription": subscription, "at": at, "state": state, "claimed_at": now, "settled_at": ended}
        return await self._scope.insert(slots, _UNIQUE, messages=[], **row)

    async def supersede(self, subscription: UUID, before: datetime, now: datetime) -> int:
        """What is still due of a subscription from before a moment is skipped; how many slots."""
        return (await self._scope.run(_SUPERSEDE, of=subscription, before=before, settled_at=now)).rowcount

    async def claim(self, now: datetime, until: datetime) -> Slot | None:
        """The one that has waited longest and may be made now; others leave it alone until then."""
        row = (await self._scope.run(_CLAIM, now=now)).one_or_none()
        if row is None:
            return None
        await self._scope.run(_HOLD, of=row.subscription, due=row.at, more=1, not_before=until)
        return replace(_slot(row), attempts=(row.attempts or 0) + 1)

    async def later(self, slot: Slot, not_before: datetime) -> None:
        """It was not made; it may be tried again later."""
        await self._scope.run(_HOLD, of=slot.subscription, due=slot.at, more=0, not_before=not_before)

    async def free(self) -> int:
        """All that waits may be made now; how many."""
        return (await self._scope.run(_FREE, not_before=None)).rowcount

    async def waiting(self, limit: int) -> list[Slot]:
        """What is to be made, due or a preview, longest waiting first."""
        return [_slot(row) for row in await self._scope.run(_WAITING, most=limit)]

    async def settle(
        self, slot: Slot, state: SlotState, now: datetime, messages: tuple[UUID, ...] | None = None
    ) -> bool:
        """Move a slot on from the state it was read in; False, and nothing done, when another was first."""
        row: dict[str, Any] = {"state": state, "settled_at": now if state in _ENDED else None}
        if messages is not None:
            row["messages"] = [str(message) for message in messages]
        where = {"of": slot.subscription, "due": slot.at, "was": slot.state}
        return (await self._scope.run(_SETTLE, **where, **row)).rowcount == 1

    async def posted(self, limit: int) -> list[PostedSlot]:
        """What was posted and is not settled, longest first."""
        rows = (await self._scope.run(_POSTED, most=limit)).all()
        states = await self._states([UUID(message) for row in rows for message in row.messages])
        return [PostedSlot(_slot(row), _arrived([states.get(UUID(id)) for id in row.messages])) for row in rows]

    async def newest(self, state: SlotState) -> datetime | None:
        """When the newest slot in a state was due."""
        return (await self._scope.run(_NEWEST, in_state=state)).scalar_one_or_none()

    async def of(self, subscription: UUID, limit: int) -> list[Slot]:
        """A subscription's slots, newest first."""
        return [_slot(row) for row in await self._scope.run(_OF, of=subscription, most=limit)]

    async def forget(self, before: datetime) -> int:
        """Remove ended slots that were first seen before a moment; how many."""
        return (await self._scope.run(_FORGET, before=before)).rowcount

    async def _states(self, ids: list[UUID]) -> dict[UUID, str]:
        states: dict[UUID, str] = {}
        for start in range(0, len(ids), _AT_ONCE):
            found = await self._scope.run(_SENT, ids=ids[start : start + _AT_ONCE])
            states |= {row.id: row.state for row in found}
        return states


def _slot(row: Row[Any]) -> Slot:
    return Slot(
        subscription=row.subscription,
        at=row.at,
        state=SlotState(row.state),
        claimed_at=row.claimed_at,
        attempts=row.attempts or 0,
    )


def _arrived(states: Sequence[str | None]) -> bool | None:
    """A message that the outbox no longer knows cannot be said to have arrived."""
    if any(state in (OutboxState.PENDING, OutboxState.SENDING) for state in states):
        return None
    return all(state == OutboxState.DELIVERED for state in states)
