"""What a person does with the chat page reaches the bot, and what the bot does is seen."""

from typing import Any

import pytest
from playwright.async_api import expect

from tests.browser.bot import NAME, ScriptedBot
from tests.browser.page import PIXEL, ChatPage, met

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="package")]


def inline(*rows: list[dict[str, Any]]) -> dict[str, Any]:
    return {"inline_keyboard": list(rows)}


async def test_an_empty_chat_shows_what_the_bot_can_do_and_start_begins_it(page: ChatPage, bot: ScriptedBot) -> None:
    amina = await page.persona("Amina")
    await page.open(amina)
    phone = page.phone(amina)
    await expect(phone.locator(".welcome")).to_contain_text("Vid fara: ring 112.")
    await expect(phone.locator(".phone-head")).to_contain_text(NAME)
    await expect(page.page.get_by_text("inget skickas till Telegram")).to_be_visible()
    await page.start(amina)
    assert (await bot.next("message"))["text"] == "/start"
    await bot.send(amina, "Hej Amina!")
    await expect(page.bubbles(amina)).to_contain_text("Hej Amina!")
    await expect(phone.locator(".welcome")).to_be_hidden()


async def test_enter_sends_and_shift_enter_breaks_the_line(page: ChatPage, bot: ScriptedBot) -> None:
    amina = await met(page, bot)
    await page.open(amina)
    await bot.send(amina, "Vad har hänt?")
    box = page.phone(amina).get_by_role("textbox", name="Meddelande")
    await box.fill("Krossat glas")
    await box.press("Shift+Enter")
    await box.press_sequentially("vid skolan")
    await box.press("Enter")
    assert (await bot.next("message"))["text"] == "Krossat glas\nvid skolan"
    await expect(box).to_have_value("")
    await expect(page.bubbles(amina, "out").last).to_contain_text("vid skolan")


async def test_a_pressed_button_turns_until_the_bot_answers_with_a_toast(page: ChatPage, bot: ScriptedBot) -> None:
    amina = await met(page, bot)
    await page.open(amina)
    danger = {"text": "Det händer nu", "callback_data": "now", "style": "danger"}
    await bot.send(amina, "När?", reply_markup=inline([danger, {"text": "I natt", "callback_data": "night"}]))
    button = page.button(amina, "Det händer nu")
    await expect(button).to_have_class("key key-danger")
    await button.click()
    await expect(button).to_have_attribute("aria-busy", "true")
    pressed = await bot.next("callback_query")
    assert pressed["data"] == "now"
    await bot.call("answerCallbackQuery", callback_query_id=pressed["id"], text="Ring 112")
    await expect(page.phone(amina).locator(".toast")).to_have_text("Ring 112")
    await expect(button).not_to_have_attribute("aria-busy", "true")


async def test_an_alert_must_be_answered_before_anything_else(page: ChatPage, bot: ScriptedBot) -> None:
    amina = await met(page, bot)
    await page.open(amina)
    await bot.send(amina, "Fråga", reply_markup=inline([{"text": "Svar", "callback_data": "a"}]))
    await page.button(amina, "Svar").click()
    pressed = await bot.next("callback_query")
    await bot.call("answerCallbackQuery", callback_query_id=pressed["id"], text="Knappen är gammal", show_alert=True)
    alert = page.phone(amina).get_by_role("alertdialog")
    await expect(alert).to_contain_text("Knappen är gammal")
    await expect(alert.get_by_role("button", name="OK")).to_be_focused()
    await page.page.keyboard.press("Enter")
    await expect(alert).to_have_count(0)


async def test_a_reply_keyboard_says_its_labels_and_goes_when_the_bot_takes_it_away(
    page: ChatPage, bot: ScriptedBot
) -> None:
    amina = await met(page, bot)
    await page.open(amina)
    keyboard = {
        "keyboard": [[{"text": "Kolbäck"}, {"text": "Strömsholm"}]],
        "resize_keyboard": True,
        "input_field_placeholder": "Skriv en plats",
    }
    await bot.send(amina, "Var?", reply_markup=keyboard)
    panel = page.phone(amina).get_by_role("group", name="Botens knappar")
    await expect(panel).to_be_visible()
    await expect(page.phone(amina).get_by_placeholder("Skriv en plats")).to_be_visible()
    await page.button(amina, "Dölj botens knappar").click()
    await expect(panel).to_be_hidden()
    await page.button(amina, "Visa botens knappar").click()
    await panel.get_by_role("button", name="Kolbäck").click()
    assert (await bot.next("message"))["text"] == "Kolbäck"
    await bot.send(amina, "Tack", reply_markup={"remove_keyboard": True})
    await expect(panel).to_be_hidden()


