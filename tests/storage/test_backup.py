"""A backup is one state of a municipality, sealed; put back it is the same on any engine, but for what was erased."""

import io
from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest
from sqlalchemy import delete, func, select

from core.errors import BackupUnusable, ConfigurationError, MoveUnfinished, NotEmpty, Unreadable
from storage import Keyring, generate_key, restoring
from storage.backup import MAGIC, Backup, back_up
from storage.moving import TABLES
from storage.restoring import Restored, restore
from storage.schema import metadata, secrets
from storage.scope import MUNICIPALITY as OWN
from storage.store import SQLStore
from tests.storage.conftest import MUNICIPALITY, NOW, Database
from tests.storage.test_people import everything, lives
from tests.storage.verbs import claim, claim_update, mine, post, posting, put, report, tell, wish

Opened = Callable[..., Awaitable[SQLStore]]
ELSEWHERE = "surahammar"


async def backed_up(database: Database, keys: Keyring, municipality: str = MUNICIPALITY) -> bytes:
    """A backup as it lies in its file."""
    out = io.BytesIO()
    await back_up(database.url, keys, municipality, NOW, out)
    return out.getvalue()


async def lost(store: SQLStore) -> None:
    """The database is gone: nothing of the municipality is there any more."""

    async def work(scope: Any) -> None:
        for table in metadata.sorted_tables:
            await scope.run(delete(table).where(table.c.municipality == OWN))

    await store.within(work)
    await store.close()


async def back(file: bytes, database: Database, keys: Keyring, noted: Any = ()) -> Restored:
    return await restore(io.BytesIO(file), database.url, keys, MUNICIPALITY, noted)


async def rows(store: SQLStore) -> dict[str, int]:
    """How many rows each table has."""

    async def work(scope: Any) -> dict[str, int]:
        found = {}
        for name, table in metadata.tables.items():
            asked = select(func.count()).select_from(table).where(table.c.municipality == OWN)
            found[name] = (await scope.run(asked)).scalar_one()
        return found

    return await store.within(work)


async def test_what_is_put_back_is_what_was_there_and_the_neighbours_stay_as_they_are(
    opened: Opened, database: Database, keys: Keyring
) -> None:
    neighbour = await opened(ELSEWHERE)
    await lives(neighbour, "1", "granne")
    theirs = await rows(neighbour)
    await neighbour.close()
    store = await opened()
    ids = await lives(store, "1", "alva")
    await lives(store, "2", "bo")
    await store.transact(lambda tx: tx.notes.add(uuid4(), ids["report"], "siv", "känd plats", NOW))
    await claim_update(store, 17)
    before, counted, person = await everything(store, "1"), await rows(store), store.identify("telegram", "1")
    # Beside the running bot; what comes after it is not in it.
    file = await backed_up(database, keys)
    await tell(store, report("efteråt"), person)
    await lost(store)
    assert await back(file, database, keys) == Restored(sum(counted.values()), NOW, 0)
    store = await opened()
    assert (await everything(store, "1"), await rows(store)) == (before, counted)
    assert store.identify("telegram", "1") == person
    assert not await claim_update(store, 17)
    await post(store, posting("telegram:9"))
    assert len(await claim(store)) == 3
    await store.close()
    neighbour = await opened(ELSEWHERE)
    assert await rows(neighbour) == theirs


async def test_nothing_of_it_can_be_read_without_the_keys(opened: Opened, database: Database, keys: Keyring) -> None:
    store = await opened()
    await lives(store, "1", "KANARIEFÅGEL")
    file = await backed_up(database, keys)
    # Not even the coarse rows, which lie open in the database.
    for word in ("KANARIE", "hallstahammar", "car_meet", store.identify("telegram", "1")):
        assert word.encode() not in file
    await lost(store)
    with pytest.raises(Unreadable):
        await back(file, database, Keyring.parse(generate_key()))


def pieces(file: bytes) -> list[bytes]:
    """The head of a backup, and its pieces."""
    at, found = len(MAGIC) + 16, [file[: len(MAGIC) + 16]]
    while at < len(file):
        end = at + 4 + int.from_bytes(file[at : at + 4], "big")
        found.append(file[at:end])
        at = end
    return found


