"""What the core asks of the world outside, as Protocols. `now` is passed in everywhere, aware and in UTC.

One Store serves one municipality: every row it writes carries that municipality and every query asks for it.
`person` is the keyed HMAC that a Store's `identify` makes; an `address` says where a message goes
("telegram:4711") and is sealed at rest.
"""

from collections.abc import Awaitable, Callable, Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any, Protocol, TypeVar
from uuid import UUID

from core.delivery import Outcome
from core.messages import Message
from core.past import OwnReport, Past, Reply, Wish
from core.ports_data import Exports, Imports
from core.ports_figures import Events, FiguresOf
from core.ports_pledge import Answers, Errands, PledgeEntries, PledgeFiles, Tellings
from core.ports_staff import Invites, Looks, Staff
from core.ports_subscriptions import Slots, Subscriptions
from core.ports_tallies import Tallies
from core.ports_work import Bursts, Notes, Worklist
from core.report import Hold, Report, ReportState
from core.texts import Text

T = TypeVar("T")


class Similarity(Protocol):
    """How alike two folded strings are, 0 to 100."""

    def __call__(self, typed: str, known: str, /) -> float: ...


class Speech(Protocol):
    """The locales: a text in a language. `escape` is applied once to every string that is not the locales' own."""

    def text(self, language: str, text: Text, escape: Callable[[str], str] = ...) -> str: ...


class Channel(Protocol):
    """Speaks: one way of reaching people."""

    async def send(self, address: str, message: Message) -> Outcome:
        """Try once. Never raises for what the network or the other side does: that is the outcome."""
        ...


@dataclass(frozen=True, slots=True)
class HeldConversation:
    """A conversation as stored: its JSON and the version that a later save must still find.

    `body` is None when what is stored cannot be opened.
    """

    id: UUID
    version: int
    body: str | None


@dataclass(frozen=True, slots=True)
class Posting:
    """One outgoing message to store in the outbox: `body` is the message's JSON."""

    id: UUID
    address: str
    kind: str
    body: str


@dataclass(frozen=True, slots=True)
class DueMessage:
    """A message claimed for sending. `ambiguous` counts earlier sends whose outcome is unknown.

    `body` is None, and the address empty, when what is stored cannot be opened.
    """

    id: UUID
    address: str
    recipient: str
    kind: str
    body: str | None
    attempts: int
    ambiguous: int
    created_at: datetime


@dataclass(frozen=True, slots=True)
class Kept:
    """How long parts of a report are kept: the row itself, its words, and the address to answer to; and how long what
    staff did is, in the access log."""

    rows: timedelta
    words: timedelta
    addresses: timedelta
    looks: timedelta = timedelta(days=730)


@dataclass(frozen=True, slots=True)
class Retired:
    """How many reports (or wishes, or photos) went, or lost their words or their address, in one round; and how many
    replies lost their words."""

    rows: int
    words: int
    addresses: int
    replies: int = 0


@dataclass(frozen=True, slots=True)
class HeldReport:
    """A report as staff answer it: `address` and `language` are where and how, None when no answer is wanted."""

    report: Report
    state: ReportState
    address: str | None


@dataclass(frozen=True, slots=True)
class Follower:
    """Somebody to be told news, and in which language."""

    person: str
    address: str
    language: str


@dataclass(frozen=True, slots=True)
class WishCount:
    """How many persons wished for one area in the pledge of a year, and in that of the year before."""

    area: str
    wishers: int
    previous: int


@dataclass(frozen=True, slots=True)
class WantedPhoto:
    """A photo to be fetched: the channel's handle of it, how often it was tried, and where and in which language to
    tell its sender when it is refused. `file` is None, and the address empty, when what is stored cannot be opened."""

    id: UUID
    owner: UUID
    file: str | None
    address: str
    language: str
    attempts: int


@dataclass(frozen=True, slots=True)
class Erased:
    """How much of one person's data went."""

    reports: int
    wishes: int
    photos: int
    follows: int
    messages: int
    memberships: int = 0
    subscriptions: int = 0


@dataclass(frozen=True, slots=True)
class Purge:
    """One entry of the purge log: why ("retention", "erasure", "withdrawal"), how many of what, by which decision."""

    id: UUID
    reason: str
    counts: dict[str, int]
    decision: str
    at: datetime


