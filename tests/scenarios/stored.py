"""What the program stored, read by the program's own means after it has stopped."""

from core.ports import OutboxState
from core.report import Report
from handlers.inbound import CHANNEL
from storage import Keyring, open_store
from tests.program import KEY, Program
from tests.telegram import Persona


async def reports_of(program: Program, person: Persona) -> list[Report]:
    """A person's stored reports, newest first. The program must not be running."""
    store = await open_store(f"sqlite:///{program.database}", Keyring.parse(KEY), "hallstahammar")
    try:
        who = store.identify(CHANNEL, str(person.id))
        return await store.transact(lambda tx: tx.reports.mine(who, 100))
    finally:
        await store.close()


async def outbox_of(program: Program) -> dict[OutboxState, int]:
    """How many messages are in each state of the outbox. The program must not be running."""
    store = await open_store(f"sqlite:///{program.database}", Keyring.parse(KEY), "hallstahammar")
    try:
        return await store.transact(lambda tx: tx.outbox.counts())
    finally:
        await store.close()
