"""Coaches' links: who arrives, what is counted, and that no number under five can be worked out from what is shown."""

from datetime import UTC, date, datetime, timedelta
from itertools import product
from typing import Any
from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.coaches import Came, Counted, Link, LinkKind, LinkState, address_of, code_in
from core.conversation import Conversation, CountThrough, Effect, Opened
from core.desk import links as pages
from core.flow import advance, begin
from core.links import FEWEST, MOST_OPENED, WEEK, Stretch, monday_of, published, term_end, total
from tests.core.talk import Talk
from tests.core.world import SATURDAY_NIGHT as NOW
from tests.core.world import WORLD

FIRST = date(2026, 9, 7)
SARA = uuid4()
LINK = Link(
    id=uuid4(), code="Abc_-123", coach=SARA, person="sara", name="Parkskolan", kind=LinkKind.SCHOOL,
    made_at=datetime(2026, 9, 9, 8, tzinfo=UTC),
)  # fmt: skip

counted = st.lists(st.integers(0, 12), max_size=12)


def by_week(numbers: Any) -> dict[date, int]:
    return {FIRST + WEEK * place: number for place, number in enumerate(numbers)}


def shown(numbers: Any) -> tuple[Stretch, ...]:
    """What is shown of some weeks, the day after the last of them."""
    return published(by_week(numbers), FIRST, FIRST + WEEK * len(numbers))


@given(counted)
def test_each_number_that_is_shown_is_five_or_more_and_the_true_one(numbers: list[int]) -> None:
    for stretch in shown(numbers):
        true = sum(n for week, n in by_week(numbers).items() if stretch.first <= week <= stretch.last)
        assert stretch.number is None or (stretch.number == true and true >= FEWEST)


