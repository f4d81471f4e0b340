"""What personas can do, and how it reaches the bot."""

import struct
import zlib

import aiohttp
import pytest

from tests.telegram import Json, Sandbox


def png(width: int, height: int) -> bytes:
    """A real, grey PNG."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = zlib.compress((b"\x00" + b"\x80" * width) * height)
    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


async def _last(sandbox: Sandbox) -> Json:
    update: Json = (await sandbox.call("getUpdates"))["result"][-1]
    return update


async def test_a_place_arrives_with_its_accuracy(sandbox: Sandbox) -> None:
    alva = await sandbox.persona()
    await alva.shares_location(59.6139, 16.2281, accuracy=12)
    location = (await _last(sandbox))["message"]["location"]
    assert location == {"latitude": 59.6139, "longitude": 16.2281, "horizontal_accuracy": 12.0}
    with pytest.raises(AssertionError, match="400"):
        await alva.shares_location(91, 0)


async def test_a_photo_comes_in_sizes_and_can_be_downloaded(sandbox: Sandbox) -> None:
    alva = await sandbox.persona()
    content = png(400, 200)
    await alva.sends_photo(content, caption="se #detta")
    message = (await _last(sandbox))["message"]
    assert [(size["width"], size["height"]) for size in message["photo"]] == [(90, 45), (320, 160), (400, 200)]
    assert message["caption_entities"][0]["type"] == "hashtag"
    file = (await sandbox.call("getFile", file_id=message["photo"][-1]["file_id"]))["result"]
    assert file["file_size"] == len(content)
    assert await sandbox.download(file["file_path"]) == content
    assert (await sandbox.call("getFile", file_id="odd"))["description"] == "Bad Request: invalid file_id"
    assert (await sandbox.call("getFile"))["description"] == "Bad Request: file_id not specified"


async def test_photos_that_were_chosen_together_share_an_album(sandbox: Sandbox) -> None:
    alva = await sandbox.persona()
    for caption in ("Ruta", ""):
        await alva.sends_photo(png(400, 200), caption, album="77")
    updates = (await sandbox.call("getUpdates"))["result"]
    assert [update["message"]["media_group_id"] for update in updates] == ["77", "77"]
    assert [update["message"].get("caption") for update in updates] == ["Ruta", None]


async def test_the_caption_of_a_photo_can_be_changed(sandbox: Sandbox) -> None:
    alva = await sandbox.persona()
    sent = await alva.sends_photo(png(400, 200), "Ruta")
    await alva.edits(sent, "Krossad ruta")
    edited = (await _last(sandbox))["edited_message"]
    assert (edited["caption"], len(edited["photo"])) == ("Krossad ruta", 3)


async def test_a_file_on_the_page_keeps_its_name_and_can_run_nothing(sandbox: Sandbox) -> None:
    alva = await sandbox.persona()
    sent = await alva.sends_document(b'{"ord": "\xc3\xa5"}', "mina uppgifter.json")
    address = f"{sandbox.url}/sandbox/files/{sent['document']['file_id']}"
    async with aiohttp.ClientSession() as http, http.get(address) as answer:
        assert answer.headers["Content-Type"] == "application/json; charset=utf-8"
        assert answer.headers["Content-Disposition"] == "inline; filename*=UTF-8''mina%20uppgifter.json"
        assert answer.headers["Content-Security-Policy"].startswith("sandbox; default-src 'none'")


async def test_what_is_no_photo_is_sent_as_a_file(sandbox: Sandbox) -> None:
    alva = await sandbox.persona()
    with pytest.raises(AssertionError, match="IMAGE_PROCESS_FAILED"):
        await alva.sends_photo(b"GIF?")
    await alva.sends_document(b"text", "a.txt")
    assert (await _last(sandbox))["message"]["document"]["mime_type"] == "text/plain"


async def test_a_file_over_20_mb_cannot_be_fetched(sandbox: Sandbox) -> None:
    alva = await sandbox.persona()
    sent = await alva.sends_document(b"x" * (20 * 1024 * 1024 + 1), "big.bin")
    answer = await sandbox.call("getFile", file_id=sent["document"]["file_id"])
    assert answer["description"] == "Bad Request: file is too big"


@pytest.mark.parametrize("kind", ["voice", "video", "video_note", "sticker", "contact", "poll", "dice", "venue"])
async def test_other_kinds_arrive(sandbox: Sandbox, kind: str) -> None:
    alva = await sandbox.persona()
    await alva.sends(kind)
    assert kind in (await _last(sandbox))["message"]


async def test_an_edit_arrives_as_an_edited_message(sandbox: Sandbox) -> None:
    alva = await sandbox.persona()
    said = await alva.says("Hej")
    await alva.edits(said, "Hejdå /stop")
    edited = (await _last(sandbox))["edited_message"]
    assert (edited["message_id"], edited["text"]) == (said.id, "Hejdå /stop")
    assert edited["entities"][0] == {"offset": 6, "length": 5, "type": "bot_command"}


async def test_a_start_payload_has_its_alphabet(sandbox: Sandbox) -> None:
    alva = await sandbox.persona()
    await alva.start("A-z_9")
    assert (await _last(sandbox))["message"]["text"] == "/start A-z_9"
    for bad in ("å", "x" * 65, "a b"):
        with pytest.raises(AssertionError, match="400"):
            await alva.start(bad)


async def test_a_long_text_is_split_as_an_app_splits_it(sandbox: Sandbox) -> None:
    alva = await sandbox.persona()
    await alva.says("x" * 5000)
    updates = (await sandbox.call("getUpdates"))["result"]
    assert [len(update["message"]["text"]) for update in updates] == [4096, 904]


async def test_in_a_group_the_bot_sees_what_is_meant_for_it(sandbox: Sandbox) -> None:
    alva = await sandbox.persona()
    group = await sandbox.group(alva)
    await alva.says("hej alla", chat_id=group)
    await alva.says("/help", chat_id=group)
    await alva.says("/help@other_bot", chat_id=group)
    await alva.says("hej @sandbox_1000001_bot", chat_id=group)
    updates = (await sandbox.call("getUpdates"))["result"]
    assert [u["message"].get("text") for u in updates if "message" in u][1:] == ["/help", "hej @sandbox_1000001_bot"]
    assert {u["message"]["chat"]["type"] for u in updates if "message" in u} == {"group"}
    assert (await sandbox.call("leaveChat", chat_id=group))["ok"]
    sent = await sandbox.call("sendMessage", chat_id=group, text="x")
    assert sent["description"] == "Forbidden: bot is not a member of the group chat"


async def test_who_blocked_the_bot_cannot_write_to_it(sandbox: Sandbox) -> None:
    alva = await sandbox.persona()
    await alva.start()
    await alva.blocks()
    with pytest.raises(AssertionError, match="blocked"):
        await alva.says("hej")


async def test_personas_are_listed_and_reset(sandbox: Sandbox) -> None:
    alva = await sandbox.persona("Alva", language="en", kind="staff")
    (listed,) = await sandbox.get("personas")
    assert (listed["id"], listed["language_code"], listed["kind"], listed["blocked"]) == (alva.id, "en", "staff", False)
    await sandbox.reset()
    assert await sandbox.get("personas") == []
    assert (await sandbox.persona()).id > alva.id
    with pytest.raises(AssertionError, match="kind"):
        await sandbox.persona(kind="mayor")


async def test_the_sample_personas_are_there_when_asked_for() -> None:
    async with Sandbox.start("--seed") as seeded:
        kinds = [persona["kind"] for persona in await seeded.get("personas")]
        assert kinds == ["resident", "resident", "staff", "police", "coach"]
        assert await seeded.conforms() in {True, False}
