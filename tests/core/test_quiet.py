"""The hours in which nobody young is written to."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.quiet import BEGINS, ENDS, quiet_until

STOCKHOLM = ZoneInfo("Europe/Stockholm")


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=STOCKHOLM).astimezone(UTC)


@pytest.mark.parametrize(
    ("now", "until"),
    [
        ("2026-11-26 20:59:59", None),
        ("2026-11-26 21:00", "2026-11-27 07:00"),
        ("2026-11-26 23:59", "2026-11-27 07:00"),
        ("2026-11-27 00:00", "2026-11-27 07:00"),
        ("2026-11-27 06:59:59", "2026-11-27 07:00"),
        ("2026-11-27 07:00", None),
        # Both nights in which the clocks change.
        ("2026-03-28 22:00", "2026-03-29 07:00"),
        ("2026-10-24 22:00", "2026-10-25 07:00"),
        ("2026-12-31 22:00", "2027-01-01 07:00"),
    ],
)
def test_they_are_from_nine_in_the_evening_to_seven(now: str, until: str | None) -> None:
    assert quiet_until(at(now), STOCKHOLM) == (None if until is None else at(until))


@given(st.integers(0, 5 * 365 * 24 * 60))
def test_what_waits_goes_at_a_waking_hour_and_soon(minutes: int) -> None:
    now = datetime(2025, 1, 1, tzinfo=UTC) + timedelta(minutes=minutes)
    until = quiet_until(now, STOCKHOLM)
    if until is None:
        assert ENDS <= now.astimezone(STOCKHOLM).time() < BEGINS
    else:
        assert 0 < (until - now).total_seconds() <= 11 * 3600
        assert quiet_until(until, STOCKHOLM) is None