@given(counted)
def test_every_week_that_is_over_stands_in_one_stretch_and_only_the_last_may_be_without_a_number(
    numbers: list[int],
) -> None:
    stretches = shown(numbers)
    weeks = [
        stretch.first + WEEK * n for stretch in stretches for n in range((stretch.last - stretch.first) // WEEK + 1)
    ]
    assert weeks == [FIRST + WEEK * place for place in range(len(numbers))]
    assert all(stretch.number is not None for stretch in stretches[:-1])


@given(counted, counted)
def test_what_was_shown_once_is_shown_for_ever(before: list[int], later: list[int]) -> None:
    known = [one for one in shown(before) if one.number is not None]
    assert list(shown([*before, *later])[: len(known)]) == known


@given(counted, st.integers(0, 30))
def test_the_week_that_runs_is_never_shown(numbers: list[int], now: int) -> None:
    today = FIRST + WEEK * len(numbers) + timedelta(days=3)
    running = {**by_week(numbers), monday_of(today): now}
    assert published(running, FIRST, today) == shown(numbers)


# What is looked at has at most six a week; what it is compared with may have more, as it may in the world.
MOST, COMPARED = 6, range(11)


def seen_over_time(history: tuple[int, ...]) -> tuple[tuple[Stretch, ...], ...]:
    """Everything that somebody sees who looks every single week."""
    return tuple(shown(history[: week + 1]) for week in range(len(history)))


def test_no_number_under_five_can_be_worked_out_by_looking_every_week() -> None:
    """Every history of four weeks that looks the same from outside, laid side by side: where a week may be under five,
    it may be something else as well."""
    alike: dict[Any, list[tuple[int, ...]]] = {}
    for history in product(COMPARED, repeat=4):
        alike.setdefault(seen_over_time(history), []).append(history)
    assert len(alike) > 50
    for several in alike.values():
        if all(max(history) > MOST for history in several):
            continue
        for week in range(4):
            possible = {history[week] for history in several}
            assert len(possible) > 1 or min(possible) >= FEWEST
        # Not the sum of some weeks in a row either: that is how totals would give it away.
        for first, last in ((a, b) for a in range(4) for b in range(a + 1, 5)):
            sums = {sum(history[first:last]) for history in several}
            assert len(sums) > 1 or min(sums) >= FEWEST


def test_nor_by_comparing_links_or_totals() -> None:
    """What is shown of two links, and of both together, is what is shown of each: nothing tells what each hides."""
    alike: dict[Any, set[tuple[int, int, int]]] = {}
    for one, other in product(product(COMPARED, repeat=2), repeat=2):
        seen = (seen_over_time(one), seen_over_time(other), total((*shown(one), *shown(other))))
        alike.setdefault(seen, set()).add((sum(one), sum(other), max(*one, *other)))
    for several in alike.values():
        if all(most > MOST for *_, most in several):
            continue
        for place in (0, 1):
            possible = {sums[place] for sums in several}
            assert len(possible) > 1 or min(possible) >= FEWEST


def test_a_page_shows_nothing_but_what_may_be_shown() -> None:
    counts = {(FIRST, Counted.OPENED): 4, (FIRST + WEEK, Counted.OPENED): 3, (FIRST + WEEK, Counted.REPORTED): 11}
    told: dict[str, Any] = {text.key: text.args for text in pages.numbers(LINK, counts, FIRST + 2 * WEEK)}
    newest, oldest = told["links-weeks"]["lines"]
    assert oldest.args == {"day": FIRST, "opened": "<5", "reported": "<5", "wished": "<5"}
    # Nobody reported in the first week, and not even that is told.
    assert newest.args["reported"].args == {"number": 11, "day": FIRST}
    assert newest.args["opened"].args == {"number": 7, "day": FIRST}
    assert newest.args["wished"] == "<5"
    assert told["links-sum"] == {"opened": 7, "reported": 11, "wished": "<5"}


def test_in_its_first_week_a_link_shows_no_number() -> None:
    (told,) = pages.numbers(LINK, {(FIRST, Counted.OPENED): 40}, FIRST + timedelta(days=6))
    assert told.key == "links-no-week"


def test_a_total_is_the_sum_of_what_is_shown() -> None:
    assert total(shown([5, 4, 3])) == 12
    assert total(shown([6, 2])) == 6
    assert total(shown([1, 2])) is None
    assert total(()) is None


@pytest.mark.parametrize(
    ("today", "end"),
    [
        (date(2026, 1, 9), date(2026, 6, 30)),
        (date(2026, 6, 30), date(2026, 6, 30)),
        (date(2026, 7, 1), date(2026, 12, 31)),
        (date(2026, 12, 31), date(2026, 12, 31)),
    ],
)
def test_a_school_term_ends_in_june_or_december(today: date, end: date) -> None:
    assert term_end(today) == end


def test_a_link_is_open_paused_or_ended_and_its_last_day_counts() -> None:
    assert LINK.state(FIRST) is LinkState.OPEN
    term = LINK.model_copy(update={"ends_on": FIRST})
    assert (term.state(FIRST), term.state(FIRST + timedelta(days=1))) == (LinkState.OPEN, LinkState.ENDED)
    paused = LINK.model_copy(update={"paused_at": NOW})
    assert paused.state(FIRST) is LinkState.PAUSED
    assert paused.model_copy(update={"ended_at": NOW}).state(FIRST) is LinkState.ENDED


def test_a_payload_fits_and_is_read_back() -> None:
    address = address_of("hallsta_bot", LINK.code)
    payload = address.partition("?start=")[2]
    assert (len(payload) <= 64, code_in(payload), code_in("s-abc"), code_in("")) == (True, LINK.code, None, None)


def opens(before: Conversation | None, link: Link | None, *, trying: bool = False, now: datetime = NOW) -> Any:
    event = Opened(id=uuid4(), payload=f"c-{link.code if link else 'gone'}", link=link, trying=trying)
    return advance(WORLD, before or begin(WORLD, "sv"), event, now)


def counts(effects: tuple[Effect, ...]) -> list[tuple[UUID, date, Counted]]:
    return [(one.link, one.week, one.what) for one in effects if isinstance(one, CountThrough)]


def test_whoever_opens_a_link_is_counted_once_for_it_whatever_else_they_open() -> None:
    other = LINK.model_copy(update={"id": uuid4(), "code": "other"})
    after, effects = opens(None, LINK)
    assert counts(effects) == [(LINK.id, monday_of(NOW.date()), Counted.OPENED)]
    assert (after.came.link, after.came.coach) == (LINK.id, SARA)
    again, effects = opens(after, LINK, now=NOW + timedelta(days=30))
    assert counts(effects) == []
    there, effects = opens(again, other)
    assert [one[0] for one in counts(effects)] == [other.id]
    back, effects = opens(there, LINK)
    assert (counts(effects), back.came.link) == ([], LINK.id)


def test_of_many_links_the_last_are_remembered() -> None:
    conversation: Any = None
    for _ in range(MOST_OPENED + 5):
        conversation, _effects = opens(conversation, LINK.model_copy(update={"id": uuid4()}))
    assert len(conversation.came.opened) == MOST_OPENED


def test_a_link_that_rests_has_its_coach_and_counts_nobody() -> None:
    after, effects = opens(None, LINK.model_copy(update={"paused_at": NOW}))
    assert (counts(effects), after.came) == ([], Came(coach=SARA))


@pytest.mark.parametrize("link", [None, LINK.model_copy(update={"ended_at": NOW})])
def test_a_link_that_has_ended_or_never_was_opens_the_bot_kindly(link: Link | None) -> None:
    after, effects = opens(None, link)
    assert (counts(effects), after.came) == ([], Came())
    keys = [part.key for part in effects[-1].parts]
    assert keys[:2] == ["welcome-youth", "coach-link-over"]
    # Whoever came through another one before stays with its coach.
    before, _ = opens(None, LINK)
    assert opens(before, link)[0].came == before.came


def test_one_of_the_staff_who_tries_a_link_sees_it_and_is_neither_counted_nor_remembered() -> None:
    after, effects = opens(None, LINK, trying=True)
    assert (counts(effects), after.came) == ([], None)
    assert effects[-1].parts[0].key == "welcome-youth"


def test_a_start_without_a_link_changes_nothing_of_it() -> None:
    came, _ = opens(None, LINK)
    after, effects = advance(WORLD, came, Opened(id=uuid4()), NOW)
    assert (after.came, counts(effects)) == (came.came, [])


def through(came: Came) -> Talk:
    talk = Talk()
    talk.conversation = talk.conversation.model_copy(update={"came": came})
    return talk


def report(talk: Talk) -> Talk:
    return talk.press("menu.report", "gate.safe").say("Parkskolan").press("summary.send")


def test_persons_are_counted_and_not_reports_each_once_a_week() -> None:
    talk = report(through(Came(link=LINK.id, coach=SARA)))
    week = monday_of(NOW.date())
    assert counts(talk.effects) == [(LINK.id, week, Counted.REPORTED)]
    assert talk.conversation.came == Came(link=LINK.id, coach=SARA, counted={Counted.REPORTED: week})
    assert counts(report(talk.wait(hours=1)).effects) == []
    assert counts(report(talk.wait(days=7)).effects) == [(LINK.id, week + WEEK, Counted.REPORTED)]


def test_whoever_came_through_a_link_that_had_ended_is_counted_nowhere() -> None:
    assert counts(report(through(Came())).effects) == []
