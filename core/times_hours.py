"""Which hour is told: "kl 22.30", "halv elva", "kvart över tio", "vid tiotiden"; and of which half of the day.

An hour from one to twelve is open: it may be of either half of the day, unless "am", "22–01", "05.00" or the part of
the day beside it says which. What is open is closed by `in_band`, or by whoever knows the day.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import time

from core.report import NIGHT_ENDS, Band
from core.times_phrases import hours_between, is_counted
from core.words import TimeWords, contains, fold_pattern, positions
from core.words import folded as folded_word

HALF_A_DAY = 12
HOURS_OF_A_DAY = 24
# Minutes before or after an hour, or a half hour: "tio i elva"; from so few on, so that "2 i 3" is none.
FEWEST, MOST = 5, 30
# "20.00-22.00" begins at 20; "14.06.2025" and "2025.06.14" are days.
_CLOCK = re.compile(r"(?<![\d.:/-])([01]?\d|2[0-3])[:.]([0-5]\d)(?![\d:/]|\.\d)\s*([ap]m)?\b", re.IGNORECASE)
_HOUR_AMPM = re.compile(r"(?<![\d.:/-])(1[0-2]|0?[1-9])\s*([ap])\.?m\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Told:
    """An hour, or from one until another. `open` when of either half of the day; `figures` when written "10.30"."""

    start: time
    end: time | None = None
    open: bool = False
    figures: bool = False

    def halves(self) -> tuple["Told", "Told"]:
        """Before noon and after it, both ends together: "mellan elva och tolv" is 11–12 or 23–00."""
        first = self.start.hour % HALF_A_DAY
        lasts = 0 if self.end is None else (self.end.hour - self.start.hour) % HALF_A_DAY
        return self._moved(first, first + lasts), self._moved(first + HALF_A_DAY, first + HALF_A_DAY + lasts)

    def _moved(self, start: int, end: int) -> "Told":
        last = None if self.end is None else self.end.replace(hour=end % HOURS_OF_A_DAY)
        return replace(self, start=self.start.replace(hour=start), end=last, open=False)


def hours_told(typed: str, folded: list[str], words: TimeWords) -> Told | None:
    """The hour or hours that a message names, `folded` being its folded words."""
    minutes = _around_the_hour(folded, words)
    if minutes is not None:
        return _maybe_open(minutes)
    hours = hours_between(typed, words)
    if hours is None:
        return _clock(typed, folded, words)
    if hours.open and hours.start.hour in range(6, HALF_A_DAY) and hours.end < NIGHT_ENDS:
        # "Mellan tio och ett" goes over midnight.
        return Told(hours.start.replace(hour=hours.start.hour + HALF_A_DAY), hours.end)
    return Told(hours.start, hours.end, open=hours.open)


# What of a band is told in hours up to twelve: "at ten in the evening" is 22.
_TWELVE_HOURS = {Band.AFTERNOON: range(7), Band.EVENING: range(4, 12), Band.NIGHT: range(8, 12)}


def in_band(told: Told, band: Band | None) -> Told:
    """The hours in the part of the day that was told."""
    if band is None:
        return told
    end = None if told.end is None else _in_half_day(told.end, band)
    return replace(told, start=_in_half_day(told.start, band), end=end, open=False)


def _in_half_day(clock: time, band: Band) -> time:
    if band in (Band.EVENING, Band.NIGHT) and clock.hour == HALF_A_DAY:
        return clock.replace(hour=0)
    return clock.replace(hour=clock.hour + HALF_A_DAY) if clock.hour in _TWELVE_HOURS.get(band, ()) else clock


def _maybe_open(clock: time, *, figures: bool = False) -> Told:
    return Told(clock, open=1 <= clock.hour <= HALF_A_DAY, figures=figures)


def _around_the_hour(folded: list[str], words: TimeWords) -> time | None:
    """ "Kvart över tio", "tio i elva", "fem över halv elva", "ten to eleven"; not "from ten to eleven"."""
    links = {**dict.fromkeys(map(folded_word, words.past), 1), **dict.fromkeys(map(folded_word, words.to), -1)}
    if links.keys().isdisjoint(folded):
        return None
    spans = {folded_word(word) for word in words.spanning}
    for at, word in enumerate(folded):
        amount = _minutes(folded[at - 1], words) if word in links and at else None
        if amount is None or (at > 1 and folded[at - 2] in spans):
            continue
        found = next(_hours_at(folded, at + 1, words), None)
        if found is not None:
            hour, half = found
            minutes = hour * 60 - 30 * half + links[word] * amount
            return time(minutes // 60 % HOURS_OF_A_DAY, minutes % 60)
    return None


def _minutes(word: str, words: TimeWords) -> int | None:
    """How many minutes a word before "past" or "to" is. A span between two figures is none: "10 to 11"."""
    named = {folded_word(name): int(number) for number, names in words.parts.items() for name in names}
    number = named.get(word, words.hours.get(word, -1))
    if word.isdecimal() and len(word) <= 2 and not set(map(folded_word, words.to)) & set(map(folded_word, words.until)):
        number = int(word)
    return number if FEWEST <= number <= MOST else None


def _hours_at(folded: list[str], at: int, words: TimeWords) -> Iterator[tuple[int, bool]]:
    """The hour that stands there, and whether it is half an hour before it, as "halv elva"."""
    for phrase in ("", *words.half):
        pattern = fold_pattern(phrase)
        after = at + len(pattern)
        if tuple(folded[at:after]) == pattern and after < len(folded):
            hour = _hour(folded[after], words)
            following = folded[after + 1] if after + 1 < len(folded) else ""
            if hour is not None and not is_counted(following, words):
                yield hour, bool(pattern)


def _hour(word: str, words: TimeWords) -> int | None:
    hour = int(word) if word.isdecimal() and len(word) <= 2 else words.hours.get(word)
    return hour if hour is not None and hour < HOURS_OF_A_DAY else None


def _clock(typed: str, folded: list[str], words: TimeWords) -> Told | None:
    if short := _HOUR_AMPM.search(typed):
        return Told(time(_half_day(int(short[1]), short[2])))
    if found := _CLOCK.search(typed):
        clock = time(_half_day(int(found[1]), (found[3] or "")[:1]), int(found[2]))
        return Told(clock) if found[3] or found[1].startswith("0") else _maybe_open(clock, figures=True)
    return _named_hour(folded, words)


def _named_hour(folded: list[str], words: TimeWords) -> Told | None:
    """ "Halv elva", "kl 22", "vid tio", "tiotiden", "kymmenen aikaan"."""
    clocks = set(map(folded_word, words.clock))
    for at, word in enumerate(folded):
        half = next((hour for hour, half in _hours_at(folded, at, words) if half), None)
        if half is not None:
            return _maybe_open(time((half - 1) % HOURS_OF_A_DAY, 30))
        hour = _about(word, words)
        if hour is None and ((at and folded[at - 1] in clocks) or _about_follows(folded[at + 1 :], words)):
            hour = _hour(word, words)
        if hour is not None and not is_counted(folded[at + 1] if at + 1 < len(folded) else "", words):
            # "05" is written as on a clock of 24 hours.
            return Told(time(hour)) if word.startswith("0") else _maybe_open(time(hour))
    return None


def _about(word: str, words: TimeWords) -> int | None:
    """The hour of a word that by its ending is one: "tiotiden", "10ish", "kymmeneltä"."""
    for ending in map(folded_word, words.about):
        if word.endswith(ending) and word != ending:
            hour = _hour(word, words)
            return hour if hour is not None else _hour(word.removesuffix(ending), words)
    return None


def _about_follows(following: list[str], words: TimeWords) -> bool:
    return any(0 in positions(following, fold_pattern(phrase)) for phrase in words.about)


def _half_day(hour: int, half: str) -> int:
    if half.lower() == "p" and hour < HALF_A_DAY:
        return hour + HALF_A_DAY
    return 0 if half.lower() == "a" and hour == HALF_A_DAY else hour


def mentions(folded: list[str], phrases: tuple[str, ...]) -> bool:
    """Whether one of the phrases is among the folded words."""
    return any(contains(folded, fold_pattern(phrase)) for phrase in phrases)
