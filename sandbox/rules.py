"""Telegram's limits, and its words when one is broken."""

import re
from typing import Any

from sandbox.entities import Entity, parse_html, tidy, units, words
from sandbox.errors import Refusal, bad_request
from sandbox.keyboards import check_url
from sandbox.markdown import parse_legacy, parse_markdown

LONGEST_TEXT = 4096
LONGEST_CAPTION = 1024
LONGEST_TOAST = 200
MOST_COMMANDS = 100
LONGEST_COMMAND_WORDS = 256
COMMAND = re.compile(r"[a-z0-9_]{1,32}")
PAYLOAD = re.compile(r"[A-Za-z0-9_-]{0,64}")
ENTITY_KINDS = words(
    "mention hashtag cashtag bot_command url email phone_number bold italic underline strikethrough spoiler "
    "blockquote expandable_blockquote code pre text_link text_mention custom_emoji date_time"
)
REMOVED = dict.fromkeys([ord("\r"), *range(0x2028, 0x202F)])  # line separators and bidi overrides
FOUND_BY_ITSELF = words("mention hashtag cashtag bot_command url email phone_number")
NEEDED: dict[str, tuple[tuple[str, type], ...]] = {
    "text_link": (("url", str),),
    "text_mention": (("user", dict),),
    "custom_emoji": (("custom_emoji_id", str),),
}

Json = dict[str, Any]


def formatted(source: str, parse_mode: str, entities: Any) -> tuple[str, list[Entity]]:
    """The text as it is shown, and its entities, from markup or from given entities."""
    mode = parse_mode.lower()
    if mode or not entities:
        source = source.translate(REMOVED)
    if mode == "html":
        return tidy(*parse_html(source))
    if mode == "markdownv2":
        return tidy(*parse_markdown(source))
    if mode == "markdown":
        return tidy(*parse_legacy(source))
    if mode and mode != "none":
        raise bad_request("unsupported parse_mode")
    return tidy(source, _given(source, entities))


def _given(source: str, entities: Any) -> list[Entity]:
    if entities is None:
        return []
    if not isinstance(entities, list):
        raise bad_request("can't parse entities: expected an Array of MessageEntity")
    for entity in entities:
        _check_entity(source, entity)
    return [dict(entity) for entity in entities if entity["length"] > 0 and entity["type"] not in FOUND_BY_ITSELF]


def _check_entity(source: str, entity: Any) -> None:
    if not isinstance(entity, dict):
        raise _unparsed("MessageEntity must be an Object")
    for name, kind in (("offset", int), ("length", int), ("type", str), *NEEDED.get(str(entity.get("type")), ())):
        if name not in entity:
            raise _unparsed(f'Can\'t find field "{name}"')
        if not isinstance(entity[name], kind):
            raise _unparsed(f'Field "{name}" must be of type {"Number" if kind is int else "String"}')
    if entity["type"] not in ENTITY_KINDS:
        raise _unparsed("Unsupported type specified")
    start, length = entity["offset"], entity["length"]
    if start < 0:
        raise bad_request(f"receive an entity with incorrect offset {start}")
    if length < 0:
        raise bad_request(f"receive an entity with incorrect length {length}")
    if start > units(source):
        raise bad_request(f"entity begins after the end of the text at UTF-16 offset {start}")
    if start + length > units(source):
        end = start + length
        raise bad_request(
            f"entity beginning at UTF-16 offset {start} ends after the end of the text at UTF-16 offset {end}"
        )
    if entity["type"] == "text_link":
        check_url(entity["url"], "entity URL")


def _unparsed(why: str) -> Refusal:
    return bad_request(f"can't parse MessageEntity: {why}")


def message_text(source: str, parse_mode: str, entities: Any) -> Json:
    """text and entities of a message."""
    if not source:
        raise bad_request("message text is empty")
    text, found = formatted(source, parse_mode, entities)
    if not text:
        raise bad_request("text must be non-empty")
    if units(text) > LONGEST_TEXT:
        raise bad_request("message is too long")
    return {"text": text, **({"entities": found} if found else {})}


