import os
import sqlite3
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Connection, MetaData, create_mock_engine, inspect, select, text, update
from sqlalchemy.dialects import postgresql

from core.errors import ConfigurationError, DatabaseInUse, SchemaNewer, SchemaOutdated, StorageUnavailable
from storage import Keyring, SchemaState, database_place, engine_version, migrate, open_store, schema_state
from storage.cells import cell_of
from storage.engines import engine_of
from storage.migration import about_itself, config, schema_serves
from storage.schema import metadata, reports
from tests.postgres import ask, create_database
from tests.storage.conftest import MUNICIPALITY, Database


def tables(connection: Connection) -> list[str]:
    names: list[str] = inspect(connection).get_table_names()
    return names


def whole() -> MetaData:
    """All tables: those of the municipalities, and the one of the schema itself."""
    found = MetaData(naming_convention=metadata.naming_convention)
    for table in (*metadata.tables.values(), *about_itself.tables.values()):
        table.to_metadata(found)
    return found


async def set_revision(url: str, revision: str) -> None:
    async with engine_of(url).migrating() as link:
        await link.execute(text("UPDATE alembic_version SET version_num = :revision"), {"revision": revision})


async def ends_service(url: str) -> None:
    """The schema no longer serves programs of this one."""
    async with engine_of(url).migrating() as link:
        await link.execute(update(schema_serves).values(oldest="9998"))


async def test_the_migrations_arrive_at_the_schema(database: Database) -> None:
    def differences(connection: Connection) -> list[object]:
        return list(compare_metadata(MigrationContext.configure(connection), whole()))

    async with engine_of(database.url).reading() as link:
        assert await link.inspect(differences) == []


@pytest.mark.sqlite
async def test_indexes_and_keys_are_the_same_in_migrations_and_schema(tmp_path: Path, database: Database) -> None:
    """`compare_metadata` looks at neither the WHERE of an index nor the names of keys."""

    def statements(connection: Connection) -> set[str]:
        made = connection.execute(text("SELECT sql FROM sqlite_master WHERE name NOT LIKE 'alembic%' AND sql NOT NULL"))
        return {
            "".join(sql.split()).replace('"', "").replace("outbox.", "").replace("conversations.", "")
            for (sql,) in made
        }

    async with engine_of(f"sqlite:///{tmp_path}/direct.db").migrating() as link:
        await link.inspect(whole().create_all)
        direct = await link.inspect(statements)
    async with engine_of(database.url).reading() as link:
        assert await link.inspect(statements) == direct


def test_every_table_leads_with_its_municipality() -> None:
    for table in metadata.tables.values():
        leading = [next(column.name for column in index.columns) for index in table.indexes]
        leading.append(next(iter(table.primary_key.columns)).name)
        assert "municipality" in leading, table.name
        assert not table.c.municipality.nullable
        assert set(leading) <= {"municipality", "seq"}, table.name


def test_the_schema_can_be_made_on_postgresql_too() -> None:
    made: list[str] = []
    engine = create_mock_engine(
        "postgresql+asyncpg://",
        lambda statement, *_, **__: made.append(str(statement.compile(dialect=postgresql.dialect()))),  # type: ignore[no-untyped-call]
    )
    metadata.create_all(engine, checkfirst=False)
    assert any("seq BIGSERIAL" in sql for sql in made)
    assert any("WHERE settled_at IS NULL" in sql for sql in made)


async def test_a_missing_file_is_missing_and_stays_so(tmp_path: Path, keys: Keyring) -> None:
    url = f"sqlite:///{tmp_path}/none.db"
    assert await schema_state(url) is SchemaState.MISSING
    with pytest.raises(SchemaOutdated):
        await open_store(url, keys, MUNICIPALITY)
    assert os.listdir(tmp_path) == []  # noqa: PTH208


async def test_an_empty_file_is_missing_its_schema(tmp_path: Path, keys: Keyring) -> None:
    (tmp_path / "empty.db").touch()
    url = f"sqlite:///{tmp_path}/empty.db"
    assert await schema_state(url) is SchemaState.MISSING
    with pytest.raises(SchemaOutdated):
        await open_store(url, keys, MUNICIPALITY)


