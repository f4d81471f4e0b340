"""One turn: what one event changes, stored all together or not at all.

The rules:
1. The update's id, the conversation, the report and every answer are written in one transaction.
2. Only when it is committed may the update be confirmed to Telegram: `take_turn` returns after the commit.
3. An update that was taken before changes nothing.
4. Two turns of one conversation at once: the later one is run again on what the earlier one left.
"""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime

import structlog
from pydantic import ValidationError

from bot import desk
from bot.changes import Changes, Watch, new_id, nothing_to_tell, posting
from bot.desk.turn import DeskTurn
from core.conversation import Conversation, Effect, Erase, Event, Expired, WantPhoto
from core.errors import VersionConflict
from core.flow import advance, begin
from core.messages import SendText
from core.ports import HeldConversation, Posting, Speech, Store, Transaction
from core.texts import Text
from core.world import World
from handlers.inbound import CHANNEL, Gathering, Inbound
from handlers.outbound import render

log = structlog.get_logger()

MOST_CONFLICTS = 20


def _nobody() -> None:
    """Nobody waits for photos."""


@dataclass(frozen=True, slots=True)
class Turns:
    """Takes turns for one municipality. `posted` is called when messages wait in the outbox, `wanted` for photos."""

    store: Store
    world: World
    speech: Speech
    clock: Callable[[], datetime]
    posted: Callable[[], None]
    wanted: Callable[[], None] = _nobody
    # The decision by which things are erased, for the purge log.
    decision: str = ""
    # The keyed ids of the operators whom the settings name: admins of the desk.
    admins: frozenset[str] = frozenset()
    # Looks for many reports of one event at once.
    watch: Watch = nothing_to_tell

    async def take_turn(self, source: str, update_id: int, inbound: Inbound | Gathering | None) -> bool:
        """Act on one update; False when it was taken before. Raises StorageUnavailable, or a bug."""
        now = self.clock()
        changes: list[Effect] = []

        async def work(tx: Transaction) -> bool:
            changes.clear()
            if not await tx.updates.claim(source, update_id, now):
                return False
            if isinstance(inbound, Gathering):
                await self._greet_gathering(tx, inbound, now)
            elif inbound is not None:
                person = self.store.identify(CHANNEL, str(inbound.user))
                changes.extend(await self._converse(tx, person, inbound.address, inbound.event, now))
            return True

        new = await self._until_no_conflict(work)
        if any(isinstance(change, WantPhoto) for change in changes):
            self.wanted()
        return new

    async def _greet_gathering(self, tx: Transaction, gathering: Gathering, now: datetime) -> None:
        """One answer to a group or a channel, for ever: that it was given is a conversation of its own."""
        person = self.store.identify(CHANNEL, str(gathering.chat))
        if await tx.conversations.load(person) is not None:
            return
        language = self.world.language_for(gathering.hint)
        body = Conversation(language=language).model_dump_json()
        await tx.conversations.save(person, None, body, id=new_id(now), draft_since=None, now=now)
        words = SendText(html=self.speech.text(language, Text(key="group")))
        await tx.outbox.post([posting(words, gathering.address, now)], now)

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

    async def _converse(
        self, tx: Transaction, person: str, address: str, event: Event, now: datetime
    ) -> tuple[Effect, ...]:
        held = await tx.conversations.load(person)
        stored = self._stored(held)
        before = stored or begin(self.world, event.hint)
        at_desk = await self._at_desk(tx, person, address, before, event, now)
        if at_desk is not None:
            after, effects = at_desk.conversation, tuple(at_desk.effects)
        else:
            # Whoever does something else is not writing what the desk waited for.
            left = before.model_copy(update={"desk": None})
            after, effects = advance(self.world, left, event, now, await tx.past(person))
        erased = any(isinstance(effect, Erase) for effect in effects)
        if after != stored and not erased:
            since = after.draft.since if after.draft is not None else None
            await tx.conversations.save(person, held, after.model_dump_json(), id=event.id, draft_since=since, now=now)
        changes = Changes(tx, self.speech, person, address, after.language, now, self.decision, self.watch)
        told = await changes.make(effects)
        posted = at_desk.postings if at_desk is not None else []
        await tx.outbox.post((*self.postings(effects, after.language, address, now), *told, *posted), now)
        return effects

    async def _at_desk(
        self, tx: Transaction, person: str, address: str, before: Conversation, event: Event, now: datetime
    ) -> DeskTurn | None:
        """What a member of the staff did at the desk; None where the event is a resident's."""
        act = desk.act_of(before, event, now)
        if act is None:
            return None
        member = await desk.member_of(tx, person, address, before.language, now, self.admins)
        if member is None:
            return None
        turn = DeskTurn(tx, self.world, self.speech, member, address, before, event, now)
        await desk.take(turn, act)
        return turn

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
