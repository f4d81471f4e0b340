"""Digests go out: what is due is written down, made, posted and followed to its end. The rules:

1. Each (subscription, slot) is one row, and every step of it a compare-and-set: of several programs one does it. The
   one that is about to make a digest says so in the row, and the others leave it alone for a while.
2. A digest is made outside of the write transaction; its row and its messages in the outbox change in one.
   A crash at any point neither doubles nor loses it.
3. After downtime the newest slot goes, once; the older ones are skipped, and the operators are told.
4. Who may get a digest is asked of the store when it is posted, not when it was ordered.
5. What cannot be made, or does not arrive, ends as failed, and the operators are told once.
"""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import AbstractAsyncContextManager, nullcontext
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Protocol
from zoneinfo import ZoneInfo

import structlog

from bot.metrics import Metrics
from bot.posting import posting
from core.digest.model import Digest, Period
from core.errors import StorageUnavailable
from core.mailing import MAIL
from core.messages import Message, SendMail
from core.ports import Speech, Store, Transaction
from core.ports_messages import Posting
from core.ports_subscriptions import Slot, SlotState
from core.slots import DAY
from core.staff import Member, Role
from core.subscribing import scope_text
from core.subscriptions import SERVICE, Subscription, calendar_of, is_group, subscriber
from core.texts import Say, Text
from core.world import World
from handlers.outbound import render

log = structlog.get_logger()

