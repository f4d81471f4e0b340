"""How the service does: what a turn adds to the count, and what is made of a week."""

from datetime import UTC, date, datetime, timedelta
from uuid import UUID, uuid4
from zoneinfo import ZoneInfo

import pytest

from core.conversation import Conversation, Draft, Erase, Event, Expired, Keep, KeepWish, Opened, Step
from core.desk import service
from core.past import Wish
from core.report import Category
from core.tallies import Answers, Name, Service, Tally, day_of, last_week, median, service_of, tallies_of, this_week
from core.texts import Text

NOW = datetime(2026, 5, 8, 20, 15, tzinfo=UTC)
EVENT = Opened(id=uuid4())
MONDAY = date(2026, 5, 4)


def draft(id: UUID | None = None, asking: str | None = None) -> Draft:
    return Draft(id=id or uuid4(), category=Category.DRUGS, since=NOW, asking=asking)


def at(step: Step = Step.HOME, draft: Draft | None = None) -> Conversation:
    return Conversation(language="fi", step=step, draft=draft)


HOME = at()


def added(before: Conversation | None, after: Conversation, *effects: object, event: Event = EVENT) -> list[Tally]:
    return list(tallies_of(before, after, event, effects))  # type: ignore[arg-type]


def test_somebody_new_is_counted_once_in_their_language() -> None:
    assert added(None, HOME) == [Tally(Name.OPENED, "fi")]
    assert added(HOME, HOME) == []
    assert added(None, HOME, event=Expired(id=uuid4())) == []


def test_a_report_is_counted_when_it_is_begun_and_when_it_is_sent() -> None:
    open_ = at(Step.GATE, draft())
    assert added(HOME, open_) == [Tally(Name.BEGAN, "fi")]
    assert added(open_, open_) == []
    wish = KeepWish(wish=Wish(id=uuid4(), year=2027, area="x", text=None, language="fi", created_at=NOW))
    assert added(open_, HOME, wish) == [Tally(Name.FINISHED, "fi")]


def test_what_is_begun_and_sent_in_one_turn_was_begun_too() -> None:
    keep = Keep.model_construct()  # type: ignore[call-arg]
    assert added(HOME, HOME, keep) == [Tally(Name.BEGAN, "fi"), Tally(Name.FINISHED, "fi")]


@pytest.mark.parametrize(
    ("step", "asking", "where"),
    [
        (Step.ASKING, "where", "where"),
        (Step.WHICH_PLACE, "where", "where"),
        (Step.ASKING, None, "asking"),
        (Step.SUMMARY, None, "summary"),
        (Step.GATE, None, "gate"),
    ],
)
def test_where_somebody_stops_is_the_question_or_the_step(step: Step, asking: str | None, where: str) -> None:
    assert added(at(step, draft(asking=asking)), HOME) == [Tally(Name.STOPPED, where)]


def test_whoever_begins_another_or_deletes_everything_has_stopped_the_first() -> None:
    open_ = at(Step.GATE, draft())
    assert added(open_, at(Step.GATE, draft())) == [Tally(Name.BEGAN, "fi"), Tally(Name.STOPPED, "gate")]
    assert added(open_, open_, Erase()) == [Tally(Name.STOPPED, "gate")]
    assert added(open_, HOME, event=Expired(id=uuid4())) == [Tally(Name.STOPPED, "gate")]


def test_a_day_begins_at_the_municipalitys_midnight() -> None:
    zone = ZoneInfo("Europe/Stockholm")
    assert day_of(datetime(2026, 5, 8, 21, 59, tzinfo=UTC), zone) == date(2026, 5, 8)
    assert day_of(datetime(2026, 5, 8, 22, 0, tzinfo=UTC), zone) == date(2026, 5, 9)


@pytest.mark.parametrize("today", [MONDAY, MONDAY + timedelta(days=6)])
def test_a_week_is_from_monday_to_sunday(today: date) -> None:
    assert this_week(today) == (MONDAY, today)
    assert last_week(today) == (MONDAY - timedelta(days=7), MONDAY - timedelta(days=1))


