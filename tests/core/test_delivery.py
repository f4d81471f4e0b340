"""When a message is tried again, and when it is no use any more."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.delivery import LONGEST_WAIT, MESSAGE_LIVES, PRESS_LIVES, Outcome, Result, retry_at

NOW = datetime(2025, 6, 14, 21, 30, tzinfo=UTC)
AGES = st.timedeltas(timedelta(0), timedelta(days=4))


@given(st.integers(1, 3600), st.integers(1, 50))
def test_what_the_channel_asks_to_wait_is_waited_in_full(seconds: int, attempts: int) -> None:
    asked = Outcome(Result.TOO_MANY, wait=timedelta(seconds=seconds))
    again = retry_at(asked, "text", attempts, NOW, NOW)
    assert again is not None
    assert again > NOW + timedelta(seconds=seconds)


@given(
    st.sampled_from([Result.NOT_SENT, Result.PERHAPS_SENT, Result.TOO_MANY]),
    st.sampled_from(["text", "edit", "answer"]),
    st.integers(1, 10**6),
    AGES,
)
def test_it_is_tried_again_later_but_not_for_ever(result: Result, kind: str, attempts: int, age: timedelta) -> None:
    again = retry_at(Outcome(result, wait=timedelta(seconds=30)), kind, attempts, NOW - age, NOW)
    lives = PRESS_LIVES if kind == "answer" else MESSAGE_LIVES
    if again is None:
        assert age + LONGEST_WAIT > lives
    else:
        assert NOW < again <= NOW - age + lives
        assert again - NOW <= max(LONGEST_WAIT, timedelta(seconds=31))


def test_an_answer_to_a_press_is_given_up_when_the_press_is_forgotten() -> None:
    lost = Outcome(Result.NOT_SENT)
    assert retry_at(lost, "answer", 3, NOW - timedelta(minutes=11), NOW) is None
    assert retry_at(lost, "text", 3, NOW - timedelta(minutes=11), NOW) is not None
    assert retry_at(Outcome(Result.TOO_MANY, wait=timedelta(hours=1)), "answer", 1, NOW, NOW) is None


@pytest.mark.parametrize("attempts", range(1, 9))
def test_each_try_waits_twice_as_long_up_to_five_minutes(attempts: int) -> None:
    again = retry_at(Outcome(Result.NOT_SENT), "text", attempts, NOW, NOW)
    assert again == NOW + timedelta(seconds=0.5 * 2 ** (attempts - 1))
    assert retry_at(Outcome(Result.NOT_SENT), "text", 10**9, NOW, NOW) == NOW + LONGEST_WAIT


def test_only_what_may_have_arrived_is_ambiguous() -> None:
    assert [result for result in Result if Outcome(result).ambiguous] == [Result.PERHAPS_SENT]
