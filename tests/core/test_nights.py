"""Nights and bands: over midnight, and on the days when the clocks change."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from core.report import NIGHT_ENDS, Band, band_hours, band_of, night_of
from core.times import band_of_day, last_night, read_time
from tests.core.vocabulary import SV
from tests.core.world import STOCKHOLM

MOMENTS = st.datetimes(datetime(2020, 1, 1), datetime(2030, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001  given a zone
SPRING, AUTUMN = date(2025, 3, 30), date(2025, 10, 26)  # at 02:00 forward; at 03:00 back


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=STOCKHOLM)


@pytest.mark.parametrize(
    ("moment", "night", "band"),
    [
        ("2025-06-14 01:30", "2025-06-13", Band.NIGHT),
        ("2025-06-14 05:59", "2025-06-13", Band.NIGHT),
        ("2025-06-14 06:00", "2025-06-14", Band.MORNING),
        ("2025-06-14 12:00", "2025-06-14", Band.AFTERNOON),
        ("2025-06-14 18:00", "2025-06-14", Band.EVENING),
        ("2025-06-14 21:59", "2025-06-14", Band.EVENING),
        ("2025-06-14 22:00", "2025-06-14", Band.NIGHT),
        ("2025-01-01 00:00", "2024-12-31", Band.NIGHT),
        ("2025-03-30 03:00", "2025-03-29", Band.NIGHT),
        ("2025-03-30 06:00", "2025-03-30", Band.MORNING),
        ("2025-10-26 02:30", "2025-10-25", Band.NIGHT),
        ("2025-10-26 06:00", "2025-10-26", Band.MORNING),
    ],
)
def test_a_night_belongs_to_the_day_that_it_began(moment: str, night: str, band: Band) -> None:
    assert (night_of(at(moment), STOCKHOLM), band_of(at(moment), STOCKHOLM)) == (date.fromisoformat(night), band)


@given(MOMENTS)
@example(datetime(2025, 3, 30, 1, 0, tzinfo=UTC))
@example(datetime(2025, 10, 26, 1, 0, tzinfo=UTC))
def test_the_night_of_a_moment_is_its_local_date_or_the_day_before(moment: datetime) -> None:
    local = moment.astimezone(STOCKHOLM)
    night = night_of(moment, STOCKHOLM)
    assert night == local.date() - timedelta(days=local.time() < NIGHT_ENDS)


@given(MOMENTS)
@example(datetime(2025, 3, 30, 1, 0, tzinfo=UTC))
@example(datetime(2025, 10, 26, 0, 30, tzinfo=UTC))
def test_every_moment_is_within_the_hours_of_its_band(moment: datetime) -> None:
    start, end = band_hours(night_of(moment, STOCKHOLM), band_of(moment, STOCKHOLM), STOCKHOLM)
    assert start.astimezone(UTC) <= moment < end.astimezone(UTC)


@given(st.dates(date(2020, 1, 1), date(2030, 1, 1)))
@example(SPRING)
@example(AUTUMN)
def test_the_bands_of_a_day_follow_each_other_without_a_gap(day: date) -> None:
    hours = [band_hours(day, band, STOCKHOLM) for band in Band]
    following = band_hours(day + timedelta(days=1), Band.MORNING, STOCKHOLM)
    for (_, end), (start, _) in zip(hours, [*hours[1:], following], strict=True):
        assert end.astimezone(UTC) == start.astimezone(UTC)


@pytest.mark.parametrize(("night", "hours"), [(date(2025, 3, 29), 7), (date(2025, 10, 25), 9), (date(2025, 6, 14), 8)])
def test_the_night_that_the_clocks_change_is_an_hour_shorter_or_longer(night: date, hours: int) -> None:
    now = datetime(2025, 12, 1, tzinfo=UTC)
    when = band_of_day(night, Band.NIGHT, now, STOCKHOLM)
    assert when.end is not None
    assert when.end - when.start == timedelta(hours=hours)


def test_last_night_on_the_mornings_after_the_clocks_changed() -> None:
    for day in (SPRING, AUTUMN):
        now = datetime.combine(day, NIGHT_ENDS, STOCKHOLM) + timedelta(hours=3)
        when = last_night(now.astimezone(UTC), STOCKHOLM)
        assert when.night_of == day - timedelta(days=1)


@pytest.mark.parametrize("text", ["kl 02.30", "natten till söndag kl 02:30"])
@pytest.mark.parametrize("day", [SPRING, AUTUMN])
def test_half_past_two_can_be_said_of_the_night_when_it_was_not_or_was_twice(day: date, text: str) -> None:
    now = datetime.combine(day, NIGHT_ENDS, STOCKHOLM).astimezone(UTC) + timedelta(hours=3)
    found = read_time(text, SV.time, now, STOCKHOLM)
    assert found is not None
    assert found.when is not None
    assert (found.when.night_of, found.when.band) == (day - timedelta(days=1), Band.NIGHT)
