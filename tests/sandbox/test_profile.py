"""What a bot says of itself: commands, descriptions, names, menu."""

import pytest

from tests.telegram import Json, Sandbox


async def test_a_persona_sees_the_commands_of_the_narrowest_scope_and_its_language(sandbox: Sandbox) -> None:
    alva, tom = await sandbox.persona("Alva", "sv"), await sandbox.persona("Tom", "en-GB")
    await alva.start()

    async def put(word: str, **where: object) -> None:
        commands = [{"command": word, "description": word}]
        assert (await sandbox.call("setMyCommands", None, commands=commands, **where))["ok"]

    await put("default")
    await put("english", language_code="en", scope={"type": "all_private_chats"})
    assert [c["command"] for c in (await alva.chat())["commands"]] == ["default"]
    assert [c["command"] for c in (await tom.chat())["commands"]] == ["english"]
    await put("own", scope={"type": "chat", "chat_id": alva.id})
    assert [c["command"] for c in (await alva.chat())["commands"]] == ["own"]
    await sandbox.call("deleteMyCommands", scope={"type": "chat", "chat_id": alva.id})
    assert [c["command"] for c in (await alva.chat())["commands"]] == ["default"]
    assert (await sandbox.call("getMyCommands", language_code="en"))["result"] == []


@pytest.mark.parametrize(
    ("params", "words"),
    [
        ({"commands": [{"command": "bad command", "description": "x"}]}, "BOT_COMMAND_INVALID"),
        ({"commands": [{"command": "x" * 33, "description": "x"}]}, "BOT_COMMAND_INVALID"),
        ({"commands": [{"command": "Upper", "description": "x"}]}, "BOT_COMMAND_INVALID"),
        ({"commands": [{"command": "", "description": "x"}]}, "command must be non-empty"),
        ({"commands": [{"command": "x", "description": ""}]}, "command description must be non-empty"),
        ({"commands": [{"command": "x", "description": "x" * 257}]}, "BOT_COMMAND_DESCRIPTION_INVALID"),
        ({"commands": [], "language_code": "swe"}, "invalid language code specified"),
        ({"commands": [], "scope": {"type": "x"}}, "can't parse BotCommandScope: Unsupported type specified"),
        (
            {"commands": [], "scope": {"type": "chat"}},
            "can't parse BotCommandScope: Can't find field \"chat_id\"",
        ),
        (
            {"commands": [], "scope": {"type": "chat_member", "chat_id": 0}},
            "can't parse BotCommandScope: Can't find field \"user_id\"",
        ),
        ({"commands": [], "scope": {"type": "chat", "chat_id": 4711}}, "chat not found"),
    ],
)
async def test_bad_commands_are_refused(sandbox: Sandbox, params: Json, words: str) -> None:
    assert (await sandbox.call("setMyCommands", **params))["description"] == f"Bad Request: {words}"


@pytest.mark.parametrize(
    ("method", "name", "longest", "words"),
    [
        ("MyDescription", "description", 512, "BOT_DESC_INVALID"),
        ("MyShortDescription", "short_description", 120, "BOT_SHARETEXT_INVALID"),
        ("MyName", "name", 64, "BOT_TITLE_INVALID"),
    ],
)
async def test_words_about_the_bot_have_a_limit_and_languages(
    sandbox: Sandbox, method: str, name: str, longest: int, words: str
) -> None:
    too_long = await sandbox.call(f"set{method}", **{name: "x" * (longest + 1)})
    assert too_long["description"] == f"Bad Request: {words}"
    assert (await sandbox.call(f"set{method}", **{name: "x" * longest}))["ok"]
    assert (await sandbox.call(f"set{method}", **{name: "svenska", "language_code": "sv"}))["ok"]
    assert (await sandbox.call(f"get{method}", language_code="sv"))["result"] == {name: "svenska"}
    assert (await sandbox.call(f"get{method}", language_code="en"))["result"] == {name: "x" * longest}


async def test_a_persona_reads_the_description_in_its_language(sandbox: Sandbox) -> None:
    alva, tom = await sandbox.persona("Alva", "sv"), await sandbox.persona("Tom", "en")
    await sandbox.call("setMyDescription", description="Hello")
    await sandbox.call("setMyDescription", description="Hej", language_code="sv")
    assert [(await who.chat())["description"] for who in (alva, tom)] == ["Hej", "Hello"]


async def test_the_rest_of_a_bot(sandbox: Sandbox) -> None:
    alva = await sandbox.persona("Alva")
    await alva.start()
    assert (await sandbox.call("setChatMenuButton", menu_button={"type": "commands"}))["ok"]
    assert (await sandbox.call("getChatMenuButton", chat_id=alva.id))["result"] == {"type": "commands"}
    assert not (await sandbox.call("setChatMenuButton", menu_button={"type": "odd"}))["ok"]
    assert (await sandbox.call("getChat", chat_id=alva.id))["result"]["first_name"] == "Alva"
    member = await sandbox.call("getChatMember", chat_id=alva.id, user_id=alva.id)
    assert member["result"]["status"] == "member"
    assert (await sandbox.call("leaveChat", chat_id=alva.id))["error_code"] == 400
    assert (await sandbox.call("close"))["error_code"] == 429
    assert (await sandbox.call("logOut"))["ok"]
