from uuid import uuid4

from core.ports import Store
from tests.storage.conftest import NOW
from tests.storage.verbs import later, set_aside


async def test_an_incident_is_kept_once_with_or_without_an_update_id(store: Store) -> None:
    first = uuid4()
    await set_aside(store, first)
    await set_aside(store, first)
    await set_aside(store, uuid4(), None)
    assert await store.transact(lambda tx: tx.incidents.count()) == 2


async def test_only_incidents_older_than_asked_are_forgotten(store: Store) -> None:
    await set_aside(store, uuid4(), now=later(-1))
    await set_aside(store, uuid4(), now=NOW)
    assert await store.transact(lambda tx: tx.incidents.forget(NOW)) == 1
    assert await store.transact(lambda tx: tx.incidents.count()) == 1