async def test_migrating_makes_the_folder_and_a_file_that_only_its_owner_reads(tmp_path: Path) -> None:
    path = tmp_path / "data" / "loftesbot.db"
    await migrate(f"sqlite:///{path}")
    assert path.stat().st_mode & 0o777 == 0o600
    assert await schema_state(f"sqlite:///{path}") is SchemaState.CURRENT


async def test_migrating_twice_changes_nothing(database: Database) -> None:
    await migrate(database.url)
    assert await schema_state(database.url) is SchemaState.CURRENT


async def test_an_older_schema_is_refused_until_it_is_migrated(
    database: Database, keys: Keyring, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("alembic.script.ScriptDirectory.get_current_head", lambda _: "9999")
    assert await schema_state(database.url) is SchemaState.OUTDATED
    with pytest.raises(SchemaOutdated):
        await open_store(database.url, keys, MUNICIPALITY)
    monkeypatch.undo()
    await (await open_store(database.url, keys, MUNICIPALITY)).close()


async def test_a_newer_schema_that_took_something_away_is_refused_and_left_alone(
    database: Database, keys: Keyring
) -> None:
    await set_revision(database.url, "9999")
    await ends_service(database.url)
    assert await schema_state(database.url) is SchemaState.NEWER
    with pytest.raises(SchemaNewer):
        await open_store(database.url, keys, MUNICIPALITY)
    with pytest.raises(SchemaNewer):
        await migrate(database.url)
    assert await schema_state(database.url) is SchemaState.NEWER


async def test_a_migration_that_fails_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "half.db"

    def interrupted(connection: Connection) -> None:
        metadata.create_all(connection)
        raise RuntimeError("half way")

    monkeypatch.setattr("storage.migration._upgrade", interrupted)
    with pytest.raises(RuntimeError, match="half way"):
        await migrate(f"sqlite:///{path}")
    async with engine_of(f"sqlite:///{path}").reading() as link:
        assert await link.inspect(tables) == []


@pytest.mark.sqlite
async def test_the_schema_can_be_looked_at_but_not_migrated_while_a_store_is_open(
    database: Database, keys: Keyring
) -> None:
    store = await open_store(database.url, keys, MUNICIPALITY)
    assert await schema_state(database.url) is SchemaState.CURRENT
    with pytest.raises(DatabaseInUse):
        await migrate(database.url)
    await store.close()
    await migrate(database.url)


@pytest.mark.parametrize("url", ["", "mysql://h/d", "sqlite://", "sqlite:///", "sqlite:///:memory:", "loftesbot.db"])
async def test_a_url_of_no_known_engine_is_one_clear_line(url: str) -> None:
    with pytest.raises(ConfigurationError, match="must look like sqlite:////absolute/path"):
        await schema_state(url)


async def test_the_engines_version_is_told_before_there_is_a_database(tmp_path: Path) -> None:
    assert await engine_version(f"sqlite:///{tmp_path}/none.db") == f"SQLite {sqlite3.sqlite_version}"
    assert os.listdir(tmp_path) == []  # noqa: PTH208


async def test_a_postgresql_server_that_is_not_there_is_unavailable_and_no_password_is_shown(keys: Keyring) -> None:
    with pytest.raises(StorageUnavailable) as refused:
        await open_store("postgresql://loftesbot:hemligt@127.0.0.1:9/name", keys, MUNICIPALITY)
    assert "hemligt" not in str(refused.value)
    assert database_place("postgresql://loftesbot:hemligt@host:5433/name") == "host/name"


@pytest.mark.parametrize(
    "url",
    [
        *("postgresql://", "postgresql://host", "postgresql://host/", "postgresql://host/a/b"),
        *("postgresql://u:hemligt@host:port/name", "postgresql://u:hemligt@host/name?timeout=3"),
        "postgresql://u:hemligt@host/name?prepare=perhaps",
    ],
)
async def test_a_postgresql_url_that_cannot_be_one_is_one_clear_line(url: str, keys: Keyring) -> None:
    with pytest.raises(ConfigurationError, match="postgresql://user:password@host") as refused:
        await open_store(url, keys, MUNICIPALITY)
    assert "hemligt" not in str(refused.value)


async def test_on_postgresql_indexes_and_keys_are_the_same_in_migrations_and_schema(postgres: tuple[str, str]) -> None:
    server, migrated = postgres
    create_database(server, "made_at_once")
    async with engine_of(server.format("made_at_once")).migrating() as link:
        # Not their copies: what follows a table's making is not copied.
        await link.inspect(metadata.create_all)
        await link.inspect(about_itself.create_all)
    every = (
        "SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' AND tablename NOT LIKE 'alembic%' ORDER BY 1",
        "SELECT conrelid::regclass::text, conname, pg_get_constraintdef(oid) FROM pg_constraint"
        " WHERE connamespace = 'public'::regnamespace AND conrelid::regclass::text NOT LIKE 'alembic%' ORDER BY 1, 2",
    )
    for statement in every:
        assert ask(server.format(migrated), statement) == ask(server.format("made_at_once"), statement)
    ask(server.format("postgres"), "DROP DATABASE made_at_once")


async def test_a_relative_url_is_relative_to_where_the_program_runs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    await migrate("sqlite:///here.db")
    assert (tmp_path / "here.db").exists()


async def test_a_file_that_is_no_database_is_unavailable(tmp_path: Path, keys: Keyring) -> None:
    path = tmp_path / "text.db"
    path.write_text("not a database, and longer than the header of one " * 50)
    for attempt in (schema_state(f"sqlite:///{path}"), open_store(f"sqlite:///{path}", keys, MUNICIPALITY)):
        with pytest.raises(StorageUnavailable):
            await attempt


async def test_a_folder_that_cannot_be_made_is_unavailable(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(StorageUnavailable, match="cannot be opened"):
        await migrate(f"sqlite:///{tmp_path}/file/loftesbot.db")


async def test_reports_of_the_first_schema_get_what_later_ones_get_when_they_are_told(
    tmp_path: Path, keys: Keyring
) -> None:
    url = f"sqlite:///{tmp_path}/old.db"
    engine = engine_of(url)
    engine.create()

    def first(connection: Connection) -> None:
        settings = config()
        settings.attributes["connection"] = connection
        command.upgrade(settings, "0001")

    begun, later, point = "2026-05-08 20:00:00.000000", "2026-05-10 20:00:00.000000", (59.614, 16.229)
    told = (
        (1, "car_meet", None, point, '{"effect": ["4"], "often": ["weekly"]}'),
        (2, "unsafe_place", None, point, '{"when": ["always"]}'),
        (3, "vandalism", later, point, "{}"),
        (4, "drugs", None, (None, None), "{}"),
    )
    insert = text(
        "INSERT INTO reports (municipality, id, reference, person, category, ongoing, started_at, ended_at, night_of,"
        " band, place_kind, lat, lon, answers, language, state, created_at) VALUES (:of, :id, 'A', 'p', :category, 0,"
        " :begun, :ended, '2026-05-08', 'night', 'pin', :lat, :lon, :answers, 'sv', 'new', :begun)"
    )
    async with engine.migrating() as link:
        await link.inspect(first)
        for number, category, ended, (lat, lon), answers in told:
            row = {"id": f"{number:032x}", "category": category, "ended": ended, "lat": lat, "lon": lon}
            await link.execute(insert, {"of": MUNICIPALITY, "begun": begun, "answers": answers, **row})
    await migrate(url)
    store = await open_store(url, keys, MUNICIPALITY)
    columns = (reports.c.category, reports.c.cell, reports.c.effect, reports.c.often, reports.c.until)
    rows = await store.transact(lambda tx: tx.updates._scope.session.execute(select(*columns).order_by(reports.c.id)))  # type: ignore[attr-defined]
    await store.close()
    evening = datetime(2026, 5, 8, 20, 0, tzinfo=UTC)
    cell = cell_of(59.614, 16.229)
    assert [tuple(row) for row in rows] == [
        ("car_meet", cell, 4, "weekly", evening + timedelta(hours=2)),
        ("unsafe_place", cell, None, "always", None),
        ("vandalism", cell, None, None, evening + timedelta(hours=24)),
        ("drugs", None, None, None, None),
    ]