PAGE = 500
# Those that wait for their messages must not hold back the others.
AT_ONCE = 5000
MAKING_SECONDS = 120.0
# How long others leave alone what one is making. What takes longer may be made twice, and is posted once.
HOLD = timedelta(seconds=45)
# What cannot be made is tried for so long, and a few times at least, as after downtime.
GIVES_UP = timedelta(hours=1)
PREVIEW_GIVES_UP = timedelta(minutes=10)
LEAST_TRIES = 3
FIRST_WAIT, LONGEST_WAIT = timedelta(minutes=1), timedelta(minutes=15)
# What changed while it was made, or could not be read, is made anew in the next round, not over and over in this one.
NEXT_ROUND = timedelta(seconds=1)


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which digest: those who want the same get the same, made once. `at`: the local day that it looks back from."""

    role: Role
    scope: str
    period: Period
    at: date
    language: str


class Maker(Protocol):
    """Makes digests and shows them. May raise anything: it is then tried again."""

    async def digest(self, wanted: Wanted, now: datetime) -> Digest: ...

    async def telegram(self, digest: Digest, *, buttons: bool) -> Message: ...

    async def mail(self, digest: Digest) -> SendMail: ...

    async def service(self, language: str, now: datetime) -> Message: ...


class Ended(StrEnum):
    """What came of trying to post one slot."""

    POSTED = "posted"
    REVOKED = "revoked"  # its subscriber may get none any more: the subscription is gone
    SKIPPED = "skipped"  # paused or removed meanwhile
    ANOTHER = "another"  # done by another program, or changed meanwhile


@dataclass(frozen=True, slots=True)
class Operators:
    """Whom the settings name: the keyed ids of admins, and the addresses at which they are told."""

    admins: frozenset[str] = frozenset()
    addresses: tuple[str, ...] = ()


@dataclass(slots=True)
class Dispatcher:
    """Sends one municipality's digests. `posted` is called when messages wait in the outbox."""

    store: Store
    world: World
    speech: Speech
    maker: Maker
    clock: Callable[[], datetime]
    metrics: Metrics
    operators: Operators
    posted: Callable[[], None]
    # Of all bots of a program: who holds it makes a digest. It is held before the slot is claimed, which is for a time.
    room: AbstractAsyncContextManager[object] = field(default_factory=nullcontext)
    _freed: bool = False
    _one_round: asyncio.Lock = field(default_factory=asyncio.Lock)
    _woken: asyncio.Event = field(default_factory=asyncio.Event)

    def wake(self) -> None:
        """A preview was asked for."""
        self._woken.set()

    async def run(self, stop: asyncio.Event) -> None:
        """A round each time it is woken, until told to stop. What is cut off is done by the next program."""
        stopping = asyncio.create_task(stop.wait())
        try:
            while not stop.is_set():
                woken = asyncio.create_task(self._woken.wait())
                await asyncio.wait((woken, stopping), return_when=asyncio.FIRST_COMPLETED)
                woken.cancel()
                if stop.is_set():
                    break
                self._woken.clear()
                going = asyncio.create_task(self.round())
                await asyncio.wait((going, stopping), return_when=asyncio.FIRST_COMPLETED)
                going.cancel()
                await asyncio.gather(going, return_exceptions=True)
        finally:
            stopping.cancel()

    async def round(self) -> None:
        """Everything that is due now; a failure is logged, stops nothing else, and is tried again in the next round."""
        async with self._one_round:
            for step in (self.claim, self.send, self.settle):
                try:
                    await step(self.clock())
                except StorageUnavailable:
                    log.exception("storage.unavailable")
                except Exception:
                    log.exception("digests.failed")

    async def _free(self) -> None:
        """The first time: what a stopped program was making need not wait, where no other one can be making it."""
        if self.store.alone and not self._freed:
            await self.store.transact(lambda tx: tx.slots.free())
        self._freed = True

    async def claim(self, now: datetime) -> int:
        """Write down which slots have come; how many are to be made. Raises StorageUnavailable."""
        await self._free()
        opened_in_all = 0
        while True:
            opened, skipped, seen = await self.store.transact(lambda tx: self._claim(tx, now))
            opened_in_all += opened
            if skipped:
                self.metrics.digests.labels("skipped").inc(skipped)
                log.warning("digests.skipped", count=skipped)
                self.posted()
            if seen < PAGE:
                return opened_in_all

    async def _claim(self, tx: Transaction, now: datetime) -> tuple[int, int, int]:
        due = await tx.subscriptions.due(now, PAGE)
        opened = skipped = 0
        for subscription in due:
            calendar = calendar_of(subscription, self.world.zone)
            if calendar is None or subscription.next_at is None:
                raise AssertionError("only what has a calendar is due")
            *missed, newest = calendar.from_until(subscription.next_at, now)
            skipped += await tx.slots.supersede(subscription.id, newest, now)
            for at in missed:
                skipped += await tx.slots.open(subscription.id, at, SlotState.SKIPPED, now)
            opened += await tx.slots.open(subscription.id, newest, SlotState.DUE, now)
            await tx.subscriptions.advance(subscription.id, subscription.next_at, calendar.after(newest))
        if skipped:
            await self._tell_operators(tx, Text(key="operator-digests-skipped", args={"count": skipped}), now)
        return opened, skipped, len(due)

    async def send(self, now: datetime) -> int:
        """Make and post what waits; how many were posted. Raises StorageUnavailable."""
        making = _Making(self.maker, now)
        sent, more = 0, True
        while more:
            async with self.room:
                # It may have waited long for its room.
                slot = await self._next(now, max(now, self.clock()) + HOLD)
                more = slot is not None
                if slot is not None:
                    sent += await self._send(slot, making, now)
        return sent

    async def _next(self, now: datetime, until: datetime) -> Slot | None:
        return await self.store.transact(lambda tx: tx.slots.claim(now, until))

    async def _send(self, slot: Slot, making: "_Making", now: datetime) -> bool:
        subscription, member = await self.store.transact(lambda tx: self._whose(tx, slot))
        made: dict[str, Message] = {}
        if subscription is not None and member is not None and _is_wanted(slot, subscription):
            try:
                async with asyncio.timeout(MAKING_SECONDS):
                    made = await making.messages(_wanted(slot, subscription, member, self.world.zone), subscription)
            except StorageUnavailable:
                # Not the digest's fault: once the database is back it waits for the next round, and no longer.
                await self.store.transact(lambda tx: tx.slots.later(slot, now + NEXT_ROUND))
                raise
            except Exception as error:
                # The kind alone: an error's own words may hold what a resident wrote.
                log.error("digest.not_made", error=type(error).__name__)  # noqa: TRY400
                await self._not_made(slot, now)
                return False
        ended = await self.store.transact(lambda tx: self._post(tx, slot, subscription, member, made, now))
        if ended is Ended.POSTED:
            self.posted()
        if ended is not Ended.ANOTHER:
            log.info("digest.dispatched", outcome=ended.value, preview=slot.state is SlotState.PREVIEW)
        return ended is Ended.POSTED

    async def _whose(self, tx: Transaction, slot: Slot) -> tuple[Subscription | None, Member | None]:
        subscription = await tx.subscriptions.with_id(slot.subscription)
        if subscription is None:
            return None, None
        member = await tx.staff.member(subscription.person)
        return subscription, subscriber(member, self.operators.admins, subscription.right)

    async def _post(
        self,
        tx: Transaction,
        slot: Slot,
        before: Subscription | None,
        member: Member | None,
        made: dict[str, Message],
        now: datetime,
    ) -> Ended:
        """The slot's row and its messages, in one transaction, if nothing changed while the digest was made."""
        subscription, still = await self._whose(tx, slot)
        if subscription is None:
            await tx.slots.settle(slot, SlotState.SKIPPED, now)
            return Ended.SKIPPED
        if still is None:
            await tx.subscriptions.remove(subscription.id)
            return Ended.REVOKED
        if not _is_wanted(slot, subscription):
            await tx.slots.settle(slot, SlotState.SKIPPED, now)
            return Ended.SKIPPED
        if not made or before is None or _shown(before, member) != _shown(subscription, still):
            await tx.slots.later(slot, now + NEXT_ROUND)
            return Ended.ANOTHER
        postings = [posting(message, address, now) for address, message in made.items()]
        state = SlotState.SHOWN if slot.state is SlotState.PREVIEW else SlotState.POSTED
        if not await tx.slots.settle(slot, state, now, tuple(one.id for one in postings)):
            return Ended.ANOTHER
        await tx.outbox.post(postings, now)
        return Ended.POSTED

    async def _not_made(self, slot: Slot, now: datetime) -> None:
        again = now + min(LONGEST_WAIT, FIRST_WAIT * 2 ** min(slot.attempts - 1, 10))
        lasts = PREVIEW_GIVES_UP if slot.state is SlotState.PREVIEW else GIVES_UP
        if slot.attempts >= LEAST_TRIES and now - slot.claimed_at >= lasts:
            await self._fail(slot, now)
        else:
            await self.store.transact(lambda tx: tx.slots.later(slot, again))

    async def _fail(self, slot: Slot, now: datetime) -> None:
        """Once, by whichever program is first: the slot is failed, and those who must know are told."""

        async def fail(tx: Transaction) -> bool:
            if not await tx.slots.settle(slot, SlotState.FAILED, now):
                return False
            subscription, member = await self._whose(tx, slot)
            if slot.state is not SlotState.PREVIEW:
                await self._tell_operators(tx, self._failed(slot, subscription, member), now)
            elif subscription is not None and subscription.telegram is not None:
                words = Text(key="subs-preview-failed")
                await tx.outbox.post([self._say(words, subscription.telegram, subscription.language, now)], now)
            return True

        if await self.store.transact(fail):
            if slot.state is not SlotState.PREVIEW:
                self.metrics.digests.labels("failed").inc()
            log.error("digest.failed", preview=slot.state is SlotState.PREVIEW)
            self.posted()

    async def settle(self, now: datetime) -> None:
        """What was posted is delivered or failed, once its messages are. Raises StorageUnavailable."""
        delivered = 0
        for posted in await self.store.transact(lambda tx: tx.slots.posted(AT_ONCE)):
            if posted.arrived is False:
                await self._fail(posted.slot, now)
            elif posted.arrived:
                delivered += await self.store.transact(_delivered(posted.slot, now))
        if delivered:
            self.metrics.digests.labels("delivered").inc(delivered)
        newest = await self.store.transact(lambda tx: tx.slots.newest(SlotState.DELIVERED))
        if newest is not None:
            self.metrics.last_digest.set((now - newest).total_seconds())

    def _failed(self, slot: Slot, subscription: Subscription | None, member: Member | None) -> Text:
        language = self.world.languages[0]
        what = Text(key="subs-all") if subscription is None else scope_text(subscription.scope, self.world, language)
        return Text(
            key="operator-digest-failed",
            args={
                "name": "–" if member is None else member.name,
                "role": "–" if member is None else Text(key=f"role-{member.role.value}"),
                "what": what,
                "slot": slot.at,
            },
        )

    async def _tell_operators(self, tx: Transaction, text: Text, now: datetime) -> None:
        language = self.world.languages[0]
        await tx.outbox.post([self._say(text, address, language, now) for address in self.operators.addresses], now)

    def _say(self, text: Text, address: str, language: str, now: datetime) -> Posting:
        message = render(Say(parts=(text,)), language, self.speech)
        if message is None:
            raise AssertionError("words are a message")
        return posting(message, address, now)


