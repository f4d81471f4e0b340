"""What the core asks of the world outside, as Protocols. `now` is passed in everywhere, aware and in UTC.

One Store serves one municipality: every row it writes carries that municipality and every query asks for it.
`person` is the keyed HMAC that a Store's `identify` makes; an `address` says where a message goes
("telegram:4711") and is sealed at rest.
"""

from collections.abc import Awaitable, Callable
from typing import Protocol, TypeVar

from core.delivery import Outcome
from core.messages import Message
from core.past import Past
from core.ports_coaches import Coaches, Links, Talks
from core.ports_data import Exports, Imports
from core.ports_figures import Events, FiguresOf
from core.ports_messages import Conversations, Incidents, Outbox, Updates
from core.ports_people import Erasures, Follows, News, People, Purges
from core.ports_pledge import Answers, Errands, PledgeEntries, PledgeFiles, Tellings
from core.ports_reports import Photos, Reports, Sendings, Wishes
from core.ports_staff import Invites, Looks, Staff
from core.ports_subscriptions import Slots, Subscriptions
from core.ports_tallies import Tallies
from core.ports_work import Bursts, Notes, Worklist
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
    def erasures(self) -> Erasures: ...
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
    @property
    def coaches(self) -> Coaches: ...
    @property
    def links(self) -> Links: ...
    @property
    def talks(self) -> Talks: ...

    async def past(self, person: str) -> Past:
        """What is remembered of a person, as a turn needs it."""
        ...


class Store(Protocol):
    """Remembers. Raises StorageUnavailable when nothing could be stored; the work is then as if never done."""

    @property
    def alone(self) -> bool:
        """Whether no other program can write to it: what is half done at the start, a stopped one has left."""
        ...

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
