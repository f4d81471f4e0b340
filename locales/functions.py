"""What the texts may call: DAY, CLOCK, LIST, LINES, LOWER and UPPER. The rules of this file:

1. What a resident wrote never becomes part of a pattern: it travels as a slot and is put in at the very end.
2. A call that cannot be answered raises; the loader makes it loud.
3. Digits are 0 to 9 in every language, as on the phone's keypad and on the signs: Babel's default is kept.
"""

import re
from collections.abc import Callable, Mapping
from datetime import date, datetime
from functools import lru_cache
from typing import Any, Literal
from zoneinfo import ZoneInfo

from babel import Locale
from babel.dates import format_date, format_skeleton
from babel.lists import format_list
from fluent.runtime.types import FluentType

from locales.direction import isolated

OPEN, CLOSE = "\ue000", "\ue001"
_YEAR = re.compile(r"[\s,،]*\by+\b\.?")
_WEEKDAY = re.compile(r"[Ec]{4}")
# CLDR's pattern with its year would be: American in plain Somali; with a month that awaits a year in Persian.
_DAYS = {"en": "EEEE d MMMM", "so": "EEEE d MMMM", "fa": "EEEE d LLLL"}
# Arabic's abbreviated weekdays are its full ones, too wide to stand over a column.
_SHORT = {"ar": "cccccc"}
# A date alone, where CLDR's is American.
_DATES = {"en": "d MMMM", "so": "d MMMM"}
_STYLES: dict[str, Literal["standard", "or"]] = {"and": "standard", "or": "or"}


FUNCTIONS = ("DAY", "CLOCK", "LIST", "LINES", "LOWER", "UPPER")


class Slot(FluentType):
    """A ready string on its way into a text: Fluent refuses long ones, so only its number passes through Fluent.

    A text may choose by it: a category's id picks a variant.
    """

    def __init__(self, filled: list[str], words: str) -> None:
        self.filled, self.words = filled, words

    def __eq__(self, other: object) -> bool:
        return self.words == (other.words if isinstance(other, Slot) else other)

    def __hash__(self) -> int:
        return hash(self.words)

    def format(self, _locale: Locale) -> str:
        self.filled.append(self.words)
        return f"{OPEN}{len(self.filled) - 1}{CLOSE}"


class Items(FluentType):
    """Several ready strings; a text says with LIST or LINES how they are joined."""

    def __init__(self, filled: list[str], items: tuple[str, ...]) -> None:
        self.filled, self.items = filled, items

    def format(self, _locale: Locale) -> str:
        raise TypeError("a list needs LIST or LINES")


def functions(
    locale: Locale, zone: ZoneInfo, weekdays: Mapping[str, tuple[str, ...]] | None = None
) -> dict[str, Callable[..., Any]]:
    """The functions of one language, for moments of one zone.

    `weekdays`: the names of the days, Monday first, in grammatical cases that the calendar's data does not have.
    """
    return {
        "DAY": _day(locale, zone, weekdays or {}),
        "CLOCK": _clock(locale, zone),
        "LIST": _listed(locale),
        "LINES": _lines,
        "LOWER": _changed(_lowered),
        "UPPER": _changed(_raised),
    }


def _day(locale: Locale, zone: ZoneInfo, weekdays: Mapping[str, tuple[str, ...]]) -> Callable[..., str]:
    # The full date without its year: the skeletons for that give short weekdays in some languages. Standing alone,
    # a weekday takes the form that a calendar has: Finnish has "on Friday" as the other one.
    full = _DAYS.get(locale.language) or _YEAR.sub("", locale.date_formats["full"].pattern)
    patterns = {
        "full": full,
        "weekday": "cccc",
        "short": _SHORT.get(locale.language, "ccc"),
        "date": _DATES.get(locale.language) or locale.datetime_skeletons["MMMMd"].pattern,
        "number": "d",
        "month": "LLLL",
        "brief": "LLL",
    }

    @lru_cache(maxsize=512)
    def named_day(day: date, style: str, case: str | None) -> str:
        pattern = patterns[style]
        if case is not None:
            if case not in weekdays:
                raise TypeError(f"there is no term -weekday-{case}")
            name = weekdays[case][day.weekday()].replace("'", "''")
            pattern = _WEEKDAY.sub(f"'{name}'", pattern)
        return format_date(day, pattern, locale=locale)

    def day(value: object, style: str = "full", case: str | None = None) -> str:
        """A date in words, "fredag 14 juni"; with style: "weekday" only "fredag", "short" "fre", "date" "14 juni",
        "number" "14", "month" "juni", "brief" "juni" or as short as a month is written.

        case: "genitive" takes the weekday from the language's own term -weekday-genitive.
        """
        if not isinstance(value, date):
            raise TypeError("DAY needs a date")
        local = value.astimezone(zone) if isinstance(value, datetime) else value
        return named_day(date(local.year, local.month, local.day), str(style), None if case is None else str(case))

    return day


def _clock(locale: Locale, zone: ZoneInfo) -> Callable[[object], str]:
    def clock(value: object) -> str:
        """A moment's time of day where the municipality is, "22:30"."""
        if not isinstance(value, datetime) or value.tzinfo is None:
            raise TypeError("CLOCK needs an aware moment")
        return format_skeleton("Hm", value.astimezone(zone), locale=locale)

    return clock


def _listed(locale: Locale) -> Callable[..., Slot]:
    # In a right-to-left list each item stands apart, or its first Latin name would turn the list around.
    set_apart = isolated if locale.text_direction == "rtl" else str

    def listed(value: object, style: str = "and", rest: str = "as-is") -> Slot:
        """Items in one line; with rest: "lower" all but the first begin with a small letter."""
        if not isinstance(value, Items):
            raise TypeError("LIST needs a list")
        items = [value.items[0], *map(_lowered, value.items[1:])] if rest == "lower" and value.items else value.items
        joined = format_list([set_apart(item) for item in items], _STYLES[str(style)], locale) if items else ""
        return Slot(value.filled, joined)

    return listed


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
    # What begins with two capitals, or with a letter and a hyphen, is an abbreviation: EPA, A-traktor.
    return words if words[1:2].isupper() or words[1:2] == "-" else words[:1].lower() + words[1:]


def _raised(words: str) -> str:
    return words[:1].upper() + words[1:]
