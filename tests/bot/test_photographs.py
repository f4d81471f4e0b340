"""A photo that is wanted is kept or refused, and whoever sent one that is refused is told; nothing else ends it."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, TypeVar
from uuid import UUID, uuid4

import pytest
from sqlalchemy import update
from structlog.testing import capture_logs

from bot.photos import LONGEST_WAIT, MOST_ATTEMPTS, Files, Photographs
from channels.telegram_bot import make_bot
from channels.telegram_files import NotFetched, TelegramFiles
from core.errors import StorageUnavailable
from core.messages import MESSAGE, SendText
from core.ports import Transaction
from core.texts import Text
from handlers.inbound import CHANNEL
from storage.schema import photos
from storage.scope import MUNICIPALITY
from storage.store import SQLStore
from tests.bot.house import ZONE, open_house
from tests.bot.photo_files import SPELLINGS, opened, picture, saved, telling_jpeg
from tests.municipality import LOCALES
from tests.telegram import TOKEN, Persona, Sandbox

T = TypeVar("T")
PATIENCE = 15.0
PERSON = "a-person"
ADDRESS = "people:1"
GOOD = saved(picture(), "JPEG")


class Clock:
    """A clock that is moved by hand."""

    def __init__(self) -> None:
        self.now = datetime(2026, 5, 8, 20, 15, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now


class Noticing:
    """A store; whoever waits for something in it is woken after each transaction."""

    def __init__(self, store: SQLStore) -> None:
        self.store, self.turned = store, asyncio.Event()
        self.away = 0

    async def transact(self, work: Callable[[Transaction], Awaitable[T]]) -> T:
        if self.away:
            self.away -= 1
            raise StorageUnavailable
        done = await self.store.transact(work)
        self.turned.set()
        return done

    async def until(self, true: Callable[[Transaction], Awaitable[object]]) -> None:
        """Wait until something is so."""
        async with asyncio.timeout(PATIENCE):
            while not await self.store.transact(true):
                await self.turned.wait()
                self.turned.clear()


class Drawer:
    """Files that lie ready, or fail in the way that is asked for."""

    def __init__(self, *failures: Exception, content: bytes = GOOD) -> None:
        self.failures, self.content = list(failures), content
        self.asked: list[str] = []

    async def fetch(self, file: str) -> bytes:
        self.asked.append(file)
        if self.failures:
            raise self.failures.pop(0)
        return self.content


class House:
    """One bot's photos, with nobody around it."""

    def __init__(self, store: SQLStore) -> None:
        self.store, self.clock, self.posted = store, Clock(), 0
        self.owner = uuid4()

    def photographs(self, files: Files, store: Any = None) -> Photographs:
        def posted() -> None:
            self.posted += 1

        return Photographs(
            store or self.store,
            {"people": files, CHANNEL: files},
            LOCALES,
            self.clock,
            posted,
            ZONE,
        )

    async def wants(self, file: str = "handle", language: str = "sv", address: str = ADDRESS) -> UUID:
        """Somebody sent a photo."""
        photo, now = uuid4(), self.clock()
        await self.store.transact(lambda tx: tx.photos.want(photo, self.owner, PERSON, file, address, language, now))
        return photo

    async def image(self, photo: UUID) -> bytes | None:
        return await self.store.transact(lambda tx: tx.photos.image(photo))

    async def count(self) -> int:
        return await self.store.transact(lambda tx: tx.photos.count(self.owner))

    async def waiting(self) -> list[UUID]:
        """Photos that may be fetched now."""
        wanted = await self.store.transact(lambda tx: tx.photos.wanted(self.clock(), 10))
        return [photo.id for photo in wanted]

    async def told(self) -> list[tuple[str, str]]:
        """Where something is said, and what."""
        due = await self.store.transact(lambda tx: tx.outbox.claim(self.clock(), 10, ()))
        said = [MESSAGE.validate_json(message.body or "") for message in due]
        assert all(isinstance(message, SendText) for message in said)
        return [(one.address, getattr(message, "html", "")) for one, message in zip(due, said, strict=True)]


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    store = await open_house(tmp_path)
    yield House(store)
    await store.close()


