from datetime import timedelta
from uuid import uuid4

import pytest

from core.ports import Store
from core.ports_reports import Kept, Retired, WantedPhoto
from storage.schema import photos
from tests.storage.conftest import NOW, Database
from tests.storage.verbs import damage, later, photo, report, tell, want

DAY = timedelta(days=1)
KEPT = Kept(rows=DAY * 730, words=DAY * 90, addresses=DAY * 30)


async def wanted(store: Store, minutes: float = 0, limit: int = 10) -> list[WantedPhoto]:
    return await store.transact(lambda tx: tx.photos.wanted(later(minutes), limit))


async def image(store: Store, id: object) -> bytes | None:
    return await store.transact(lambda tx: tx.photos.image(id))  # type: ignore[arg-type]


async def test_a_photo_is_wanted_until_it_is_kept_oldest_first(store: Store) -> None:
    owner = uuid4()
    second, first = await want(store, owner, now=later(-1)), await want(store, owner, now=later(-2))
    assert [one.id for one in await wanted(store)] == [first, second]
    assert [one.id for one in await wanted(store, limit=1)] == [first]
    assert await wanted(store, -3) == []
    assert (await wanted(store))[0] == WantedPhoto(first, owner, "file-1", "telegram:1", "sv", 0)
    assert await image(store, first) is None
    await store.transact(lambda tx: tx.photos.keep(first, b"\xff\xd8\x00jpeg"))
    assert [one.id for one in await wanted(store)] == [second]
    assert await image(store, first) == b"\xff\xd8\x00jpeg"
    assert await store.transact(lambda tx: tx.photos.count(owner)) == 2


async def test_a_photo_wanted_twice_is_fetched_once(store: Store) -> None:
    owner, id = uuid4(), uuid4()
    for file in ("file-1", "file-2"):
        await store.transact(lambda tx, file=file: tx.photos.want(id, owner, "anna", file, "telegram:1", "sv", NOW))  # type: ignore[misc]
    assert [one.file for one in await wanted(store)] == ["file-1"]


async def test_a_photo_that_could_not_be_fetched_waits_and_counts_its_attempts(store: Store) -> None:
    id = await want(store, uuid4())
    await store.transact(lambda tx: tx.photos.retry(id, 0, later(5)))
    assert await wanted(store, 4) == []
    assert [one.attempts for one in await wanted(store, 5)] == [1]


async def test_a_photo_taken_back_while_it_was_fetched_is_not_kept(store: Store) -> None:
    id = await want(store, uuid4())
    assert await store.transact(lambda tx: tx.photos.drop(id))
    assert not await store.transact(lambda tx: tx.photos.drop(id))
    await store.transact(lambda tx: tx.photos.keep(id, b"jpeg"))
    await store.transact(lambda tx: tx.photos.retry(id, 0, later(5)))
    assert await image(store, id) is None
    assert await wanted(store, 9) == []


async def test_a_photo_is_kept_once(store: Store) -> None:
    id = await photo(store, uuid4(), b"first")
    await store.transact(lambda tx: tx.photos.keep(id, b"second"))
    assert await image(store, id) == b"first"


async def test_every_photo_of_one_draft_can_be_dropped(store: Store) -> None:
    draft, other = uuid4(), uuid4()
    for owner in (draft, draft, other):
        await want(store, owner)
    assert await store.transact(lambda tx: tx.photos.drop_all(draft)) == 2
    assert [one.owner for one in await wanted(store)] == [other]


@pytest.mark.parametrize(
    ("kept", "days", "gone"),
    [(KEPT, 89, 0), (KEPT, 91, 1), (Kept(rows=DAY * 10, words=DAY * 90, addresses=DAY), 11, 1)],
)
async def test_a_photo_is_kept_no_longer_than_words_and_no_longer_than_its_report(
    store: Store, kept: Kept, days: int, gone: int
) -> None:
    await photo(store, uuid4(), b"jpeg")
    assert await store.transact(lambda tx: tx.photos.retire(kept, NOW + DAY * days)) == Retired(0, gone, 0)


async def test_photos_of_drafts_that_never_became_reports_are_forgotten(store: Store) -> None:
    told = await tell(store, report())
    sent, lost = await photo(store, told.id, b"sent"), await photo(store, uuid4(), b"lost")
    fetched = await want(store, uuid4())
    recent = await photo(store, uuid4(), b"recent", now=later(60))
    assert await store.transact(lambda tx: tx.photos.forget_orphans(later(60))) == 2
    assert await wanted(store) == []
    assert [await image(store, id) for id in (sent, lost, fetched, recent)] == [b"sent", None, None, b"recent"]


async def test_a_photo_that_cannot_be_opened_is_wanted_without_its_file_so_that_it_can_be_dropped(store: Store) -> None:
    id, fetched = await want(store, uuid4()), await photo(store, uuid4(), b"jpeg")
    await damage(store, photos)
    found = {one.id: one for one in await wanted(store)}
    assert (found[id].file, found[id].address) == (None, "")
    assert await image(store, fetched) is None


async def test_neither_handle_nor_picture_lies_open_on_the_disk(store: Store, database: Database) -> None:
    await want(store, uuid4(), file="KANARIEHANDTAG")
    await photo(store, uuid4(), b"KANARIEBILD" * 500)
    await store.close()
    assert b"KANARIE" not in database.raw()
