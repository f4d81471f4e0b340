"""Groups and channels: how the bot gets in and out, and what it sees there."""

import pytest
from telegram import Bot, ChatMemberAdministrator, Update

from tests.telegram import TOKEN, Json, Sandbox


async def _updates(sandbox: Sandbox) -> list[Json]:
    updates: list[Json] = (await sandbox.call("getUpdates"))["result"]
    return updates


def _status(update: Json) -> tuple[str, str]:
    change = update["my_chat_member"]
    return change["old_chat_member"]["status"], change["new_chat_member"]["status"]


async def test_added_to_a_channel_the_bot_is_told_and_is_an_administrator(sandbox: Sandbox) -> None:
    alva = await sandbox.persona()
    channel = await sandbox.channel(alva, title="Nyheter")
    (update,) = await _updates(sandbox)
    assert _status(update) == ("left", "administrator")
    assert update["my_chat_member"]["chat"] == {"id": channel, "title": "Nyheter", "type": "channel"}
    bot = Bot(TOKEN)
    decoded = Update.de_json(update, bot)
    assert decoded.my_chat_member
    assert isinstance(decoded.my_chat_member.new_chat_member, ChatMemberAdministrator)
    assert decoded.my_chat_member.new_chat_member.can_post_messages


async def test_a_post_in_a_channel_comes_from_the_channel_and_from_nobody(sandbox: Sandbox) -> None:
    alva = await sandbox.persona()
    channel = await sandbox.channel(alva)
    post = await alva.says("Motorträff i kväll", chat_id=channel)
    await alva.edits(post, "Motorträff i morgon")
    _, posted, edited = await _updates(sandbox)
    assert posted["channel_post"]["text"] == "Motorträff i kväll"
    assert posted["channel_post"]["sender_chat"]["id"] == channel
    assert "from" not in posted["channel_post"]
    assert edited["edited_channel_post"]["text"] == "Motorträff i morgon"


async def test_the_bot_posts_in_a_channel_as_the_channel(sandbox: Sandbox) -> None:
    alva = await sandbox.persona()
    channel = await sandbox.channel(alva)
    sent = (await sandbox.call("sendMessage", chat_id=channel, text="Hej"))["result"]
    assert sent["sender_chat"]["id"] == channel
    assert "from" not in sent
    await alva.start()
    forwarded = await sandbox.call("forwardMessage", chat_id=alva.id, from_chat_id=channel, message_id=1)
    assert forwarded["result"]["forward_origin"]["type"] == "channel"


@pytest.mark.parametrize("kind", ["group", "channel"])
async def test_put_out_the_bot_is_told_and_can_write_no_more(sandbox: Sandbox, kind: str) -> None:
    alva = await sandbox.persona()
    chat = await (sandbox.group(alva) if kind == "group" else sandbox.channel(alva))
    await sandbox.removes_bot(chat)
    assert _status((await _updates(sandbox))[-1])[1] == "kicked"
    refused = await sandbox.call("sendMessage", chat_id=chat, text="x")
    assert refused["description"] == f"Forbidden: bot was kicked from the {kind} chat"
    await alva.says("kvar", chat_id=chat)
    assert "my_chat_member" in (await _updates(sandbox))[-1]
    with pytest.raises(AssertionError, match="in no such"):
        await sandbox.removes_bot(chat)


async def test_an_administrator_of_a_group_is_added_as_one_and_sees_everything(sandbox: Sandbox) -> None:
    alva = await sandbox.persona()
    group = await sandbox.group(alva, admin=True)
    said = await alva.says("hej alla", chat_id=group)
    await alva.edits(said, "hej")
    updates = await _updates(sandbox)
    assert _status(updates[0]) == ("left", "administrator")
    assert updates[-2]["message"]["text"] == "hej alla"
    assert updates[-1]["edited_message"]["text"] == "hej"


async def test_nobody_changes_what_somebody_else_wrote(sandbox: Sandbox) -> None:
    alva, tom = await sandbox.persona("Alva"), await sandbox.persona("Tom")
    group = await sandbox.group(alva, tom, admin=True)
    said = await alva.says("hej", chat_id=group)
    with pytest.raises(AssertionError, match="no such own message"):
        await tom.edits(said, "nej")


async def test_a_channel_needs_somebody_who_may_post(sandbox: Sandbox) -> None:
    with pytest.raises(AssertionError, match="members"):
        await sandbox.channel()


async def test_in_a_topic_the_bot_hears_and_answers_until_it_is_closed_or_deleted(sandbox: Sandbox) -> None:
    alva = await sandbox.persona()
    group = await sandbox.group(alva, topics=2)
    await alva.says("/start@bot", chat_id=group, topic=2)
    said = await alva.says("/start", chat_id=group, topic=3)
    assert (said["message_thread_id"], said["is_topic_message"], said["chat"]["type"]) == (3, True, "supergroup")
    assert (await _updates(sandbox))[-1]["message"]["message_thread_id"] == 3
    answer = await sandbox.call("sendMessage", chat_id=group, text="hej", message_thread_id=2)
    assert answer["result"]["message_thread_id"] == 2
    await sandbox.closes(group, 2)
    await sandbox.closes(group, 3, deleted=True)
    for topic, words in ((2, "TOPIC_CLOSED"), (3, "message thread not found"), (9, "message thread not found")):
        refused = await sandbox.call("sendMessage", chat_id=group, text="hej", message_thread_id=topic)
        assert refused["description"] == f"Bad Request: {words}"
    with pytest.raises(AssertionError, match="closed"):
        await alva.says("/start", chat_id=group, topic=2)
    with pytest.raises(AssertionError, match="no such topic"):
        await sandbox.closes(group, 3)


async def test_a_group_that_becomes_a_supergroup_tells_so_and_takes_messages_at_its_new_id_only(
    sandbox: Sandbox,
) -> None:
    alva = await sandbox.persona()
    group = await sandbox.group(alva)
    new = await sandbox.migrates(group)
    left, arrived = (update["message"] for update in (await _updates(sandbox))[-2:])
    assert (left["chat"]["id"], left["migrate_to_chat_id"]) == (group, new)
    assert (arrived["chat"]["id"], arrived["migrate_from_chat_id"]) == (new, group)
    refused = await sandbox.call("sendMessage", chat_id=group, text="hej")
    assert (refused["error_code"], refused["parameters"]) == (400, {"migrate_to_chat_id": new})
    assert (await sandbox.call("sendMessage", chat_id=new, text="hej"))["ok"]
    with pytest.raises(AssertionError, match="only a group"):
        await sandbox.migrates(new)
