"""When it happened: from a button, or from words such as "igår kväll", "fredag natt vid två", "kl 22.30".

1. Nothing that is told is later than now; what is yet to come is told apart.
2. An hour from one to twelve, of this day or of no day, is the last one that was: at 22:45 "vid tio" is 22:00.
3. Of another day "vid elva" is in the evening; an hour that may as well be of the night as of the day is not guessed.
4. What went on for more than one part of the day, or again and again, has no one time.
"""

import re
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from core.places import fold
from core.report import NIGHT_ENDS, Band, When, band_hours, band_of, night_of
from core.times_days import MINUTES_OF_A_DAY, WEEK, Day, day_named
from core.times_hours import Told, hours_told, in_band, mentions
from core.times_phrases import minutes_ago
from core.words import TimeWords, fold_pattern, positions

DAYS_BACK = 7
FRIDAY = 4
# Of another day, an hour that is told with no part of the day is in the evening from six; before that who knows.
EVENING_HOURS = range(6, 12)
# What is told first of a clause: "..., imorgon kl 20".
OPENING = 3
_CLAUSE = re.compile(r"[.,;:!?\n()…–،؛؟።፣፤]+")


@dataclass(frozen=True, slots=True)
class TimeFound:
    """What a message says of the time: a whole answer, only the day, that it goes on, or that it is yet to come.

    `exact` when hours were told; `vague` when only a part of the day was, as in "på kvällen"; `several` when `when`
    reaches over several parts of the day, so that its band means nothing and which of them must be asked.
    """

    when: When | None = None
    day: date | None = None
    ongoing: bool = False
    future: bool = False
    exact: bool = False
    vague: bool = False
    several: bool = False


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
    """What an answer says of the time; None when it says nothing of it, or no one time.

    A day with no hour gives only the day; an hour with no day is the last time that it was that hour, or
    that hour of `known_day` where the day was asked for before.
    """
    found = find_time(typed, words, now, zone, known_day)
    return None if found is None or found.several or recurs(typed, words) else found


def recurs(typed: str, words: TimeWords) -> bool:
    """Whether it is said to happen again and again: "varje fredag"."""
    return mentions(fold(typed).split(), words.recurring)


def is_announced(typed: str, words: TimeWords) -> bool:
    """Whether what is yet to come is what is told, and not said by the way: "motorträff, vi ska upp imorgon"."""
    if not mentions(fold(typed).split(), words.future):
        return True
    first, *rest = [clause for part in _CLAUSE.split(typed) if (clause := fold(part).split())]
    return mentions(first, (*words.future, *words.coming)) or any(
        mentions(clause[:OPENING], words.future) or mentions(clause, words.coming) for clause in rest
    )


def find_time(
    typed: str, words: TimeWords, now: datetime, zone: ZoneInfo, known_day: date | None = None
) -> TimeFound | None:
    """What words say of the time, also when it is several parts of the day, or one of those when it happens again."""
    folded = fold(typed).split()
    if mentions(folded, words.future):
        folded = _without(folded, words.future)
        if not _names_past(typed, folded, words):
            return TimeFound(future=True)
    found = _find(typed, folded, words, now, zone, known_day)
    if (
        found is None
        or found.ongoing
        or found.vague
        or not mentions(folded, words.coming)
        or mentions(folded, words.recurring)
    ):
        return found
    has_been = found.exact and mentions(folded, (*words.tonight, *words.days.get("0", ())))
    return found if has_been or _names_past(typed, folded, words) else TimeFound(future=True)


