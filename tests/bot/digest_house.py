"""A house in which digests are sent: a clock to turn, a press that makes what it is told, and programs that can die."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, TypeVar
from uuid import UUID, uuid4
from zoneinfo import ZoneInfo

from bot.digest.dispatch import Dispatcher, Operators, Wanted
from bot.metrics import Metrics
from core.digest.model import Digest, Period
from core.messages import MESSAGE, Message, SendMail, SendText
from core.ports import Store, Transaction
from core.ports_subscriptions import Slot
from core.staff import Member, Role
from core.subscribing import made_for
from core.subscriptions import Subscription, changed
from storage.store import SQLStore
from tests.bot.house import turns_of

T = TypeVar("T")
STOCKHOLM = ZoneInfo("Europe/Stockholm")
OPERATOR = "telegram:99"
MINUTE = timedelta(minutes=1)


class Killed(BaseException):
    """The program ends here: nothing of it catches this."""


@dataclass
class Clock:
    """A clock that a test turns."""

    now: datetime

    def __call__(self) -> datetime:
        return self.now

    def passes(self, **time: float) -> None:
        self.now += timedelta(**time)


@dataclass
class Press:
    """Makes digests of a few words. `breaks` are the scopes that it cannot make."""

    made: list[Wanted] = field(default_factory=list)
    shown: list[str] = field(default_factory=list)
    breaks: set[str] = field(default_factory=set)
    meanwhile: Callable[[], Awaitable[None]] | None = None

    async def digest(self, wanted: Wanted, _now: datetime) -> Digest:
        self.made.append(wanted)
        if wanted.scope in self.breaks:
            raise ValueError("what a resident wrote")
        if self.meanwhile is not None:
            await self.meanwhile()
        known: dict[str, Any] = {
            "role": wanted.role,
            "scope": wanted.scope,
            "period": wanted.period,
            "language": wanted.language,
            "municipality": wanted.at.isoformat(),
        }
        return Digest.model_construct(**known)

    async def telegram(self, digest: Digest, *, buttons: bool) -> Message:
        self.shown.append(f"telegram {buttons}")
        return SendText(html=_words(digest) + (" buttons" if buttons else ""))

    async def service(self, language: str, now: datetime) -> Message:
        self.shown.append("service")
        return SendText(html=f"service {language} {now.date()}")

    async def mail(self, digest: Digest) -> SendMail:
        self.shown.append("mail")
        return SendMail(subject="Sammanfattning", html=_words(digest), text=_words(digest))


def _words(digest: Digest) -> str:
    return f"{digest.role} {digest.scope} {digest.period} {digest.municipality} {digest.language}"


class Mortal(SQLStore):
    """A store whose program is killed at its nth transaction: before it, or right after its commit."""

    def __init__(self, store: SQLStore, nth: int, *, after: bool) -> None:
        vars(self).update(vars(store))
        self._left, self._after = nth, after

    async def transact(self, work: Callable[[Transaction], Awaitable[T]]) -> T:
        self._left -= 1
        if self._left == 0 and not self._after:
            raise Killed
        done = await super().transact(work)
        if self._left == 0:
            raise Killed
        return done


class Troubled(Mortal):
    """A store in which nothing works."""

    def __init__(self, store: SQLStore, trouble: type[Exception]) -> None:
        super().__init__(store, 0, after=False)
        self._trouble = trouble

    async def transact(self, work: Callable[[Transaction], Awaitable[T]]) -> T:  # noqa: ARG002
        raise self._trouble


@dataclass
class House:
    """One store, and as many programs on it as a test wants."""

    store: SQLStore
    clock: Clock
    press: Press = field(default_factory=Press)
    metrics: Metrics = field(default_factory=Metrics)
    admins: set[str] = field(default_factory=set)
    posted: int = 0

    def dispatcher(self, store: Store | None = None, clock: Callable[[], datetime] | None = None) -> Dispatcher:
        """A program that has just been started."""
        turns = turns_of(self.store, self.clock)
        operators = Operators(frozenset(self.admins), (OPERATOR,))

        def posted() -> None:
            self.posted += 1

        return Dispatcher(
            store=store or self.store,
            world=turns.world,
            speech=turns.speech,
            maker=self.press,
            clock=clock or self.clock,
            metrics=self.metrics,
            operators=operators,
            posted=posted,
        )

    async def joins(self, person: str = "anna", role: Role = Role.POLICE, **changes: Any) -> Member:
        """Somebody becomes staff."""
        values: dict[str, Any] = {
            "id": uuid4(), "person": person, "role": role, "name": person.title(), "address": f"telegram:{person}",
            "language": "sv", "joined_at": self.clock.now, "invited_by": "ove",
        }  # fmt: skip
        member = Member(**values | changes)
        await self.store.transact(lambda tx: tx.staff.put(member))
        return member

    async def subscribes(self, member: Member, **changes: Any) -> Subscription:
        """A member orders a digest; each Monday at 06:30 if nothing else is said."""
        world = turns_of(self.store, self.clock).world
        one = changed(made_for(member, world, uuid4(), self.clock.now), world.zone, self.clock.now, **changes)
        return await self.stores(one)

    async def stores(self, one: Subscription) -> Subscription:
        """A subscription as it is now."""
        await self.store.transact(lambda tx: tx.subscriptions.put(one))
        return one

    async def with_id(self, id: UUID) -> Subscription | None:
        """A subscription as it is stored."""
        return await self.store.transact(lambda tx: tx.subscriptions.with_id(id))

    async def slots(self, one: Subscription) -> list[Slot]:
        """The slots of a subscription, oldest first."""
        found = await self.store.transact(lambda tx: tx.slots.of(one.id, 1000))
        return found[::-1]

    async def states(self, one: Subscription) -> list[str]:
        """How its slots stand, oldest first."""
        return [slot.state.value for slot in await self.slots(one)]

    async def delivers(self, *, undeliverable: bool = False) -> list[tuple[str, str]]:
        """The outbox is emptied: to whom which words went."""
        sent: list[tuple[str, str]] = []

        async def empty(tx: Transaction) -> int:
            due = await tx.outbox.claim(self.clock.now, 1000, ())
            for message in due:
                body = MESSAGE.validate_json(message.body or "")
                sent.append((message.address, body.html if isinstance(body, SendText | SendMail) else body.kind))
                if undeliverable and message.address != OPERATOR:
                    await tx.outbox.undeliverable(message.id, "blocked", self.clock.now)
                else:
                    await tx.outbox.delivered(message.id, self.clock.now)
            return len(due)

        while await self.store.transact(empty):
            pass
        return sent

    def counted(self, outcome: str) -> float:
        """What the figures say of digests."""
        return self.metrics.registry.get_sample_value("loftesbot_digests_total", {"outcome": outcome}) or 0.0


def local(text: str) -> datetime:
    """A moment told in local time, in UTC."""
    return datetime.fromisoformat(text).replace(tzinfo=STOCKHOLM).astimezone(ZoneInfo("UTC"))


DAILY = {"period": Period.DAY}
