"""What lies in a database after the program has stopped, read by the program's own means."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import Row, select

from core.past import OwnReport, Wish
from core.ports_messages import OutboxState
from handlers.inbound import CHANNEL
from storage import Keyring, open_store
from storage.schema import outbox, updates
from storage.scope import Scope
from tests.program import KEY

MUNICIPALITY = "hallstahammar"


@dataclass(frozen=True, slots=True)
class Sending:
    """One row of the outbox; `body` only while it is not settled."""

    kind: str
    state: OutboxState
    ambiguous: int
    reason: str | None
    created_at: datetime
    body: str | None


@dataclass(slots=True)
class Chat:
    """All that is kept of one person."""

    conversation: str | None = None
    wishes: list[Wish] = field(default_factory=list)
    follows: list[str] = field(default_factory=list)
    reports: list[OwnReport] = field(default_factory=list)
    sendings: list[Sending] = field(default_factory=list)


@dataclass(slots=True)
class Stored:
    """All that is kept."""

    chats: dict[int, Chat]
    updates: set[int]
    reports: int
    set_aside: int
    ambiguous: int
    unsettled: int
    others: int


async def read_store(url: str, people: list[int]) -> Stored:
    """Everything about these people, and the totals. On SQLite the program must not be running."""
    store = await open_store(url, Keyring.parse(KEY), MUNICIPALITY)

    async def work(tx: Any) -> Stored:
        scope: Scope = tx.outbox._scope
        rows = (await scope.run(select(outbox).order_by(outbox.c.seq))).all()
        by_recipient: dict[str, list[Sending]] = {}
        for row in rows:
            by_recipient.setdefault(row.recipient, []).append(_sending(tx, row))
        chats = {}
        for person in people:
            who = store.identify(CHANNEL, str(person))
            held = await tx.conversations.load(who)
            sendings = by_recipient.pop(scope.identity.recipient(f"{CHANNEL}:{person}"), [])
            chats[person] = Chat(
                conversation=held.body if held else None,
                wishes=await tx.wishes.mine(who),
                follows=sorted(await tx.follows.mine(who)),
                reports=await tx.reports.mine(who, None),
                sendings=sendings,
            )
        taken = set((await scope.run(select(updates.c.update_id))).scalars())
        return Stored(
            chats=chats,
            updates=taken,
            reports=await tx.reports.count(),
            set_aside=await tx.incidents.count(),
            ambiguous=sum(row.ambiguous for row in rows),
            unsettled=sum(row.settled_at is None for row in rows),
            others=sum(map(len, by_recipient.values())),
        )

    try:
        return await store.transact(work)
    finally:
        await store.close()


def _sending(tx: Any, row: Row[Any]) -> Sending:
    body = tx.outbox._due(row).body if row.sealed is not None else None
    return Sending(row.kind, row.state, row.ambiguous, row.reason, row.created_at, body)
