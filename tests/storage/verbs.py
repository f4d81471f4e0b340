"""What the tests of storage say often."""

from collections.abc import Awaitable, Callable, Generator
from datetime import datetime, timedelta
from typing import Any, TypeVar
from uuid import UUID, uuid4

from sqlalchemy import Table, update

from core.past import OwnReport, Reply, Wish
from core.ports import Store, Transaction
from core.ports_messages import DueMessage, HeldConversation, Posting
from core.report import Band, Category, PlaceKind, Report, ReportState, Spot, When
from storage.scope import MUNICIPALITY
from tests.storage.conftest import NOW

T = TypeVar("T")


def later(minutes: float) -> datetime:
    """So many minutes after NOW."""
    return NOW + timedelta(minutes=minutes)


def report(text: str | None = "hög musik", created_at: datetime = NOW, **changes: Any) -> Report:
    """A report of a car meet at a typed place."""
    values: dict[str, Any] = {
        "id": uuid4(),
        "reference": "7KQ2-M8XD",
        "category": Category.CAR_MEET,
        "spot": Spot(kind=PlaceKind.TYPED, name="bakom macken", lat=59.614, lon=16.229),
        "when": When(
            ongoing=False,
            start=later(-60),
            end=NOW,
            night_of=NOW.date(),
            band=Band.EVENING,
        ),
        "answers": {"what": ("music", "revving")},
        "text": text,
        "language": "sv",
        "created_at": created_at,
    }
    return Report(**values | changes)


def posting(address: str = "telegram:1", body: str = "{}", id: UUID | None = None) -> Posting:
    """A message to `address`."""
    return Posting(id=id or uuid4(), address=address, kind="reply", body=body)


async def post(store: Store, *postings: Posting, now: datetime = NOW) -> None:
    """Post in one transaction."""
    await store.transact(lambda tx: tx.outbox.post(postings, now))


async def claim(store: Store, now: datetime = NOW, limit: int = 100, busy: tuple[str, ...] = ()) -> list[DueMessage]:
    """Claim in a transaction of its own."""
    return await store.transact(lambda tx: tx.outbox.claim(now, limit, busy))


async def claim_update(store: Store, update_id: int, now: datetime = NOW) -> bool:
    """Claim an update in a transaction of its own."""
    return await store.transact(lambda tx: tx.updates.claim("telegram", update_id, now))


async def delivered(store: Store, id: UUID, now: datetime = NOW) -> None:
    """Settle a message as delivered."""
    await store.transact(lambda tx: tx.outbox.delivered(id, now))


async def tell(store: Store, told: Report, person: str = "anna", address: str | None = "telegram:1") -> Report:
    """Store a report in a transaction of its own."""
    await store.transact(lambda tx: tx.reports.add(told, person, address))
    return told


async def mine(store: Store, person: str = "anna", limit: int = 10) -> list[OwnReport]:
    """A person's own reports."""
    return await store.transact(lambda tx: tx.reports.mine(person, limit))


async def told_by(store: Store, person: str = "anna", limit: int = 10) -> list[Report]:
    """The same, without what came of them."""
    return [own.report for own in await mine(store, person, limit)]


def reply(words: str | None = "Vi kommer", state: ReportState = ReportState.SEEN, at: datetime = NOW) -> Reply:
    """An answer from staff."""
    return Reply(id=uuid4(), state=state, words=words, created_at=at)


async def answer(store: Store, told: Report, given: Reply) -> Reply:
    """Store an answer from staff in a transaction of its own."""
    await store.transact(lambda tx: tx.reports.reply(told.id, given))
    return given


def wish(text: str | None = "fler lampor", year: int = 2027, area: str = "droger", **changes: Any) -> Wish:
    """A wish for a focus area."""
    values = {"id": uuid4(), "year": year, "area": area, "text": text, "language": "sv", "created_at": NOW}
    return Wish(**values | changes)


async def put(store: Store, wished: Wish, person: str = "anna") -> Wish:
    """Store a wish in a transaction of its own."""
    await store.transact(lambda tx: tx.wishes.put(wished, person))
    return wished


async def follow(
    store: Store, person: str, topic: str, address: str = "telegram:1", language: str = "sv", now: datetime = NOW
) -> None:
    """Follow a topic in a transaction of its own."""
    await store.transact(lambda tx: tx.follows.add(person, topic, address, language, now))


async def want(store: Store, owner: UUID, person: str = "anna", file: str = "file-1", now: datetime = NOW) -> UUID:
    """Want a photo in a transaction of its own; its id."""
    id = uuid4()
    await store.transact(lambda tx: tx.photos.want(id, owner, person, file, "telegram:1", "sv", now))
    return id


async def photo(store: Store, owner: UUID, image: bytes, person: str = "anna", now: datetime = NOW) -> UUID:
    """A photo that was fetched; its id."""
    id = await want(store, owner, person, now=now)
    await store.transact(lambda tx: tx.photos.keep(id, image))
    return id


async def set_aside(store: Store, id: UUID, update_id: int | None = 7, raw: str = "{", now: datetime = NOW) -> None:
    """Set an incident aside in a transaction of its own."""
    await store.transact(lambda tx: tx.incidents.set_aside(id, "telegram", update_id, raw, "ValueError", now))


async def save(
    store: Store,
    person: str,
    held: HeldConversation | None,
    body: str,
    draft_since: datetime | None = None,
    now: datetime = NOW,
) -> HeldConversation:
    """Save a conversation, and load it."""

    async def work(tx: Transaction) -> HeldConversation:
        await tx.conversations.save(person, held, body, id=uuid4(), draft_since=draft_since, now=now)
        saved = await tx.conversations.load(person)
        assert saved is not None
        return saved

    return await store.transact(work)


async def damage(store: Store, table: Table) -> None:
    """Make whatever is sealed in a table unreadable."""
    sealed = {column.name: b"damaged" for column in table.c if column.name.startswith("sealed")}

    async def work(tx: Any) -> None:
        await tx.updates._scope.run(update(table).where(table.c.municipality == MUNICIPALITY).values(sealed))

    await store.transact(work)


class AtAwait(Awaitable[T]):
    """Runs a coroutine and calls `act` when it comes to its `nth` await, counted from 1."""

    def __init__(self, coroutine: Awaitable[T], nth: int, act: Callable[[], object]) -> None:
        self._steps = coroutine.__await__()
        self._nth = nth
        self._act = act
        self.awaits = 0

    def __await__(self) -> Generator[Any, Any, T]:
        step: Callable[[], Any] = lambda: self._steps.send(None)  # noqa: E731
        while True:
            try:
                waits_for = step()
            except StopIteration as done:
                return done.value  # type: ignore[no-any-return]
            self.awaits += 1
            if self.awaits == self._nth:
                self._act()
            try:
                yield waits_for
            except BaseException as error:
                step = lambda error=error: self._steps.throw(error)  # type: ignore[misc] # noqa: E731
            else:
                step = lambda: self._steps.send(None)  # noqa: E731