def _find(
    typed: str, folded: list[str], words: TimeWords, now: datetime, zone: ZoneInfo, known_day: date | None
) -> TimeFound | None:
    band = next((band for band, phrases in words.bands.items() if mentions(folded, phrases)), None)
    said, band = _said(typed, folded, words, band, now, zone)
    told = hours_told(typed, folded, words)
    if told is not None:
        if band is None and mentions(folded, words.last_night):
            band = Band.NIGHT
        return _at_hours(in_band(told, band), band, said, known_day, now, zone)
    ago = minutes_ago(typed, words)
    if ago is not None and ago < MINUTES_OF_A_DAY:
        start = now - timedelta(minutes=ago)
        return TimeFound(between(start, start + timedelta(hours=1), now, zone), exact=True)
    if mentions(folded, words.last_night) and (said is None or not said.weekly):
        return TimeFound(last_night(now, zone))
    day = said or _known(known_day)
    if day is not None and band is not None:
        return _in_band(day, band, now, zone)
    if said is not None:
        return _only_day(said.date, now, zone)
    return _loosely(folded, words, band, now, zone)


def _without(folded: list[str], phrases: tuple[str, ...]) -> list[str]:
    """The words but for the phrases: "i morgon" is no morning."""
    taken = {
        at + i
        for pattern in map(fold_pattern, phrases)
        for at in positions(folded, pattern)
        for i in range(len(pattern))
    }
    return [word for at, word in enumerate(folded) if at not in taken]


def _names_past(typed: str, folded: list[str], words: TimeWords) -> bool:
    """Whether a time is named that can only have been."""
    before_today = tuple(phrase for days, phrases in words.days.items() if days != "0" for phrase in phrases)
    past = (*before_today, *words.just, *words.latest, *words.last_weekend, *words.gone)
    return mentions(folded, past) or minutes_ago(typed, words) is not None


def _said(
    typed: str, folded: list[str], words: TimeWords, band: Band | None, now: datetime, zone: ZoneInfo
) -> tuple[Day | None, Band | None]:
    """The day that is named, and the part of it."""
    said = day_named(typed, folded, words, now.astimezone(zone).date())
    if said is not None and mentions(folded, words.night_before):
        return replace(said, date=said.date - timedelta(days=1)), Band.NIGHT
    if said is None and mentions(folded, words.tonight):
        return Day(night_of(now, zone)), band or Band.EVENING
    if said is not None and said.date == now.astimezone(zone).date() and mentions(folded, words.latest):
        return replace(said, before=1), band
    return said, band


def _loosely(folded: list[str], words: TimeWords, band: Band | None, now: datetime, zone: ZoneInfo) -> TimeFound | None:
    """What is said of the time with neither a day nor an hour."""
    if mentions(folded, (*words.weekend, *words.last_weekend)):
        return _weekend(now, zone, last=mentions(folded, words.last_weekend))
    if mentions(folded, words.just):
        return TimeFound(just_now(now, zone))
    if mentions(folded, words.now):
        return TimeFound(ongoing=True)
    if band is None:
        return None
    today = now.astimezone(zone).date()
    begun = has_begun(today, band, now, zone)
    return replace(_in_band(Day(today if begun else today - timedelta(days=1)), band, now, zone), vague=True)


def _known(day: date | None) -> Day | None:
    return None if day is None else Day(day)


def _only_day(day: date, now: datetime, zone: ZoneInfo) -> TimeFound:
    if day > now.astimezone(zone).date():
        return TimeFound(future=True)
    # "Today", said before six in the morning, can only be the night that is.
    return TimeFound(day=day) if bands_begun(day, now, zone) else TimeFound(last_night(now, zone))


def _in_band(day: Day, band: Band, now: datetime, zone: ZoneInfo) -> TimeFound:
    if has_begun(day.date, band, now, zone):
        return TimeFound(band_of_day(day.date, band, now, zone))
    # "Friday night", said on Friday afternoon, is last week's; "i morse", said at night, is of the day before.
    return TimeFound(future=True) if day.last is None else _in_band(day.last, band, now, zone)


