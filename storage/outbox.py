"""The outbox: every outgoing message, in order for each recipient.

The rules:
1. Only the first unsettled message of a recipient may go. While it is being sent, or waits to be tried again,
   the recipient's later ones wait behind it.
2. A message is settled once, delivered or undeliverable, and stays settled; its address and body are then gone.
3. What was being sent when a program stopped may have arrived: it goes again, marked ambiguous. Where others may
   still be sending, they give signs of life, and what has none for long was left (core.senders).
4. What is held until the morning waits aside: in order among what is held for the same recipient, and in nobody
   else's way.
"""

import json
from collections.abc import Collection, Sequence
from contextlib import suppress
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Row, and_, bindparam, delete, exists, false, func, or_, select, true, update

from core.errors import Unreadable
from core.ports_messages import BeingSent, DueMessage, OutboxState, Posting
from storage.schema import UNSETTLED, outbox
from storage.scope import MUNICIPALITY, Scope

_UNIQUE = (outbox.c.municipality, outbox.c.id)
_MINE = outbox.c.municipality == MUNICIPALITY

# Pending, of a recipient not busy, with nothing unsettled before it that waits in the same line.
_earlier = outbox.alias("earlier")
_other = outbox.alias("other")
# Rows of an earlier program do not say: they are not held.
_HELD = func.coalesce(outbox.c.held, false())
_FIRST = and_(
    _MINE,
    UNSETTLED,
    outbox.c.state == OutboxState.PENDING,
    outbox.c.recipient.not_in(bindparam("busy", expanding=True)),
    ~exists().where(
        _earlier.c.municipality == MUNICIPALITY,
        _earlier.c.recipient == outbox.c.recipient,
        _earlier.c.seq < outbox.c.seq,
        _earlier.c.settled_at.is_(None),
        func.coalesce(_earlier.c.held, false()) == _HELD,
    ),
    # Nor is anything sent to them from the other line.
    ~exists().where(
        _other.c.municipality == MUNICIPALITY,
        _other.c.recipient == outbox.c.recipient,
        _other.c.state == OutboxState.SENDING,
        _other.c.settled_at.is_(None),
    ),
)
_DUE = (
    select(outbox)
    # never null: COALESCE only keeps the planner off ix_outbox_due, where it would read and sort a whole backlog
    .where(_FIRST, func.coalesce(outbox.c.not_before, bindparam("now")) <= bindparam("now"))
    .order_by(outbox.c.seq)
    .limit(bindparam("most"))
    # Where several processes may claim, each passes by what another holds instead of waiting for it.
    .with_for_update(skip_locked=True)
)
_MARK = (
    update(outbox)
    .where(_MINE, outbox.c.seq.in_(bindparam("claimed", expanding=True)))
    .values(state=OutboxState.SENDING, attempts=outbox.c.attempts + 1, sender=bindparam("by"), signs=0)
)
_NEXT = select(outbox.c.not_before).where(_FIRST).order_by(outbox.c.not_before).limit(1)
_CHANGE = update(outbox).where(_MINE, outbox.c.id == bindparam("message"), UNSETTLED)
_OWN = outbox.c.sender == bindparam("by")
_RETRY = _CHANGE.where(_OWN).values(state=OutboxState.PENDING, ambiguous=outbox.c.ambiguous + bindparam("more"))
_RELEASE = update(outbox).where(_MINE, UNSETTLED, outbox.c.recipient == bindparam("to"), outbox.c.held.is_(true()))
_SENDING = (_MINE, UNSETTLED, outbox.c.state == OutboxState.SENDING)
_RECOVER = update(outbox).where(*_SENDING).values(state=OutboxState.PENDING, ambiguous=outbox.c.ambiguous + 1)
_LEAVE = _RECOVER.where(_OWN)
_SIGN = update(outbox).where(*_SENDING, _OWN).values(signs=outbox.c.signs + 1)
# One without a name was left by a program from before there were any.
_sender, _signs = func.coalesce(outbox.c.sender, ""), func.coalesce(outbox.c.signs, 0)
_OTHERS = select(outbox.c.id, _sender.label("sender"), outbox.c.attempts, _signs.label("signs")).where(
    *_SENDING, _sender != bindparam("by")
)
_TAKE_OVER = _RECOVER.where(
    outbox.c.id == bindparam("message"),
    _sender == bindparam("by"),
    outbox.c.attempts == bindparam("in_attempt"),
    _signs == bindparam("seen"),
)
_COUNTS = select(outbox.c.state, func.count().label("messages")).where(_MINE).group_by(outbox.c.state)
_POSTED_TO = (
    select(func.count())
    .select_from(outbox)
    .where(_MINE, outbox.c.recipient == bindparam("to"), outbox.c.created_at >= bindparam("since"))
)
_BACKLOG = (
    select(func.count())
    .select_from(outbox)
    .where(
        _MINE,
        UNSETTLED,
        or_(outbox.c.state == OutboxState.SENDING, and_(_FIRST, outbox.c.not_before <= bindparam("now"))),
    )
)
_FORGET = delete(outbox).where(
    _MINE,
    outbox.c.state.in_((OutboxState.DELIVERED, OutboxState.UNDELIVERABLE)),
    outbox.c.settled_at < bindparam("before"),
)


