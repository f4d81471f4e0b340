"""Sending, editing, deleting and answering."""

import pytest

from tests.telegram import Json, Persona, Sandbox

TOO_OLD = "Bad Request: query is too old and response timeout expired or query ID is invalid"
KEYS = {"inline_keyboard": [[{"text": "Ja", "callback_data": "y"}]]}


@pytest.fixture
async def alva(sandbox: Sandbox) -> Persona:
    alva = await sandbox.persona("Alva")
    await alva.start()
    return alva


async def test_message_ids_grow_within_a_chat(sandbox: Sandbox, alva: Persona) -> None:
    sent = [(await sandbox.call("sendMessage", chat_id=str(alva.id), text="x"))["result"] for _ in range(2)]
    assert [message["message_id"] for message in sent] == [2, 3]
    assert sent[0]["chat"] == {"id": alva.id, "first_name": "Alva", "type": "private"}
    assert sent[0]["from"]["is_bot"]


async def test_a_chat_that_never_began_cannot_be_written_to(sandbox: Sandbox) -> None:
    bo = await sandbox.persona("Bo")
    known = await sandbox.call("sendMessage", chat_id=bo.id, text="x")
    assert (known["error_code"], known["description"]) == (
        403,
        "Forbidden: bot can't initiate conversation with a user",
    )
    for chat_id in (4711, "@nobody_here", "odd", -1):
        unknown = await sandbox.call("sendMessage", chat_id=chat_id, text="x")
        assert unknown["description"] == "Bad Request: chat not found"
    assert (await sandbox.call("sendMessage", text="x"))["description"] == "Bad Request: chat_id is empty"


async def test_who_blocks_the_bot_is_not_reached_until_it_is_unblocked(sandbox: Sandbox, alva: Persona) -> None:
    await alva.blocks()
    sends: list[tuple[str, Json]] = [
        ("sendMessage", {"text": "x"}),
        ("sendChatAction", {"action": "typing"}),
        ("sendLocation", {"latitude": 1, "longitude": 1}),
    ]
    for method, params in sends:
        answer = await sandbox.call(method, chat_id=alva.id, **params)
        assert (answer["error_code"], answer["description"]) == (403, "Forbidden: bot was blocked by the user")
    await alva.unblocks()
    assert (await sandbox.call("sendMessage", chat_id=alva.id, text="x"))["ok"]
    changes = [u["my_chat_member"] for u in (await sandbox.call("getUpdates"))["result"] if "my_chat_member" in u]
    assert [change["new_chat_member"]["status"] for change in changes] == ["kicked", "member"]


async def test_an_edit_keeps_the_id_and_must_change_something(sandbox: Sandbox, alva: Persona) -> None:
    where: Json = {"chat_id": alva.id, "message_id": 2}
    await sandbox.call("sendMessage", chat_id=alva.id, text="Hej", reply_markup=KEYS)
    same = await sandbox.call("editMessageText", **where, text="Hej", reply_markup=KEYS)
    assert same["description"] == (
        "Bad Request: message is not modified: specified new message content and reply markup are exactly the same "
        "as a current content and reply markup of the message"
    )
    edited = (await sandbox.call("editMessageText", **where, text="<b>Hej</b>", parse_mode="HTML"))["result"]
    assert edited["message_id"] == 2
    assert edited["edit_date"] >= edited["date"]
    assert "reply_markup" not in edited
    again = await sandbox.call("editMessageReplyMarkup", **where, reply_markup=KEYS)
    assert again["result"]["text"] == "Hej"
    assert again["result"]["reply_markup"] == KEYS


async def test_what_cannot_be_edited_is_refused(sandbox: Sandbox, alva: Persona) -> None:
    async def edit(number: int) -> str:
        answer = await sandbox.call("editMessageText", chat_id=alva.id, message_id=number, text="y")
        return str(answer["description"])

    assert await edit(1) == "Bad Request: message can't be edited"
    assert await edit(99) == "Bad Request: message to edit not found"
    keyboard = {"keyboard": [["A"]]}
    await sandbox.call("sendMessage", chat_id=alva.id, text="x", reply_markup=keyboard)
    assert await edit(2) == "Bad Request: message can't be edited"
    nameless = await sandbox.call("editMessageText", chat_id=alva.id, text="y")
    assert nameless["description"] == "Bad Request: message identifier is not specified"


