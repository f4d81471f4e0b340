"""What residents meet now: the pledges of the content files and of the desk, and the youth coaches. The rules:

1. What is published lies in the database; the world is put together from it at the start, once a minute, and after
   each act at the desk. So it holds after a restart, and another process hears of it within a minute.
2. A file whose day has come is published by whoever looks first; the one of the same year before it is replaced.
3. A row that cannot be read takes nothing from residents: the file of its year is shown, and the log says so.
"""

from dataclasses import replace
from datetime import datetime
from typing import Protocol
from uuid import UUID

import structlog

from bot.digest.make import Readable
from bot.pledge_file import stored_pledge
from bot.publishing import publish
from bot.turns import Turns
from core.coaches import Coach
from core.errors import StorageUnavailable
from core.pledge import Pledge
from core.ports import Transaction
from core.publishing import Entry, FileState, PledgeFile, present
from core.world import World

log = structlog.get_logger()

Published = tuple[list[PledgeFile], list[Entry]]
Looked = tuple[Published, list[Coach]]


class HasWorld(Protocol):
    """What goes by a world that may be put in place of another."""

    world: World


class Pledges:
    """Keeps the pledges and coaches of one municipality's world as they are now: of the turns, and of others who have
    a world."""

    def __init__(self, turns: Turns, *others: HasWorld) -> None:
        self._turns, self._others = turns, others
        self._files = turns.world.pledges
        self._read: dict[UUID, Pledge | None] = {}

    async def round(self) -> None:
        """The same as `refresh`, where a failure is logged and the next round tries again."""
        try:
            await self.refresh(self._turns.clock())
        except StorageUnavailable:
            log.exception("storage.unavailable")
        except Exception:
            log.exception("pledges.not_refreshed")

    async def refresh(self, now: datetime) -> None:
        """Publish what is due, and let residents meet it all, and the coaches. Raises StorageUnavailable."""
        today = now.astimezone(self._turns.world.zone).date()

        async def look(tx: Transaction) -> Looked:
            for file in await tx.pledge_files.in_state(FileState.SCHEDULED):
                if file.publish_on is not None and file.publish_on <= today:
                    await publish(tx, file.id, file.year, file.publish_on)
            return await _published(tx), await tx.coaches.all()

        (files, entries), cards = await self._turns.store.transact(look)
        self._read = {file.id: self._read[file.id] if file.id in self._read else stored_pledge(file) for file in files}
        pledges = present(self._files, filter(None, self._read.values()), entries)
        before, coaches = self._turns.world, tuple(cards)
        if pledges == before.pledges and coaches == before.coaches:
            return
        for one in (self._turns, *self._others):
            one.world = replace(one.world, pledges=pledges, coaches=coaches)
        years = [pledge.year for pledge in pledges]
        log.info("world.changed", years=years, entries=len(entries), coaches=len(coaches))


async def published_pledges(store: Readable, files: tuple[Pledge, ...]) -> tuple[Pledge, ...]:
    """Those of the content files with what is published now, for a command that looks once and changes nothing.

    Raises StorageUnavailable.
    """
    published, entries = await store.read(_published)
    return present(files, filter(None, map(stored_pledge, published)), entries)


async def _published(tx: Transaction) -> Published:
    return await tx.pledge_files.in_state(FileState.PUBLISHED), await tx.pledge_entries.published()