async def large(store: SQLStore, monkeypatch: pytest.MonkeyPatch) -> None:
    """Enough for several pieces."""
    monkeypatch.setattr("storage.backup.PIECE", 1000)
    for number in range(30):
        await tell(store, report(f"rapport {number} {uuid4()}"), f"p{number}")


SPOILT: dict[str, Callable[[bytes], bytes]] = {
    "a bit": lambda file: file[:-40] + bytes([file[-40] ^ 1]) + file[-39:],
    "cut off": lambda file: file[:-40],
    "the last piece": lambda file: b"".join(pieces(file)[:-1]),
    "a piece in the middle": lambda file: b"".join([*pieces(file)[:2], *pieces(file)[3:]]),
    "two changed places": lambda file: b"".join(
        [*pieces(file)[:2], pieces(file)[3], pieces(file)[2], *pieces(file)[4:]]
    ),
    "something more": lambda file: file + b"x",
    "another name": lambda file: file[: len(MAGIC)] + b"x" * 16 + file[len(MAGIC) + 16 :],
    "no backup": lambda _: b"SQLite format 3\0" + bytes(100),
    "nothing": lambda _: b"",
    "only its head": lambda file: pieces(file)[0],
}


@pytest.mark.parametrize("how", SPOILT)
async def test_a_file_that_was_spoilt_brings_back_nothing(
    opened: Opened, database: Database, keys: Keyring, monkeypatch: pytest.MonkeyPatch, how: str
) -> None:
    store = await opened()
    await large(store, monkeypatch)
    file = await backed_up(database, keys)
    assert len(pieces(file)) > 5
    await lost(store)
    with pytest.raises((BackupUnusable, Unreadable)):
        await back(SPOILT[how](file), database, keys)
    # Nothing of it is served; the whole file can still be put back.
    if how in ("a bit", "cut off", "the last piece"):
        with pytest.raises(MoveUnfinished):
            await opened()
    assert (await back(file, database, keys)).rows > 30
    store = await opened()
    assert await store.transact(lambda tx: tx.reports.count()) == 30


async def test_what_was_erased_after_the_backup_stays_erased(opened: Opened, database: Database, keys: Keyring) -> None:
    store = await opened()
    alva, bo, siv = (store.identify("telegram", user) for user in "123")
    for user, word in (("1", "alva"), ("2", "bo"), ("3", "siv")):
        await lives(store, user, word)
    taken = (await mine(store, bo))[0].report.id
    member = await store.transact(lambda tx: tx.staff.member(siv))
    assert member is not None
    file = await backed_up(database, keys)
    at = NOW + timedelta(hours=1)

    async def erases(tx: Any) -> None:
        await tx.people.erase(alva, "telegram:1")
        await tx.erasures.person(uuid4(), alva, "telegram:1", at)
        assert await tx.reports.withdraw(taken, bo, at)
        await tx.erasures.report(uuid4(), bo, taken, at)
        assert await tx.staff.revoke(member.id, at)
        await tx.erasures.staff(uuid4(), siv, at)

    await store.transact(erases)
    noted = await store.transact(lambda tx: tx.erasures.all())
    await lost(store)
    assert (await back(file, database, keys, noted)).erased == 3
    store = await opened()
    hers = await everything(store, "1")
    assert not any(hers[name] for name in ("conversation", "reports", "wishes", "follows", "messages", "staff"))
    own = [one for one in await mine(store, bo) if one.report.id == taken]
    assert [(one.report.text, one.withdrawn_at) for one in own] == [(None, at)]
    assert await store.transact(lambda tx: tx.staff.member(siv)) is None
    assert (await everything(store, "3"))["reports"]
    # The next backup knows of it, and does not erase again who has come back meanwhile.
    assert await store.transact(lambda tx: tx.erasures.all()) == noted
    await put(store, wish("fler lampor"), alva)
    file = await backed_up(database, keys)
    await lost(store)
    assert (await back(file, database, keys, noted)).erased == 0
    store = await opened()
    assert len((await everything(store, "1"))["wishes"]) == 1


