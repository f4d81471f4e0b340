"""Fetching a photo from Telegram: what lies there comes whole, bounded, and the address that holds the token stays."""

import asyncio
import contextlib
import traceback
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from telegram import File

from channels import telegram_files
from channels.telegram_bot import RawBot, make_bot
from channels.telegram_files import LARGEST, NotFetched, TelegramFiles
from core.errors import LoftesbotError
from tests.bot.photo_files import picture, saved
from tests.telegram import TOKEN, Persona, Sandbox

LOCAL = "http://127.0.0.1"
PHOTO = saved(picture(), "JPEG")


@asynccontextmanager
async def open_bot(api: str) -> AsyncIterator[RawBot]:
    bot = make_bot(TOKEN, api)
    for request in bot._request:
        await request.initialize()
    try:
        yield bot
    finally:
        for request in bot._request:
            await request.shutdown()


async def failure(fetching: Any) -> NotFetched:
    """How a fetch failed; nothing of it, and nothing that led to it, holds the token."""
    with pytest.raises(NotFetched) as caught:
        await fetching
    told = "".join(traceback.format_exception(caught.value, chain=True))
    assert TOKEN not in told
    assert TOKEN not in repr(caught.value)
    return caught.value


async def test_a_photo_and_a_file_come_as_they_were_sent(bot: RawBot, alva: Persona) -> None:
    files = TelegramFiles(bot)
    sent = await alva.sends_photo(PHOTO)
    assert await files.fetch(sent["photo"][-1]["file_id"]) == PHOTO
    sent = await alva.sends_document(PHOTO, "min bild nr 1 å?#.jpg")
    assert await files.fetch(sent["document"]["file_id"]) == PHOTO


async def test_what_telegram_will_never_give_is_not_asked_for_again(bot: RawBot, alva: Persona) -> None:
    large = await alva.sends_document(bytes(LARGEST + 1), "large.jpg")
    for handle in ("nonsense", large["document"]["file_id"]):
        assert (await failure(TelegramFiles(bot).fetch(handle))).final


async def test_trouble_that_passes_is_told_from_trouble_that_does_not(
    sandbox: Sandbox, bot: RawBot, alva: Persona
) -> None:
    sent = await alva.sends_photo(PHOTO)
    handle = sent["photo"][-1]["file_id"]
    files = TelegramFiles(bot)
    for kind in ("reset_before", "reset_after", "garbage", "status"):
        await sandbox.fault(kind, method="getFile", code=502)
        assert not (await failure(files.fetch(handle))).final
    await sandbox.fault("retry_after", method="getFile", seconds=7)
    told = await failure(files.fetch(handle))
    assert (told.wait.total_seconds(), told.final) == (7, False)
    await sandbox.no_faults()
    assert await files.fetch(handle) == PHOTO


Answer = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Any]


@asynccontextmanager
async def download_that(answer: Answer, path: str = "photos/one.jpg") -> AsyncIterator[tuple[TelegramFiles, list[str]]]:
    """Files of a bot whose downloads are answered so; and the first lines of what was asked."""
    asked: list[str] = []
    serving: list[asyncio.Task[None]] = []

    async def answered(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.suppress(ConnectionError):
            asked.append((await reader.readuntil(b"\r\n\r\n")).decode().splitlines()[0])
            await answer(reader, writer)
        writer.close()
        with contextlib.suppress(ConnectionError):
            await writer.wait_closed()

    def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        serving.append(asyncio.create_task(answered(reader, writer)))

    async with await asyncio.start_server(serve, "127.0.0.1", 0) as server:
        api = f"{LOCAL}:{server.sockets[0].getsockname()[1]}"
        async with open_bot(api) as bot:
            with pytest.MonkeyPatch.context() as patch:

                async def get_file(_bot: RawBot, file: str) -> File:
                    return File(file, "unique", file_path=path.replace("HERE", f"{api}/file/bot{TOKEN}"))

                patch.setattr(RawBot, "get_file", get_file)
                yield TelegramFiles(bot), asked
        await asyncio.gather(*serving)


def says(head: str, body: bytes = b"") -> Answer:
    async def answer(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(f"HTTP/1.1 {head}\r\nConnection: close\r\n\r\n".encode() + body)
        await writer.drain()

    return answer


async def without_end(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """More than any length that was told, for as long as somebody reads."""
    writer.write(b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n")
    while True:
        writer.write(bytes(1024 * 1024))
        await writer.drain()


async def never(reader: asyncio.StreamReader, _writer: asyncio.StreamWriter) -> None:
    """Until the other side goes."""
    await reader.read()


async def test_no_more_than_20_mb_is_read_whatever_comes() -> None:
    async with download_that(without_end, "HERE/photos/one.jpg") as (files, asked):
        told = await failure(files.fetch("handle"))
    assert (told.reason, told.final) == ("too_large", True)
    assert asked == [f"GET /file/bot{TOKEN}/photos/one.jpg HTTP/1.1"]


async def test_a_download_that_never_ends_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(telegram_files, "DOWNLOAD_SECONDS", 0.1)
    async with download_that(never, "HERE/photos/one.jpg") as (files, _):
        assert not (await failure(files.fetch("handle"))).final


@pytest.mark.parametrize(
    "answer",
    [
        says("404 Not Found"),
        says("500 Internal Server Error"),
        says("302 Found\r\nLocation: /elsewhere"),
        says("200 OK\r\nContent-Length: 1000", b"half"),
        says("200 OK\r\nContent-Encoding: gzip", b"no gzip"),
        says("nonsense"),
    ],
)
async def test_half_a_photo_another_page_or_none_is_tried_again_later_and_led_nowhere_else(answer: Answer) -> None:
    async with download_that(answer, "HERE/photos/one.jpg") as (files, asked):
        assert not (await failure(files.fetch("handle"))).final
    assert len(asked) == 1


@pytest.mark.parametrize("path", ["/etc/passwd", "http://elsewhere.invalid/x", "", str(Path(__file__))])
async def test_only_telegrams_own_addresses_are_gone_to(path: str) -> None:
    async with download_that(never, path) as (files, asked):
        assert (await failure(files.fetch("handle"))).reason == "no_address"
    assert asked == []


async def test_what_fails_is_an_error_of_ours() -> None:
    async with open_bot(f"{LOCAL}:9") as bot:
        assert isinstance(await failure(TelegramFiles(bot).fetch("handle")), LoftesbotError)
