"""The outbox: every outgoing message, in order for each recipient.

The rules:
1. Only the first unsettled message of a recipient may go. While it is being sent, or waits to be tried again,
   the recipient's later ones wait behind it.
2. A message is settled once, delivered or undeliverable, and stays settled; its address and body are then gone.
3. What was being sent when the process stopped may have arrived: it goes again, marked ambiguous.
"""

import json
from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, and_, delete, exists, func, select, update

from core.ports import DueMessage, OutboxState, Posting
from storage.schema import UNSETTLED, outbox
from storage.scope import Scope

_SETTLED = (OutboxState.DELIVERED, OutboxState.UNDELIVERABLE)


class Outbox:
    """The `Outbox` of core.ports."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope

    async def post(self, postings: Sequence[Posting], now: datetime) -> None:
        """Store messages in this order; one whose id is there already is not stored again."""
        if not postings:
            return
        await self._scope.session.execute(
            self._scope.session.insert_once(outbox, outbox.c.municipality, outbox.c.id),
            [self._row(posting, now) for posting in postings],
        )

    async def claim(self, now: datetime, limit: int, busy: Collection[str]) -> list[DueMessage]:
        """The first unsettled message of each recipient not in `busy` that may go now, marked as being sent."""
        # Skipping what another process has locked: on an engine with several writers, both claim, neither waits.
        due = (
            select(outbox)
            .where(self._first(busy), outbox.c.not_before <= now)
            .order_by(outbox.c.seq)
            .limit(limit)
            .with_for_update(skip_locked=True)
        )
        rows = (await self._scope.session.execute(due)).all()
        if not rows:
            return []
        marked = update(outbox).where(outbox.c.seq.in_([row.seq for row in rows]))
        await self._scope.session.execute(marked.values(state=OutboxState.SENDING, attempts=outbox.c.attempts + 1))
        return [self._due(row) for row in rows]

    async def delivered(self, id: UUID, now: datetime) -> None:
        """Settle a message that arrived."""
        await self._change(id, state=OutboxState.DELIVERED, settled_at=now, sealed=None, reason=None)

    async def retry(self, id: UUID, not_before: datetime, reason: str, *, ambiguous: bool) -> None:
        """Back to pending; the recipient's later messages wait behind it."""
        await self._change(
            id,
            state=OutboxState.PENDING,
            not_before=not_before,
            reason=reason,
            ambiguous=outbox.c.ambiguous + int(ambiguous),
        )

    async def undeliverable(self, id: UUID, reason: str, now: datetime) -> None:
        """Settle a message that cannot arrive."""
        await self._change(id, state=OutboxState.UNDELIVERABLE, settled_at=now, sealed=None, reason=reason)

    async def recover(self, now: datetime) -> int:
        """Messages that a stopped process left as being sent go back to pending, marked ambiguous; how many."""
        left = update(outbox).where(self._mine(), UNSETTLED, outbox.c.state == OutboxState.SENDING)
        recovered = await self._scope.session.execute(
            left.values(state=OutboxState.PENDING, ambiguous=outbox.c.ambiguous + 1, not_before=now)
        )
        return recovered.rowcount

    async def next_due(self, busy: Collection[str]) -> datetime | None:
        """When the first pending message of a recipient not in `busy` may go; None when none waits."""
        first = select(outbox.c.not_before).where(self._first(busy)).order_by(outbox.c.not_before).limit(1)
        return (await self._scope.session.execute(first)).scalar_one_or_none()

    async def counts(self) -> dict[OutboxState, int]:
        """How many messages are in each state."""
        states = select(outbox.c.state, func.count()).where(self._mine()).group_by(outbox.c.state)
        found: dict[str, int] = dict((await self._scope.session.execute(states)).tuples().all())
        return {state: found.get(state, 0) for state in OutboxState}

    async def forget(self, before: datetime) -> int:
        """Remove settled rows older than `before`; how many."""
        old = delete(outbox).where(self._mine(), outbox.c.state.in_(_SETTLED), outbox.c.settled_at < before)
        return (await self._scope.session.execute(old)).rowcount

    def _mine(self) -> ColumnElement[bool]:
        return outbox.c.municipality == self._scope.municipality

    def _first(self, busy: Collection[str]) -> ColumnElement[bool]:
        """Pending, of a recipient not in `busy`, with nothing unsettled before it."""
        earlier = outbox.alias("earlier")
        blocked = exists().where(
            earlier.c.municipality == self._scope.municipality,
            earlier.c.recipient == outbox.c.recipient,
            earlier.c.seq < outbox.c.seq,
            earlier.c.settled_at.is_(None),
        )
        first = and_(self._mine(), UNSETTLED, outbox.c.state == OutboxState.PENDING, ~blocked)
        return and_(first, outbox.c.recipient.not_in(busy)) if busy else first

    async def _change(self, id: UUID, **values: Any) -> None:
        unsettled = update(outbox).where(self._mine(), outbox.c.id == id, UNSETTLED)
        await self._scope.session.execute(unsettled.values(**values))

    def _row(self, posting: Posting, now: datetime) -> dict[str, Any]:
        payload = json.dumps({"address": posting.address, "body": posting.body})
        return {
            "municipality": self._scope.municipality,
            "id": posting.id,
            "recipient": self._scope.identity.recipient(posting.address),
            "kind": posting.kind,
            "state": OutboxState.PENDING,
            "attempts": 0,
            "ambiguous": 0,
            "not_before": now,
            "sealed": self._scope.seal(outbox.c.sealed, posting.id, payload),
            "created_at": now,
        }

    def _due(self, row: Any) -> DueMessage:
        payload = json.loads(self._scope.open(outbox.c.sealed, row.id, row.sealed))
        return DueMessage(
            id=row.id,
            address=payload["address"],
            recipient=row.recipient,
            kind=row.kind,
            body=payload["body"],
            attempts=row.attempts + 1,
            ambiguous=row.ambiguous,
            created_at=row.created_at,
        )