async def test_what_was_noted_long_before_the_backup_erases_nobody_who_came_back(
    opened: Opened, database: Database, keys: Keyring
) -> None:
    store = await opened()
    alva = store.identify("telegram", "1")
    long_ago = NOW - timedelta(days=800)
    await store.transact(lambda tx: tx.erasures.person(uuid4(), alva, "telegram:1", long_ago))
    noted = await store.transact(lambda tx: tx.erasures.all())
    # Noted for longer than the database keeps it.
    assert await store.transact(lambda tx: tx.erasures.forget(NOW - timedelta(days=730))) == 1
    await lives(store, "1", "alva")
    file = await backed_up(database, keys)
    await lost(store)
    assert (await back(file, database, keys, noted)).erased == 0
    store = await opened()
    assert (await everything(store, "1"))["reports"]


async def test_a_restore_that_was_cut_off_begins_anew(
    opened: Opened, database: Database, keys: Keyring, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = await opened()
    await lives(store, "1", "alva")
    before = await everything(store, "1")
    file = await backed_up(database, keys)
    await lost(store)
    monkeypatch.setattr(restoring, "PAGE", 3)

    class Killed(BaseException):
        """The program ends here."""

    def killed(rows: int) -> None:
        if rows > 10:
            raise Killed

    with pytest.raises(Killed):
        await restore(io.BytesIO(file), database.url, keys, MUNICIPALITY, (), killed)
    with pytest.raises(MoveUnfinished):
        await opened()
    with pytest.raises(MoveUnfinished):
        await backed_up(database, keys)
    await back(file, database, keys)
    assert await everything(await opened(), "1") == before


async def test_what_is_there_is_not_overwritten(opened: Opened, database: Database, keys: Keyring) -> None:
    store = await opened()
    await lives(store, "1", "alva")
    file = await backed_up(database, keys)
    await store.close()
    with pytest.raises(NotEmpty):
        await back(file, database, keys)
    with pytest.raises(BackupUnusable, match="backup of hallstahammar"):
        await restore(io.BytesIO(file), database.url, keys, ELSEWHERE, ())


async def test_what_this_program_does_not_know_is_left_to_a_newer_one(
    opened: Opened, database: Database, keys: Keyring, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = await opened()
    await lives(store, "1", "alva")
    monkeypatch.setattr("storage.backup.revision_of", lambda _: "9999")
    newer = await backed_up(database, keys)
    monkeypatch.undo()
    monkeypatch.setattr("storage.backup.FORMAT", 2)
    other = await backed_up(database, keys)
    monkeypatch.undo()
    tables = [table for table in TABLES if table.name != "wishes"]
    whole = await backed_up(database, keys)
    for file, words in ((newer, "newer Löftesbot"), (other, "another version")):
        with pytest.raises(BackupUnusable, match=words):
            Backup(io.BytesIO(file), keys)
    monkeypatch.setattr("storage.backup.TABLES", tables)
    with pytest.raises(BackupUnusable, match="newer Löftesbot"):
        list(Backup(io.BytesIO(whole), keys).rows())


async def test_rows_that_do_not_add_up_are_seen(opened: Opened, database: Database, keys: Keyring) -> None:
    store = await opened()
    await lives(store, "1", "alva")
    backup = Backup(io.BytesIO(await backed_up(database, keys)), keys)
    said = list(backup._lines)
    for spoilt in ([*said[1:-1], said[-1]][1:], said[:-1], [*said, said[-1]]):
        backup._lines = iter(spoilt)
        with pytest.raises(BackupUnusable):
            list(backup.rows())


async def test_where_nobody_lives_there_is_nothing_to_back_up(database: Database, keys: Keyring) -> None:
    with pytest.raises(BackupUnusable, match="nothing of this municipality"):
        await backed_up(database, keys)
    with pytest.raises(ConfigurationError):
        await back_up("postgresql://x:y/", keys, MUNICIPALITY, NOW, io.BytesIO())


async def test_a_backup_without_the_secret_of_the_ids_is_not_served(
    opened: Opened, database: Database, keys: Keyring, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = await opened()
    await lives(store, "1", "alva")
    monkeypatch.setattr("storage.backup.TABLES", [table for table in TABLES if table is not secrets])
    file = await backed_up(database, keys)
    monkeypatch.undo()
    await lost(store)
    with pytest.raises(BackupUnusable, match="secret"):
        await back(file, database, keys)
    with pytest.raises(MoveUnfinished):
        await opened()
