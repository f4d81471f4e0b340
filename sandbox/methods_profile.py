"""Methods about the bot itself: names, descriptions, commands, menu, files, chats."""

from typing import Any

from sandbox import rules
from sandbox.call import Call
from sandbox.entities import units
from sandbox.errors import Refusal, bad_request, forbidden
from sandbox.media import LARGEST_DOWNLOAD
from sandbox.membership import member
from sandbox.state import Bot, Json, Persona

SCOPES = frozenset(["default", "all_private_chats", "all_group_chats", "all_chat_administrators"])
CHAT_SCOPES = frozenset(["chat", "chat_administrators", "chat_member"])


def get_me(call: Call) -> Json:
    """The bot."""
    return {
        **call.bot.user(),
        "can_join_groups": True,
        "can_read_all_group_messages": False,
        "supports_inline_queries": False,
        "can_connect_to_business": False,
        "has_main_web_app": False,
    }


def scope_key(scope: Any) -> str:
    """One word for a BotCommandScope."""
    if scope is None:
        return "default"
    if not isinstance(scope, dict) or scope.get("type") not in SCOPES | CHAT_SCOPES:
        raise bad_request("can't parse BotCommandScope: Unsupported type specified")
    kind = str(scope["type"])
    if kind in SCOPES:
        return kind
    if "chat_id" not in scope:
        raise bad_request("can't parse BotCommandScope: Can't find field \"chat_id\"")
    if kind == "chat_member" and "user_id" not in scope:
        raise bad_request("can't parse BotCommandScope: Can't find field \"user_id\"")
    return f"{kind}:{scope['chat_id']}" + (f":{scope['user_id']}" if kind == "chat_member" else "")


def _where(call: Call) -> tuple[str, str]:
    scope = call.structure("scope", "BotCommandScope")
    key = scope_key(scope)
    if isinstance(scope, dict) and scope.get("type") in CHAT_SCOPES and "chat_id" in scope:
        inner = Call(call.telegram, call.bot, call.method, {"chat_id": scope["chat_id"]})
        inner.chat()  # refused as for a message when there is no such chat
    return key, rules.language(call.text("language_code"))


def set_my_commands(call: Call) -> bool:
    """The menu of commands, for a scope and a language."""
    where = _where(call)
    call.bot.commands[where] = rules.commands(call.structure("commands", "commands"))
    call.telegram.bus.tell("menu")
    return True


def get_my_commands(call: Call) -> list[Json]:
    """What is set for exactly this scope and language."""
    return call.bot.commands.get(_where(call), [])


def delete_my_commands(call: Call) -> bool:
    """Back to the wider scope."""
    call.bot.commands.pop(_where(call), None)
    call.telegram.bus.tell("menu")
    return True


def commands_for(bot: Bot, persona: Persona) -> list[Json]:
    """What a persona sees in the private chat: the narrowest scope that has some, own language first."""
    language = (persona.language_code or "")[:2]
    for scope in (f"chat:{persona.id}", "all_private_chats", "default"):
        for code in (language, ""):
            found = bot.commands.get((scope, code))
            if found:
                return found
    return []


def localised(words: dict[str, str], persona: Persona) -> str:
    """The persona's language, else the one for all."""
    return words.get((persona.language_code or "")[:2]) or words.get("", "")


def _setter(attribute: str, name: str, longest: int, refusal: str) -> Any:
    def set_words(call: Call) -> bool:
        words = call.text(name)
        if units(words) > longest:
            raise bad_request(refusal)
        table: dict[str, str] = getattr(call.bot, attribute)
        code = rules.language(call.text("language_code"))
        if words:
            table[code] = words
        else:
            table.pop(code, None)
        call.telegram.bus.tell("menu")
        return True

    return set_words


def _getter(attribute: str, name: str) -> Any:
    def get_words(call: Call) -> Json:
        table: dict[str, str] = getattr(call.bot, attribute)
        code = rules.language(call.text("language_code"))
        fallback = call.bot.first_name if name == "name" else ""
        return {name: table.get(code) or table.get("", fallback)}

    return get_words


