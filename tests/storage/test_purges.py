from uuid import uuid4

from core.ports import Store
from core.ports_people import Purge
from tests.storage.verbs import later


async def test_the_purge_log_tells_the_last_first_and_each_once(store: Store) -> None:
    purges = [Purge(uuid4(), "retention", {"words": number}, "KS 2026/17", later(number)) for number in (0, 2, 1)]
    for purge in (*purges, purges[0]):
        await store.transact(lambda tx, purge=purge: tx.purges.note(purge))  # type: ignore[misc]
    assert await store.transact(lambda tx: tx.purges.newest(2)) == [purges[1], purges[2]]
    assert len(await store.transact(lambda tx: tx.purges.newest(10))) == 3