class OutboxState(StrEnum):
    """Where a message in the outbox is: each ends delivered or undeliverable, never silently gone."""

    PENDING = "pending"
    SENDING = "sending"
    DELIVERED = "delivered"
    UNDELIVERABLE = "undeliverable"


class Updates(Protocol):
    """Which updates were taken, so that one delivered twice acts once."""

    async def claim(self, source: str, update_id: int, now: datetime) -> bool:
        """Note the update; False when it was noted before."""
        ...

    async def forget(self, before: datetime) -> int:
        """Remove notes older than `before`; how many."""
        ...


class Conversations(Protocol):
    """One versioned row a person."""

    async def load(self, person: str) -> HeldConversation | None: ...

    async def save(
        self,
        person: str,
        held: HeldConversation | None,
        body: str,
        *,
        id: UUID,
        draft_since: datetime | None,
        now: datetime,
    ) -> None:
        """Store `body` as the next version; `id` is for a first one. VersionConflict when `held` is not the newest."""
        ...

    async def stale_drafts(self, before: datetime, limit: int) -> list[str]:
        """Persons whose open draft is older than `before`, oldest first."""
        ...

    async def forget(self, before: datetime) -> int:
        """Remove conversations without a draft in which nothing changed since `before`; how many."""
        ...


class Reports(Protocol):
    """What residents told. What changes one asks for its reporter too: False, and nothing changed, for anyone else."""

    async def add(self, report: Report, person: str, address: str | None) -> None:
        """Store one report, and mark when it was sent; raises AlreadyReported when its id is stored already.

        No address: no answers wanted."""
        ...

    async def mine(self, person: str, limit: int) -> list[OwnReport]:
        """A person's own reports with their replies, newest first, those taken back too."""
        ...

    async def end(self, id: UUID, person: str, at: datetime) -> bool:
        """Note when something that went on ended."""
        ...

    async def rewrite(self, id: UUID, person: str, text: str, hold: Hold | None, at: datetime) -> bool:
        """Put other words in place of a report's own; `hold` is added to what held them before, never taken away, and
        holds them anew where they were released. Whether they may be quoted is to be said again. Words are kept from
        when they were last written."""
        ...

    async def follow(self, id: UUID, person: str, address: str | None, at: datetime) -> bool:
        """Keep an address to answer to, from now on for as long as one is kept; or forget it."""
        ...

    async def silence(self, person: str) -> int:
        """Forget where to answer any of a person's reports; how many."""
        ...

    async def withdraw(self, id: UUID, person: str, at: datetime) -> bool:
        """Take a report back: its words, photos and address go at once, and nothing counts it any more."""
        ...

    async def held(self, reference: str) -> HeldReport | None:
        """The report with this reference as staff answer it; None when there is none, or it was taken back."""
        ...

    async def reply(self, id: UUID, reply: Reply, author: str | None = None) -> None:
        """Store an answer from staff, and the state that it brings; `author` is the keyed id of whoever gave it."""
        ...

    async def retire(self, kept: Kept, now: datetime) -> Retired:
        """Let go of what has been kept long enough."""
        ...

    async def count(self) -> int: ...


class Sendings(Protocol):
    """When reports were sent, under a mark that is not the person's id and that outlives erasure for a day: so that
    whoever erases everything gets no new turns."""

    async def forget(self, before: datetime) -> int:
        """Remove marks older than `before`; how many."""
        ...


class Wishes(Protocol):
    """What residents want in the next pledge."""

    async def put(self, wish: Wish, person: str) -> None:
        """Store a wish; a person's earlier one for the same year and area is replaced."""
        ...

    async def mine(self, person: str) -> list[Wish]:
        """A person's own wishes, newest first."""
        ...

    async def ranking(self, year: int) -> list[WishCount]:
        """How many wished for what in the pledge of a year, most wanted first, beside the year before."""
        ...

    async def words(self, year: int) -> list[Wish]:
        """The wishes for a year whose words are kept and not held, by area, oldest first; without whose they are."""
        ...

    async def retire(self, kept: Kept, now: datetime) -> Retired:
        """Let go of what has been kept long enough."""
        ...


