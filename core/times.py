"""When it happened: from a button, or from words such as "igår kväll", "fredag natt vid två", "kl 22.30"."""

import itertools
import re
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from core.places import fold
from core.report import NIGHT_ENDS, Band, When, band_hours, band_of, night_of
from core.times_phrases import Hours, hours_between, is_counted, minutes_ago
from core.words import TimeWords, contains, fold_pattern, positions
from core.words import folded as folded_word

DAYS_BACK = 7
FRIDAY = 4
# A weekday of no more letters is an abbreviation, which may be another word too.
SHORT_DAY = 4
MINUTES_OF_A_DAY = 24 * 60
YEARS_BACK = 10
# "20.00-22.00" begins at 20; "14.06.2025" and "2025.06.14" are days.
_CLOCK = re.compile(r"(?<![\d.:/-])([01]?\d|2[0-3])[:.]([0-5]\d)(?![\d:/]|\.\d)\s*([ap]m)?\b", re.IGNORECASE)
_HOUR_AMPM = re.compile(r"(?<![\d.:/-])(1[0-2]|0?[1-9])\s*([ap])\.?m\b", re.IGNORECASE)
_ISO_DATE = re.compile(r"(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)")
_SHORT_DATE = re.compile(r"(?<![\d/])(\d{1,2})/(\d{1,2})(?![\d/])")


@dataclass(frozen=True, slots=True)
class TimeFound:
    """What a message says of the time: a whole answer, only the day, that it goes on, or that it is yet to come.

    `exact` when hours were told; `vague` when only a part of the day was, as in "på kvällen".
    """

    when: When | None = None
    day: date | None = None
    ongoing: bool = False
    future: bool = False
    exact: bool = False
    vague: bool = False


@dataclass(frozen=True, slots=True)
class _Day:
    """A day that was named; `weekly` when by its weekday, which comes round again."""

    date: date
    weekly: bool = False


def ongoing_since(now: datetime, zone: ZoneInfo) -> When:
    """It goes on now; it is counted from the moment that it was told."""
    return When(ongoing=True, start=now, end=None, night_of=night_of(now, zone), band=band_of(now, zone))


def between(start: datetime, end: datetime, now: datetime, zone: ZoneInfo) -> When:
    """It went on between two aware moments, at the latest until now."""
    start, end = start.astimezone(UTC), min(end.astimezone(UTC), now)
    middle = start + (end - start) / 2
    return When(ongoing=False, start=start, end=end, night_of=night_of(middle, zone), band=band_of(middle, zone))


def just_now(now: datetime, zone: ZoneInfo) -> When:
    """It ended within the last hour."""
    return between(now - timedelta(hours=1), now, now, zone)


def mostly(now: datetime, zone: ZoneInfo) -> When:
    """No one time: what is so for the most part is counted under the hour in which it was told."""
    return just_now(now, zone)


def last_night(now: datetime, zone: ZoneInfo) -> When:
    """The night that is, or that was: from 22:00 on Friday until 22:00 on Saturday it is Friday night."""
    today = now.astimezone(zone).date()
    night = today if has_begun(today, Band.NIGHT, now, zone) else today - timedelta(days=1)
    return band_of_day(night, Band.NIGHT, now, zone)


def band_of_day(day: date, band: Band, now: datetime, zone: ZoneInfo) -> When:
    """A band of a day, cut at now. The caller checks with `has_begun` first."""
    start, end = band_hours(day, band, zone)
    found = between(start, end, now, zone)
    return found.model_copy(update={"night_of": day, "band": band})


def has_begun(day: date, band: Band, now: datetime, zone: ZoneInfo) -> bool:
    """Whether a band of a day has begun."""
    return band_hours(day, band, zone)[0].astimezone(UTC) < now


def bands_begun(day: date, now: datetime, zone: ZoneInfo) -> tuple[Band, ...]:
    """The bands of a day that may be chosen: those that have begun."""
    return tuple(band for band in Band if has_begun(day, band, now, zone))


def days_to_choose(now: datetime, zone: ZoneInfo) -> tuple[date, ...]:
    """The days worth a button, today first."""
    today = now.astimezone(zone).date()
    days = (today - timedelta(days=back) for back in range(DAYS_BACK))
    return tuple(day for day in days if bands_begun(day, now, zone))


