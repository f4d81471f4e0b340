"""From a SQLite file to PostgreSQL: all of it, sealed as it was, whenever it is interrupted, and nothing of others."""

from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import func, select, update

from core.errors import (
    AlreadyMoved,
    ConfigurationError,
    DatabaseInUse,
    MoveUnfinished,
    NotEmpty,
    NotMoved,
    Unreadable,
)
from storage import Keyring, generate_key, migrate, move_marks, moving, open_store
from storage.moving import TABLES, move
from storage.schema import follows, metadata, secrets
from storage.scope import MUNICIPALITY as OWN
from storage.store import SQLStore
from tests.storage.conftest import MUNICIPALITY, PostgresDatabase
from tests.storage.test_people import everything, lives
from tests.storage.verbs import claim, claim_update, mine, post, posting

pytestmark = pytest.mark.filterwarnings("error")
ELSEWHERE = "surahammar"


class Sides:
    """The file that is moved from, and the database that it is moved into."""

    def __init__(self, source: str, target: PostgresDatabase, keys: Keyring) -> None:
        self.source, self.target, self.keys = source, target, keys

    async def moves(
        self, told: Callable[[str, int, int], None] = lambda *_: None, municipality: str = MUNICIPALITY
    ) -> Any:
        return await move(self.source, self.target.url, self.keys, municipality, told)

    async def here(self, municipality: str = MUNICIPALITY) -> SQLStore:
        return await open_store(self.source, self.keys, municipality)

    async def there(self, municipality: str = MUNICIPALITY) -> SQLStore:
        return await open_store(self.target.url, self.keys, municipality)


@pytest.fixture
async def sides(
    postgres: tuple[str, str], sqlite_template: Path, tmp_path: Path, keys: Keyring
) -> AsyncIterator[Sides]:
    """A file in which two people of two municipalities left something everywhere, and an empty database."""
    target = PostgresDatabase(*postgres)
    made = Sides(f"sqlite:///{tmp_path}/source.sqlite", target, keys)
    await migrate(made.source)
    for municipality in (MUNICIPALITY, ELSEWHERE):
        store = await made.here(municipality)
        await lives(store, "1", f"{municipality}-alva")
        await lives(store, "2", f"{municipality}-bo")
        await claim_update(store, 17)
        await store.close()
    yield made
    target.drop()


async def test_everything_is_there_afterwards_and_opens_and_nothing_of_the_neighbours(sides: Sides) -> None:
    store = await sides.here()
    before = await everything(store, "1")
    person = store.identify("telegram", "1")
    reports = await mine(store, person)
    await store.close()
    seen: list[tuple[str, int, int]] = []

    def told(what: str, done: int, whole: int) -> None:
        seen.append((what, done, whole))

    moved = await sides.moves(told)
    assert {"reports", "outbox", "follows", "secrets", "photos"} <= set(moved.rows)
    assert [what for what, done, whole in seen if done == whole][-1] == "compared"
    store = await sides.there()
    assert store.identify("telegram", "1") == person
    assert await everything(store, "1") == before
    assert await mine(store, person) == reports
    assert not await claim_update(store, 17)
    # What waited to be sent waits here, and what is posted now comes after it.
    await post(store, posting("telegram:9"))
    assert len(await claim(store)) == 3
    await store.close()
    elsewhere = await sides.there(ELSEWHERE)
    assert await elsewhere.transact(lambda tx: tx.reports.count()) == 0
    assert not any((await everything(elsewhere, "1"))["reports"])
    await elsewhere.close()


async def test_the_file_is_left_as_it_was_and_can_be_gone_on_with(sides: Sides) -> None:
    store = await sides.here()
    before = await everything(store, "1")
    await store.close()
    await sides.moves()
    store = await sides.here()
    assert await everything(store, "1") == before
    await store.close()


class Killed(BaseException):
    """The program ends here."""