class Follows(Protocol):
    """Who wants to hear what became of the pledge. A topic is a focus area's id, or Whole.PLEDGE."""

    async def add(self, person: str, topic: str, address: str, language: str, now: datetime) -> None:
        """Follow; once more changes nothing but the address and the language."""
        ...

    async def remove(self, person: str, topic: str | None) -> int:
        """Stop following a topic, or all of them; how many."""
        ...

    async def mine(self, person: str) -> list[str]: ...

    async def of(self, topics: Collection[str], after: str, limit: int) -> list[Follower]:
        """Each person who follows one of the topics, once, in the order of their ids, beginning after one; "" is before
        all. Fewer than `limit` is not the end, as one whose address cannot be opened is passed by: none is."""
        ...

    async def count(self, topics: Collection[str]) -> int:
        """How many persons follow one of the topics."""
        ...


class News(Protocol):
    """Which news of the pledge has been told, so that each is told once."""

    async def claim(self, key: str, now: datetime) -> bool:
        """Note that it is being told; False when it was noted before."""
        ...

    async def known(self) -> bool:
        """Whether any news was ever noted: before the first time, what is old is no news."""
        ...


class Photos(Protocol):
    """Photos of reports and drafts. `owner` is the id of the draft, which becomes the report's."""

    async def want(
        self, id: UUID, owner: UUID, person: str, file: str, address: str, language: str, now: datetime
    ) -> None:
        """Note that a photo is to be fetched; `file` is the channel's handle, sealed."""
        ...

    async def wanted(self, now: datetime, limit: int) -> list[WantedPhoto]:
        """Photos that may be fetched now, oldest first."""
        ...

    async def keep(self, id: UUID, image: bytes) -> None:
        """The photo as it was made safe; sealed. Nothing happens when it is not wanted any more."""
        ...

    async def retry(self, id: UUID, not_before: datetime) -> None:
        """It could not be fetched; try again later."""
        ...

    async def drop(self, id: UUID) -> bool:
        """Remove a photo; False when it was gone already, so that nobody is told of what they took back."""
        ...

    async def drop_all(self, owner: UUID) -> int:
        """Remove every photo of a draft or report; how many."""
        ...

    async def count(self, owner: UUID) -> int: ...

    async def image(self, id: UUID) -> bytes | None:
        """The photo, opened; None when it was not fetched, or is gone."""
        ...

    async def retire(self, kept: Kept, now: datetime) -> Retired:
        """Let go of photos as old as the words of a report may be; `words` counts them."""
        ...

    async def forget_orphans(self, before: datetime) -> int:
        """Remove photos older than `before` whose draft never became a report; how many."""
        ...


class People(Protocol):
    """All that is kept of one person, wherever it lies. `address` is that of their private chat: what waits in the
    outbox is found by it, so it is never a group's."""

    async def everything(self, person: str, address: str) -> dict[str, Any]:
        """All of one person's data, opened, as JSON: what /mydata gives. Nobody else's."""
        ...

    async def erase(self, person: str, address: str) -> Erased:
        """Remove it: the conversation, words, wishes, photos, follows, addresses, messages, what was set aside; of
        staff their membership, subscriptions and invitations. What they did stays in the access log for its time, and
        with what they published, under their keyed id. The coarse rows of reports stay for the count, with the same
        empty person for everyone: nobody's, and never several people's; and the marks of what was sent for the rest of
        their day. What is posted or saved afterwards, in the same transaction too, is stored."""
        ...


class Purges(Protocol):
    """The log of what was erased, when, and by which decision; never what it held."""

    async def note(self, purge: Purge) -> None: ...

    async def newest(self, limit: int) -> list[Purge]: ...