def read_time(
    typed: str, words: TimeWords, now: datetime, zone: ZoneInfo, known_day: date | None = None
) -> TimeFound | None:
    """What a message says of the time; None when it says nothing of it.

    A day with no hour gives only the day; an hour with no day is the last time that it was that hour, or
    that hour of `known_day` where the day was asked for before.
    """
    folded = fold(typed).split()
    if _any(folded, words.future):
        return TimeFound(future=True)
    band = next((band for band, phrases in words.bands.items() if _any(folded, phrases)), None)
    said, band = _said(typed, folded, words, band, now, zone)
    hours = hours_between(typed, words)
    clock = hours.start if hours else _clock(typed, folded, words)
    if clock is not None:
        if band is None and _any(folded, words.last_night):
            band = Band.NIGHT
        if said is None and known_day is not None and clock < NIGHT_ENDS:
            band = Band.NIGHT  # a day that was asked for reaches into its night
        told = _night_hours(hours, band) if hours else _in_half_day(clock, band)
        return _at(said or _known(known_day), band, told, now, zone)
    ago = minutes_ago(typed, words)
    if ago is not None and ago < MINUTES_OF_A_DAY:
        start = now - timedelta(minutes=ago)
        return TimeFound(between(start, start + timedelta(hours=1), now, zone), exact=True)
    if _any(folded, words.last_night) and (said is None or not said.weekly):
        return TimeFound(last_night(now, zone))
    day = said or _known(known_day)
    if day is not None and band is not None:
        return _in_band(day, band, now, zone)
    if said is not None:
        return _only_day(said.date, now, zone)
    return _loosely(folded, words, band, now, zone)


def _said(
    typed: str, folded: list[str], words: TimeWords, band: Band | None, now: datetime, zone: ZoneInfo
) -> tuple[_Day | None, Band | None]:
    """The day that is named, and the part of it."""
    said = _day(typed, folded, words, now.astimezone(zone).date())
    if said is not None and _any(folded, words.night_before):
        return replace(said, date=said.date - timedelta(days=1)), Band.NIGHT
    if said is None and _any(folded, words.tonight):
        return _Day(night_of(now, zone)), band or Band.EVENING
    return said, band


def _loosely(folded: list[str], words: TimeWords, band: Band | None, now: datetime, zone: ZoneInfo) -> TimeFound | None:
    """What is said of the time with neither a day nor an hour."""
    if _any(folded, (*words.weekend, *words.last_weekend)):
        return TimeFound(_weekend(now, zone, last=_any(folded, words.last_weekend)))
    if _any(folded, words.just):
        return TimeFound(just_now(now, zone))
    if _any(folded, words.now):
        return TimeFound(ongoing=True)
    if band is None:
        return None
    today = now.astimezone(zone).date()
    begun = has_begun(today, band, now, zone)
    return replace(_in_band(_Day(today if begun else today - timedelta(days=1)), band, now, zone), vague=True)


def _known(day: date | None) -> _Day | None:
    return None if day is None else _Day(day)


def _any(folded: list[str], phrases: tuple[str, ...]) -> bool:
    return any(contains(folded, fold_pattern(phrase)) for phrase in phrases)


def _only_day(day: date, now: datetime, zone: ZoneInfo) -> TimeFound:
    if day > now.astimezone(zone).date():
        return TimeFound(future=True)
    # "Today", said before six in the morning, can only be the night that is.
    return TimeFound(day=day) if bands_begun(day, now, zone) else TimeFound(last_night(now, zone))


def _in_band(day: _Day, band: Band, now: datetime, zone: ZoneInfo) -> TimeFound:
    if has_begun(day.date, band, now, zone):
        return TimeFound(band_of_day(day.date, band, now, zone))
    # "Friday night", said on Friday afternoon, is last week's.
    week_ago = day.date - timedelta(days=7)
    return TimeFound(band_of_day(week_ago, band, now, zone)) if day.weekly else TimeFound(future=True)


def _weekend(now: datetime, zone: ZoneInfo, *, last: bool) -> When:
    """From Friday 18:00 until Sunday is over: this weekend once it has begun, else the one before."""
    today = now.astimezone(zone).date()
    friday = today - timedelta(days=(today.weekday() - FRIDAY) % 7)
    if not has_begun(friday, Band.EVENING, now, zone) or (last and today.weekday() >= FRIDAY):
        friday -= timedelta(days=7)
    start, _ = band_hours(friday, Band.EVENING, zone)
    return between(start, datetime.combine(friday + timedelta(days=3), time(0), zone), now, zone)