async def test_a_deleted_message_is_gone(sandbox: Sandbox, alva: Persona) -> None:
    await sandbox.call("sendMessage", chat_id=alva.id, text="x")
    where: Json = {"chat_id": alva.id, "message_id": 2}
    assert (await sandbox.call("deleteMessage", **where))["result"] is True
    assert (await sandbox.call("deleteMessage", **where))["description"] == ("Bad Request: message to delete not found")
    assert [m.text for m in await alva.messages()] == ["/start"]


async def test_a_press_is_answered_once_and_in_time(sandbox: Sandbox, alva: Persona) -> None:
    await sandbox.call("sendMessage", chat_id=alva.id, text="?", reply_markup=KEYS)
    number = await alva.presses("Ja")
    too_long = await sandbox.call("answerCallbackQuery", callback_query_id=number, text="x" * 201)
    assert too_long["description"] == "Bad Request: MESSAGE_TOO_LONG"
    assert (await sandbox.call("answerCallbackQuery", callback_query_id=number))["ok"]
    assert await alva.toast() == ""
    assert (await sandbox.call("answerCallbackQuery", callback_query_id=number))["description"] == TOO_OLD
    assert (await sandbox.call("answerCallbackQuery"))["description"] == TOO_OLD
    await sandbox.settings(query_seconds=0)
    late = await alva.presses("Ja")
    assert (await sandbox.call("answerCallbackQuery", callback_query_id=late))["description"] == TOO_OLD


async def test_forged_data_reaches_the_bot_and_unknown_data_does_not(sandbox: Sandbox, alva: Persona) -> None:
    message = (await sandbox.call("sendMessage", chat_id=alva.id, text="?", reply_markup=KEYS))["result"]
    with pytest.raises(AssertionError, match="404"):
        await alva.presses_data("z", message, forged=False)
    await alva.presses_data("z", message)
    update = (await sandbox.call("getUpdates"))["result"][-1]
    assert update["callback_query"]["data"] == "z"


@pytest.mark.parametrize(
    ("reaction", "words"),
    [
        ([{"type": "emoji", "emoji": "👀"}], None),
        ([{"type": "emoji", "emoji": "❤️"}], None),
        ([], None),
        ([{"type": "emoji", "emoji": "🚓"}], "Bad Request: REACTION_INVALID"),
        ([{"type": "emoji", "emoji": "👀"}] * 2, "Bad Request: REACTIONS_TOO_MANY"),
    ],
)
async def test_reactions_are_of_the_emoji_that_telegram_has(
    sandbox: Sandbox, alva: Persona, reaction: list[Json], words: str | None
) -> None:
    answer = await sandbox.call("setMessageReaction", chat_id=alva.id, message_id=1, reaction=reaction)
    assert answer.get("description") == words
    assert (await alva.messages())[0]["reactions"] == ([] if words else reaction)


async def test_a_chat_action_is_seen_until_the_next_message(sandbox: Sandbox, alva: Persona) -> None:
    await sandbox.call("sendChatAction", chat_id=alva.id, action="typing")
    assert (await alva.chat())["action"] == "typing"
    await sandbox.call("sendMessage", chat_id=alva.id, text="x")
    assert (await alva.chat())["action"] is None
    wrong = await sandbox.call("sendChatAction", chat_id=alva.id, action="dancing")
    assert wrong["description"] == "Bad Request: wrong parameter action in request"


async def test_messages_are_forwarded_and_copied(sandbox: Sandbox, alva: Persona) -> None:
    bo = await sandbox.persona("Bo")
    await bo.start()
    source = await alva.says("Hej")
    params: Json = {"chat_id": bo.id, "from_chat_id": alva.id, "message_id": source.id}
    forwarded = (await sandbox.call("forwardMessage", **params))["result"]
    assert forwarded["forward_origin"]["sender_user"]["id"] == alva.id
    assert list((await sandbox.call("copyMessage", **params))["result"]) == ["message_id"]
    params["message_id"] = 99
    assert (await sandbox.call("copyMessage", **params))["description"] == "Bad Request: message to copy not found"


async def test_a_reply_carries_what_it_replies_to(sandbox: Sandbox, alva: Persona) -> None:
    said = await alva.says("Hej")
    reply = {"message_id": said.id}
    answer = await sandbox.call("sendMessage", chat_id=alva.id, text="x", reply_parameters=reply)
    assert answer["result"]["reply_to_message"]["text"] == "Hej"