class Outbox(Protocol):
    """Every outgoing message, in order for each recipient."""

    async def post(self, postings: Sequence[Posting], now: datetime) -> None: ...

    async def claim(self, now: datetime, limit: int, busy: Collection[str]) -> list[DueMessage]:
        """The first unsettled message of each recipient not in `busy` that may go now, marked as being sent."""
        ...

    async def delivered(self, id: UUID, now: datetime) -> None: ...

    async def retry(self, id: UUID, not_before: datetime, reason: str, *, ambiguous: bool) -> None:
        """Back to pending; the recipient's later messages wait behind it."""
        ...

    async def undeliverable(self, id: UUID, reason: str, now: datetime) -> None: ...

    async def recover(self, now: datetime) -> int:
        """Messages that a stopped process left as being sent go back to pending, marked ambiguous; how many."""
        ...

    async def next_due(self, busy: Collection[str]) -> datetime | None:
        """When the first pending message of a recipient not in `busy` may go; None when none waits."""
        ...

    async def counts(self) -> dict[OutboxState, int]: ...

    async def posted_to(self, address: str, since: datetime) -> int:
        """How many messages were posted to an address since a moment, at most a few days ago."""
        ...

    async def backlog(self, now: datetime) -> int:
        """How many messages could go now and have not left yet: not those that wait for a later moment."""
        ...

    async def forget(self, before: datetime) -> int:
        """Remove settled rows older than `before`; how many."""
        ...


class Incidents(Protocol):
    """Updates that could not be handled, set aside sealed for a person to look at."""

    async def set_aside(
        self,
        id: UUID,
        source: str,
        update_id: int | None,
        raw: str,
        error: str,
        now: datetime,
        person: str | None = None,
    ) -> None:
        """Keep `raw`, sealed; `person` is whose it is, where that can be read, so that it goes with all of theirs."""
        ...

    async def count(self) -> int: ...

    async def forget(self, before: datetime) -> int:
        """Remove incidents older than `before`; how many."""
        ...


class Transaction(Protocol):
    """Everything done through one Transaction is stored together or not at all."""

    @property
    def updates(self) -> Updates: ...
    @property
    def conversations(self) -> Conversations: ...
    @property
    def reports(self) -> Reports: ...
    @property
    def sendings(self) -> Sendings: ...
    @property
    def outbox(self) -> Outbox: ...
    @property
    def incidents(self) -> Incidents: ...
    @property
    def wishes(self) -> Wishes: ...
    @property
    def follows(self) -> Follows: ...
    @property
    def news(self) -> News: ...
    @property
    def photos(self) -> Photos: ...
    @property
    def people(self) -> People: ...
    @property
    def purges(self) -> Purges: ...
    @property
    def staff(self) -> Staff: ...
    @property
    def looks(self) -> Looks: ...
    @property
    def events(self) -> Events: ...
    @property
    def figures(self) -> FiguresOf: ...
    @property
    def invites(self) -> Invites: ...
    @property
    def tallies(self) -> Tallies: ...
    @property
    def subscriptions(self) -> Subscriptions: ...
    @property
    def slots(self) -> Slots: ...
    @property
    def worklist(self) -> Worklist: ...
    @property
    def notes(self) -> Notes: ...
    @property
    def bursts(self) -> Bursts: ...
    @property
    def imports(self) -> Imports: ...
    @property
    def exports(self) -> Exports: ...
    @property
    def pledge_files(self) -> PledgeFiles: ...
    @property
    def pledge_entries(self) -> PledgeEntries: ...
    @property
    def tellings(self) -> Tellings: ...
    @property
    def errands(self) -> Errands: ...
    @property
    def answers(self) -> Answers: ...

    async def past(self, person: str) -> Past:
        """What is remembered of a person, as a turn needs it."""
        ...


class Store(Protocol):
    """Remembers. Raises StorageUnavailable when nothing could be stored; the work is then as if never done."""

    async def transact(self, work: Callable[[Transaction], Awaitable[T]]) -> T:
        """Run `work` in one transaction and return what it returned, once it is durably committed.

        `work` may be run more than once and must have no effects of its own. An exception it raises rolls back
        its own changes only and is raised here. Cancelling the caller does not stop a transaction half-way.
        """
        ...

    async def read(self, work: Callable[[Transaction], Awaitable[T]]) -> T:
        """Run `work`, which changes nothing, on the state that there is when it begins; turns do not wait for it.

        What `work` would change is refused. Raises StorageUnavailable.
        """
        ...

    def identify(self, channel: str, user: str) -> str:
        """The keyed id of a person in this municipality: stable, and nothing without the key."""
        ...

    async def scrub(self) -> None:
        """After something was erased: leave no trace of it in free pages or the write-ahead log."""
        ...

    async def close(self) -> None: ...
