"""How much one person may send: told before, never lost, and never more than is said."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from core.conversation import Keep, Step
from core.limits import DAY, Wait, wait
from core.past import NOTHING, REPORTS_SHOWN, Past, whole_minute
from core.world import Limits, World
from tests.core.talk import Talk, at_sort, at_summary, sent_report
from tests.core.world import FREE, SATURDAY_NIGHT, WORLD


def past_of(moments: list[datetime]) -> Past:
    """What is remembered of someone who sent a report at each of these moments, as much of it as a turn sees."""
    return Past(sent=tuple(sorted(map(whole_minute, moments), reverse=True)[:REPORTS_SHOWN]))


def ago(**passed: float) -> datetime:
    return SATURDAY_NIGHT - timedelta(**passed)


def limited(reports_a_day: int = 3, minutes: float = 30) -> World:
    return replace(WORLD, limits=Limits(reports_a_day=reports_a_day, cool_down=timedelta(minutes=minutes)))


def another(talk: Talk) -> Talk:
    return talk.press("menu.report", "gate.safe").say("Parkskolan")


@pytest.mark.parametrize(
    ("sent", "waiting"),
    [
        ([], None),
        ([ago(minutes=30)], None),
        ([ago(minutes=29)], Wait(SATURDAY_NIGHT + timedelta(minutes=1))),
        ([ago(hours=23), ago(hours=22)], None),
        ([ago(hours=24), ago(hours=22), ago(hours=1)], None),
        ([ago(hours=23), ago(hours=22), ago(hours=1)], Wait(SATURDAY_NIGHT + timedelta(hours=1), 3)),
        ([ago(hours=23), ago(hours=22), ago(hours=21), ago(hours=1)], Wait(SATURDAY_NIGHT + timedelta(hours=2), 3)),
        # The day's number is free again before the pause is over: then the pause is what is told.
        ([ago(hours=23, minutes=55), ago(hours=2), ago(minutes=1)], Wait(SATURDAY_NIGHT + timedelta(minutes=29))),
        ([SATURDAY_NIGHT], Wait(SATURDAY_NIGHT + timedelta(minutes=30))),
    ],
)
def test_how_long_must_be_waited(sent: list[datetime], waiting: Wait | None) -> None:
    assert wait(past_of(sent), Limits(), SATURDAY_NIGHT) == waiting


def test_a_report_that_was_taken_back_counts_too() -> None:
    talk = sent_report().act("withdraw-yes").wait(minutes=1).press("menu.report")
    assert talk.past.reports_in_all == 0
    assert talk.keys[0] == "limit-notice"


def test_a_report_is_kept_waiting_for_nothing_right_after_one_where_there_is_no_pause() -> None:
    just_now = ago(seconds=30)
    assert whole_minute(just_now) > just_now
    assert wait(past_of([just_now]), Limits(cool_down=timedelta(0)), SATURDAY_NIGHT - timedelta(seconds=20)) is None


@given(st.lists(st.integers(0, 72 * 3600), max_size=REPORTS_SHOWN, unique=True), st.integers(1, 120))
def test_keeping_only_the_minute_changes_nothing_of_what_is_told(seconds: list[int], pause: int) -> None:
    moments = sorted((ago(seconds=passed) for passed in seconds), reverse=True)
    limits = Limits(cool_down=timedelta(minutes=pause))
    exact, kept = (wait(past, limits, SATURDAY_NIGHT) for past in (Past(sent=tuple(moments)), past_of(moments)))
    assert exact is None or (kept is not None and kept.told == exact.told)


def test_nothing_is_waited_for_where_there_is_no_limit() -> None:
    assert wait(past_of([ago(minutes=1)] * 5), FREE.limits, SATURDAY_NIGHT) is None
    assert wait(NOTHING, Limits(), SATURDAY_NIGHT) is None


MOMENTS = st.lists(
    st.integers(0, 72 * 60).map(lambda minutes: ago(minutes=minutes)), max_size=REPORTS_SHOWN, unique=True
)
LIMITS = st.builds(
    Limits,
    reports_a_day=st.integers(0, REPORTS_SHOWN),
    cool_down=st.integers(0, 120).map(lambda m: timedelta(minutes=m)),
)


@given(MOMENTS, LIMITS)
@example([ago(hours=23, minutes=55), ago(hours=2), ago(minutes=1)], Limits())
def test_what_is_told_is_exactly_when_sending_works(sent: list[datetime], limits: Limits) -> None:
    waiting = wait(past_of(sent), limits, SATURDAY_NIGHT)
    if waiting is not None:
        assert waiting.until > SATURDAY_NIGHT
        assert wait(past_of(sent), limits, waiting.until) is None
        assert wait(past_of(sent), limits, waiting.until - timedelta(microseconds=1)) is not None


@given(st.timedeltas(timedelta(), timedelta(days=400)).map(lambda passed: SATURDAY_NIGHT + passed))
@example(SATURDAY_NIGHT)
@example(SATURDAY_NIGHT + timedelta(seconds=1))
def test_a_time_that_is_shown_without_its_seconds_is_not_told_too_early(until: datetime) -> None:
    told = Wait(until).told
    assert (told.second, told.microsecond) == (0, 0)
    assert timedelta() <= told - until < timedelta(minutes=1)


@given(st.lists(st.integers(0, 300), min_size=1, max_size=60), LIMITS)
def test_nobody_ever_sends_more_in_any_day_than_is_allowed_nor_faster(pauses: list[int], limits: Limits) -> None:
    now, sent = SATURDAY_NIGHT, list[datetime]()
    for pause in pauses:
        now += timedelta(minutes=pause)
        if wait(past_of(sent), limits, now) is None:
            sent.append(now)
    for at, moment in enumerate(sent):
        if limits.reports_a_day:
            assert sum(moment <= other < moment + DAY for other in sent) <= limits.reports_a_day
        assert all(other - moment >= limits.cool_down for other in sent[at + 1 : at + 2])


def test_whoever_meets_a_limit_hears_it_before_telling_and_may_tell_all_the_same() -> None:
    talk = sent_report().wait(minutes=10).press("menu.report")
    assert talk.keys == ["limit-notice", "limit-wait", "gate", "gate-now"]
    assert talk.texts["limit-notice"].args["until"] == talk.now + timedelta(minutes=20)
    assert talk.texts["limit-wait"].args["emergency"] == "112"
    assert talk.step is Step.GATE


def test_what_is_sent_too_soon_stays_and_is_sent_when_it_was_said() -> None:
    talk = another(sent_report().wait(minutes=10))
    before = talk.draft
    talk.press("summary.send")
    assert not talk.keeps_now
    assert [part.key for part in talk.shown.parts[:3]] == ["limit-notice", "limit-wait", "summary"]
    assert (talk.step, talk.draft) == (Step.SUMMARY, before)
    until = talk.texts["limit-notice"].args["until"]
    assert isinstance(until, datetime)
    talk.now = until
    assert talk.press("summary.send").keeps_now


def test_the_number_of_a_day_is_told_with_when_there_is_room_again() -> None:
    talk = sent_report(world=limited(2)).wait(hours=1)
    talk = another(talk).press("summary.send").wait(hours=1).press("menu.report")
    assert talk.keys[:2] == ["limit-day", "limit-wait"]
    told = talk.texts["limit-day"].args
    assert (told["most"], told["until"]) == (2, SATURDAY_NIGHT + DAY)


def test_the_limit_is_told_where_the_subject_is_not_known_yet() -> None:
    talk = sent_report().wait(minutes=1).press("menu.other")
    assert talk.keys == ["limit-notice", "limit-wait", "report-from-past", "sort"]
    assert at_sort().keys == ["report-from-past", "sort"]


def test_words_that_begin_a_report_too_soon_are_kept_all_the_same() -> None:
    talk = sent_report().wait(minutes=1).say("motorträff vid Parkskolan")
    assert talk.keys[0] == "limit-notice"
    assert talk.draft.text == "motorträff vid Parkskolan"


def test_a_wish_never_waits() -> None:
    talk = sent_report().press("menu.wish", "area.traffic", "more.skip", "summary.send")
    assert "limit-notice" not in talk.keys
    assert len(talk.wished) == 1


def test_danger_is_not_limited() -> None:
    talk = sent_report()
    for _ in range(4):
        assert talk.say("de slåss").keys == ["danger", "danger-then"]


def test_more_may_always_be_told_of_what_is_sent() -> None:
    talk = sent_report()
    for number in range(5):
        talk.act("add").say(f"Mer {number}.")
        assert talk.keys == ["own-added"]


def test_two_drafts_cannot_be_open_to_come_around_a_limit() -> None:
    talk = at_summary()
    draft = talk.draft
    assert talk.press("menu.report").draft == draft
    assert [type(effect) for effect in talk.press("summary.send").effects].count(Keep) == 1