class _Making:
    """What one round makes: a digest that several want is made once, and shown once in each way."""

    def __init__(self, maker: Maker, now: datetime) -> None:
        self._maker, self._now = maker, now
        self._digests: dict[Wanted, Digest] = {}
        self._shown: dict[tuple[Wanted, str], Message] = {}
        self._broken: set[Wanted] = set()

    async def messages(self, wanted: Wanted, subscription: Subscription) -> dict[str, Message]:
        """What goes to each address of a subscription. Raises whatever making it raises."""
        if not subscription.addresses:
            raise LookupError("there is no address that can be opened")
        if wanted in self._broken:
            raise LookupError("it could not be made for another")
        # Until it is made: who else wants it in this round does not wait for it to break again.
        self._broken.add(wanted)
        if wanted.scope == SERVICE:
            made = await self._letter(wanted, subscription)
        else:
            made = await self._digest(wanted, subscription)
        self._broken.discard(wanted)
        return made

    async def _letter(self, wanted: Wanted, subscription: Subscription) -> dict[str, Message]:
        """How the service does: a text, for the chat alone."""
        if subscription.telegram is None:
            raise LookupError("there is no chat that it could go to")
        show = self._maker.service
        return {subscription.telegram: await self._once(wanted, SERVICE, lambda: show(wanted.language, self._now))}

    async def _digest(self, wanted: Wanted, subscription: Subscription) -> dict[str, Message]:
        if wanted not in self._digests:
            self._digests[wanted] = await self._maker.digest(wanted, self._now)
        digest = self._digests[wanted]
        made: dict[str, Message] = {}
        if subscription.telegram is not None:
            buttons = not is_group(subscription.telegram)
            made[subscription.telegram] = await self._once(
                wanted, f"telegram {buttons}", lambda: self._maker.telegram(digest, buttons=buttons)
            )
        if subscription.email is not None:
            made[subscription.email] = await self._once(wanted, MAIL, lambda: self._maker.mail(digest))
        return made

    async def _once(self, wanted: Wanted, way: str, show: Callable[[], Awaitable[Message]]) -> Message:
        if (wanted, way) not in self._shown:
            self._shown[wanted, way] = await show()
        return self._shown[wanted, way]


def _is_wanted(slot: Slot, subscription: Subscription) -> bool:
    return slot.state is SlotState.PREVIEW or subscription.paused_at is None


def _wanted(slot: Slot, subscription: Subscription, member: Member, zone: ZoneInfo) -> Wanted:
    if not isinstance(subscription.period, Period):
        raise TypeError("a burst is no digest")
    day = slot.at.astimezone(zone).date() - DAY
    return Wanted(member.role, subscription.scope, subscription.period, day, subscription.language)


def _shown(subscription: Subscription, member: Member | None) -> tuple[object, ...]:
    """What a digest was made from: when it is another now, it is made anew."""
    return (
        subscription.scope, subscription.period, subscription.language, subscription.addresses, member and member.role
    )  # fmt: skip


def _delivered(slot: Slot, now: datetime) -> Callable[[Transaction], Awaitable[bool]]:
    return lambda tx: tx.slots.settle(slot, SlotState.DELIVERED, now)