async def test_killed_at_any_page_it_goes_on_and_nothing_is_served_before_it_has_ended(
    sides: Sides, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(moving, "PAGE", 1)
    copied: list[int] = []
    for nth in range(1, 500):
        told = iter(range(nth))

        def killed(what: str, done: int, _whole: int, told: Any = told) -> None:
            if what == "copied":
                copied.append(done)
            if next(told, None) is None:
                raise Killed

        try:
            await sides.moves(killed)
            break
        except Killed:
            with pytest.raises(MoveUnfinished):
                await sides.there()
    # Each run went on after what the one before it had copied: no page was copied twice.
    assert copied == sorted(copied)
    assert len(copied) == len(set(copied))
    store = await sides.there()
    assert (await everything(store, "1"))["reports"]
    await store.close()


async def test_it_is_moved_once(sides: Sides) -> None:
    await sides.moves()
    with pytest.raises(AlreadyMoved):
        await sides.moves()


async def test_where_the_municipality_lives_already_nothing_is_moved(sides: Sides) -> None:
    await (await sides.there()).close()
    with pytest.raises(NotEmpty):
        await sides.moves()
    # Rows without a secret are somebody's all the same.
    assert await sides.moves(municipality=ELSEWHERE)


async def test_rows_that_nobody_answers_for_are_not_mixed_with_what_is_moved(sides: Sides) -> None:
    store = await sides.there()
    await claim_update(store, 1)
    await store.within(lambda scope: scope.run(secrets.delete().where(secrets.c.municipality == OWN)))
    await store.close()
    with pytest.raises(NotEmpty):
        await sides.moves()


async def test_what_differs_afterwards_is_said_and_not_served(sides: Sides, monkeypatch: pytest.MonkeyPatch) -> None:
    put = move_marks.put

    async def and_spoil(session: Any, municipality: str, keys: Keyring, at: Any) -> None:
        await put(session, municipality, keys, at)
        if at.table == "reports":
            await session.execute(update(follows).values(language="xx"))

    monkeypatch.setattr(move_marks, "put", and_spoil)
    monkeypatch.setattr(moving, "TABLES", (*[t for t in TABLES if t.name != "reports"], metadata.tables["reports"]))
    with pytest.raises(NotMoved, match="The table follows differs"):
        await sides.moves()
    monkeypatch.undo()
    with pytest.raises(MoveUnfinished):
        await sides.there()


async def test_while_the_bot_runs_on_the_file_nothing_is_moved(sides: Sides) -> None:
    store = await sides.here()
    with pytest.raises(DatabaseInUse):
        await sides.moves()
    await store.close()


async def test_without_its_keys_or_without_anything_to_move_nothing_is_moved(sides: Sides, tmp_path: Path) -> None:
    with pytest.raises(Unreadable):
        await move(sides.source, sides.target.url, Keyring.parse(generate_key()), MUNICIPALITY)
    with pytest.raises(NotMoved, match="nothing of this municipality"):
        await sides.moves(municipality="köping")
    with pytest.raises(NotMoved, match="no such file"):
        await move(f"sqlite:///{tmp_path}/none.sqlite", sides.target.url, sides.keys, MUNICIPALITY)
    with pytest.raises(ConfigurationError, match="from a SQLite file"):
        await move(sides.target.url, sides.source, sides.keys, MUNICIPALITY)
    store = await sides.there()
    assert await store.transact(lambda tx: tx.reports.count()) == 0
    await store.close()


async def test_a_nul_in_open_text_is_left_out_on_the_way(sides: Sides) -> None:
    store = await sides.here()
    await store.within(
        lambda scope: scope.run(update(follows).where(follows.c.municipality == OWN).values(language="s\0v"))
    )
    await store.close()
    await sides.moves()
    store = await sides.there()
    asked = select(func.count()).select_from(follows).where(follows.c.language == "sv")
    found = await store.within(lambda scope: scope.session.execute(asked))
    assert found.scalar_one() == 2
    await store.close()
