"""Which day is named: "igår", "i förrgår", "för tre dagar sen", "fredag", "den 12 juni", "12/6"."""

import itertools
import re
from dataclasses import dataclass
from datetime import date, timedelta

from core.times_hours import mentions
from core.times_phrases import minutes_ago
from core.words import TimeWords, contains, fold_pattern, positions
from core.words import folded as folded_word

WEEK = 7
MINUTES_OF_A_DAY = 24 * 60
YEARS_BACK = 10
# A weekday of no more letters is an abbreviation, which may be another word too.
SHORT_DAY = 4
_ISO_DATE = re.compile(r"(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)")
_SHORT_DATE = re.compile(r"(?<![\d/])(\d{1,2})/(\d{1,2})(?![\d/])")


@dataclass(frozen=True, slots=True)
class Day:
    """A day that was named. `before`: how many days before it the one is that is meant if it has not been yet."""

    date: date
    before: int = 0

    @property
    def weekly(self) -> bool:
        """Whether it was named by its weekday, which comes round again."""
        return self.before == WEEK

    @property
    def last(self) -> "Day | None":
        """The day that is meant where this one has not been yet."""
        return Day(self.date - timedelta(days=self.before)) if self.before else None


def day_named(typed: str, folded: list[str], words: TimeWords, today: date) -> Day | None:
    """The day that a message names, `folded` being its folded words; None when it names none."""
    written = _written_date(typed, folded, words, today)
    if written is not None:
        return Day(written)
    # The longest phrase first: "i förrgår" before "igår".
    ago = ((phrase, int(days)) for days, phrases in words.days.items() for phrase in phrases)
    for phrase, days in sorted(ago, key=lambda pair: -len(pair[0])):
        if contains(folded, fold_pattern(phrase)):
            return Day(today - timedelta(days=days))
    ago_minutes = minutes_ago(typed, words)
    if ago_minutes is not None and MINUTES_OF_A_DAY <= ago_minutes <= YEARS_BACK * 366 * MINUTES_OF_A_DAY:
        return Day(today - timedelta(days=ago_minutes // MINUTES_OF_A_DAY))
    return _weekday(typed, folded, words, today)


def _weekday(typed: str, folded: list[str], words: TimeWords, today: date) -> Day | None:
    # The first one that is named: "natten mellan söndag och måndag" began on Sunday.
    named = [
        (at, number)
        for number, names in enumerate(words.weekdays)
        for name in names
        for at in positions(folded, fold_pattern(name))
        if len(name) > SHORT_DAY or _is_short_day(name, typed, folded, at, words)
    ]
    if not named:
        return None
    at, number = min(named)
    day = today - timedelta(days=(today.weekday() - number) % 7)
    before = folded[max(0, at - 1) : at]
    if before and before[0] in map(folded_word, words.last_week):
        monday = today - timedelta(days=today.weekday())
        return Day(monday - timedelta(days=7 - number))
    return Day(day, before=WEEK)


def _is_short_day(name: str, typed: str, folded: list[str], at: int, words: TimeWords) -> bool:
    """Whether "sun", "tors" is a day: letter by letter ("törs" is no Thursday), and almost alone or before an hour."""
    if name.casefold() not in typed.casefold():
        return False
    following = folded[at + 1 : at + 2]
    hours = (*words.clock, *itertools.chain.from_iterable(words.bands.values()))
    return len(folded) <= 3 or (bool(following) and (following[0].isdecimal() or mentions(following, hours)))


def _written_date(typed: str, folded: list[str], words: TimeWords, today: date) -> date | None:
    if (iso := _ISO_DATE.search(typed)) and today.year - YEARS_BACK <= int(iso[1]) <= today.year + 1:
        return _valid(int(iso[1]), int(iso[2]), int(iso[3]))
    if short := _SHORT_DATE.search(typed):
        return _past(int(short[2]), int(short[1]), today)
    for number, names in enumerate(words.months, start=1):
        for i, word in enumerate(folded[1:], start=1):
            if word in map(folded_word, names) and (day := folded[i - 1]).isdecimal() and len(day) <= 2:
                return _past(number, int(day), today)
    return None


def _valid(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _past(month: int, day: int, today: date) -> date | None:
    """A day and month in the last twelve months."""
    this_year = _valid(today.year, month, day)
    return _valid(today.year - 1, month, day) if this_year is not None and this_year > today else this_year
