"""Telegram's rules for keyboards, in Telegram's words."""

from typing import Any

import pytest

from tests.telegram import Json, Persona, Sandbox


@pytest.fixture
async def alva(sandbox: Sandbox) -> Persona:
    alva = await sandbox.persona("Alva")
    await alva.start()
    return alva


BUTTON = "Bad Request: can't parse inline keyboard button: "
KEY = "Bad Request: can't parse keyboard button: "


@pytest.mark.parametrize(
    ("button", "words"),
    [
        ({"text": "x", "callback_data": "å" * 33}, "Bad Request: BUTTON_DATA_INVALID"),
        ({"text": "x", "callback_data": "x" * 65}, "Bad Request: BUTTON_DATA_INVALID"),
        ({"text": "x", "callback_data": ""}, BUTTON + "Text buttons are unallowed in the inline keyboard"),
        ({"text": "x"}, BUTTON + "Text buttons are unallowed in the inline keyboard"),
        ({"callback_data": "x"}, BUTTON + 'Can\'t find field "text"'),
        ({"text": 1, "callback_data": "x"}, BUTTON + 'Field "text" must be of type String'),
        ({"text": " ", "callback_data": "x"}, "Bad Request: inline keyboard button text must be non-empty"),
        ({"text": "x", "callback_data": "x", "url": "https://a.se"}, BUTTON + "exactly one action type must be used"),
        ({"text": "x", "callback_data": "x", "style": "green"}, BUTTON + "Invalid button style specified"),
        ({"text": "x", "copy_text": {"text": ""}}, "Bad Request: BUTTON_COPY_TEXT_INVALID"),
        ({"text": "x", "copy_text": {"text": "x" * 257}}, "Bad Request: BUTTON_COPY_TEXT_INVALID"),
        ({"text": "x", "pay": True}, "Bad Request: BUTTON_TYPE_INVALID"),
        (
            {"text": "x", "url": "not-a-url"},
            "Bad Request: inline keyboard button URL 'not-a-url' is invalid: Wrong HTTP URL",
        ),
        (
            {"text": "x", "url": "ftp://a.se"},
            "Bad Request: inline keyboard button URL 'ftp://a.se' is invalid: Unsupported URL protocol",
        ),
        (
            {"text": "x", "web_app": {"url": "http://a.se"}},
            "Bad Request: inline keyboard button Web App URL 'http://a.se' is invalid: Only HTTPS links are allowed",
        ),
        ("x", BUTTON + "InlineKeyboardButton must be an Object"),
    ],
)
async def test_a_bad_inline_button_is_refused(sandbox: Sandbox, alva: Persona, button: Any, words: str) -> None:
    markup = {"inline_keyboard": [[button]]}
    answer = await sandbox.call("sendMessage", chat_id=alva.id, text="x", reply_markup=markup)
    assert answer.get("description") == words


@pytest.mark.parametrize(
    ("markup", "words"),
    [
        ({"inline_keyboard": "bad"}, 'Bad Request: field "inline_keyboard" must be of type Array'),
        ({"inline_keyboard": [{}]}, 'Bad Request: field "inline_keyboard" must be an Array of Arrays'),
        ({"keyboard": "bad"}, 'Bad Request: field "keyboard" must be of type Array'),
        ({"keyboard": [[]]}, "Bad Request: reply keyboard must be non-empty"),
        ({"keyboard": [[1]]}, KEY + "KeyboardButton must be a String or an Object"),
        ({"keyboard": [[{}]]}, KEY + 'Can\'t find field "text"'),
        ({"keyboard": [[""]]}, "Bad Request: keyboard button text must be non-empty"),
        ({"keyboard": [["A"]], "resize_keyboard": 1}, 'Bad Request: field "resize_keyboard" must be of type Boolean'),
        ({"remove_keyboard": "yes"}, 'Bad Request: field "remove_keyboard" must be of type Boolean'),
        ([], "Bad Request: object expected as reply markup"),
        ("{", "Bad Request: can't parse reply keyboard markup JSON object"),
        ({"inline_keyboard": [[{"text": "x", "callback_data": "x"}] * 101]}, "Bad Request: REPLY_MARKUP_TOO_LONG"),
    ],
)
async def test_a_bad_keyboard_is_refused(sandbox: Sandbox, alva: Persona, markup: Any, words: str) -> None:
    answer = await sandbox.call("sendMessage", chat_id=alva.id, text="x", reply_markup=markup)
    assert answer.get("description") == words


@pytest.mark.parametrize(
    "button",
    [
        {"text": "x", "callback_data": "å" * 32, "style": "success"},
        {"text": "x", "url": "https://polisen.se/"},
        {"text": "x", "url": "tg://user?id=1"},
        {"text": "x", "copy_text": {"text": "L-2026-1"}},
        {"text": "x", "switch_inline_query": "q"},
    ],
)
async def test_a_good_inline_button_is_shown(sandbox: Sandbox, alva: Persona, button: Json) -> None:
    await sandbox.call("sendMessage", chat_id=alva.id, text="x", reply_markup={"inline_keyboard": [[button]]})
    assert (await alva.hears()).buttons == [[button]]


async def test_a_reply_keyboard_stays_until_it_is_removed(sandbox: Sandbox, alva: Persona) -> None:
    markup = {"keyboard": [["Hoppa över"], [{"text": "Dela plats", "request_location": True}]]}
    await sandbox.call("sendMessage", chat_id=alva.id, text="Var?", reply_markup=markup)
    assert "reply_markup" not in await alva.hears()
    assert await alva.presses("Hoppa") is None
    assert (await alva.messages())[-1].text == "Hoppa över"
    with pytest.raises(AssertionError, match="shares_location"):
        await alva.presses("Dela plats")
    await sandbox.call("sendMessage", chat_id=alva.id, text="Tack", reply_markup={"remove_keyboard": True})
    assert await alva.labels() == []


async def test_a_place_can_be_asked_for_in_private_chats_only(sandbox: Sandbox, alva: Persona) -> None:
    group = await sandbox.group(alva)
    markup = {"keyboard": [[{"text": "Dela plats", "request_location": True}]]}
    answer = await sandbox.call("sendMessage", chat_id=group, text="Var?", reply_markup=markup)
    assert answer["description"] == "Bad Request: location can be requested in private chats only"


async def test_a_label_that_is_not_there_fails_with_those_that_are(sandbox: Sandbox, alva: Persona) -> None:
    markup = {"inline_keyboard": [[{"text": "Ja", "callback_data": "y"}]]}
    await sandbox.call("sendMessage", chat_id=alva.id, text="?", reply_markup=markup)
    with pytest.raises(AssertionError, match="Ja"):
        await alva.presses("Nej")
