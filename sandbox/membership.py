"""Where the bot is let in and put out: blocked by a person, added to a group or a channel, removed from it."""

import time

from sandbox.incoming import Refused, put, write
from sandbox.state import Bot, Chat, Json, Persona, Telegram

RIGHTS = (
    "can_manage_chat",
    "can_delete_messages",
    "can_manage_video_chats",
    "can_restrict_members",
    "can_promote_members",
    "can_change_info",
    "can_invite_users",
    "can_post_stories",
    "can_edit_stories",
    "can_delete_stories",
)
OF_CHANNELS = ("can_post_messages", "can_edit_messages")


def member(user: Json, status: str, *, channel: bool = False) -> Json:
    """Bot API ChatMember, with all that this status has."""
    about: Json = {"user": user, "status": status}
    if status == "kicked":
        about["until_date"] = 0
    if status == "administrator":
        about |= {
            "can_be_edited": False,
            "is_anonymous": False,
            **dict.fromkeys(RIGHTS, False),
            "can_manage_chat": True,
        }
        about |= dict.fromkeys(OF_CHANNELS, True) if channel else {}
    return about


def _changed(telegram: Telegram, bot: Bot, chat: Chat, by: Persona, was: str, now: str) -> None:
    change = {
        "chat": chat.body,
        "from": by.user(),
        "date": int(time.time()),
        "old_chat_member": member(bot.user(), was, channel=chat.channel),
        "new_chat_member": member(bot.user(), now, channel=chat.channel),
    }
    put(telegram, bot, "my_chat_member", change, chat.id)


def set_blocked(telegram: Telegram, bot: Bot, persona: Persona, *, blocked: bool) -> None:
    """Block or unblock: my_chat_member, and later sends are refused."""
    chat = bot.private_chat(persona)
    if chat.blocked == blocked:
        return
    chat.blocked = blocked
    telegram.bus.tell("blocked", chat_id=chat.id, blocked=blocked)
    was, now = ("member", "kicked") if blocked else ("kicked", "member")
    _changed(telegram, bot, chat, persona, was, now)


def _new(telegram: Telegram, bot: Bot, about: Json, members: list[int], *, admin: bool) -> Chat:
    unknown = [number for number in members if number not in telegram.personas]
    if unknown or not members:
        raise Refused(404, f"a {about['type']} needs members, and every member must be a persona")
    number = telegram.new_group_id()
    chat = bot.chats[number] = Chat({"id": number, **about}, list(members), admin=admin)
    _changed(telegram, bot, chat, telegram.personas[members[0]], "left", "administrator" if admin else "member")
    return chat


def new_group(telegram: Telegram, bot: Bot, title: str, members: list[int], *, admin: bool, topics: int = 0) -> Chat:
    """A group with the bot in it, made by the first of its members; one with topics is a supergroup."""
    about: Json = {"title": title, "type": "group", "all_members_are_administrators": False}
    if topics:
        about = {"title": title, "type": "supergroup", "is_forum": True}
    chat = _new(telegram, bot, about, members, admin=admin)
    # The first is the general one, and has no number of its own.
    chat.topics = dict.fromkeys(range(2, 2 + topics), True)
    write(telegram, bot, telegram.personas[members[0]], {"group_chat_created": True}, chat)
    return chat


def new_channel(telegram: Telegram, bot: Bot, title: str, members: list[int]) -> Chat:
    """A channel in which the bot is an administrator, as it must be; its members are those who may post."""
    return _new(telegram, bot, {"title": title, "type": "channel"}, members, admin=True)


def close_topic(chat: Chat, topic: int, *, deleted: bool) -> None:
    """Nobody can write in a topic any more."""
    if topic not in chat.topics:
        raise Refused(404, "no such topic")
    if deleted:
        del chat.topics[topic]
    else:
        chat.topics[topic] = False


def migrate(telegram: Telegram, bot: Bot, chat: Chat) -> Chat:
    """A group becomes a supergroup, which has another id: each tells of the other."""
    if chat.body["type"] != "group" or chat.left or chat.moved_to is not None:
        raise Refused(409, "only a group that the bot is in can become a supergroup")
    number, by = telegram.new_group_id(), telegram.personas[chat.members[0]]
    about = {"id": number, "title": chat.body["title"], "type": "supergroup"}
    new = bot.chats[number] = Chat(about, list(chat.members), admin=chat.admin)
    for where, told in ((chat, {"migrate_to_chat_id": number}), (new, {"migrate_from_chat_id": chat.id})):
        put(telegram, bot, "message", where.keep(told, by.user(), from_bot=False).body, where.id)
    chat.moved_to = number
    return new


def remove(telegram: Telegram, bot: Bot, chat: Chat) -> None:
    """The first member puts the bot out of a group or a channel."""
    if chat.private or chat.left:
        raise Refused(409, "the bot is in no such group or channel")
    was = "administrator" if chat.admin else "member"
    chat.left = chat.kicked = True
    _changed(telegram, bot, chat, telegram.personas[chat.members[0]], was, "kicked")
