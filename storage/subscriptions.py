"""Subscriptions: who wants digests and bursts, how often and where; the addresses sealed."""

import json
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Row, bindparam, delete, select, update

from core.mailing import Unconfirmed
from core.ports_subscriptions import SlotState
from core.subscriptions import BURST, Subscription
from storage.schema_staff import slots, subscriptions
from storage.scope import MUNICIPALITY, Scope

_UNIQUE = tuple(subscriptions.primary_key)
_HERE = subscriptions.c.municipality == MUNICIPALITY
_ONE = (_HERE, subscriptions.c.id == bindparam("which"))
_OF_PERSON = (_HERE, subscriptions.c.person == bindparam("who"))
_BY_ID = select(subscriptions).where(*_ONE)
_MINE = select(subscriptions).where(*_OF_PERSON).order_by(subscriptions.c.made_at, subscriptions.c.id)
_DUE = (
    select(subscriptions)
    .where(_HERE, subscriptions.c.next_at <= bindparam("now"))
    .order_by(subscriptions.c.next_at, subscriptions.c.id)
    .limit(bindparam("most"))
)
_BURSTS = (
    select(subscriptions)
    .where(_HERE, subscriptions.c.period == BURST, subscriptions.c.paused_at.is_(None))
    .order_by(subscriptions.c.made_at, subscriptions.c.id)
)
_PUT = update(subscriptions).where(*_ONE)
_ADVANCE = update(subscriptions).where(*_ONE, subscriptions.c.next_at == bindparam("was"))
_REMOVE = delete(subscriptions).where(*_ONE)
_REMOVE_ALL = delete(subscriptions).where(*_OF_PERSON)
_WAITING = (slots.c.municipality == MUNICIPALITY, slots.c.state.in_((SlotState.DUE, SlotState.PREVIEW)))
_DROP = delete(slots).where(*_WAITING, slots.c.subscription == bindparam("which"))
_DROP_ALL = delete(slots).where(
    *_WAITING, slots.c.subscription.in_(select(subscriptions.c.id).where(*_OF_PERSON).scalar_subquery())
)


class Subscriptions:
    """The `Subscriptions` of core.ports_subscriptions."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope

    async def put(self, subscription: Subscription) -> None:
        """Store a subscription, or one that was there before as it is now."""
        row: dict[str, Any] = {
            "person": subscription.person,
            "sealed": self._sealed(subscription),
            "scope": subscription.scope,
            "period": str(subscription.period),
            "weekday": subscription.weekday,
            "clock": subscription.clock,
            "language": subscription.language,
            "made_at": subscription.made_at,
            "paused_at": subscription.paused_at,
            "next_at": subscription.next_at,
        }
        if not await self._scope.insert(subscriptions, _UNIQUE, id=subscription.id, **row):
            await self._scope.run(_PUT, which=subscription.id, **row)

    async def with_id(self, id: UUID) -> Subscription | None:
        """The subscription with this id, or None."""
        row = (await self._scope.run(_BY_ID, which=id)).one_or_none()
        return None if row is None else self._subscription(row)

    async def mine(self, person: str) -> list[Subscription]:
        """A subscriber's own, paused ones too, in the order in which they were made."""
        return [self._subscription(row) for row in await self._scope.run(_MINE, who=person)]

    async def due(self, now: datetime, limit: int) -> list[Subscription]:
        """Those whose next slot has come, longest due first."""
        return [self._subscription(row) for row in await self._scope.run(_DUE, now=now, most=limit)]

    async def advance(self, id: UUID, was: datetime, next_at: datetime) -> bool:
        """The next slot is another; False, and nothing done, when it was no longer the one that is told."""
        return (await self._scope.run(_ADVANCE, which=id, was=was, next_at=next_at)).rowcount == 1

    async def wanting_bursts(self) -> list[Subscription]:
        """Those who want to hear of bursts at once, and have not paused it."""
        return [self._subscription(row) for row in await self._scope.run(_BURSTS)]

    async def remove(self, id: UUID) -> bool:
        """Remove a subscription and what is due of it; False when there was none."""
        await self._scope.run(_DROP, which=id)
        return (await self._scope.run(_REMOVE, which=id)).rowcount == 1

    async def remove_all(self, person: str) -> int:
        """Remove all of a subscriber's; how many."""
        await self._scope.run(_DROP_ALL, who=person)
        return (await self._scope.run(_REMOVE_ALL, who=person)).rowcount

    def _sealed(self, subscription: Subscription) -> bytes:
        waiting = subscription.unconfirmed
        told = {
            "telegram": subscription.telegram,
            "email": subscription.email,
            "unconfirmed": None if waiting is None else waiting.model_dump(mode="json"),
        }
        return self._scope.seal(subscriptions.c.sealed, subscription.id, json.dumps(told))

    def _subscription(self, row: Row[Any]) -> Subscription:
        known = self._scope.opened(subscriptions.c.sealed, row.id, row.sealed)
        told: dict[str, Any] = {} if known is None else json.loads(known)
        waiting = told.get("unconfirmed")
        return Subscription(
            id=row.id,
            person=row.person,
            telegram=told.get("telegram"),
            email=told.get("email"),
            unconfirmed=None if waiting is None else Unconfirmed.model_validate(waiting),
            scope=row.scope,
            period=row.period,
            weekday=row.weekday,
            clock=row.clock,
            language=row.language,
            made_at=row.made_at,
            paused_at=row.paused_at,
            next_at=row.next_at,
        )
