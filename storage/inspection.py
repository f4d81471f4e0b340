"""A look at a municipality's store that changes nothing, and may be taken beside a running Löftesbot."""

from dataclasses import dataclass

from storage import fence
from storage.codec import Keyring
from storage.engines import engine_of
from storage.identity import stored_identity
from storage.link import Session
from storage.scope import Scope
from storage.transaction import Transaction


@dataclass(frozen=True, slots=True)
class Condition:
    """What was seen. A municipality that was never opened has no secret yet: any keys will fit it."""

    opened: bool
    incidents: int


@dataclass(frozen=True, slots=True)
class Fence:
    """How the fence round each municipality stands: `open` are the tables that show all rows to whoever says none,
    `climbed`: the user of the database is one whom no fence holds."""

    open: int
    climbed: bool


async def look_at_fence(url: str) -> Fence | None:
    """See storage.fence; None where the engine has none. Raises ConfigurationError or StorageUnavailable."""
    engine = engine_of(url)
    if engine.exclusive:
        return None
    async with engine.reading() as link:
        return Fence(open=len(await link.inspect(fence.gates)), climbed=await link.inspect(fence.is_climbed))


async def look(url: str, keys: Keyring, municipality: str) -> Condition:
    """Whether the keys fit the municipality, and what waits in it. The schema must be the current one.

    Raises ConfigurationError, Unreadable (the keys do not fit) or StorageUnavailable.
    """
    async with engine_of(url).reading() as link:
        session = Session(link)
        await session.fence(municipality)
        identity = await stored_identity(session, municipality, keys)
        if identity is None:
            return Condition(opened=False, incidents=0)
        transaction = Transaction(Scope(session, municipality, keys, identity))
        return Condition(opened=True, incidents=await transaction.incidents.count())
