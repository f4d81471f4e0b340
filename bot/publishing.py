"""A pledge's file on its way to residents: published now or on a day. Both staff and the clock go by these.

All files of the year are locked first: of two at once, the second sees what the first has done, and one outcome stays.
"""

from datetime import date
from uuid import UUID

from core.ports import Transaction
from core.publishing import WAITING, FileState


async def publish(tx: Transaction, id: UUID, year: int, day: date) -> bool:
    """Publish a file in place of the one of its year before; False when it was published or withdrawn meanwhile."""
    rivals = await tx.pledge_files.lock(year)
    if not await tx.pledge_files.move(id, WAITING, FileState.PUBLISHED, day):
        return False
    for rival in rivals:
        if rival.id != id and rival.state is FileState.PUBLISHED:
            await tx.pledge_files.move(rival.id, (FileState.PUBLISHED,), FileState.REPLACED, rival.publish_on)
    return True


async def schedule(tx: Transaction, id: UUID, year: int, day: date) -> int | None:
    """Publish a file from a day on; how many others of its year wait no longer because of it. None, and nothing
    changed, when it was published or withdrawn meanwhile."""
    rivals = await tx.pledge_files.lock(year)
    if not await tx.pledge_files.move(id, WAITING, FileState.SCHEDULED, day):
        return None
    waited = [one for one in rivals if one.id != id and one.state is FileState.SCHEDULED]
    for rival in waited:
        await tx.pledge_files.move(rival.id, (FileState.SCHEDULED,), FileState.WITHDRAWN, rival.publish_on)
    return len(waited)
