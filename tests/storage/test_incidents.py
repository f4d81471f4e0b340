from uuid import uuid4

from core.ports import Store
from tests.storage.verbs import set_aside


async def test_an_incident_is_kept_once_with_or_without_an_update_id(store: Store) -> None:
    first = uuid4()
    await set_aside(store, first)
    await set_aside(store, first)
    await set_aside(store, uuid4(), None)
    assert await store.transact(lambda tx: tx.incidents.count()) == 2
