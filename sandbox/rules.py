"""Telegram's limits, and its words when one is broken."""

import re
from typing import Any
from urllib.parse import urlsplit

from sandbox.entities import Entity, cannot_parse, parse_html, tidy, units, words
from sandbox.errors import bad_request
from sandbox.markdown import parse_legacy, parse_markdown

LONGEST_TEXT = 4096
LONGEST_CAPTION = 1024
LONGEST_DATA = 64  # bytes
LONGEST_TOAST = 200
MOST_BUTTONS = 100
STYLES = frozenset({"danger", "success", "primary"})
ACTIONS = words(
    "url callback_data web_app login_url switch_inline_query switch_inline_query_current_chat "
    "switch_inline_query_chosen_chat copy_text callback_game pay"
)
COMMAND = re.compile(r"[a-z0-9_]{1,32}")
PAYLOAD = re.compile(r"[A-Za-z0-9_-]{0,64}")
ENTITY_KINDS = words(
    "mention hashtag cashtag bot_command url email phone_number bold italic underline strikethrough spoiler "
    "blockquote expandable_blockquote code pre text_link text_mention custom_emoji date_time"
)

Json = dict[str, Any]


def formatted(source: str, parse_mode: str, entities: Any) -> tuple[str, list[Entity]]:
    """The text as it is shown, and its entities, from markup or from given entities."""
    mode = parse_mode.lower()
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
    end = units(source)
    for entity in entities:
        if not isinstance(entity, dict) or entity.get("type") not in ENTITY_KINDS:
            raise cannot_parse("unsupported type of MessageEntity specified")
        start, length = entity.get("offset"), entity.get("length")
        if not isinstance(start, int) or not isinstance(length, int) or start < 0 or start + length > end:
            raise cannot_parse("entity is out of the text")
    return [dict(entity) for entity in entities if entity["length"] > 0]


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


def inline_keyboard(rows: Any) -> Json:
    """A checked InlineKeyboardMarkup."""
    if not isinstance(rows, list):
        raise bad_request('field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays')
    checked: list[list[Json]] = []
    for row in rows:
        if not isinstance(row, list):
            raise bad_request('field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays')
        if row:
            checked.append([_inline_button(button) for button in row])
    if sum(map(len, checked)) > MOST_BUTTONS:
        raise bad_request("reply markup is too long")
    return {"inline_keyboard": checked}


def _inline_button(button: Any) -> Json:
    text = _label(button, "inline keyboard button")
    actions = [name for name in ACTIONS if name in button]
    if not actions:
        raise _button("inline keyboard button", "Text buttons are unallowed in the inline keyboard")
    if len(actions) > 1:
        raise _button("inline keyboard button", "exactly one action must be specified")
    if "callback_data" in button:
        data = button["callback_data"]
        if not isinstance(data, str) or not 1 <= len(data.encode()) <= LONGEST_DATA:
            raise bad_request("BUTTON_DATA_INVALID")
    if "url" in button:
        _check_url(button["url"])
    if "copy_text" in button:
        copied = button["copy_text"]
        copy = copied.get("text") if isinstance(copied, dict) else None
        if not isinstance(copy, str) or not 1 <= units(copy) <= 256:
            raise bad_request("BUTTON_COPY_TEXT_INVALID")
    return {**button, "text": text}


def _label(button: Any, what: str) -> str:
    if not isinstance(button, dict):
        raise _button(what, "expected an Object")
    text = button.get("text")
    if not isinstance(text, str):
        raise _button(what, 'Field "text" must be of type String' if text is not None else 'Can\'t find field "text"')
    if not text.strip():
        raise bad_request(
            "BUTTON_TEXT_INVALID" if what.startswith("inline") else "keyboard button text must be non-empty"
        )
    if button.get("style") not in {None, *STYLES}:
        raise _button(what, "invalid button style specified")
    return text


def _button(what: str, words: str) -> Exception:
    return bad_request(f"can't parse {what}: {words}")


def _check_url(url: Any) -> None:
    parts = urlsplit(url) if isinstance(url, str) else urlsplit("")
    if parts.scheme not in {"", "http", "https", "tg", "ton"} or (parts.scheme != "tg" and "." not in str(url)):
        raise bad_request(f"inline keyboard button URL '{url}' is invalid: Wrong HTTP URL")


def reply_keyboard(markup: Json, *, private: bool) -> Json:
    """A checked ReplyKeyboardMarkup; a button may be a plain string."""
    rows = markup.get("keyboard")
    if not isinstance(rows, list) or not all(isinstance(row, list) for row in rows):
        raise bad_request('field "keyboard" of the ReplyKeyboardMarkup must be an Array of Arrays')
    checked = [[_reply_button(button, private=private) for button in row] for row in rows if row]
    if not checked:
        raise bad_request("reply keyboard must contain at least one button")
    hint = markup.get("input_field_placeholder", "")
    if not isinstance(hint, str) or units(hint) > 64:
        raise bad_request("input field placeholder is too long")
    return {**markup, "keyboard": checked}


def _reply_button(button: Any, *, private: bool) -> Json:
    if isinstance(button, str):
        button = {"text": button}
    text = _label(button, "keyboard button")
    asks = [name for name in button if name.startswith("request_") or name == "web_app"]
    if asks and not private:
        what = {"request_location": "location", "request_contact": "phone number"}.get(asks[0], "users")
        raise bad_request(f"{what} can be requested in private chats only")
    if len([name for name in asks if button[name]]) > 1:
        raise _button("keyboard button", "exactly one action must be specified")
    return {**button, "text": text}


def reply_markup(markup: Any, *, private: bool) -> Json | None:
    """A checked reply_markup of any kind; None when there is none."""
    if markup is None:
        return None
    if not isinstance(markup, dict):
        raise bad_request("object expected as reply markup")
    if "inline_keyboard" in markup:
        return inline_keyboard(markup["inline_keyboard"])
    if "keyboard" in markup:
        return reply_keyboard(markup, private=private)
    return dict(markup)


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
    if not isinstance(given, list):
        raise bad_request("can't parse BotCommand: expected an Array of BotCommand")
    if len(given) > 100:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    checked = []
    for one in given:
        if not isinstance(one, dict) or not isinstance(one.get("command"), str):
            raise bad_request("can't parse BotCommand: Can't find field \"command\"")
        command, description = one["command"].removeprefix("/"), one.get("description", "")
        if not COMMAND.fullmatch(command):
            raise bad_request("BOT_COMMAND_INVALID")
        if not isinstance(description, str) or not 1 <= units(description.strip()) <= 256:
            raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
        checked.append({"command": command, "description": description.strip()})
    return checked
