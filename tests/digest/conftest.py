"""The simulated town in a store, moved in once for all tests that only look."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from core.ports import Store
from storage import Keyring, generate_key, migrate, open_store
from tests.digest.town import Simulation, move_in, simulate

KEYS = generate_key()


@pytest.fixture(scope="session")
def town() -> Simulation:
    """What is planted in the simulated town."""
    return simulate()


@pytest.fixture(scope="session")
def town_url(tmp_path_factory: pytest.TempPathFactory, town: Simulation) -> str:
    """A database in which everything was told."""
    url = f"sqlite:///{tmp_path_factory.mktemp('town')}/town.sqlite"

    async def fill() -> None:
        await migrate(url)
        store = await open_store(url, Keyring.parse(KEYS), "hallstahammar")
        await move_in(store, town.told)
        await store.close()

    asyncio.run(fill())
    return url


@pytest.fixture
async def lived_in(town_url: str) -> AsyncIterator[Store]:
    """The simulated town's store; tests only look at it."""
    store = await open_store(town_url, Keyring.parse(KEYS), "hallstahammar")
    yield store
    await store.close()


@pytest.fixture
def empty_file(tmp_path: Path) -> str:
    """A migrated database with nothing in it."""
    url = f"sqlite:///{tmp_path}/empty.sqlite"
    asyncio.run(migrate(url))
    return url
