"""One turn: what one event changes, stored all together or not at all.

The rules:
1. The update's id, the conversation, the report and every answer are written in one transaction.
2. Only when it is committed may the update be confirmed to Telegram: `take_turn` returns after the commit.
3. An update that was taken before changes nothing.
4. Two turns of one conversation at once: the later one is run again on what the earlier one left.
"""

import os
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

import structlog
from pydantic import ValidationError

from core.conversation import Conversation, Effect, Event, Expired, Keep
from core.errors import VersionConflict
from core.flow import advance, begin
from core.ids import uuid7
from core.messages import MESSAGE, AnswerPress, EditText, SendText
from core.ports import HeldConversation, Posting, Speech, Store, Transaction
from core.world import World
from handlers.inbound import CHANNEL, Inbound
from handlers.outbound import render

log = structlog.get_logger()

MOST_CONFLICTS = 20


def new_id(now: datetime) -> UUID:
    """A fresh UUIDv7."""
    return uuid7(now, os.urandom(10))


@dataclass(frozen=True, slots=True)
class Turns:
    """Takes turns for one municipality. `posted` is called when messages wait in the outbox."""

    store: Store
    world: World
    speech: Speech
    clock: Callable[[], datetime]
    posted: Callable[[], None]

    async def take_turn(self, source: str, update_id: int, inbound: Inbound | None) -> bool:
        """Act on one update; False when it was taken before. Raises StorageUnavailable, or a bug."""
        now = self.clock()

        async def work(tx: Transaction) -> bool:
            if not await tx.updates.claim(source, update_id, now):
                return False
            if inbound is not None:
                person = self.store.identify(CHANNEL, str(inbound.user))
                await self._converse(tx, person, inbound.address, inbound.event, now)
            return True

        return await self._until_no_conflict(work)

    async def expire(self, person: str) -> None:
        """Let go of a draft that has lain too long. Nothing is said: nobody is woken for it."""
        now = self.clock()

        async def work(tx: Transaction) -> bool:
            await self._converse(tx, person, "", Expired(id=new_id(now)), now)
            return True

        await self._until_no_conflict(work)

    async def _until_no_conflict(self, work: Callable[[Transaction], Awaitable[bool]]) -> bool:
        for _ in range(MOST_CONFLICTS):
            try:
                done = await self.store.transact(work)
            except VersionConflict:
                continue
            self.posted()
            return done
        raise VersionConflict

    async def _converse(self, tx: Transaction, person: str, address: str, event: Event, now: datetime) -> None:
        held = await tx.conversations.load(person)
        stored = self._stored(held)
        before = stored or begin(self.world, event.hint)
        after, effects = advance(self.world, before, event, now)
        if after != stored:
            since = after.draft.since if after.draft is not None else None
            await tx.conversations.save(person, held, after.model_dump_json(), id=event.id, draft_since=since, now=now)
        for effect in effects:
            if isinstance(effect, Keep):
                await tx.reports.add(effect.report, person, address)
        await tx.outbox.post(self.postings(effects, after.language, address, now), now)

    def _stored(self, held: HeldConversation | None) -> Conversation | None:
        """The conversation as it is stored. None when there is none, or none that can be read: by another version
        of the program, or damaged. It then begins anew: a person must be able to go on, and we must hear of it."""
        if held is None:
            return None
        try:
            if held.body is not None:
                return Conversation.model_validate_json(held.body)
        except ValidationError:
            log.exception("conversation.unreadable", conversation=str(held.id))
        else:
            log.error("conversation.unreadable", conversation=str(held.id), error="Unreadable")
        return None

    def postings(self, effects: tuple[Effect, ...], language: str, address: str, now: datetime) -> tuple[Posting, ...]:
        """The outbox rows of some effects, in order."""
        messages = (render(effect, language, self.speech) for effect in effects)
        return tuple(posting(message, address, now) for message in messages if message is not None)


def posting(message: SendText | EditText | AnswerPress, address: str, now: datetime) -> Posting:
    """One outbox row."""
    return Posting(id=new_id(now), address=address, kind=message.kind, body=MESSAGE.dump_json(message).decode())