def refusal(language: str) -> str:
    return LOCALES.text(language, Text(key="photo-refused"))


async def test_a_photo_sent_in_telegram_is_kept_without_what_was_hidden_in_it(house: House) -> None:
    async with Sandbox.start() as sandbox:
        alva: Persona = await sandbox.persona()
        await alva.start()
        sent = await alva.sends_photo(telling_jpeg())
        photo = await house.wants(sent["photo"][-1]["file_id"], address=f"{CHANNEL}:{alva.id}")
        bot = make_bot(TOKEN, sandbox.url)
        for request in bot._request:
            await request.initialize()
        try:
            with capture_logs() as lines:
                assert await house.photographs(TelegramFiles(bot)).round() == 1
        finally:
            for request in bot._request:
                await request.shutdown()
    kept = await house.image(photo)
    assert kept is not None
    assert opened(kept).format == "JPEG"
    assert not any(spelling in kept for spelling in SPELLINGS)
    assert await house.waiting() == await house.told() == []
    assert [line["event"] for line in lines] == ["photo.kept"]
    for secret in (TOKEN, str(alva.id), sent["photo"][-1]["file_id"]):
        assert secret not in str(lines)


async def test_the_loop_takes_what_is_wanted_when_it_is_woken_and_ends_when_it_is_told_to(house: House) -> None:
    store, stop = Noticing(house.store), asyncio.Event()
    photographs = house.photographs(Drawer(), store)
    running = asyncio.create_task(photographs.run(stop))
    for _ in range(2):
        photo = await house.wants()
        photographs.wake()
        await store.until(lambda tx, photo=photo: tx.photos.image(photo))  # type: ignore[misc]
    stop.set()
    await asyncio.wait_for(running, PATIENCE)


