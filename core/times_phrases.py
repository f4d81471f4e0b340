"""Pieces of times in what is typed: hours, spans of hours ("mellan 22 och 01"), how long ago and for how long."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import time

from core.places import fold
from core.words import TimeWords, contains, fold_pattern, folded

_TOKEN = re.compile(
    r"(?P<date>\d{4}-\d{2}-\d{2}|\d{1,2}/\d{1,2}|\d{1,4}(?:[.-]\d{1,4}){2,})"
    r"|(?P<clock>(?:[01]?\d|2[0-3])[:.][0-5]\d)(?![\d:])|(?P<number>\d+)|(?P<dash>[-–—])|(?P<word>[^\W\d_]+)|(?P<end>[^\w\s])"
)
_LETTERS = re.compile(r"[^\W\d_]+")
_DIGIT = re.compile(r"\d")
_HALF = re.compile(r"[ap]\.?m\b", re.IGNORECASE)
_DASH = "-"


@dataclass(frozen=True, slots=True)
class Token:
    """A word, a number, a clock time or a dash of what was typed."""

    text: str
    clock: time | None = None
    written_as_clock: bool = False
    leading_zero: bool = False
    half_told: bool = False


@dataclass(frozen=True, slots=True)
class Hours:
    """From one hour to another; `open` when they may be of either half of the day."""

    start: time
    end: time
    open: bool = False


def hours_between(typed: str, words: TimeWords) -> Hours | None:
    """The first span of hours: "22-01", "mellan tio och ett", "from 10pm to 1am"."""
    if not _DIGIT.search(typed) and _folded(typed).isdisjoint(words.hours):
        return None  # most messages: told without taking them apart
    tokens = list(_tokens(typed, words))
    openings = {folded(word) for word in words.clock}
    links = {_DASH, *(folded(word) for word in words.until)}
    for at in range(len(tokens) - 2):
        first, link = tokens[at], tokens[at + 1]
        if first.clock is None or link.text not in links:
            continue
        last = tokens[at + 2]
        if last.text in openings and at + 3 < len(tokens):  # "från kl 22 till kl 01"
            last = tokens[at + 3]
        if last.clock is None:
            continue
        opened = at > 0 and tokens[at - 1].text in openings
        following = [token for token in tokens[at + 3 :] if token.text != _DASH]  # "18-20-årsåldern"
        if _is_span(first, last, opened=opened, linked=link.text == _DASH, following=following, words=words):
            return _hours(first, last, first.clock, last.clock)
    return None


def _hours(first: Token, last: Token, start: time, end: time) -> Hours:
    """The span of two hours: "10 to 11 pm" is 22–23, "8-14" before noon, "10-11" either."""
    either = 1 <= start.hour <= 12 and not first.leading_zero and not first.half_told
    if either and last.half_told:
        both = (start.replace(hour=start.hour % 12), start.replace(hour=start.hour % 12 + 12))
        return Hours(min(both, key=lambda begins: _minutes_from(begins, end)), end)
    return Hours(start, end, open=either and 1 <= end.hour <= 12)


def _minutes_from(start: time, end: time) -> int:
    between = (end.hour - start.hour) * 60 + end.minute - start.minute
    return between % (24 * 60) or 24 * 60


def _is_span(
    first: Token, last: Token, *, opened: bool, linked: bool, following: list[Token], words: TimeWords
) -> bool:
    """Whether two numbers are hours, and not how many: "5-10 bilar"."""
    if first.clock == last.clock or (following and is_counted(following[0].text, words)):
        return False
    sure = first.written_as_clock or last.written_as_clock or first.leading_zero or last.leading_zero
    late = first.clock is not None and last.clock is not None and first.clock > last.clock
    return opened or sure or (linked and (late or not following or not following[0].text.isalpha()))


def minutes_ago(typed: str, words: TimeWords) -> int | None:
    """How many minutes ago: "för två timmar sen", "two hours ago"."""
    said = _folded(typed)
    if said.isdisjoint(map(folded, (*words.ago, *words.ago_before))):
        return None
    return next((minutes for minutes, ago, _ in _amounts(typed, words) if ago), None)


def minutes_lasted(typed: str, words: TimeWords) -> int | None:
    """For how many minutes: "i två timmar", "for two hours"."""
    return next((minutes for minutes, ago, lasted in _amounts(typed, words) if lasted and not ago), None)


def is_counted(word: str, words: TimeWords) -> bool:
    """Whether the word is something that is counted, so that the number before it is no hour."""
    return any(contains([word], fold_pattern(phrase)) for phrase in words.counted)


def _amounts(typed: str, words: TimeWords) -> Iterator[tuple[int, bool, bool]]:
    """Each amount of time as minutes, whether it is ago, and whether it is for how long; "några dagar" is none."""
    units, numbers = words.minutes, words.hours
    if _folded(typed).isdisjoint(units):
        return
    tokens = [token.text for token in _tokens(typed, words)]
    ago, lasting = {folded(word) for word in words.ago}, {folded(word) for word in words.lasting}
    ago_before, some = {folded(word) for word in words.ago_before}, {folded(word) for word in words.some}
    for at, token in enumerate(tokens):
        if token not in units:
            continue
        said = tokens[at - 1] if at else ""
        if said in some:
            continue
        number = int(said) if said.isdecimal() and len(said) < 4 else numbers.get(said)
        begins = at if number is None else at - 1
        before = tokens[begins - 1] if begins else ""
        # An article stands where a number would: "för en timme sen", "an hour ago".
        earlier = {before, tokens[begins - 2] if begins > 1 else ""}
        after = tokens[at + 1] if at + 1 < len(tokens) else ""
        amount = units[token] * (1 if number is None else number)
        yield amount, after in ago or bool(earlier & ago_before), bool(earlier & lasting)


def _folded(typed: str) -> set[str]:
    return set(fold(" ".join(_LETTERS.findall(typed))).split())


def _tokens(typed: str, words: TimeWords) -> Iterator[Token]:
    for found in _TOKEN.finditer(typed):
        kind, text = found.lastgroup, found[0]
        if kind == "clock":
            hour, minute = re.split("[:.]", text)
            clock, half = _half_day(time(int(hour), int(minute)), typed, found.end())
            yield Token(text, clock, written_as_clock=True, leading_zero=text.startswith("0"), half_told=half)
        elif kind == "number":
            # A phone number or a year is no hour.
            hour = int(text) if text.isascii() and len(text) <= 2 else 24
            if hour >= 24:
                yield Token(text, leading_zero=text.startswith("0"))
                continue
            clock, half = _half_day(time(hour), typed, found.end())
            written = clock.hour != hour
            yield Token(text, clock, written_as_clock=written, leading_zero=text.startswith("0"), half_told=half)
        elif kind == "dash":
            yield Token(_DASH)
        else:
            plain = text.casefold()
            word = plain if kind == "word" and plain.isascii() else fold(text)
            if word and not _HALF.match(typed, found.start()):
                number = words.hours.get(word)
                yield Token(word, time(number) if number is not None else None)
            elif kind == "end":
                yield Token(text)


def _half_day(clock: time, typed: str, end: int) -> tuple[time, bool]:
    """The hour of the half of the day that is written after it, and whether any is."""
    half = _HALF.match(typed, end + (typed[end : end + 1] == " "))
    if half is None:
        return clock, False
    if half[0][0].lower() == "p":
        return (clock.replace(hour=clock.hour + 12) if clock.hour < 12 else clock), True
    return (clock.replace(hour=0) if clock.hour == 12 else clock), True
