"""A bot and a persona talk."""

from tests.telegram import Sandbox


async def test_what_a_persona_says_comes_to_the_bot_and_the_answer_is_heard(sandbox: Sandbox) -> None:
    alva = await sandbox.persona("Alva")
    await alva.start("hello_1")
    (update,) = (await sandbox.call("getUpdates"))["result"]
    assert update["message"]["text"] == "/start hello_1"
    assert update["message"]["entities"] == [{"offset": 0, "length": 6, "type": "bot_command"}]
    assert update["message"]["from"]["language_code"] == "sv"
    keyboard = {"inline_keyboard": [[{"text": "Ja", "callback_data": "y"}, {"text": "Nej tack", "callback_data": "n"}]]}
    await sandbox.call("sendMessage", chat_id=alva.id, text="Hej", reply_markup=keyboard)
    heard = await alva.hears("Hej")
    assert heard.labels == ["Ja", "Nej tack"]
    number = await alva.presses("Nej")
    (pressed,) = (await sandbox.call("getUpdates", offset=update["update_id"] + 1))["result"]
    assert pressed["callback_query"]["data"] == "n"
    assert pressed["callback_query"]["message"]["message_id"] == heard.id
    assert (await sandbox.call("answerCallbackQuery", callback_query_id=number, text="Tack"))["ok"]
    assert await alva.toast() == "Tack"
    await sandbox.call("editMessageText", chat_id=alva.id, message_id=heard.id, text="Hej då")
    edited = await alva.hears()
    assert (edited.id, edited.text, edited.labels) == (heard.id, "Hej då", [])
    assert "edit_date" in edited
    assert await alva.heard_nothing_since()
