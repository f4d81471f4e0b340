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
from bot.changes import Changes, Watch, nothing_to_tell
from bot.desk.turn import DeskTurn
from bot.posting import new_id, posting
from core.coaches import code_in
from core.conversation import (
    Acted,
    Attached,
    Conversation,
    Effect,
    Erase,
    Event,
    Expired,
    Opened,
    Said,
    WantDigest,
    WantPhoto,
)
from core.desk import people
from core.errors import VersionConflict
from core.flow import advance, begin
from core.messages import SendText
from core.ports import Speech, Store, Transaction
from core.ports_messages import HeldConversation, Posting
from core.prompts import home_button
from core.tallies import day_of, tallies_of
from core.texts import Say, Text
from core.understanding import tells_danger
from core.world import World
from handlers.inbound import CHANNEL, Departed, Gathering, Heard, Moved
from handlers.outbound import render

log = structlog.get_logger()

MOST_CONFLICTS = 20


def _nobody() -> None:
    """Nobody waits for photos or previews."""


def _nameless() -> str:
    """Telegram has not told yet."""
    return ""


async def _nothing() -> None:
    """Nothing hangs on what is done at the desk."""


@dataclass(slots=True, eq=False)
class Turns:
    """Takes turns for one municipality. `posted` is called when messages wait in the outbox, `wanted` for photos.

    `world` is put in place as a whole when what residents meet changes (bot.pledges): a turn reads it once.
    """

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
    # The bot's own name in Telegram, without @; empty until Telegram has told it.
    handle: Callable[[], str] = _nameless
    # Called when a preview of a digest was asked for.
    asked: Callable[[], None] = _nobody
    # Whether there is a mail server: without one, e-mail is not offered.
    mail: bool = False
    # Looks for many reports of one event at once.
    watch: Watch = nothing_to_tell
    # Called after each act at the desk is stored, before anyone hears of it. Raises nothing.
    acted: Callable[[], Awaitable[None]] = _nothing

    async def take_turn(self, source: str, update_id: int, inbound: Heard | None) -> bool:
        """Act on one update; False when it was taken before. Raises StorageUnavailable, or a bug."""
        now = self.clock()
        changes: list[Effect] = []

        async def work(tx: Transaction) -> bool:
            changes.clear()
            if not await tx.updates.claim(source, update_id, now):
                return False
            if isinstance(inbound, Gathering | Departed | Moved):
                await self._gather(tx, inbound, now)
            elif inbound is not None:
                person = self.store.identify(CHANNEL, str(inbound.user))
                changes.extend(await self._converse(tx, person, inbound.address, inbound.event, now))
            return True

        new = await self._until_no_conflict(work)
        if any(isinstance(change, Acted) for change in changes):
            await self.acted()
        self.posted()
        if any(isinstance(change, WantPhoto) for change in changes):
            self.wanted()
        if any(isinstance(change, WantDigest) for change in changes):
            self.asked()
        return new

    async def _gather(self, tx: Transaction, heard: Gathering | Departed | Moved, now: datetime) -> None:
        """What a group or a channel tells. Nothing of it is ever a report."""
        door = desk.Door(tx, self.world, self.speech, self.admins, now)
        person = self.store.identify(CHANNEL, str(heard.chat))
        match heard:
            case Departed():
                await door.departed(person)
            case Moved(to=to):
                moved_to = self.store.identify(CHANNEL, str(to))
                await door.moved(heard, person, moved_to)
                await self._remember(tx, moved_to, self.world.languages[0], now)
            case Gathering():
                by = self.store.identify(CHANNEL, str(heard.user))
                let_in = await door.group(heard, person, by)
                language = self.world.language_for(heard.hint)
                if await self._remember(tx, person, language, now) and not let_in:
                    words = SendText(html=self.speech.text(language, Text(key="group")))
                    door.postings.append(posting(words, heard.address, now))
        await tx.outbox.post(door.postings, now)

    async def _remember(self, tx: Transaction, person: str, language: str, now: datetime) -> bool:
        """Remember a group or a channel, which is answered once, for ever, by a conversation of its own; False where it
        was remembered."""
        if await tx.conversations.load(person) is not None:
            return False
        body = Conversation(language=language).model_dump_json()
        await tx.conversations.save(person, None, body, id=new_id(now), draft_since=None, now=now)
        return True

    async def expire(self, person: str) -> None:
        """Let go of a draft that has lain too long. Nothing is said: nobody is woken for it."""
        now = self.clock()

        async def work(tx: Transaction) -> bool:
            await self._converse(tx, person, "", Expired(id=new_id(now)), now)
            return True

        await self._until_no_conflict(work)
        self.posted()

    async def _until_no_conflict(self, work: Callable[[Transaction], Awaitable[bool]]) -> bool:
        for _ in range(MOST_CONFLICTS):
            try:
                return await self.store.transact(work)
            except VersionConflict:
                continue
        raise VersionConflict

    async def _converse(
        self, tx: Transaction, person: str, address: str, event: Event, now: datetime
    ) -> tuple[Effect, ...]:
        world = self.world
        held = await tx.conversations.load(person)
        stored = self._stored(held)
        before = stored or begin(world, event.hint)
        at_desk = await self._at_desk(tx, person, address, before, event, now)
        if at_desk is not None:
            after, effects = at_desk.conversation, tuple(at_desk.effects)
        else:
            # Whoever does something else is not writing what the desk waited for.
            left = before.model_copy(update={"desk": None})
            event = await self._with_link(tx, person, event)
            after, effects = advance(world, left, event, now, await tx.past(person))
            await tx.tallies.add(day_of(now, world.zone), tallies_of(stored, after, event, effects))
        erased = any(isinstance(effect, Erase) for effect in effects)
        if after != stored and not erased:
            since = after.draft.since if after.draft is not None else None
            await tx.conversations.save(person, held, after.model_dump_json(), id=event.id, draft_since=since, now=now)
        changes = Changes(tx, self.speech, person, address, after.language, now, self.decision, world.zone, self.watch)
        told = await changes.make(effects)
        posted = at_desk.postings if at_desk is not None else []
        await tx.outbox.post((*self.postings(effects, after.language, address, now), *told, *posted), now)
        return effects

    async def _at_desk(
        self, tx: Transaction, person: str, address: str, before: Conversation, event: Event, now: datetime
    ) -> DeskTurn | desk.Answered | None:
        """What a member of the staff did at the desk, or somebody at its door; None where the event is a resident's."""
        secret = people.secret_in(event.payload) if isinstance(event, Opened) else None
        if secret is not None:
            door = desk.Door(tx, self.world, self.speech, self.admins, now)
            return await door.person(person, address, before, event, secret)
        act = desk.act_of(before, event, now)
        if act is None:
            return None
        member = await desk.member_of(tx, person, address, before.language, now, self.admins)
        if member is None:
            return self._no_member(before, event)
        turn = DeskTurn(
            tx, self.world, self.speech, member, address, before, event, now,
            admins=self.admins, handle=self.handle(), mail=self.mail,
        )  # fmt: skip
        await desk.take(turn, act)
        turn.effects.append(Acted())
        return turn

    async def _with_link(self, tx: Transaction, person: str, event: Event) -> Event:
        """An opening of the bot with the coach's link that it came by, where it did."""
        code = code_in(event.payload) if isinstance(event, Opened) else None
        if code is None:
            return event
        trying = await tx.staff.member(person) is not None
        return event.model_copy(update={"link": await tx.links.with_code(code), "trying": trying})

    def _no_member(self, before: Conversation, event: Event) -> desk.Answered | None:
        """What was written for the desk by one who is staff no more is for nobody: it is no resident's report either.
        What they press or ask for is answered as anyone's, who knows of no desk."""
        if not isinstance(event, Said | Attached) or tells_danger(self.world, event.text):
            return None
        out = Say(parts=(Text(key="people-you-are-out"),), buttons=((home_button(),),))
        return desk.Answered(before.model_copy(update={"desk": None}), [out], [])

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