async def test_the_loop_goes_on_when_the_database_was_away(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.worker.TROUBLE", timedelta(seconds=0.01))
    store, stop, photo = Noticing(house.store), asyncio.Event(), await house.wants()
    store.away = 3
    with capture_logs() as lines:
        running = asyncio.create_task(house.photographs(Drawer(), store).run(stop))
        await store.until(lambda tx: tx.photos.image(photo))
        stop.set()
        await asyncio.wait_for(running, PATIENCE)
    assert [line["event"] for line in lines][:3] == ["storage.unavailable"] * 3


@pytest.mark.parametrize("language", ["sv", "en"])
async def test_a_refused_photo_goes_and_its_sender_is_told_in_their_language(house: House, language: str) -> None:
    await house.wants(language=language)
    await house.photographs(Drawer(content=b"no image")).round()
    assert await house.told() == [(ADDRESS, refusal(language))]
    assert house.posted == 1
    assert await house.count() == 0


async def test_a_photo_that_telegram_will_never_give_is_refused_at_once(house: House) -> None:
    await house.wants()
    await house.photographs(Drawer(NotFetched("refused", final=True))).round()
    assert await house.told() == [(ADDRESS, refusal("sv"))]


async def test_a_photo_that_cannot_be_fetched_now_is_tried_again_later_each_time_later(house: House) -> None:
    photo, files = await house.wants(), Drawer(*(NotFetched("no_answer") for _ in range(3)))
    photographs, began = house.photographs(files), house.clock.now
    for wait in (5, 15, 45):
        assert await photographs.round() == 1
        assert await photographs.round() == 0
        house.clock.now += timedelta(seconds=wait - 1)
        assert await photographs.round() == 0
        house.clock.now += timedelta(seconds=1)
    assert await photographs.round() == 1
    assert house.clock.now - began == timedelta(seconds=65)
    assert await house.image(photo) is not None
    assert await house.told() == []


async def test_what_telegram_asks_to_wait_is_waited_in_full(house: House) -> None:
    await house.wants()
    photographs = house.photographs(Drawer(NotFetched("too_many", wait=timedelta(minutes=7))))
    await photographs.round()
    house.clock.now += timedelta(minutes=7)
    assert await photographs.round() == 0
    house.clock.now += timedelta(seconds=1)
    assert await photographs.round() == 1


async def test_after_ten_attempts_a_photo_is_let_go_of_and_its_sender_is_told(house: House) -> None:
    await house.wants()
    files = Drawer(*(NotFetched("no_answer") for _ in range(MOST_ATTEMPTS)))
    for _ in range(MOST_ATTEMPTS):
        assert await house.told() == []
        assert await house.photographs(files).round() == 1
        house.clock.now += LONGEST_WAIT
    assert len(files.asked) == MOST_ATTEMPTS
    assert await house.told() == [(ADDRESS, refusal("sv"))]
    assert await house.count() == 0


async def test_one_photos_bug_is_logged_without_words_and_holds_back_no_other(house: House) -> None:
    first = await house.wants("first")
    house.clock.now += timedelta(seconds=1)
    second = await house.wants("second")
    with capture_logs() as lines:
        assert await house.photographs(Drawer(ValueError("what somebody wrote"))).round() == 2
    assert await house.image(second) is not None
    assert [line["event"] for line in lines if line["log_level"] == "error"] == ["photo.failed"]
    house.clock.now += LONGEST_WAIT
    assert await house.waiting() == [first]


async def test_a_photo_is_still_wanted_when_the_program_ends_while_it_is_fetched(house: House) -> None:
    photo, fetching, stop = await house.wants(), asyncio.Event(), asyncio.Event()

    class Slow:
        async def fetch(self, _file: str) -> bytes:
            fetching.set()
            await asyncio.get_running_loop().create_future()
            raise AssertionError

    running = asyncio.create_task(house.photographs(Slow()).run(stop))
    await asyncio.wait_for(fetching.wait(), PATIENCE)
    stop.set()
    await asyncio.wait_for(running, PATIENCE)
    assert await house.waiting() == [photo]
    assert await house.photographs(Drawer()).round() == 1
    assert await house.image(photo) is not None


async def test_a_photo_is_still_wanted_when_it_cannot_be_stored(house: House) -> None:
    store, photo = Noticing(house.store), await house.wants()

    class Late(Drawer):
        async def fetch(self, file: str) -> bytes:
            store.away = 1
            return await super().fetch(file)

    for content in (GOOD, b"no image"):
        with pytest.raises(StorageUnavailable):
            await house.photographs(Late(content=content), store).round()
        assert await house.waiting() == [photo]
    assert await house.told() == []


@pytest.mark.parametrize("content", [GOOD, b"no image"])
async def test_a_photo_taken_back_while_it_is_fetched_is_not_kept_and_nobody_is_told(
    house: House, content: bytes
) -> None:
    photo = await house.wants()

    class Meanwhile(Drawer):
        async def fetch(self, file: str) -> bytes:
            assert await house.store.transact(lambda tx: tx.photos.drop_all(house.owner)) == 1
            return await super().fetch(file)

    await house.photographs(Meanwhile(content=content)).round()
    assert await house.count() == 0
    assert await house.image(photo) is None
    assert await house.told() == []
    assert house.posted == 0


async def test_a_row_that_cannot_be_opened_is_let_go_of(house: House) -> None:
    await house.wants()
    damaged = update(photos).where(photos.c.municipality == MUNICIPALITY)

    async def damage(tx: Any) -> None:
        await tx.photos._scope.run(damaged.values(sealed_file=b"damaged", sealed_address=b"damaged"))

    await house.store.transact(damage)
    files = Drawer()
    await house.photographs(files).round()
    assert await house.count() == len(files.asked) == 0


async def test_a_photo_of_a_channel_that_is_not_spoken_is_refused(house: House) -> None:
    await house.wants(address="pigeon:1")
    await house.photographs(Drawer()).round()
    assert await house.told() == [("pigeon:1", refusal("sv"))]
