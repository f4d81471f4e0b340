"""Several programs on one PostgreSQL database, as they run behind a load balancer."""

from collections.abc import AsyncIterator
from dataclasses import dataclass

import pytest

from storage import Keyring, open_store
from storage.store import SQLStore
from tests.storage.conftest import MUNICIPALITY, PostgresDatabase, keys, postgres

__all__ = ["keys", "postgres"]
PROGRAMS = 3


@dataclass(frozen=True, slots=True)
class Stores:
    """The stores of the programs, and where their database is."""

    each: tuple[SQLStore, ...]
    url: str

    @property
    def two(self) -> tuple[SQLStore, SQLStore]:
        """Two of them."""
        return self.each[0], self.each[1]


@pytest.fixture
async def stores(postgres: tuple[str, str], keys: Keyring) -> AsyncIterator[Stores]:
    """One store for each program."""
    database = PostgresDatabase(*postgres)
    each = tuple([await open_store(database.url, keys, MUNICIPALITY) for _ in range(PROGRAMS)])
    yield Stores(each, database.url)
    for one in each:
        await one.close()
    database.drop()
