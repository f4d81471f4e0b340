"""What the texts may call: DAY, CLOCK, LIST, LINES, LOWER and UPPER. The rules of this file:

1. What a resident wrote never becomes part of a pattern: it travels as a slot and is put in at the very end.
2. A call that cannot be answered raises; the loader makes it loud.
"""

import re
from collections.abc import Callable
from datetime import date, datetime
from functools import lru_cache
from typing import Any, Literal
from zoneinfo import ZoneInfo

from babel import Locale
from babel.dates import format_date, format_skeleton
from babel.lists import format_list
from fluent.runtime.types import FluentType

OPEN, CLOSE = "\ue000", "\ue001"
_YEAR = re.compile(r"[\s,،]*\by+\b\.?")
_DAYS = {"en": "EEEE d MMMM"}
_STYLES: dict[str, Literal["standard", "or"]] = {"and": "standard", "or": "or"}


FUNCTIONS = ("DAY", "CLOCK", "LIST", "LINES", "LOWER", "UPPER")


class Slot(FluentType):
    """A ready string on its way into a text: Fluent refuses long ones, so only its number passes through Fluent."""

    def __init__(self, filled: list[str], words: str) -> None:
        self.filled, self.words = filled, words

    def format(self, _locale: Locale) -> str:
        self.filled.append(self.words)
        return f"{OPEN}{len(self.filled) - 1}{CLOSE}"


class Items(FluentType):
    """Several ready strings; a text says with LIST or LINES how they are joined."""

    def __init__(self, filled: list[str], items: tuple[str, ...]) -> None:
        self.filled, self.items = filled, items

    def format(self, _locale: Locale) -> str:
        raise TypeError("a list needs LIST or LINES")


def functions(locale: Locale, zone: ZoneInfo) -> dict[str, Callable[..., Any]]:
    """The functions of one language, for moments of one zone."""

    # The full date without its year: the skeletons for that give short weekdays in some languages.
    full = _DAYS.get(locale.language) or _YEAR.sub("", locale.date_formats["full"].pattern)
    patterns = {"full": full, "weekday": "EEEE"}

    @lru_cache(maxsize=512)
    def named_day(day: date, style: str) -> str:
        return format_date(day, patterns[style], locale=locale)

    def day(value: object, style: str = "full") -> str:
        """A date in words, "fredag 14 juni"; with style: "weekday" only "fredag"."""
        if not isinstance(value, date):
            raise TypeError("DAY needs a date")
        local = value.astimezone(zone) if isinstance(value, datetime) else value
        return named_day(date(local.year, local.month, local.day), str(style))

    def clock(value: object) -> str:
        """A moment's time of day where the municipality is, "22:30"."""
        if not isinstance(value, datetime) or value.tzinfo is None:
            raise TypeError("CLOCK needs an aware moment")
        return format_skeleton("Hm", value.astimezone(zone), locale=locale)

    def listed(value: object, style: str = "and", rest: str = "as-is") -> Slot:
        """Items in one line; with rest: "lower" all but the first begin with a small letter."""
        if not isinstance(value, Items):
            raise TypeError("LIST needs a list")
        items = [value.items[0], *map(_lowered, value.items[1:])] if rest == "lower" and value.items else value.items
        return Slot(value.filled, format_list(items, _STYLES[str(style)], locale) if items else "")

    return {
        "DAY": day,
        "CLOCK": clock,
        "LIST": listed,
        "LINES": _lines,
        "LOWER": _changed(_lowered),
        "UPPER": _changed(_raised),
    }


def _lines(value: object) -> Slot:
    """Items below one another."""
    if not isinstance(value, Items):
        raise TypeError("LINES needs a list")
    return Slot(value.filled, "\n".join(value.items))


def _changed(change: Callable[[str], str]) -> Callable[[object], object]:
    def function(value: object) -> object:
        if isinstance(value, Slot):
            return Slot(value.filled, change(value.words))
        if isinstance(value, str):
            return change(value)
        raise TypeError("LOWER and UPPER need words")

    return function


def _lowered(words: str) -> str:
    # What begins with two capitals is an abbreviation and keeps them.
    return words if words[1:2].isupper() else words[:1].lower() + words[1:]


def _raised(words: str) -> str:
    return words[:1].upper() + words[1:]


def isolated(words: str) -> str:
    """Words set apart from the direction of what is around them (Unicode's first strong isolate)."""
    return f"\u2068{words}\u2069"