def _weekend(now: datetime, zone: ZoneInfo, *, last: bool) -> TimeFound:
    """From Friday 18:00 until Sunday is over: this weekend once it has begun, else the one before."""
    today = now.astimezone(zone).date()
    friday = today - timedelta(days=(today.weekday() - FRIDAY) % WEEK)
    if not has_begun(friday, Band.EVENING, now, zone) or (last and today.weekday() >= FRIDAY):
        friday -= timedelta(days=WEEK)
    if not has_begun(friday, Band.NIGHT, now, zone):
        return TimeFound(band_of_day(friday, Band.EVENING, now, zone))
    if not has_begun(friday + timedelta(days=1), Band.MORNING, now, zone):
        return TimeFound(day=friday)
    start, _ = band_hours(friday, Band.EVENING, zone)
    when = between(start, datetime.combine(friday + timedelta(days=3), time(0), zone), now, zone)
    return TimeFound(when, several=True)


def _at_hours(
    told: Told, band: Band | None, said: Day | None, known_day: date | None, now: datetime, zone: ZoneInfo
) -> TimeFound:
    """The hours of the day that was said, or asked for before, or else of the last day that had them."""
    day, today = said or _known(known_day), now.astimezone(zone).date()
    if told.open and (day is None or day.date == today):
        return _last_of_halves(told, day, now, zone)
    if said is None and known_day is not None and told.start < NIGHT_ENDS:
        band = Band.NIGHT  # a day that was asked for reaches into its night
    elif told.open and day is not None:
        if told.start.hour in EVENING_HOURS and not told.figures:
            told = told.halves()[1]
        elif said is not None:
            return _only_day(said.date, now, zone)  # its part of the day is asked for
    return _at(day, band, told, now, zone)


def _last_of_halves(told: Told, day: Day | None, now: datetime, zone: ZoneInfo) -> TimeFound:
    """The last time that it was one of the two hours, which of a day that was said is of it, or of its night."""
    today, night = now.astimezone(zone).date(), night_of(now, zone)
    starts = (
        (start, half)
        for on in (today, today - timedelta(days=1))
        for half in told.halves()
        for start in _moments(on, half.start, zone)
    )
    been = [
        (start, half)
        for start, half in starts
        if start <= now and (day is None or start.astimezone(zone).date() == today or night_of(start, zone) == night)
    ]
    if been:
        start, half = max(been, key=lambda one: one[0])
        return _from(start, half, now, zone)
    last = day.last if day is not None else None
    return TimeFound(future=True) if last is None else _at_hours(told, None, last, None, now, zone)


def _moments(day: date, clock: time, zone: ZoneInfo) -> tuple[datetime, ...]:
    """The moment of an hour of a day; both, of the hour that is twice when the clocks go back."""
    once = datetime.combine(day, clock, zone).astimezone(UTC)
    again = datetime.combine(day, clock.replace(fold=1), zone).astimezone(UTC)
    return (once, again) if again > once else (once,)


def _at(day: Day | None, band: Band | None, told: Told, now: datetime, zone: ZoneInfo) -> TimeFound:
    if day is None:
        today = now.astimezone(zone).date()
        days = [today, today - timedelta(days=1)]
    else:
        # "Friday night at two" is on Saturday; where that is yet to come it was the day itself, or a week ago.
        late = band in (Band.EVENING, Band.NIGHT) and told.start < NIGHT_ENDS
        first = day.date + timedelta(days=1) if late else day.date
        days = [first, first - timedelta(days=day.before) if day.before else day.date]
    starts = (datetime.combine(on, told.start, zone).astimezone(UTC) for on in days)
    start = next((start for start in starts if start <= now), None)
    return TimeFound(future=True) if start is None else _from(start, told, now, zone)


def _from(start: datetime, told: Told, now: datetime, zone: ZoneInfo) -> TimeFound:
    """From a moment for an hour, or until the hour that was told."""
    end = start + timedelta(hours=1)
    if told.end is not None:
        on = start.astimezone(zone).date() + timedelta(days=told.end <= told.start)
        # The hour that the clocks skip could make the end come before the start.
        end = max(datetime.combine(on, told.end, zone).astimezone(UTC), start + timedelta(minutes=1))
    when = between(start, end, now, zone)
    # "At 21.45" is in the evening, though most of the hour after it is not.
    when = when.model_copy(update={"night_of": night_of(start, zone), "band": band_of(start, zone)})
    return TimeFound(when, exact=True)
