"""When a digest is due: one slot a period, at the chosen local time, through every change of the clocks."""

from datetime import UTC, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.digest.model import Period
from core.slots import Calendar, is_refused, read_clock

STOCKHOLM = ZoneInfo("Europe/Stockholm")
YEARS = 10


def calendar(period: Period = Period.WEEK, weekday: int | None = 1, clock: str = "06:30") -> Calendar:
    return Calendar(period, weekday if period is Period.WEEK else None, clock, STOCKHOLM)


def at(text: str) -> datetime:
    """A moment told in local time."""
    return datetime.fromisoformat(text).replace(tzinfo=STOCKHOLM).astimezone(UTC)


CLOCKS = st.builds("{:02}:{:02}".format, st.integers(0, 23), st.integers(0, 59)).filter(
    lambda clock: not is_refused(clock)
)
CALENDARS = st.builds(calendar, st.sampled_from(list(Period)), st.integers(1, 7), CLOCKS)
BEGINNINGS = st.datetimes(datetime(2020, 1, 1), datetime(2040, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001


def period_of(slot: datetime, calendar: Calendar) -> tuple[int, ...]:
    """The period that a slot belongs to; a week begins on its own weekday."""
    local = slot.astimezone(STOCKHOLM).date()
    match calendar.period:
        case Period.DAY:
            return (local.toordinal(),)
        case Period.WEEK:
            return ((local.toordinal() - (calendar.weekday or 1)) // 7,)
        case Period.MONTH:
            return (local.year * 12 + local.month - 1,)
        case Period.QUARTER:
            return (local.year * 4 + (local.month - 1) // 3,)
        case Period.YEAR:
            return (local.year,)


@settings(max_examples=60, deadline=None)
@given(CALENDARS, BEGINNINGS)
def test_every_period_of_ten_years_has_exactly_one_slot_and_its_clock_is_as_chosen(
    calendar: Calendar, beginning: datetime
) -> None:
    end = beginning + timedelta(days=366 * YEARS)
    slots = list(calendar.from_until(calendar.after(beginning), end))
    assert slots[0] > beginning
    for before, after in pairwise(slots):
        assert before < after
        assert period_of(after, calendar)[0] == period_of(before, calendar)[0] + 1
    local = [slot.astimezone(STOCKHOLM) for slot in slots]
    assert {f"{slot:%H:%M}" for slot in local} == {calendar.clock}
    assert all(slot.tzinfo is UTC for slot in slots)
    if calendar.period is Period.WEEK:
        assert {slot.isoweekday() for slot in local} == {calendar.weekday}
    elif calendar.period is not Period.DAY:
        assert {slot.day for slot in local} == {1}


@settings(max_examples=200, deadline=None)
@given(CALENDARS, BEGINNINGS)
def test_between_a_moment_and_its_next_slot_lies_no_other(calendar: Calendar, moment: datetime) -> None:
    slot = calendar.after(moment)
    assert slot > moment
    assert calendar.after(slot - timedelta(microseconds=1)) == slot
    assert calendar.after(moment + (slot - moment) / 2) == slot


def test_a_slot_itself_is_followed_by_the_next_one() -> None:
    monday = at("2026-11-23T06:30")
    assert calendar().after(monday) == at("2026-11-30T06:30")


@pytest.mark.parametrize(
    ("period", "moment", "slot"),
    [
        (Period.DAY, "2026-03-28T06:30", "2026-03-29T06:30"),
        (Period.DAY, "2026-10-24T23:00", "2026-10-25T06:30"),
        (Period.WEEK, "2026-11-26T12:00", "2026-11-30T06:30"),
        (Period.WEEK, "2026-11-30T06:29", "2026-11-30T06:30"),
        (Period.MONTH, "2026-11-01T06:29", "2026-11-01T06:30"),
        (Period.MONTH, "2026-11-01T06:30", "2026-12-01T06:30"),
        (Period.MONTH, "2026-12-31T23:59", "2027-01-01T06:30"),
        (Period.QUARTER, "2026-11-26T12:00", "2027-01-01T06:30"),
        (Period.QUARTER, "2026-02-01T00:00", "2026-04-01T06:30"),
        (Period.YEAR, "2026-01-01T06:30", "2027-01-01T06:30"),
    ],
)
def test_slots_are_on_the_first_of_what_is_longer_than_a_week(period: Period, moment: str, slot: str) -> None:
    assert calendar(period).after(at(moment)) == at(slot)


def test_on_both_days_when_clocks_change_the_slot_is_at_the_local_time_and_23_or_25_hours_after_the_last() -> None:
    daily = calendar(Period.DAY)
    spring = list(daily.from_until(at("2026-03-28T06:30"), at("2026-03-30T06:30")))
    autumn = list(daily.from_until(at("2026-10-24T06:30"), at("2026-10-26T06:30")))
    assert [after - before for before, after in pairwise(spring)] == [timedelta(hours=23), timedelta(hours=24)]
    assert [after - before for before, after in pairwise(autumn)] == [timedelta(hours=25), timedelta(hours=24)]


def test_nothing_is_missed_before_the_first_slot() -> None:
    assert list(calendar().from_until(at("2026-11-30T06:30"), at("2026-11-30T06:29"))) == []


@pytest.mark.parametrize(
    ("typed", "clock"),
    [
        ("06:30", "06:30"),
        (" 6.30 ", "06:30"),
        ("0630", "06:30"),
        ("7", "07:00"),
        ("kl 7", "07:00"),
        ("Klockan 16:00", "16:00"),
        ("kl. 16,45", "16:45"),
        ("23:59", "23:59"),
        ("24:00", None),
        ("12:60", None),
        ("halv sju", None),
        ("", None),
        ("06:30:00", None),
        ("-1", None),
        ("123456", None),
        ("٠٦:٣٠", "06:30"),
    ],
)
def test_a_time_is_read_as_people_write_it(typed: str, clock: str | None) -> None:
    assert read_clock(typed) == clock


def test_only_the_hour_that_not_every_night_has_once_is_refused() -> None:
    refused = [
        f"{hour:02}:{minute:02}" for hour in range(24) for minute in (0, 59) if is_refused(f"{hour:02}:{minute:02}")
    ]
    assert refused == ["02:00", "02:59"]