class Outbox:
    """The `Outbox` of core.ports."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope

    async def post(self, postings: Sequence[Posting], now: datetime) -> None:
        """Store messages in this order; one whose id is there already is not stored again."""
        if postings:
            await self._scope.insert_all(outbox, _UNIQUE, [self._row(posting, now) for posting in postings])

    async def claim(self, now: datetime, limit: int, busy: Collection[str]) -> list[DueMessage]:
        """The first unsettled message of each recipient not in `busy` that may go now, marked as being sent."""
        due = (await self._scope.run(_DUE, now=now, most=limit, busy=list(busy))).all()
        # One that was held and one that was not may both be first: one at a time is sent to anybody.
        rows = list({row.recipient: row for row in reversed(due)}.values())[::-1]
        if rows:
            await self._scope.run(_MARK, claimed=[row.seq for row in rows], by=self._scope.program)
        return [self._due(row) for row in rows]

    async def delivered(self, id: UUID, now: datetime) -> None:
        """Settle a message that arrived."""
        await self._settle(id, OutboxState.DELIVERED, None, now)

    async def retry(self, id: UUID, not_before: datetime, reason: str, *, ambiguous: bool) -> None:
        """Back to pending; the recipient's later messages wait behind it."""
        how = {"message": id, "by": self._scope.program, "more": int(ambiguous)}
        await self._scope.run(_RETRY, **how, not_before=not_before, reason=reason)

    async def undeliverable(self, id: UUID, reason: str, now: datetime) -> None:
        """Settle a message that cannot arrive."""
        await self._settle(id, OutboxState.UNDELIVERABLE, reason, now)

    async def release(self, address: str, now: datetime) -> int:
        """What is held for an address may go now, in its order; how many."""
        to = self._scope.identity.recipient(address)
        return (await self._scope.run(_RELEASE, to=to, not_before=now, held=False)).rowcount

    async def recover(self, now: datetime) -> int:
        """All that is being sent goes back to pending, marked ambiguous; how many."""
        return (await self._scope.run(_RECOVER, not_before=now)).rowcount

    async def leave(self, now: datetime) -> int:
        """The same for what this program itself is sending."""
        return (await self._scope.run(_LEAVE, by=self._scope.program, not_before=now)).rowcount

    async def sign(self) -> list[BeingSent]:
        """Say that this program still sends what it sends; what the others are sending."""
        await self._scope.run(_SIGN, by=self._scope.program)
        return [BeingSent(**row._mapping) for row in await self._scope.run(_OTHERS, by=self._scope.program)]

    async def take_over(self, left: Sequence[BeingSent], now: datetime) -> int:
        """What others left goes back to pending, marked ambiguous, unless it has moved on since; how many."""
        taken = 0
        for one in left:
            seen = {"message": one.id, "by": one.sender, "in_attempt": one.attempts, "seen": one.signs}
            taken += (await self._scope.run(_TAKE_OVER, **seen, not_before=now)).rowcount
        return taken

    async def next_due(self, busy: Collection[str]) -> datetime | None:
        """When the first pending message of a recipient not in `busy` may go; None when none waits."""
        return (await self._scope.run(_NEXT, busy=list(busy))).scalar_one_or_none()

    async def counts(self) -> dict[OutboxState, int]:
        """How many messages are in each state."""
        found = {row.state: row.messages for row in await self._scope.run(_COUNTS)}
        return {state: found.get(state, 0) for state in OutboxState}

    async def posted_to(self, address: str, since: datetime) -> int:
        """How many messages were posted to an address since a moment, at most a few days ago."""
        to = self._scope.identity.recipient(address)
        return int((await self._scope.run(_POSTED_TO, to=to, since=since)).scalar_one())

    async def backlog(self, now: datetime) -> int:
        """How many messages could go now and have not left yet."""
        return int((await self._scope.run(_BACKLOG, now=now, busy=[])).scalar_one())

    async def forget(self, before: datetime) -> int:
        """Remove settled rows older than `before`; how many."""
        return (await self._scope.run(_FORGET, before=before)).rowcount

    async def _settle(self, id: UUID, state: OutboxState, reason: str | None, now: datetime) -> None:
        await self._scope.run(_CHANGE, message=id, state=state, reason=reason, settled_at=now, sealed=None)

    def _row(self, posting: Posting, now: datetime) -> dict[str, Any]:
        payload = json.dumps({"address": posting.address, "body": posting.body})
        return {
            "id": posting.id,
            "recipient": self._scope.identity.recipient(posting.address),
            "kind": posting.kind,
            "state": OutboxState.PENDING,
            "attempts": 0,
            "ambiguous": 0,
            "not_before": posting.held_until or now,
            "held": posting.held_until is not None,
            "sealed": self._scope.seal(outbox.c.sealed, posting.id, payload),
            "created_at": now,
        }

    def _due(self, row: Row[Any]) -> DueMessage:
        # One that cannot be opened is given all the same: it must be settled, or it would be claimed for ever.
        payload: dict[str, Any] = {"address": "", "body": None}
        with suppress(Unreadable):
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