def _menu_chat(call: Call) -> int | None:
    return call.chat().id if call.text("chat_id") else None


def set_chat_menu_button(call: Call) -> bool:
    """What the button next to the text field does."""
    button = call.structure("menu_button", "menu button") or {"type": "default"}
    if not isinstance(button, dict) or button.get("type") not in {"default", "commands", "web_app"}:
        raise bad_request("can't parse menu button: unsupported type specified")
    call.bot.menu_buttons[_menu_chat(call)] = button
    call.telegram.bus.tell("menu")
    return True


def get_chat_menu_button(call: Call) -> Json:
    """The chat's own, or the one for all."""
    buttons = call.bot.menu_buttons
    return buttons.get(_menu_chat(call)) or buttons.get(None) or {"type": "commands"}


def get_file(call: Call) -> Json:
    """Where a file can be downloaded."""
    if not call.text("file_id"):
        raise bad_request("file_id not specified")
    file = call.bot.files.get(call.text("file_id"))
    if file is None:
        raise bad_request("invalid file_id")
    if len(file.content) > LARGEST_DOWNLOAD:
        raise bad_request("file is too big")
    return {**file.described(), "file_path": file.path}


def get_chat(call: Call) -> Json:
    """ChatFullInfo, as far as it is known."""
    chat = call.chat()
    return {
        **chat.body,
        "accent_color_id": 0,
        "max_reaction_count": 11,
        "accepted_gift_types": dict.fromkeys(
            (
                "unlimited_gifts",
                "limited_gifts",
                "unique_gifts",
                "premium_subscription",
                "gifts_from_channels",
            ),
            False,
        ),
    }


def get_chat_member(call: Call) -> Json:
    """Who somebody is in a chat."""
    chat = call.chat()
    number = call.integer("user_id")
    if number == call.bot.id:
        status = "kicked" if chat.kicked else "left" if chat.left else "administrator" if chat.admin else "member"
        return member(call.bot.user(), status, channel=chat.channel)
    persona = call.telegram.personas.get(number)
    if persona is None:
        raise bad_request("invalid user_id specified")
    return member(persona.user(), "member" if number in chat.members else "left")


def leave_chat(call: Call) -> bool:
    """Go away from a group or a channel."""
    chat = call.chat()
    if chat.private:
        raise bad_request("chat member status can't be changed in private chats")
    if chat.left:
        raise forbidden(f"bot is not a member of the {chat.body['type']} chat")
    chat.left = True
    return True


def log_out(call: Call) -> bool:
    """Leave this server; nothing to do where there is one."""
    call.bot.queue.end_polls("terminated by logOut request")
    return True


def close(_call: Call) -> bool:
    """As Telegram: not within ten minutes of the start."""
    raise Refusal(429, "Too Many Requests: retry after 600", retry_after=600)


METHODS: dict[str, Any] = {
    "getMe": get_me,
    "setMyCommands": set_my_commands,
    "getMyCommands": get_my_commands,
    "deleteMyCommands": delete_my_commands,
    "setMyName": _setter("names", "name", 64, "BOT_TITLE_INVALID"),
    "getMyName": _getter("names", "name"),
    "setMyDescription": _setter("descriptions", "description", 512, "BOT_DESC_INVALID"),
    "getMyDescription": _getter("descriptions", "description"),
    "setMyShortDescription": _setter("short_descriptions", "short_description", 120, "BOT_SHARETEXT_INVALID"),
    "getMyShortDescription": _getter("short_descriptions", "short_description"),
    "setChatMenuButton": set_chat_menu_button,
    "getChatMenuButton": get_chat_menu_button,
    "getFile": get_file,
    "getChat": get_chat,
    "getChatMember": get_chat_member,
    "leaveChat": leave_chat,
    "logOut": log_out,
    "close": close,
}
