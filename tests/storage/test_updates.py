from core.ports import Store
from tests.storage.conftest import NOW
from tests.storage.verbs import claim_update, later


async def test_an_update_is_claimed_once(store: Store) -> None:
    assert await claim_update(store, 7)
    assert not await claim_update(store, 7)


async def test_the_same_number_from_another_source_is_another_update(store: Store) -> None:
    assert await claim_update(store, 7)
    assert await store.transact(lambda tx: tx.updates.claim("web", 7, NOW))


async def test_only_notes_older_than_asked_are_forgotten(store: Store) -> None:
    await claim_update(store, 1, NOW)
    await claim_update(store, 2, later(5))
    assert await store.transact(lambda tx: tx.updates.forget(later(5))) == 1
    assert await claim_update(store, 1)
    assert not await claim_update(store, 2)


async def test_an_update_id_may_be_as_large_as_telegram_makes_it(store: Store) -> None:
    assert await claim_update(store, 2**53)
    assert not await claim_update(store, 2**53)