def _at(day: _Day | None, band: Band | None, told: time | Hours, now: datetime, zone: ZoneInfo) -> TimeFound:
    clock = told.start if isinstance(told, Hours) else told
    if day is None:
        today = now.astimezone(zone).date()
        days = [today, today - timedelta(days=1)]
    else:
        # "Friday night at two" is on Saturday; where that is yet to come it was the day itself, or a week ago.
        late = band in (Band.EVENING, Band.NIGHT) and clock < NIGHT_ENDS
        first = day.date + timedelta(days=1) if late else day.date
        days = [first, first - timedelta(days=7) if day.weekly else day.date]
    starts = (datetime.combine(on, clock, zone).astimezone(UTC) for on in days)
    start = next((start for start in starts if start <= now), None)
    if start is None:
        return TimeFound(future=True)
    end = start + timedelta(hours=1)
    if isinstance(told, Hours):
        on = start.astimezone(zone).date() + timedelta(days=told.end <= told.start)
        # The hour that the clocks skip could make the end come before the start.
        end = max(datetime.combine(on, told.end, zone).astimezone(UTC), start + timedelta(minutes=1))
    when = between(start, end, now, zone)
    # "At 21.45" is in the evening, though most of the hour after it is not.
    when = when.model_copy(update={"night_of": night_of(start, zone), "band": band_of(start, zone)})
    return TimeFound(when, exact=True)


def _day(typed: str, folded: list[str], words: TimeWords, today: date) -> _Day | None:
    written = _written_date(typed, folded, words, today)
    if written is not None:
        return _Day(written)
    # The longest phrase first: "i förrgår" before "igår".
    ago = ((phrase, int(days)) for days, phrases in words.days.items() for phrase in phrases)
    for phrase, days in sorted(ago, key=lambda pair: -len(pair[0])):
        if contains(folded, fold_pattern(phrase)):
            return _Day(today - timedelta(days=days))
    ago_minutes = minutes_ago(typed, words)
    if ago_minutes is not None and MINUTES_OF_A_DAY <= ago_minutes <= YEARS_BACK * 366 * MINUTES_OF_A_DAY:
        return _Day(today - timedelta(days=ago_minutes // MINUTES_OF_A_DAY))
    return _weekday(typed, folded, words, today)


def _weekday(typed: str, folded: list[str], words: TimeWords, today: date) -> _Day | None:
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
        return _Day(monday - timedelta(days=7 - number))
    return _Day(day, weekly=True)


def _is_short_day(name: str, typed: str, folded: list[str], at: int, words: TimeWords) -> bool:
    """Whether "sun", "tors" is a day: letter by letter ("törs" is no Thursday), and almost alone or before an hour."""
    if name.casefold() not in typed.casefold():
        return False
    following = folded[at + 1 : at + 2]
    hours = (*words.clock, *itertools.chain.from_iterable(words.bands.values()))
    return len(folded) <= 3 or (bool(following) and (following[0].isdecimal() or _any(following, hours)))


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


def _clock(typed: str, folded: list[str], words: TimeWords) -> time | None:
    if short := _HOUR_AMPM.search(typed):
        return time(_half_day(int(short[1]), short[2]))
    if found := _CLOCK.search(typed):
        return time(_half_day(int(found[1]), (found[3] or "")[:1]), int(found[2]))
    clocks, halves = set(map(folded_word, words.clock)), set(map(folded_word, words.half))
    for before, word, after in zip(folded, folded[1:], [*folded[2:], ""], strict=False):
        hour = int(word) if word.isdecimal() and len(word) <= 2 else words.hours.get(word)
        if hour is not None and hour < 24 and not is_counted(after, words):
            if before in halves:
                return time((hour - 1) % 24, 30)
            if before in clocks:
                return time(hour)
    return None


# What of a band is told in hours up to twelve: "at ten in the evening" is 22.
_TWELVE_HOURS = {Band.AFTERNOON: range(7), Band.EVENING: range(4, 12), Band.NIGHT: range(8, 12)}


def _in_half_day(clock: time, band: Band | None) -> time:
    if band in (Band.EVENING, Band.NIGHT) and clock.hour == 12:
        return clock.replace(hour=0)
    return clock.replace(hour=clock.hour + 12) if band and clock.hour in _TWELVE_HOURS.get(band, ()) else clock


def _night_hours(hours: Hours, band: Band | None) -> Hours:
    """Both ends of a span in the same half of the day; "mellan tio och ett" goes over midnight."""
    start, end = _in_half_day(hours.start, band), _in_half_day(hours.end, band)
    if band is None and start.hour in range(6, 12) and end.hour < NIGHT_ENDS.hour:
        start = start.replace(hour=start.hour + 12)
    return Hours(start, end)


def _half_day(hour: int, half: str) -> int:
    if half.lower() == "p" and hour < 12:
        return hour + 12
    return 0 if half.lower() == "a" and hour == 12 else hour
