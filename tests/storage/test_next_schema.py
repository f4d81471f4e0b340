"""Upgrading without a stop: a migration only adds, so the program before it goes on, and may be started again."""

import ast
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, delete, text

import storage.migrations.versions
from core.errors import SchemaNewer
from core.past import OwnReport
from storage import Keyring, SchemaState, migrate, open_reader, open_store, schema_state
from storage.engines import engine_of
from storage.migration import schema_serves
from storage.schema import metadata
from tests.storage.conftest import MUNICIPALITY, Database
from tests.storage.test_schema import set_revision
from tests.storage.verbs import claim, claim_update, delivered, later, mine, post, posting, report, tell

# Those before the fourth came when there was one program to a database, which was stopped for them.
FILES = sorted(Path(storage.migrations.versions.__path__[0]).glob("v*.py"))[3:]
ADDS = {"create_table", "add_column", "create_index", "bulk_insert"}
# What has no word in Alembic, looked at by a person: what an earlier program does not say is not asked of it.
HARMLESS = {
    "v0006_fences": (
        "ENABLE ROW LEVEL SECURITY",
        "FORCE ROW LEVEL SECURITY",
        "CREATE POLICY own_municipality ON",
        "CREATE POLICY none_said ON",
        "DROP CONSTRAINT pk_outbox, ADD CONSTRAINT pk_outbox PRIMARY KEY (municipality, seq)",
    )
}


async def migrated_by_the_next(url: str) -> None:
    """What the next program's migration may do: a column and an index more in every table, and a table more."""

    def adds(connection: Connection) -> None:
        for name in metadata.tables:
            connection.execute(text(f'ALTER TABLE "{name}" ADD COLUMN from_the_next VARCHAR'))
            connection.execute(text(f'CREATE INDEX "ix_next_{name}" ON "{name}" (from_the_next)'))
        connection.execute(text("CREATE TABLE of_the_next (id INTEGER PRIMARY KEY)"))

    async with engine_of(url).migrating() as link:
        await link.inspect(adds)
    await set_revision(url, "9999")


async def test_this_program_goes_on_with_the_next_schema_and_may_be_started_again(
    database: Database, opened: Callable[..., Any], keys: Keyring
) -> None:
    store = await opened()
    before, sent = await tell(store, report("före"), "anna"), posting()
    await post(store, sent)
    if not store.alone:
        # While it runs.
        await migrated_by_the_next(database.url)
        assert await claim_update(store, 1)
    await store.close()
    if store.alone:
        await migrated_by_the_next(database.url)
    assert await schema_state(database.url) is SchemaState.SERVES
    store = await opened()
    after = await tell(store, report("efter", created_at=later(1)), "anna")
    assert await mine(store, "anna") == [OwnReport(report=after), OwnReport(report=before)]
    assert [one.id for one in await claim(store)] == [sent.id]
    await delivered(store, sent.id)
    reader = await open_reader(database.url, keys, MUNICIPALITY)
    assert await reader.read(lambda tx: tx.reports.count()) == 2
    await reader.close()
    await store.close()
    # It is the next program's to migrate: this one leaves the schema as it is.
    with pytest.raises(SchemaNewer):
        await migrate(database.url)


async def test_a_newer_schema_that_says_nothing_of_whom_it_serves_is_refused(database: Database, keys: Keyring) -> None:
    await set_revision(database.url, "9999")
    async with engine_of(database.url).migrating() as link:
        await link.execute(delete(schema_serves))
    assert await schema_state(database.url) is SchemaState.NEWER
    async with engine_of(database.url).migrating() as link:
        await link.execute(text("DROP TABLE schema_serves"))
    with pytest.raises(SchemaNewer):
        await open_store(database.url, keys, MUNICIPALITY)


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_migration_only_adds_what_an_earlier_program_may_leave_empty(file: Path) -> None:
    """One that takes away must say which programs it still serves, and is then looked at by a person, in this list."""
    tree = ast.parse(file.read_text(encoding="utf-8"))
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)]
    of_op = [call for call in calls if isinstance(call.func, ast.Attribute) and ast.unparse(call.func.value) == "op"]
    said = [ast.unparse(call.args[0]) for call in of_op if ast.unparse(call.func) == "op.execute"]
    assert all(any(words in one for words in HARMLESS.get(file.stem, ())) for one in said), said
    others = {ast.unparse(call.func).removeprefix("op.") for call in of_op} - {"execute", "get_bind"}
    assert others <= ADDS
    for call in of_op:
        if ast.unparse(call.func) == "op.add_column":
            column = call.args[1]
            assert isinstance(column, ast.Call)
            given = {word.arg for word in column.keywords}
            assert "nullable" not in given or "server_default" in given, ast.unparse(column)