async def test_a_request_for_the_location_opens_a_picker(page: ChatPage, bot: ScriptedBot) -> None:
    amina = await met(page, bot)
    await page.open(amina)
    keyboard = {"keyboard": [[{"text": "Dela min plats", "request_location": True}]], "resize_keyboard": True}
    await bot.send(amina, "Var?", reply_markup=keyboard)
    await page.button(amina, "Dela min plats").click()
    await page.phone(amina).get_by_role("dialog").get_by_role("button", name="Kolbäck").click()
    shared = (await bot.next("message"))["location"]
    assert (shared["latitude"], shared["longitude"]) == (59.5652, 16.2304)
    await expect(page.phone(amina).locator(".message.out .place-card")).to_contain_text("Kolbäck")


async def test_a_location_of_ones_own_can_be_typed(page: ChatPage, bot: ScriptedBot) -> None:
    amina = await met(page, bot)
    await page.open(amina)
    await bot.send(amina, "Var?")
    await page.button(amina, "Bifoga").click()
    await page.phone(amina).get_by_role("menuitem", name="Plats").click()
    sheet = page.phone(amina).get_by_role("dialog")
    await sheet.get_by_label("Latitud").fill("59.5833")
    await sheet.get_by_label("Longitud").fill("16.2150")
    await sheet.get_by_role("button", name="Dela platsen").click()
    assert (await bot.next("message"))["location"]["latitude"] == 59.5833


async def test_the_bots_edit_is_seen_in_place(page: ChatPage, bot: ScriptedBot) -> None:
    amina = await met(page, bot)
    await page.open(amina)
    sent = await bot.send(amina, "Vad? (inget valt)", reply_markup=inline([{"text": "Musik", "callback_data": "m"}]))
    await expect(page.bubbles(amina)).to_contain_text("inget valt")
    await bot.call("editMessageText", chat_id=amina, message_id=sent["message_id"], text="Vad? Musik")
    await expect(page.bubbles(amina)).to_contain_text("Vad? Musik")
    await expect(page.bubbles(amina)).to_have_count(1)
    await expect(page.bubbles(amina).locator(".edited")).to_have_text("redigerat")
    await expect(page.button(amina, "Musik")).to_have_count(0)


async def test_ones_own_message_can_be_edited_with_the_arrow_up(page: ChatPage, bot: ScriptedBot) -> None:
    amina = await met(page, bot)
    await page.open(amina)
    await bot.send(amina, "Var?")
    await page.say(amina, "Kolbek")
    await expect(page.bubbles(amina, "out").last).to_contain_text("Kolbek")
    box = page.phone(amina).get_by_role("textbox", name="Meddelande")
    await box.press("ArrowUp")
    await expect(box).to_have_value("Kolbek")
    await box.fill("Kolbäck")
    await box.press("Enter")
    assert (await bot.next("edited_message"))["text"] == "Kolbäck"
    await expect(page.bubbles(amina, "out").last).to_contain_text("Kolbäck")


async def test_a_command_is_chosen_from_the_menu(page: ChatPage, bot: ScriptedBot) -> None:
    amina = await met(page, bot)
    await page.open(amina)
    await bot.send(amina, "Hej")
    await page.button(amina, "Kommandon").click()
    await page.phone(amina).get_by_role("menuitem", name="Så hanteras dina uppgifter").click()
    assert (await bot.next("message"))["text"] == "/privacy"


async def test_reactions_and_what_the_bot_is_doing_are_seen(page: ChatPage, bot: ScriptedBot) -> None:
    amina = await met(page, bot)
    await page.open(amina)
    await page.say(amina, "Krossat glas")
    said = await bot.next("message")
    await bot.call("sendChatAction", chat_id=amina, action="typing")
    await expect(page.phone(amina).locator(".head-status")).to_have_text("skriver …")
    reaction = [{"type": "emoji", "emoji": "👍"}]
    await bot.call("setMessageReaction", chat_id=amina, message_id=said["message_id"], reaction=reaction)
    await expect(page.phone(amina).get_by_role("group", name="Reaktioner")).to_have_text("👍")
    await bot.send(amina, "Tack")
    await expect(page.phone(amina).locator(".head-status")).to_have_text("bot")


async def test_a_photo_is_sent_with_its_caption(page: ChatPage, bot: ScriptedBot) -> None:
    amina = await met(page, bot)
    await page.open(amina)
    await page.button(amina, "Bifoga").click()
    async with page.page.expect_file_chooser() as chooser:
        await page.phone(amina).get_by_role("menuitem", name="Foto").click()
    picture = {"name": "ruta.png", "mimeType": "image/png", "buffer": PIXEL}
    await (await chooser.value).set_files(picture)  # type: ignore[arg-type]
    sheet = page.phone(amina).get_by_role("dialog", name="Foto")
    await sheet.get_by_label("Bildtext").fill("Ruta")
    await sheet.get_by_role("button", name="Skicka").click()
    sent = await bot.next("message")
    assert sent["caption"] == "Ruta"
    assert sent["photo"]