def caption(source: str, parse_mode: str, entities: Any) -> Json:
    """caption and caption_entities of a message; nothing for an empty one."""
    text, found = formatted(source, parse_mode, entities)
    if units(text) > LONGEST_CAPTION:
        raise bad_request("message caption is too long")
    if not text:
        return {}
    return {"caption": text, **({"caption_entities": found} if found else {})}


CHAT_ACTIONS = words(
    "typing upload_photo record_video upload_video record_voice upload_voice upload_document choose_sticker "
    "find_location record_video_note upload_video_note"
)
REACTIONS = words(
    "❤ 👍 👎 🔥 🥰 👏 😁 🤔 🤯 😱 🤬 😢 🎉 🤩 🤮 💩 🙏 👌 🕊 🤡 🥱 🥴 😍 🐳 ❤‍🔥 🌚 🌭 💯 "
    "🤣 ⚡ 🍌 🏆 💔 🤨 😐 🍓 🍾 💋 🖕 😈 😴 😭 🤓 👻 👨‍💻 👀 🎃 🙈 😇 😨 🤝 ✍ 🤗 🫡 🎅 🎄 "
    "☃ 💅 🤪 🗿 🆒 💘 🙉 🦄 😘 💊 🙊 😎 👾 🤷‍♂ 🤷 🤷‍♀ 😡 "
)


def reactions(given: Any) -> list[Json]:
    """Checked reactions: of an emoji that may be one, and at most one, since bots are not premium."""
    if given is None:
        return []
    if not isinstance(given, list) or not all(isinstance(reaction, dict) for reaction in given):
        raise bad_request("can't parse reaction types: expected an Array of Object")
    if len(given) > 1:
        raise bad_request("REACTIONS_TOO_MANY")
    for reaction in given:
        if reaction.get("type") != "emoji" or reaction.get("emoji", "").strip("\ufe0f") not in REACTIONS:
            raise bad_request("REACTION_INVALID")
    return given


def language(code: str) -> str:
    """A two-letter language code, or none."""
    if code and not re.fullmatch(r"[a-z]{2}", code):
        raise bad_request("invalid language code specified")
    return code


def commands(given: Any) -> list[Json]:
    """Checked BotCommands."""
    if given is None:
        return []
    if not isinstance(given, list):
        raise bad_request("expected an Array of BotCommand")
    if len(given) > MOST_COMMANDS:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    return [_command(one) for one in given]


def _command(given: Any) -> Json:
    if not isinstance(given, dict):
        raise bad_request("can't parse BotCommand: expected an Object")
    for name in ("command", "description"):
        if name not in given:
            raise bad_request(f"can't parse BotCommand: Can't find field \"{name}\"")
        if not isinstance(given[name], str):
            raise bad_request(f'can\'t parse BotCommand: Field "{name}" must be of type String')
    command, description = given["command"].removeprefix("/"), given["description"].strip()
    if not command:
        raise bad_request("command must be non-empty")
    if not description:
        raise bad_request("command description must be non-empty")
    if not COMMAND.fullmatch(command):
        raise bad_request("BOT_COMMAND_INVALID")
    if units(description) > LONGEST_COMMAND_WORDS:
        raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
    return {"command": command, "description": description}


def link_preview(options: Any) -> None:
    """Refuse LinkPreviewOptions that Telegram would refuse."""
    if options is None:
        return
    if not isinstance(options, dict):
        raise bad_request("can't parse LinkPreviewOptions: expected an Object")
    for name in ("is_disabled", "prefer_small_media", "prefer_large_media", "show_above_text"):
        if not isinstance(options.get(name, False), bool):
            raise bad_request(f'field "{name}" must be of type Boolean')