def test_the_median_of_an_even_number_lies_between_the_two_in_the_middle() -> None:
    minutes = [timedelta(minutes=number) for number in (50, 10, 30, 20)]
    assert median(minutes) == timedelta(minutes=25)
    assert median(minutes[:3]) == timedelta(minutes=30)
    assert median([]) is None


def week(counts: dict[tuple[str, str], int], waited: tuple[int, ...] = (), reports: int = 0) -> Service:
    return service_of(MONDAY, MONDAY + timedelta(days=6), counts, [timedelta(minutes=n) for n in waited], reports)


FULL = week(
    {
        ("opened", "sv"): 5, ("opened", "fi"): 3, ("began", "sv"): 4, ("began", "fi"): 5, ("finished", "fi"): 6,
        ("stopped", "where"): 1, ("stopped", "gate"): 2, ("undeliverable", "blocked"): 2, ("set_aside", ""): 1,
    },
    (60, 120),
    3,
)  # fmt: skip


def test_the_figures_of_a_week_are_summed_and_ranked() -> None:
    assert (FULL.opened, FULL.began, FULL.finished, FULL.set_aside) == (8, 9, 6, 1)
    assert FULL.stopped == (("gate", 2), ("where", 1))
    assert FULL.languages == (("fi", 5), ("sv", 4))
    assert FULL.undeliverable == (("blocked", 2),)
    assert FULL.answers == Answers(3, 2, timedelta(minutes=90))


def lines(of: Service) -> list[str]:
    [told] = [part for part in service.letter(of).parts if part.key == "service-week"]
    found: tuple[Text, ...] = told.args["lines"]  # type: ignore[assignment]
    return [line.key for line in found]


def test_a_full_week_is_told_from_the_first_word_to_the_answer() -> None:
    assert lines(FULL) == [
        "service-opened", "service-began", "service-finished-share", "service-stopped", "service-languages",
        "service-answered", "service-undeliverable", "service-set-aside",
    ]  # fmt: skip


def test_an_empty_week_says_so_and_shares_nothing_by_nought() -> None:
    assert lines(week({})) == [
        "service-opened", "service-began", "service-finished", "service-no-reports", "service-all-arrived",
    ]  # fmt: skip


def test_more_sent_than_begun_is_no_share_as_some_were_begun_the_week_before() -> None:
    assert "service-finished" in lines(week({("finished", "sv"): 2, ("began", "sv"): 1}))


def test_reports_that_nobody_answered_are_said_to_be_so() -> None:
    assert "service-unanswered" in lines(week({}, (), 2))


def test_the_page_shows_this_week_and_the_last() -> None:
    weeks = [part for part in service.page(FULL, week({}), weekly=False).parts if part.key == "service-week"]
    heads = [part.args["head"] for part in weeks]
    assert [head.key for head in heads if isinstance(head, Text)] == ["service-this-week", "service-last-week"]


@pytest.mark.parametrize(
    ("waited", "unit", "n"),
    [
        (timedelta(seconds=3), "service-minutes", 1),
        (timedelta(minutes=59), "service-minutes", 59),
        (timedelta(minutes=100), "service-hours", 2),
        (timedelta(hours=47), "service-hours", 47),
        (timedelta(hours=60), "service-days", 2),
    ],
)
def test_a_wait_is_told_as_people_say_it(waited: timedelta, unit: str, n: int) -> None:
    told = service.span(waited)
    assert (told.key, told.args["n"]) == (unit, n)


@pytest.mark.parametrize(("weekly", "press"), [(False, "d:service:weekly:"), (True, "d:service:stop:")])
def test_the_page_can_be_sent_each_monday_or_no_more(weekly: bool, press: str) -> None:
    assert service.page(FULL, week({}), weekly=weekly).buttons[0][0].press == press
