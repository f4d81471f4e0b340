"""What somebody young meets instead: whoever came through a coach's link. The rules:

1. Short, no blame, no points; nobody is asked for a name, a class, an age, a photo, or who did something.
2. One set of keys has a wording of its own, "…-youth" in the locales; everything else is as for everyone, the texts of
   danger always.
3. It is put in place at the very end of a turn, so that nothing else has to know who is young.
"""

from typing import TypeVar

from core.conversation import Effect
from core.prompts import MENU, menu, press_of
from core.texts import Button, Replace, Rows, Say, Show, Text, Toast, Value

YOUTH = frozenset(
    {
        "welcome",
        "help",
        "ask-more",
        "receipt-next",
        "limit-notice",
        "limit-day",
        "privacy",
        "not-understood-home",
    }
)
SUFFIX = "-youth"
# What the start menu has besides, for the young.
OPTIONS = ("coach", "age")

T = TypeVar("T", bound=Effect)


def worded(effects: tuple[Effect, ...]) -> tuple[Effect, ...]:
    """The same effects in the wording for the young."""
    return tuple(_effect(effect) for effect in effects)


def _effect(effect: Effect) -> Effect:
    match effect:
        case Say():
            return _say(effect)
        case Replace(say=say):
            return effect.model_copy(update={"say": _say(say)})
        case Show(parts=parts):
            return effect.model_copy(update={"parts": tuple(map(_text, parts))})
        case Toast(text=Text() as text):
            return effect.model_copy(update={"text": _text(text)})
        case _:
            return effect


def _say(say: Say) -> Say:
    buttons = young_menu() if say.buttons == menu() else say.buttons
    return say.model_copy(update={"parts": tuple(map(_text, say.parts)), "buttons": buttons})


def young_menu() -> Rows:
    """The buttons of the start, with the way to a coach, and what holds for those under 16."""
    more = [Button(label=Text(key=f"menu-{option}"), press=press_of(None, MENU, option)) for option in OPTIONS]
    report, other, *rest = menu()
    return (report, other, (more[0],), *rest, (more[1],))


def _text(text: Text) -> Text:
    key = text.key + SUFFIX if text.key in YOUTH else text.key
    return Text(key=key, args={name: _value(value) for name, value in text.args.items()})


def _value(value: Value) -> Value:
    match value:
        case Text():
            return _text(value)
        case tuple():
            return tuple(map(_text, value))
        case _:
            return value
