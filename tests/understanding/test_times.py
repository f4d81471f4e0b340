"""Times as people write them, read with the words of content/words, at 22:45 on Saturday 14 June 2025."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.content import load_word_lists
from core.recognition import Recogniser, Understood
from core.report import Band, Category
from core.times import TimeFound, find_time, read_time
from core.words import Topic
from tests.core.world import STOCKHOLM
from tests.municipality import CONTENT

NOW = datetime(2025, 6, 14, 20, 45, tzinfo=UTC)


def read(known: Recogniser, text: str, language: str = "sv", now: datetime = NOW) -> TimeFound | None:
    return read_time(text, known.lexicons[language].words.time, now, STOCKHOLM)


def told(found: TimeFound | None) -> str:
    assert found is not None
    assert found.when is not None
    return f"{found.when.start.astimezone(STOCKHOLM):%d %H:%M}"


def say(known: Recogniser, text: str, language: str = "sv", now: datetime = NOW) -> Understood:
    return known.understand(text, language, now)


@pytest.mark.parametrize(
    ("text", "start"),
    [
        *(("kvart över tio", "14 22:15"), ("kvart i elva", "14 22:45"), ("tio i elva igår", "13 22:50")),
        *(("tio i elva", "14 10:50"), ("20 över 10", "14 22:20"), ("fem i halv elva", "14 22:25")),
        *(("fem över halv elva", "14 22:35"), ("vid tiotiden igår", "13 22:00"), ("22-tiden", "14 22:00")),
        *(("10-tiden igår", "13 22:00"), ("tio tiden", "14 22:00"), ("vid tio-elva", "14 22:00")),
        *(("igår mellan nio och elva", "13 21:00"), ("i natt vid tre", "14 03:00"), ("ikväll kl tio", "14 22:00")),
        *(("strax innan elva igår", "13 23:00"), ("från halv tio till elva", "14 21:30")),
    ],
)
def test_quarters_minutes_and_about_an_hour_in_swedish(known: Recogniser, text: str, start: str) -> None:
    assert told(read(known, text)) == start


@pytest.mark.parametrize(
    ("text", "start"),
    [
        *(("quarter past ten", "14 22:15"), ("quarter to eleven", "14 22:45"), ("half past ten", "14 22:30")),
        *(("ten to eleven yesterday", "13 22:50"), ("twenty past ten", "14 22:20"), ("five past 10", "14 22:05")),
        *(("from ten to eleven", "14 22:00"), ("10 to 11 pm", "14 22:00"), ("ten o'clock", "14 22:00")),
        *(("around 10ish yesterday", "13 22:00"), ("at 5 today", "14 17:00"), ("from 10 to 11 yesterday", "13 22:00")),
    ],
)
def test_quarters_minutes_and_about_an_hour_in_english(known: Recogniser, text: str, start: str) -> None:
    assert told(read(known, text, "en")) == start


@pytest.mark.parametrize(
    ("text", "start"),
    [
        *(("varttia yli kymmenen", "14 22:15"), ("varttia vaille yksitoista", "14 22:45")),
        *(("kymmentä vaille yksitoista eilen", "13 22:50"), ("puoli yksitoista", "14 22:30")),
        *(("kymmenen aikaan", "14 22:00"), ("eilen kymmeneltä", "13 22:00"), ("kello kymmenen maissa", "14 22:00")),
        *(("eilen illalla yhdeltätoista", "13 23:00"), ("viisi yli kymmenen", "14 22:05")),
    ],
)
def test_quarters_minutes_and_about_an_hour_in_finnish(known: Recogniser, text: str, start: str) -> None:
    assert told(read(known, text, "fi")) == start


@pytest.mark.parametrize(
    ("language", "text"),
    [
        *(("sv", "tio i tre bilar"), ("sv", "ungdomar i 18-20-årsåldern"), ("sv", "20 i 20-årsåldern")),
        *(("sv", "gasade tio i två timmar"), ("sv", "över tio bilar"), ("fi", "noin kymmenen autoa")),
        *(("sv", "vet ej"), ("sv", "jag minns inte"), ("en", "don't remember"), ("fi", "en muista")),
        *(("sv", "varje fredag"), ("en", "every friday"), ("fi", "joka perjantai"), ("sv", "i helgen")),
        *(
            ("sv", "för några dagar sen"),
            ("en", "a few days ago"),
            ("fi", "muutama päivä sitten"),
            ("sv", "hela helgen"),
        ),
        *(("en", "over the weekend"), ("fi", "viikonloppuna")),
    ],
)
def test_what_tells_no_one_time_answers_nothing(known: Recogniser, language: str, text: str) -> None:
    assert read(known, text, language) is None


@pytest.mark.parametrize(
    ("language", "text"), [("sv", "i morse"), ("en", "this morning"), ("fi", "tänä aamuna"), ("pl", "dziś rano")]
)
def test_this_morning_said_in_the_small_hours_is_the_last_morning(known: Recogniser, language: str, text: str) -> None:
    found = read(known, text, language, datetime(2025, 6, 14, 23, 30, tzinfo=UTC))
    assert told(found) == "14 06:00"


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("motorträff vid Hammartorget kl 10", "14 22:00", "14 22:45"),
        ("burnouts vid Skantzen halv elva", "14 22:30", "14 22:45"),
        ("motorträff vid Parkskolan idag vid fem", "14 17:00", "14 18:00"),
        ("motorträff igår vid 11", "13 23:00", "14 00:00"),
        ("motorträff i fredags vid två", "13 00:00", "14 00:00"),  # longer than a band: asked about
        ("motorträff i helgen", "13 18:00", "14 22:45"),
        ("motorträff pågår sen klockan tio", "14 22:00", None),
    ],
)
def test_a_message_is_of_the_hours_that_were_meant(known: Recogniser, text: str, start: str, end: str | None) -> None:
    found = say(known, text)
    assert found.start is not None
    assert f"{found.start:%d %H:%M}" == start
    assert (f"{found.end:%d %H:%M}" if found.end else None) == end


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("sv", "ska vara motorträff ikväll kl 23"),
        ("sv", "motorträff imorgon kväll kl 20 vid Parkskolan"),
        ("sv", "på lördag ska det vara motorträff"),
        ("sv", "har hört att det blir motorträff på lördag"),
        ("en", "there will be a car meet tomorrow night"),
        ("en", "car meet tonight at 11 pm"),
    ],
)
def test_what_is_yet_to_come_is_no_report_of_what_was_seen(known: Recogniser, language: str, text: str) -> None:
    found = say(known, text, language)
    assert (found.category, found.future) == (Category.CAR_MEET, True)
    assert (found.start, found.end, found.ongoing) == (None, None, False)


@pytest.mark.parametrize(
    "text",
    [
        "motorträff nu, jag jobbar imorgon",
        "motorträff här, barnen ska upp imorgon",
        "motorträff igår kväll, hoppas ni kommer imorgon",
        "klotter på skolan, det är marknad imorgon",
        "jag önskar fler poliser nästa år",
        "motorträff varje fredag",
    ],
)
def test_tomorrow_said_by_the_way_makes_nothing_yet_to_come(known: Recogniser, text: str) -> None:
    assert not say(known, text).future


def test_danger_that_is_announced_is_danger_all_the_same(known: Recogniser) -> None:
    found = say(known, "de ska slåss med kniv imorgon")
    assert (found.category, found.danger, found.future) == (Topic.EMERGENCY, True, False)


WORDS = load_word_lists(CONTENT)["sv"].time
SAID = [
    *("kvart över", "tio i", "halv", "tolv", "elva", "tre", "kl 2", "vid", "2-tiden", "tiotiden", "vid tio-elva"),
    *("i morse", "i eftermiddags", "igår", "i fredags", "i lördags", "idag", "ikväll", "i natt", "i helgen", "imorgon"),
    *("ska vara", "varje", "10:30", "02.30", "mellan två och fyra", "11-1"),
]
AROUND = [datetime(2025, 3, 30, tzinfo=UTC), datetime(2025, 10, 26, tzinfo=UTC), datetime(2025, 6, 14, tzinfo=UTC)]


@given(
    st.lists(st.sampled_from(SAID), min_size=1, max_size=4).map(" ".join),
    st.sampled_from(AROUND),
    st.integers(-24 * 60, 60 * 60),
)
def test_no_time_is_later_than_now_also_when_the_clocks_change(text: str, day: datetime, minutes: int) -> None:
    now = day + timedelta(minutes=minutes)
    found = find_time(text, WORDS, now, STOCKHOLM)
    if found is None:
        return
    assert sum([found.when is not None, found.day is not None, found.ongoing, found.future]) == 1
    if found.when is not None:
        assert found.when.end is not None
        assert found.when.start <= found.when.end <= now
        assert found.when.band in Band
    if found.day is not None:
        assert found.day <= now.astimezone(STOCKHOLM).date()