async def test_photos_chosen_together_are_an_album_with_one_caption(page: ChatPage, bot: ScriptedBot) -> None:
    amina = await met(page, bot)
    await page.open(amina)
    await page.button(amina, "Bifoga").click()
    async with page.page.expect_file_chooser() as chooser:
        await page.phone(amina).get_by_role("menuitem", name="Foto").click()
    pictures = [{"name": f"{n}.png", "mimeType": "image/png", "buffer": PIXEL} for n in range(2)]
    await (await chooser.value).set_files(pictures)  # type: ignore[arg-type]
    sheet = page.phone(amina).get_by_role("dialog", name="2 foton")
    await expect(sheet.locator("img")).to_have_count(2)
    await sheet.get_by_label("Bildtext").fill("Ruta")
    await sheet.get_by_role("button", name="Skicka").click()
    first, second = await bot.next("message"), await bot.next("message")
    assert (first["caption"], second.get("caption")) == ("Ruta", None)
    assert first["media_group_id"] == second["media_group_id"]


async def test_the_caption_of_ones_own_photo_can_be_edited(page: ChatPage, bot: ScriptedBot) -> None:
    amina = await met(page, bot)
    await page.open(amina)
    photo = {"name": "ruta.png", "mimeType": "image/png", "buffer": PIXEL}
    await page.page.request.post(
        f"{page.address}/sandbox/personas/{amina}/photo",
        multipart={"file": photo, "caption": "Ruta"},  # type: ignore[dict-item]
    )
    own = page.phone(amina).locator(".message.out", has_text="Ruta")
    await own.hover()
    await own.get_by_role("button", name="Åtgärder för meddelandet").click()
    await page.phone(amina).get_by_role("menuitem", name="Redigera").click()
    box = page.phone(amina).get_by_role("textbox", name="Meddelande")
    await expect(box).to_have_value("Ruta")
    await box.fill("Krossad ruta")
    await box.press("Enter")
    assert (await bot.next("edited_message"))["caption"] == "Krossad ruta"
    await expect(page.bubbles(amina, "out").last).to_contain_text("Krossad ruta")


async def test_the_menu_of_commands_speaks_the_personas_language(page: ChatPage, bot: ScriptedBot) -> None:
    arabic = [{"command": "report", "description": "أخبر عن مكان"}]
    await bot.call("setMyCommands", commands=arabic, language_code="ar")
    await bot.call("setMyDescription", description="أخبر عن الأماكن", language_code="ar")
    maryam, amina = await page.persona("مريم", "ar"), await met(page, bot)
    await page.open(maryam, amina)
    await expect(page.phone(maryam).locator(".welcome")).to_contain_text("أخبر عن الأماكن")
    await page.start(maryam)
    await page.button(maryam, "Kommandon").click()
    entry = page.phone(maryam).get_by_role("menuitem", name="أخبر عن مكان")
    await expect(entry.locator(".command-does")).to_have_css("direction", "rtl")
    await bot.send(amina, "Hej")
    await page.button(amina, "Kommandon").click()
    await expect(page.phone(amina).get_by_role("menuitem", name="Berätta om en plats")).to_be_visible()


async def test_a_blocked_bot_can_be_let_in_again(page: ChatPage, bot: ScriptedBot) -> None:
    amina = await met(page, bot)
    await page.open(amina)
    await bot.send(amina, "Hej")
    await page.button(amina, "Mer").click()
    await page.phone(amina).get_by_role("menuitem", name="Blockera boten").click()
    assert (await bot.next("my_chat_member"))["new_chat_member"]["status"] == "kicked"
    await page.phone(amina).locator(".wide-button", has_text="Avblockera").click()
    assert (await bot.next("my_chat_member"))["new_chat_member"]["status"] == "member"
    await expect(page.phone(amina).get_by_role("textbox", name="Meddelande")).to_be_visible()


async def test_a_deep_link_to_the_bot_starts_it_with_its_payload(page: ChatPage, bot: ScriptedBot) -> None:
    amina = await met(page, bot)
    await page.open(amina)
    own = (await bot.call("getMe"))["username"]
    link = {"text": "Öppna", "url": f"https://t.me/{own}?start=coach_7"}
    await bot.send(amina, "En länk", reply_markup=inline([link]))
    await page.phone(amina).get_by_role("link", name="Öppna").click()
    assert (await bot.next("message"))["text"] == "/start coach_7"


async def test_copy_text_puts_the_reference_on_the_clipboard(page: ChatPage, bot: ScriptedBot) -> None:
    await page.page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    amina = await met(page, bot)
    await page.open(amina)
    copy = {"text": "Kopiera referensen", "copy_text": {"text": "LB-2023-7Q"}}
    await bot.send(amina, "Tack", reply_markup=inline([copy]))
    await page.button(amina, "Kopiera referensen").click()
    await expect(page.phone(amina).locator(".toast")).to_have_text("Kopierat")
    assert await page.page.evaluate("navigator.clipboard.readText()") == "LB-2023-7Q"
