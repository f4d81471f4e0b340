"""What goes out as a picture or a file arrives, and what became of it is known exactly."""

import asyncio
from datetime import UTC, date, datetime, timedelta

import pytest
from structlog.testing import capture_logs

from channels import telegram
from channels.telegram import TelegramChannel
from channels.telegram_bot import RawBot, make_bot
from core.delivery import Outcome, Result
from core.messages import EditText, InlineButton, PlaceMap, SendExport, SendFile, SendPicture, SendText
from tests.sandbox.test_people import png
from tests.telegram import TOKEN, Persona, Sandbox

PLACE = PlaceMap(lat=59.6139, lon=16.2281, radius=300, name="Hemliga gläntan")
BUTTONS = ((InlineButton(label="Ja, där", data="y"),), (InlineButton(label="Nej", data="n"),))
PICTURE = SendPicture(map=PLACE, html="Är det <b>här</b>?", buttons=BUTTONS)
FILE = SendFile(name="mina uppgifter å.json", content='{"ord": "Åäö سلام"}', html="Allt vi har om <i>dig</i>.")
DRAWN = png(800, 500)
DELIVERED = Outcome(Result.DELIVERED)


async def draws(map: PlaceMap) -> bytes:
    assert map == PLACE
    return DRAWN


async def draws_badly(map: PlaceMap) -> bytes:
    raise ValueError(map.name)


async def draws_for_ever(_map: PlaceMap) -> bytes:
    await asyncio.Event().wait()
    return b""


async def makes(export: SendExport) -> tuple[str, bytes] | None:
    return None if export.count > 2 else ("rapporter å.csv", b"reference\r\n")


async def makes_badly(export: SendExport) -> tuple[str, bytes] | None:
    raise ValueError(export.html)


@pytest.fixture
def channel(bot: RawBot) -> TelegramChannel:
    return TelegramChannel(bot, draws, makes)


def address(person: Persona) -> str:
    return f"telegram:{person.id}"


def an_export(count: int) -> SendExport:
    return SendExport(
        format="csv",
        first=date(2026, 1, 1),
        last=date(2026, 1, 31),
        language="sv",
        count=count,
        made_at=datetime(2026, 2, 1, tzinfo=UTC),
        html="<b>Två</b> rapporter",
        otherwise="Det är för många.",
    )


async def test_a_file_of_reports_is_made_when_it_is_sent(
    sandbox: Sandbox, channel: TelegramChannel, alva: Persona
) -> None:
    assert await channel.send(address(alva), an_export(2)) == DELIVERED
    heard = await alva.hears("Två rapporter")
    assert heard["document"]["file_name"] == "rapporter å.csv"
    file = (await sandbox.call("getFile", file_id=heard["document"]["file_id"]))["result"]
    assert await sandbox.download(file["file_path"]) == b"reference\r\n"


async def test_where_a_file_of_reports_is_too_large_the_words_say_so(channel: TelegramChannel, alva: Persona) -> None:
    assert await channel.send(address(alva), an_export(3)) == DELIVERED
    assert "document" not in await alva.hears("Det är för många.")


async def test_a_file_of_reports_that_cannot_be_made_was_not_sent_and_the_log_says_no_more(
    bot: RawBot, alva: Persona
) -> None:
    with capture_logs() as lines:
        outcome = await TelegramChannel(bot, draws, makes_badly).send(address(alva), an_export(2))
    assert outcome.result is Result.NOT_SENT
    assert [line["event"] for line in lines] == ["export.not_made"]
    assert "rapporter" not in str(lines)


async def test_a_picture_arrives_with_its_words_and_buttons(
    sandbox: Sandbox, channel: TelegramChannel, alva: Persona
) -> None:
    assert await channel.send(address(alva), PICTURE) == DELIVERED
    heard = await alva.hears("Är det här?")
    assert (heard["photo"][-1]["width"], heard["photo"][-1]["height"]) == (800, 500)
    assert heard["caption_entities"] == [{"type": "bold", "offset": 7, "length": 3}]
    assert [[button["text"] for button in row] for row in heard.buttons] == [["Ja, där"], ["Nej"]]
    file = (await sandbox.call("getFile", file_id=heard["photo"][-1]["file_id"]))["result"]
    assert await sandbox.download(file["file_path"]) == DRAWN


async def test_where_the_drawing_fails_the_words_go_and_the_log_does_not_say_which_place(
    bot: RawBot, alva: Persona
) -> None:
    with capture_logs() as lines:
        assert await TelegramChannel(bot, draws_badly, makes).send(address(alva), PICTURE) == DELIVERED
    heard = await alva.hears("Är det här?")
    assert "photo" not in heard
    assert heard.labels == ["Ja, där", "Nej"]
    assert [line["event"] for line in lines] == ["picture.not_drawn"]
    assert PLACE.name not in str(lines)
    assert "59.6" not in str(lines)


