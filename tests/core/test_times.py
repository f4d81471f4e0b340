"""Times as people say them, at 23:30 on Saturday 14 June 2025 unless another moment is given."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.report import Band, band_of, night_of
from core.times import (
    TimeFound,
    band_of_day,
    bands_begun,
    days_to_choose,
    find_time,
    has_begun,
    is_announced,
    just_now,
    last_night,
    ongoing_since,
    read_time,
)
from core.words import TimeWords
from tests.core.vocabulary import EN, SV
from tests.core.world import SATURDAY_NIGHT, STOCKHOLM

AFTERNOON = datetime(2025, 6, 14, 13, 0, tzinfo=UTC)  # Saturday 15:00
SMALL_HOURS = datetime(2025, 6, 14, 23, 30, tzinfo=UTC)  # Sunday 01:30
MOMENTS = st.datetimes(datetime(2023, 1, 1), datetime(2027, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001  given a zone


def read(text: str, now: datetime = SATURDAY_NIGHT, words: TimeWords = SV.time, day: date | None = None) -> TimeFound:
    found = read_time(text, words, now, STOCKHOLM, day)
    assert found is not None
    return found


def moment(local: str) -> datetime:
    return datetime.fromisoformat(local).replace(tzinfo=STOCKHOLM).astimezone(UTC)


def told(found: TimeFound) -> str:
    """The local start, and the night and band that it counts as."""
    assert found.when is not None
    start = found.when.start.astimezone(STOCKHOLM)
    return f"{start:%d %H:%M} {found.when.night_of:%d} {found.when.band}"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("igår kväll", "13 18:00 13 evening"),
        ("IGÅR KVÄLL!", "13 18:00 13 evening"),
        ("i gar kvall", "13 18:00 13 evening"),
        ("fredag natt vid två", "14 02:00 13 night"),
        ("i fredags natt kl 2", "14 02:00 13 night"),
        ("natten till lördag", "13 22:00 13 night"),
        ("natten mot lördag vid två", "14 02:00 13 night"),
        ("natten mellan söndag och måndag", "08 22:00 08 night"),
        ("kl 22.30", "14 22:30 14 night"),
        ("22:30", "14 22:30 14 night"),
        ("klockan 23:45", "13 23:45 13 night"),
        ("kl 21.45", "14 21:45 14 evening"),
        ("20.00-22.00", "14 20:00 14 evening"),
        ("igår kväll vid tio", "13 22:00 13 night"),
        ("igår kväll vid elva", "13 23:00 13 night"),
        ("igår kväll vid tolv", "14 00:00 13 night"),
        ("igår kväll halv elva", "13 22:30 13 night"),
        ("igår eftermiddag vid tre", "13 15:00 13 afternoon"),
        ("i morse", "14 06:00 14 morning"),
        ("ikväll", "14 18:00 14 evening"),
        ("ikväll vid tio", "14 22:00 14 night"),
        ("nyss", "14 22:30 14 night"),
        ("natt", "14 22:00 14 night"),
        ("den 12 juni kl 01:15", "12 01:15 11 night"),
        ("2025-06-12 22:00", "12 22:00 12 night"),
        ("i natt vid två", "14 02:00 13 night"),
        ("inatt vid två", "14 02:00 13 night"),
        ("12/6 kväll", "12 18:00 12 evening"),
        ("lördag natt vid elva", "14 23:00 14 night"),
        ("söndag kväll", "08 18:00 08 evening"),
    ],
)
def test_a_time_in_swedish(text: str, wanted: str) -> None:
    assert told(read(text)) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("2 am", "14 02:00 13 night"),
        ("11 p.m.", "14 23:00 14 night"),
        ("12 am", "14 00:00 13 night"),
        ("12:30 am", "14 00:30 13 night"),
        ("10:15 pm", "14 22:15 14 night"),
        ("13:15 pm", "14 13:15 14 afternoon"),
        ("friday night at two", "14 02:00 13 night"),
        ("last night at 11", "14 23:00 14 night"),
        ("yesterday at ten", "13 22:00 13 night"),
        ("yesterday evening at ten", "13 22:00 13 night"),
        ("just now", "14 22:30 14 night"),
        ("tonight", "14 18:00 14 evening"),
        ("14 june evening", "14 18:00 14 evening"),
    ],
)
def test_a_time_in_english(text: str, wanted: str) -> None:
    assert told(read(text, words=EN.time)) == wanted


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("i förrgår", 12),
        ("förrgår", 12),
        ("idag", 14),
        ("den 14 juni", 14),
        ("14/6", 14),
        ("2025-06-09", 9),
        ("fredag", 13),
        ("på söndag", 8),
        ("lördag", 14),
    ],
)
def test_a_day_with_no_hour_is_only_the_day(text: str, day: int) -> None:
    assert read(text) == TimeFound(day=date(2025, 6, day))


def test_a_date_that_has_not_been_this_year_is_last_years() -> None:
    assert read("24/12").day == date(2024, 12, 24)
    assert read("15 juni").day == date(2024, 6, 15)


@pytest.mark.parametrize("text", ["idag 23:45", "2025-06-15", "2026-01-01", "2025-06-20 kväll", "2025-06-20 kl 12"])
def test_a_time_that_has_not_been_is_told_apart(text: str) -> None:
    assert read(text).future


@pytest.mark.parametrize(
    "text",
    [
        "",
        "🙂",
        "xyz",
        "30/2",
        "31 april",
        "99/99",
        "kl 99",
        "kl",
        "22:99",
        "99999999999999999999 juni",
        "9999-12-31",
        "0001-01-01",
        "14.06.2025",
        "kl ፩",
        "፩ juni",
        "2025-13-40",
        "kl 123",
        "motorträff",
        "två bilar",
    ],
)
def test_what_is_no_time_is_none(text: str) -> None:
    assert read_time(text, SV.time, SATURDAY_NIGHT, STOCKHOLM) is None


def test_without_words_only_figures_are_read() -> None:
    assert read_time("igår kväll", TimeWords(), SATURDAY_NIGHT, STOCKHOLM) is None
    assert told(read("22:30", words=TimeWords())) == "14 22:30 14 night"


def test_now_is_going_on() -> None:
    assert read("det pågår nu") == TimeFound(ongoing=True)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("lördag natt vid två", "08 02:00 07 night"),
        ("lördag kväll", "07 18:00 07 evening"),
        ("lördag kl 20", "07 20:00 07 evening"),
        ("lördag kl 14", "14 14:00 14 afternoon"),
        ("kväll", "13 18:00 13 evening"),
        ("natt", "13 22:00 13 night"),
        ("i natt", "13 22:00 13 night"),
        ("idag natt kl 2", "14 02:00 13 night"),
    ],
)
def test_on_saturday_afternoon_what_has_not_come_yet_is_the_last_one(text: str, wanted: str) -> None:
    assert told(read(text, AFTERNOON)) == wanted


@pytest.mark.parametrize("text", ["ikväll", "ikväll vid nio"])
def test_on_saturday_afternoon_tonight_has_not_been(text: str) -> None:
    assert read(text, AFTERNOON).future


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("ikväll", "14 18:00 14 evening"),
        ("ikväll vid elva", "14 23:00 14 night"),
        ("i natt", "14 22:00 14 night"),
        ("idag", "14 22:00 14 night"),
        ("kl 23", "14 23:00 14 night"),
        ("kl 01.00", "15 01:00 14 night"),
        ("nyss", "15 00:30 14 night"),
    ],
)
def test_after_midnight_it_is_still_the_night_that_began(text: str, wanted: str) -> None:
    assert told(read(text, SMALL_HOURS)) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("22:00", "13 22:00 13 night"),
        ("kl 2", "14 02:00 13 night"),
        ("kväll", "13 18:00 13 evening"),
        ("morgon", "13 06:00 13 morning"),
        ("idag kl 20", "14 20:00 14 evening"),
    ],
)
def test_an_hour_belongs_to_the_day_that_was_chosen_and_its_night(text: str, wanted: str) -> None:
    assert told(read(text, day=date(2025, 6, 13))) == wanted


def test_an_hour_of_today_that_can_only_be_last_night_is_that() -> None:
    assert told(read("kl 4", AFTERNOON, day=date(2025, 6, 14))) == "14 04:00 13 night"


def test_words_that_say_nothing_do_not_become_the_day_that_was_chosen() -> None:
    assert read_time("xyz", SV.time, SATURDAY_NIGHT, STOCKHOLM, date(2025, 6, 13)) is None


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("kl 10", "14 22:00 14 night"),
        ("vid elva", "14 23:00 14 night"),
        ("halv elva", "14 22:30 14 night"),
        ("kl 10.30", "14 22:30 14 night"),
        ("idag vid 5", "14 17:00 14 afternoon"),
        ("vid tolv", "14 12:00 14 afternoon"),
        ("kl 05", "14 05:00 13 night"),
        ("kl 05.00", "14 05:00 13 night"),
        ("5 am", "14 05:00 13 night"),
        ("kl 10-11", "14 22:00 14 night"),
        ("kl 8-14", "14 08:00 14 morning"),
        ("10 - 11 pm", "14 22:00 14 night"),
        ("11 - 1 am", "14 23:00 14 night"),
    ],
)
def test_an_hour_with_no_half_of_the_day_is_the_last_one_that_was(text: str, wanted: str) -> None:
    assert told(read(text)) == wanted


@pytest.mark.parametrize(
    ("now", "text", "wanted"),
    [
        ("2025-06-15 01:30", "idag vid elva", "14 23:00 14 night"),
        ("2025-06-15 01:30", "vid tolv", "15 00:00 14 night"),
        ("2025-06-15 01:30", "igår vid elva", "14 23:00 14 night"),
        ("2025-06-14 09:30", "vid tio", "13 22:00 13 night"),
        ("2025-06-14 09:30", "lördag vid tio", "07 22:00 07 night"),
        ("2025-06-16 07:30", "kl 7", "16 07:00 16 morning"),
    ],
)
def test_the_last_hour_that_was_may_be_of_the_day_before(now: str, text: str, wanted: str) -> None:
    assert told(read(text, moment(now))) == wanted


def test_an_hour_of_this_day_that_has_not_been_is_yet_to_come() -> None:
    assert read("idag vid tio", moment("2025-06-14 09:30")).future


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("igår vid 11", "13 23:00 13 night"),
        ("i fredags vid tio", "13 22:00 13 night"),
        ("igår 9-11", "13 21:00 13 evening"),
        ("igår morgon vid 11", "13 11:00 13 morning"),
        ("igår natt vid två", "14 02:00 13 night"),
        ("igår eftermiddag vid två", "13 14:00 13 afternoon"),
        ("igår kl 22", "13 22:00 13 night"),
        ("igår 09:30", "13 09:30 13 morning"),
    ],
)
def test_an_hour_of_another_day_is_in_the_evening_unless_told_otherwise(text: str, wanted: str) -> None:
    assert told(read(text)) == wanted


@pytest.mark.parametrize("text", ["i fredags vid två", "igår vid tolv", "igår 10.30", "igår kl 5"])
def test_an_hour_of_another_day_that_may_be_of_the_night_or_the_day_is_asked_for(text: str) -> None:
    assert read(text) == TimeFound(day=date(2025, 6, 13))


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("elva", None),
        ("vid elva", "13 23:00 13 night"),
        ("10:30", "13 10:30 13 morning"),
        ("kl 12", "13 12:00 13 afternoon"),
    ],
)
def test_an_hour_of_a_day_that_was_asked_for_is_never_asked_for_again(text: str, wanted: str | None) -> None:
    found = read_time(text, SV.time, SATURDAY_NIGHT, STOCKHOLM, date(2025, 6, 13))
    assert (told(found) if found else None) == wanted


@pytest.mark.parametrize(
    ("now", "text", "wanted"),
    [
        ("2025-06-15 01:30", "i morse", "14 06:00 14 morning"),
        ("2025-06-15 01:30", "i morse vid tio", "14 10:00 14 morning"),
        ("2025-06-16 07:30", "i eftermiddags", "15 12:00 15 afternoon"),
        ("2025-06-16 07:30", "i eftermiddags vid tre", "15 15:00 15 afternoon"),
        ("2025-06-16 07:30", "i morse", "16 06:00 16 morning"),
    ],
)
def test_the_last_morning_or_afternoon_is_the_one_that_was(now: str, text: str, wanted: str) -> None:
    words = SV.time.model_copy(
        update={"latest": ("i morse", "i eftermiddags"), "days": {"0": ("idag", "i morse", "i eftermiddags")}}
    )
    assert told(read(text, moment(now), words)) == wanted


WEEKEND = SV.time.model_copy(update={"weekend": ("i helgen",), "last_weekend": ("förra helgen",)})


def test_a_weekend_has_no_one_part_of_the_day() -> None:
    assert read_time("i helgen", WEEKEND, SATURDAY_NIGHT, STOCKHOLM) is None
    found = find_time("i helgen", WEEKEND, SATURDAY_NIGHT, STOCKHOLM)
    assert found is not None
    assert found.several
    assert told(found) == "13 18:00 " + told(found).split(maxsplit=2)[2]


def test_a_weekend_that_has_just_begun_is_its_friday() -> None:
    assert told(read("i helgen", moment("2025-06-13 19:30"), WEEKEND)) == "13 18:00 13 evening"
    for now in ("2025-06-13 23:30", "2025-06-14 02:00"):
        assert read("i helgen", moment(now), WEEKEND) == TimeFound(day=date(2025, 6, 13))


COMING = SV.time.model_copy(
    update={"future": ("imorgon", "i morgon"), "coming": ("ska vara",), "recurring": ("varje",), "gone": ("i fredags",)}
)


def test_what_happens_again_and_again_has_no_one_time() -> None:
    assert read_time("varje fredag", COMING, SATURDAY_NIGHT, STOCKHOLM) is None
    assert read_time("det ska vara så varje fredag", COMING, SATURDAY_NIGHT, STOCKHOLM) is None


@pytest.mark.parametrize(
    "text",
    [
        *("imorgon", "i morgon kväll kl 20", "ska vara ikväll", "ska vara ikväll kl 23:45", "ska vara på lördag"),
        *("ska vara vid elva", "ska vara i natt"),
    ],
)
def test_what_is_announced_is_yet_to_come(text: str) -> None:
    assert read(text, words=COMING).future


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("igår kväll, kom imorgon", "13 18:00 13 evening"),
        ("ska vara lugnt, men i fredags vid elva", "13 23:00 13 night"),
        ("ska vara så ikväll kl 21", "14 21:00 14 evening"),
        ("ska vara lugnt på natten", "14 22:00 14 night"),
    ],
)
def test_what_has_been_is_told_whatever_else_is_yet_to_come(text: str, wanted: str) -> None:
    assert told(read(text, words=COMING)) == wanted


def test_what_is_said_of_tomorrow_by_the_way_announces_nothing() -> None:
    for text in ("imorgon kväll är det motorträff", "motorträff, imorgon kl 20", "motorträff. det ska vara imorgon"):
        assert is_announced(text, COMING)
    assert not is_announced("motorträff här, barnen måste upp imorgon", COMING)
    assert is_announced("motorträff ikväll 23:45", COMING)


CLOCKS_CHANGE = st.sampled_from([datetime(2025, 3, 30, tzinfo=UTC), datetime(2025, 10, 26, tzinfo=UTC)])


@given(CLOCKS_CHANGE, st.integers(-12 * 60, 36 * 60), st.integers(1, 12), st.sampled_from(["", "idag "]))
def test_the_last_hour_that_was_holds_when_the_clocks_change(day: datetime, minutes: int, hour: int, said: str) -> None:
    now = day + timedelta(minutes=minutes)
    found = read(f"{said}kl {hour}", now)
    if found.future:
        assert said
        return
    assert found.when is not None
    start = found.when.start
    # A day of 25 hours has two of them 13 hours apart; the hour that the clocks skip is the one after it.
    assert timedelta() <= now - start <= timedelta(hours=13)
    assert start.astimezone(STOCKHOLM).hour % 12 in (hour % 12, (hour + (hour == 2)) % 12)
    assert (found.when.night_of, found.when.band) == (night_of(start, STOCKHOLM), band_of(start, STOCKHOLM))


def test_an_hour_that_is_twice_is_the_last_of_the_two() -> None:
    assert told(read("halv tre", datetime(2025, 10, 26, 1, 40, tzinfo=UTC))) == "26 02:30 25 night"
    found = read("halv tre", datetime(2025, 10, 26, 1, 40, tzinfo=UTC)).when
    assert found is not None
    assert found.start == datetime(2025, 10, 26, 1, 30, tzinfo=UTC)


PIECES = [
    "igår",
    "i förrgår",
    "idag",
    "fredag",
    "lördag",
    "söndags",
    "kväll",
    "natt",
    "natten till",
    "morgon",
    "eftermiddag",
    "ikväll",
    "i natt",
    "nyss",
    "nu",
    "kl",
    "vid",
    "halv",
    "två",
    "tolv",
    "22.30",
    "2",
    "05:59",
    "12",
    "14/6",
    "31/12",
    "2 am",
    "11 pm",
    "2025-03-30",
    "den 26 oktober",
]


@given(st.lists(st.sampled_from(PIECES), max_size=5).map(" ".join) | st.text(max_size=30), MOMENTS, st.booleans())
def test_whatever_is_written_is_never_later_than_now(text: str, now: datetime, chosen: bool) -> None:
    day = now.astimezone(STOCKHOLM).date() - timedelta(days=1) if chosen else None
    found = read_time(text, SV.time, now, STOCKHOLM, day)
    if found is not None:
        assert sum([found.when is not None, found.day is not None, found.ongoing, found.future]) == 1
        if found.when is not None:
            assert found.when.end is not None
            assert found.when.start <= found.when.end <= now
            assert not found.when.ongoing
        if found.day is not None:
            assert bands_begun(found.day, now, STOCKHOLM)


@given(MOMENTS)
def test_every_day_and_band_that_may_be_chosen_has_begun(now: datetime) -> None:
    days = days_to_choose(now, STOCKHOLM)
    assert days
    assert list(days) == sorted(days, reverse=True)
    for day in days:
        assert bands_begun(day, now, STOCKHOLM)
        for band in bands_begun(day, now, STOCKHOLM):
            when = band_of_day(day, band, now, STOCKHOLM)
            assert (when.night_of, when.band) == (day, band)
            assert when.end is not None
            assert when.start < when.end <= now


@given(MOMENTS)
def test_just_now_last_night_and_going_on_hold_at_every_moment(now: datetime) -> None:
    today = now.astimezone(STOCKHOLM).date()
    just, night, ongoing = just_now(now, STOCKHOLM), last_night(now, STOCKHOLM), ongoing_since(now, STOCKHOLM)
    assert (just.start, just.end) == (now - timedelta(hours=1), now)
    assert night.band is Band.NIGHT
    assert night.night_of in (today, today - timedelta(days=1))
    assert has_begun(night.night_of, Band.NIGHT, now, STOCKHOLM)
    assert (ongoing.start, ongoing.end, ongoing.ongoing) == (now, None, True)
