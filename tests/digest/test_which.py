"""A button names its digest in few bytes, and what no button of ours says is nothing."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.desk.presses import LONGEST, desk_press
from core.digest.model import Period
from core.digest.which import Which, newest, read_which, which_of
from tests.digest import samples

LONG = "locality:Västra Äppelträdgårdsstadens Övre Å"


def test_it_is_short_and_comes_back_the_same() -> None:
    which = which_of(samples.rich())
    assert which.written() == "w|20260510|all"
    assert read_which(which.written()) == which


def test_the_long_form_is_read_too() -> None:
    assert read_which("week|2026-05-10|area:traffic") == Which(
        period=Period.WEEK, at=date(2026, 5, 10), scope="area:traffic"
    )


def test_a_scope_that_is_too_long_is_found_again_among_those_that_there_are() -> None:
    which = Which(period=Period.QUARTER, at=date(2026, 5, 10), scope=LONG)
    assert len(desk_press("digest", "follow", which.written()).encode()) <= LONGEST
    read = read_which(which.written())
    assert read is not None
    assert read != which
    assert read.resolved(["all", LONG]) == which
    assert read.resolved(["all"]) == read


@pytest.mark.parametrize(
    "about", ["", "w", "w|20260510", "w|20260510|", "x|20260510|all", "w|2026|all", "w|19000101|all"]
)
def test_anything_else_is_nothing(about: str) -> None:
    assert read_which(about) is None


@given(st.text())
def test_nothing_written_by_others_raises(about: str) -> None:
    read_which(about)
    read_which(f"w|{about}|all")


def test_the_newest_ended_yesterday() -> None:
    assert newest(Period.WEEK, date(2026, 5, 11)) == Which(period=Period.WEEK, at=date(2026, 5, 10))
