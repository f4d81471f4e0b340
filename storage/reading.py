"""Reading a municipality's store beside a running Löftesbot: nothing is changed, nobody is kept out."""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import TypeVar

from core.errors import SchemaOutdated
from core.ports import Transaction as TransactionPort
from storage.codec import Keyring
from storage.engines import engine_of
from storage.identity import Identity, stored_identity
from storage.link import Link, Session
from storage.migration import SchemaState, state_of
from storage.scope import Scope
from storage.transaction import Transaction

T = TypeVar("T")


class Reader:
    """Each `read` sees what was stored when it began, and holds nothing up afterwards."""

    def __init__(self, link: Link, municipality: str, keys: Keyring, identity: Identity) -> None:
        self._link, self._municipality, self._keys, self._identity = link, municipality, keys, identity

    async def read(self, work: Callable[[TransactionPort], Awaitable[T]]) -> T:
        """What `work` finds; it may only ask."""
        return await work(Transaction(Scope(Session(self._link), self._municipality, self._keys, self._identity)))


@asynccontextmanager
async def reading(url: str, keys: Keyring, municipality: str) -> AsyncIterator[Reader | None]:
    """A reader of the municipality; None where it was never opened. The schema must be the current one.

    Raises ConfigurationError, SchemaOutdated, Unreadable (the keys do not fit) or StorageUnavailable.
    """
    engine = engine_of(url)
    if not engine.exists():
        raise SchemaOutdated
    async with engine.reading() as link:
        if await link.inspect(state_of) is not SchemaState.CURRENT:
            raise SchemaOutdated
        identity = await stored_identity(Session(link), municipality, keys)
        yield None if identity is None else Reader(link, municipality, keys, identity)
