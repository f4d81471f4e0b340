"""A real bot library talks to the sandbox as to Telegram: urlencoded and multipart bodies, and the types it decodes."""

from collections.abc import AsyncIterator

import pytest
from telegram import (
    Bot,
    BotCommand,
    BotCommandScopeAllPrivateChats,
    CopyTextButton,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InputFile,
    KeyboardButton,
    ReplyKeyboardMarkup,
)
from telegram.error import BadRequest, Forbidden, RetryAfter

from tests.sandbox.test_people import png
from tests.telegram import TOKEN, Persona, Sandbox


@pytest.fixture
async def bot(sandbox: Sandbox) -> AsyncIterator[Bot]:
    async with Bot(TOKEN, base_url=f"{sandbox.url}/bot", base_file_url=f"{sandbox.url}/file/bot") as bot:
        yield bot
    await sandbox.conforms()


@pytest.fixture
async def alva(sandbox: Sandbox) -> Persona:
    alva = await sandbox.persona("Alva")
    await alva.start()
    return alva


async def test_messages_and_buttons(sandbox: Sandbox, bot: Bot, alva: Persona) -> None:
    keys = InlineKeyboardMarkup(
        [
            [InlineKeyboardButton("Ja", callback_data="y")],
            [InlineKeyboardButton("Kopiera", copy_text=CopyTextButton("L-1"))],
        ]
    )
    sent = await bot.send_message(alva.id, "<b>Hej</b>", parse_mode="HTML", reply_markup=keys)
    assert sent.text_html == "<b>Hej</b>"
    await alva.presses("Ja")
    updates = await bot.get_updates(allowed_updates=["message", "callback_query"])
    query = updates[-1].callback_query
    assert query
    assert query.data == "y"
    assert await query.answer("Tack", show_alert=True)
    edited = await query.edit_message_text("Klart")
    assert not isinstance(edited, bool)
    assert edited.text == "Klart"
    with pytest.raises(BadRequest, match="Message is not modified"):
        await query.edit_message_text("Klart")
    assert await bot.set_message_reaction(alva.id, sent.message_id, "👍")
    assert await bot.delete_message(alva.id, sent.message_id)


async def test_photos_documents_and_places(sandbox: Sandbox, bot: Bot, alva: Persona) -> None:
    content = png(300, 200)
    sent = await bot.send_photo(alva.id, content, caption="x")
    assert sent.photo[-1].width == 300
    again = await bot.send_photo(alva.id, sent.photo[-1].file_id)
    assert again.photo[-1].file_unique_id == sent.photo[-1].file_unique_id
    document = await bot.send_document(alva.id, InputFile(b"a;b\n", filename="a.csv"))
    assert document.document
    assert document.document.file_name == "a.csv"
    file = await bot.get_file(sent.photo[-1].file_id)
    assert bytes(await file.download_as_bytearray()) == content
    assert await bot.edit_message_caption(alva.id, sent.message_id, caption="y")
    place = await bot.send_location(alva.id, 59.6, 16.2)
    assert place.location
    with pytest.raises(BadRequest, match=r"(?i)image_process_failed"):
        await bot.send_photo(alva.id, b"no photo")


async def test_commands_words_and_keyboards(sandbox: Sandbox, bot: Bot, alva: Persona) -> None:
    scope = BotCommandScopeAllPrivateChats()
    commands = [BotCommand("start", "Börja")]
    assert await bot.set_my_commands(commands, scope=scope, language_code="sv")
    assert list(await bot.get_my_commands(scope, "sv")) == commands
    assert await bot.set_my_description("Hej", language_code="sv")
    assert (await bot.get_my_description("sv")).description == "Hej"
    keyboard = ReplyKeyboardMarkup([[KeyboardButton("Plats", request_location=True)]], resize_keyboard=True)
    await bot.send_message(alva.id, "Var?", reply_markup=keyboard)
    assert await alva.labels() == ["Plats"]
    assert await bot.send_chat_action(alva.id, "typing")
    assert (await bot.get_chat(alva.id)).first_name == "Alva"
    assert (await bot.get_webhook_info()).pending_update_count == 1


@pytest.mark.filterwarnings("ignore::telegram.warnings.PTBDeprecationWarning")
async def test_refusals_become_the_librarys_errors(sandbox: Sandbox, bot: Bot, alva: Persona) -> None:
    with pytest.raises(BadRequest, match="Chat not found"):
        await bot.send_message(4711, "x")
    await alva.blocks()
    with pytest.raises(Forbidden, match="blocked"):
        await bot.send_message(alva.id, "x")
    await sandbox.fault("retry_after", seconds=3)
    with pytest.raises(RetryAfter):
        await bot.send_message(alva.id, "x")
