"""A look at a store changes nothing in it."""

from collections.abc import Awaitable, Callable
from pathlib import Path
from uuid import uuid4

import pytest

from core.errors import SchemaOutdated, Unreadable
from storage import Condition, Keyring, generate_key, look, open_reader, open_store
from storage.store import SQLStore
from tests.storage.conftest import MUNICIPALITY, Database
from tests.storage.verbs import set_aside

Opened = Callable[..., Awaitable[SQLStore]]


async def test_a_look_at_a_municipality_that_was_never_opened_makes_no_secret(
    database: Database, keys: Keyring, opened: Opened
) -> None:
    assert await look(database.url, Keyring.parse(generate_key()), MUNICIPALITY) == Condition(False, 0)
    await opened()
    assert await look(database.url, keys, MUNICIPALITY) == Condition(True, 0)
    assert await look(database.url, keys, "surahammar") == Condition(False, 0)


async def test_a_look_needs_the_keys_that_the_municipality_was_opened_with(database: Database, store: SQLStore) -> None:
    with pytest.raises(Unreadable):
        await look(database.url, Keyring.parse(generate_key()), MUNICIPALITY)


async def test_a_look_is_taken_beside_an_open_store_and_keeps_nobody_out(
    database: Database, keys: Keyring, store: SQLStore
) -> None:
    await set_aside(store, uuid4())
    assert await look(database.url, keys, MUNICIPALITY) == Condition(True, 1)
    await store.close()
    await look(database.url, keys, MUNICIPALITY)
    await (await open_store(database.url, keys, MUNICIPALITY)).close()


async def test_only_a_database_of_this_program_s_schema_is_read(tmp_path: Path, keys: Keyring) -> None:
    url = f"sqlite:///{tmp_path}/none.sqlite"
    with pytest.raises(SchemaOutdated):
        await open_reader(url, keys, MUNICIPALITY)
    (tmp_path / "none.sqlite").touch()
    with pytest.raises(SchemaOutdated):
        await open_reader(url, keys, MUNICIPALITY)
