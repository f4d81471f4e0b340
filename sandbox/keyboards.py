"""Keyboards: what Telegram takes under a message and below the text field, and its words when it does not."""

from typing import Any
from urllib.parse import urlsplit

from sandbox.entities import units, words
from sandbox.errors import Refusal, bad_request

Json = dict[str, Any]

LONGEST_DATA = 64  # bytes
LONGEST_COPY = 256
LONGEST_HINT = 64
MOST_BUTTONS = 100
STYLES = words("danger success primary")
ACTIONS = words(
    "url callback_data web_app login_url switch_inline_query switch_inline_query_current_chat "
    "switch_inline_query_chosen_chat copy_text callback_game pay"
)
ONLY_IN_PRIVATE = {
    "request_contact": "phone number can be requested in private chats only",
    "request_location": "location can be requested in private chats only",
    "request_poll": "poll can be requested in private chats only",
    "request_users": "users can be requested in private chats only",
    "request_chat": "chats can be requested in private chats only",
    "request_managed_bot": "managed bots can be requested in private chats only",
    "web_app": "Web App buttons can be used in private chats only",
}
FLAGS = ("resize_keyboard", "one_time_keyboard", "is_persistent", "selective", "force_reply", "remove_keyboard")


def reply_markup(markup: Any, *, private: bool) -> Json | None:
    """A checked reply_markup of any kind; None when there is none."""
    if markup is None:
        return None
    if not isinstance(markup, dict):
        raise bad_request("object expected as reply markup")
    for name in FLAGS:
        if not isinstance(markup.get(name, False), bool):
            raise bad_request(f'field "{name}" must be of type Boolean')
    hint = markup.get("input_field_placeholder", "")
    if not isinstance(hint, str) or units(hint) > LONGEST_HINT:
        raise bad_request("input field placeholder is too long")
    if "inline_keyboard" in markup:
        return inline_keyboard(markup["inline_keyboard"])
    if "keyboard" in markup:
        return reply_keyboard(markup, private=private)
    return dict(markup)


def _rows(rows: Any, name: str) -> list[list[Any]]:
    if not isinstance(rows, list):
        raise bad_request(f'field "{name}" must be of type Array')
    if not all(isinstance(row, list) for row in rows):
        raise bad_request(f'field "{name}" must be an Array of Arrays')
    if sum(map(len, rows)) > MOST_BUTTONS:
        raise bad_request("REPLY_MARKUP_TOO_LONG")
    return [row for row in rows if row]


def inline_keyboard(rows: Any) -> Json:
    """A checked InlineKeyboardMarkup."""
    checked = [[_inline_button(button) for button in row] for row in _rows(rows, "inline_keyboard")]
    return {"inline_keyboard": checked}


def _inline_button(button: Any) -> Json:
    what = "inline keyboard button"
    if not isinstance(button, dict):
        raise _unparsed(what, "InlineKeyboardButton must be an Object")
    text = _label(button, what)
    actions = [name for name in sorted(ACTIONS) if name in button and button[name] not in ("", None)]
    if not actions:
        raise _unparsed(what, "Text buttons are unallowed in the inline keyboard")
    if len(actions) > 1:
        raise _unparsed(what, "exactly one action type must be used")
    if not text:
        raise bad_request("inline keyboard button text must be non-empty")
    _check_action(actions[0], button[actions[0]])
    return dict(button)


def _check_action(action: str, value: Any) -> None:
    if action == "callback_data" and (
        not isinstance(value, str) or len(value.encode("utf-8", "replace")) > LONGEST_DATA
    ):
        raise bad_request("BUTTON_DATA_INVALID")
    if action == "url":
        check_url(value, "inline keyboard button URL")
    if action == "web_app":
        check_web_app(value, "inline keyboard button Web App URL")
    if action in {"pay", "callback_game"}:
        raise bad_request("BUTTON_TYPE_INVALID")
    if action == "copy_text":
        copied = value.get("text") if isinstance(value, dict) else None
        if not isinstance(copied, str) or not 1 <= units(copied) <= LONGEST_COPY:
            raise bad_request("BUTTON_COPY_TEXT_INVALID")


def _label(button: Json, what: str) -> str:
    if "text" not in button:
        raise _unparsed(what, 'Can\'t find field "text"')
    text = button["text"]
    if not isinstance(text, str):
        raise _unparsed(what, 'Field "text" must be of type String')
    if not text.isprintable() and any("\ud800" <= character <= "\udfff" for character in text):
        raise bad_request(f"{what} text must be encoded in UTF-8")
    if button.get("style") not in {None, *STYLES}:
        raise _unparsed(what, "Invalid button style specified")
    return text.strip()


def _unparsed(what: str, why: str) -> Refusal:
    return bad_request(f"can't parse {what}: {why}")


def check_url(url: Any, what: str) -> None:
    """Refuse what cannot be opened: a host needs a dot, and the scheme must be one that Telegram opens."""
    try:
        parts = urlsplit(str(url))
        scheme, host = parts.scheme, parts.netloc or parts.path.partition("/")[0]
    except ValueError:
        scheme, host = "", ""
    if scheme not in {"", "http", "https", "tg", "ton", "tonsite"}:
        raise bad_request(f"{what} '{url}' is invalid: Unsupported URL protocol")
    if not url:
        raise bad_request(f"{what} '{url}' is invalid: URL host is empty")
    if scheme in {"", "http", "https"} and ("." not in host.strip(".") or " " in host):
        raise bad_request(f"{what} '{url}' is invalid: Wrong HTTP URL")


def check_web_app(value: Any, what: str) -> None:
    """A Web App opens over HTTPS only."""
    url = value.get("url") if isinstance(value, dict) else None
    if not isinstance(url, str) or not url.startswith("https://"):
        raise bad_request(f"{what} '{url}' is invalid: Only HTTPS links are allowed")


def reply_keyboard(markup: Json, *, private: bool) -> Json:
    """A checked ReplyKeyboardMarkup; a button may be a plain string."""
    rows = _rows(markup["keyboard"], "keyboard")
    checked = [[_reply_button(button, private=private) for button in row] for row in rows]
    if not checked:
        raise bad_request("reply keyboard must be non-empty")
    return {**markup, "keyboard": checked}


def _reply_button(button: Any, *, private: bool) -> Json:
    what = "keyboard button"
    if isinstance(button, str):
        button = {"text": button}
    if not isinstance(button, dict):
        raise _unparsed(what, "KeyboardButton must be a String or an Object")
    if not _label(button, what):
        raise bad_request("keyboard button text must be non-empty")
    asks = [name for name in ONLY_IN_PRIVATE if button.get(name)]
    if asks and not private:
        raise bad_request(ONLY_IN_PRIVATE[asks[0]])
    if len(asks) > 1:
        raise _unparsed(what, "at most one action type may be used")
    if "web_app" in asks:
        check_web_app(button["web_app"], "keyboard button Web App URL")
    return button