async def test_where_the_drawing_takes_too_long_the_words_go(
    bot: RawBot, alva: Persona, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(telegram, "DRAWING_SECONDS", 0.0)
    assert await TelegramChannel(bot, draws_for_ever, makes).send(address(alva), PICTURE) == DELIVERED
    assert "photo" not in await alva.hears("Är det här?")


async def test_words_too_many_for_a_caption_go_as_a_text(channel: TelegramChannel, alva: Persona) -> None:
    assert await channel.send(address(alva), PICTURE.model_copy(update={"html": "ord " * 300})) == DELIVERED
    heard = await alva.hears("ord")
    assert "photo" not in heard
    assert heard.labels == ["Ja, där", "Nej"]


async def test_the_words_and_buttons_of_a_picture_can_be_changed(channel: TelegramChannel, alva: Persona) -> None:
    await channel.send(address(alva), PICTURE)
    asked = await alva.hears("Är det här?")
    edit = EditText(message=str(asked.id), html="Tack, <b>där</b> är det.")
    assert await channel.send(address(alva), edit) == DELIVERED
    changed = await alva.hears("Tack, där är det.")
    assert (changed.id, changed.labels) == (asked.id, [])
    assert await channel.send(address(alva), edit) == Outcome(Result.DELIVERED, "nothing_to_do")
    long = EditText(message=str(asked.id), html="ord " * 300, or_send=True)
    assert await channel.send(address(alva), long) == DELIVERED
    assert (await alva.hears("ord")).id != asked.id


async def test_a_file_arrives_in_utf8_under_its_name(sandbox: Sandbox, channel: TelegramChannel, alva: Persona) -> None:
    assert await channel.send(address(alva), FILE) == DELIVERED
    heard = await alva.hears("Allt vi har om dig.")
    assert heard["document"]["file_name"] == "mina uppgifter å.json"
    assert heard["caption_entities"][0]["type"] == "italic"
    file = (await sandbox.call("getFile", file_id=heard["document"]["file_id"]))["result"]
    assert await sandbox.download(file["file_path"]) == FILE.content.encode()


async def test_a_file_with_nothing_to_say_beside_it_goes_without_a_caption(
    channel: TelegramChannel, alva: Persona
) -> None:
    assert await channel.send(address(alva), FILE.model_copy(update={"html": ""})) == DELIVERED
    assert "caption" not in await alva.hears()


@pytest.mark.parametrize("message", [PICTURE, FILE], ids=["picture", "file"])
async def test_what_is_refused_is_undeliverable(
    channel: TelegramChannel, alva: Persona, message: SendPicture | SendFile
) -> None:
    assert await channel.send("telegram:4711", message) == Outcome(Result.UNDELIVERABLE, "no_chat")
    await alva.blocks()
    assert await channel.send(address(alva), message) == Outcome(Result.UNDELIVERABLE, "blocked")


@pytest.mark.parametrize("message", [PICTURE, FILE], ids=["picture", "file"])
async def test_too_many_is_waited_for(
    sandbox: Sandbox, channel: TelegramChannel, alva: Persona, message: SendPicture | SendFile
) -> None:
    await sandbox.fault("retry_after", seconds=7)
    outcome = await channel.send(address(alva), message)
    assert (outcome.result, outcome.wait) == (Result.TOO_MANY, timedelta(seconds=7))


@pytest.mark.parametrize("fault", ["reset_after", "status_after", "garbage_after"])
@pytest.mark.parametrize("message", [PICTURE, FILE], ids=["picture", "file"])
async def test_what_was_perhaps_sent_is_marked_so_and_is_not_sent_again_as_a_text(
    sandbox: Sandbox, channel: TelegramChannel, alva: Persona, message: SendPicture | SendFile, fault: str
) -> None:
    await sandbox.fault(fault)
    assert (await channel.send(address(alva), message)).ambiguous
    calls = [call for call in await sandbox.transcript(chat_id=alva.id) if call["bot"]]
    assert [call["method"] for call in calls] == ["sendPhoto" if message is PICTURE else "sendDocument"]


@pytest.mark.parametrize("message", [PICTURE, FILE], ids=["picture", "file"])
async def test_what_never_left_is_known_as_such(message: SendPicture | SendFile) -> None:
    bot = make_bot(TOKEN, "http://127.0.0.1:9")
    for request in bot._request:
        await request.initialize()
    assert (await TelegramChannel(bot, draws, makes).send("telegram:1", message)).result is Result.NOT_SENT
    for request in bot._request:
        await request.shutdown()


@pytest.mark.parametrize("deleted", [False, True])
async def test_what_a_topic_takes_no_longer_goes_to_the_group_as_a_whole(
    sandbox: Sandbox, channel: TelegramChannel, alva: Persona, deleted: bool
) -> None:
    group = await sandbox.group(alva, topics=1)
    words = SendText(html="Veckans sammanfattning")
    assert await channel.send(f"telegram:{group}:2", words) == DELIVERED
    await sandbox.closes(group, 2, deleted=deleted)
    assert await channel.send(f"telegram:{group}:2", words) == DELIVERED
    sent = await sandbox.transcript(method="sendMessage", chat_id=group)
    assert [(call["ok"], call["params"].get("message_thread_id")) for call in sent] == [
        (True, 2), (False, 2), (True, None),
    ]  # fmt: skip


async def test_another_refusal_in_a_topic_is_not_tried_again_outside_it(
    sandbox: Sandbox, channel: TelegramChannel, alva: Persona
) -> None:
    group = await sandbox.group(alva, topics=1)
    assert await channel.send(f"telegram:{group}:2", SendText(html="<b")) == Outcome(Result.UNDELIVERABLE, "refused")
    assert len(await sandbox.transcript(method="sendMessage", chat_id=group)) == 1
