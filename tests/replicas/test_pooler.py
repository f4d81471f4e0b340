"""PgBouncer in transaction mode: each transaction may be carried out on another of its connections than the last."""

import asyncio
from uuid import uuid4

import pytest

from storage import Keyring, migrate, open_store
from storage.store import SQLStore
from tests.pooler import needs_pgbouncer, pooled
from tests.replicas.conftest import PROGRAMS
from tests.storage.conftest import MUNICIPALITY
from tests.storage.verbs import claim, delivered, mine, post, posting, report, tell

ACTS = 200
# More than there are connections, and fewer than would wait for one until it is too late.
AT_ONCE = 30


@needs_pgbouncer
async def test_nothing_is_kept_from_one_transaction_to_the_next(postgres: tuple[str, str], keys: Keyring) -> None:
    with pooled(postgres[0]) as through:
        url = through.format("postgres")
        await migrate(url)
        stores = [await open_store(url, keys, MUNICIPALITY) for _ in range(PROGRAMS)]

        numbers = iter(range(ACTS))

        async def acts() -> None:
            for number in numbers:
                store: SQLStore = stores[number % PROGRAMS]
                await tell(store, report(id=uuid4(), reference=f"R{number}"), f"p{number % 7}")
                await post(store, posting(f"telegram:{number % 5}"))
                for message in await claim(store):
                    await delivered(store, message.id)
                assert await mine(store, f"p{number % 7}")
                assert await store.read(lambda tx: tx.reports.count())

        await asyncio.gather(*(acts() for _ in range(AT_ONCE)))
        assert await stores[0].transact(lambda tx: tx.reports.count()) == ACTS
        for store in stores:
            await store.close()


@needs_pgbouncer
async def test_a_pooler_that_goes_away_is_a_database_that_cannot_be_used(postgres: tuple[str, str]) -> None:
    with pooled(postgres[0]) as through:
        url = through.format("postgres")
    with pytest.raises(Exception, match="cannot be used right now"):
        await migrate(url)
