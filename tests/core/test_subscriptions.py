"""Subscriptions: what one is, whom it may be for, and how it is told."""

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4

import pytest
from pydantic import ValidationError

from core.access import Right
from core.digest.model import Period
from core.staff import BY_SETTING, Member, Role
from core.subscribing import key_of, made_for, often_text, scope_text, scope_with, scopes
from core.subscriptions import BURST, SERVICE, Subscription, calendar_of, changed, is_group, subscriber
from core.texts import Text
from tests.core.world import SATURDAY_NIGHT as NOW
from tests.core.world import STOCKHOLM, WORLD

MONDAY = datetime(2025, 6, 16, 4, 30, tzinfo=UTC)


def member(role: Role = Role.COACH, **changes: Any) -> Member:
    values: dict[str, Any] = {
        "id": uuid4(), "person": "anna", "role": role, "name": "Anna", "address": "telegram:1", "language": "en",
        "joined_at": NOW, "invited_by": "ove",
    }  # fmt: skip
    return Member(**values | changes)


def subscription(**changes: Any) -> Subscription:
    return changed(made_for(member(), WORLD, uuid4(), NOW), STOCKHOLM, NOW, **changes)


def test_what_most_want_is_everything_each_monday_at_half_past_six_in_their_language_in_their_chat() -> None:
    made = made_for(member(), WORLD, uuid4(), NOW)
    assert (made.scope, made.period, made.weekday, made.clock) == ("all", Period.WEEK, 1, "06:30")
    assert (made.language, made.addresses, made.next_at) == ("en", ("telegram:1",), MONDAY)


def test_who_speaks_a_language_that_is_not_offered_gets_the_first_one() -> None:
    assert made_for(member(language="fi"), WORLD, uuid4(), NOW).language == "sv"


def test_bursts_have_no_calendar() -> None:
    made = made_for(member(Role.POLICE), WORLD, uuid4(), NOW, period=BURST)
    assert (made.weekday, made.next_at, calendar_of(made, STOCKHOLM)) == (None, None, None)


def test_a_change_moves_the_next_slot() -> None:
    assert subscription(clock="07:00").next_at == MONDAY + timedelta(minutes=30)
    assert subscription(weekday=2).next_at == MONDAY + timedelta(days=1)
    assert subscription(period=Period.DAY).next_at == MONDAY - timedelta(days=1)
    monthly = subscription(period=Period.MONTH)
    assert (monthly.weekday, changed(monthly, STOCKHOLM, NOW, period=Period.WEEK).weekday) == (None, 1)


def test_while_it_is_paused_it_has_no_next_slot() -> None:
    paused = subscription(paused_at=NOW)
    assert paused.next_at is None
    later = MONDAY + timedelta(days=20)
    assert changed(paused, STOCKHOLM, later, paused_at=None).next_at == MONDAY + timedelta(days=21)


@pytest.mark.parametrize(
    "wrong",
    [
        {"weekday": None},
        {"weekday": 8},
        {"period": Period.DAY, "weekday": 1},
        {"clock": "02:30"},
        {"clock": "24:00"},
        {"clock": "6:30"},
        {"scope": "everything"},
        {"scope": "area:"},
        {"period": "decade"},
    ],
)
def test_what_makes_no_sense_is_no_subscription(wrong: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        Subscription.model_validate({**subscription().model_dump(), **wrong})


def test_who_may_get_digests_is_asked_of_their_role_and_of_the_settings() -> None:
    assert subscriber(None, frozenset()) is None
    for role in Role:
        found = subscriber(member(role), frozenset())
        assert found is not None
        assert found.role is role
    operator = member(Role.ADMIN, invited_by=BY_SETTING)
    assert subscriber(operator, frozenset()) is None
    assert subscriber(operator, frozenset({"anna"})) == operator
    promoted = subscriber(member(Role.COACH), frozenset({"anna"}))
    assert promoted is not None
    assert promoted.role is Role.ADMIN


def test_how_the_service_does_is_no_digest_and_for_those_alone_who_may_see_it() -> None:
    letter = subscription(scope=SERVICE)
    assert (letter.is_digest, letter.right) == (False, Right.SERVICE)
    assert (subscription().is_digest, subscription().right) == (True, Right.DIGEST)
    assert subscriber(member(Role.ADMIN), frozenset(), letter.right) is not None
    assert subscriber(member(Role.MUNICIPALITY), frozenset(), letter.right) is None


def test_only_a_chat_of_many_is_a_group() -> None:
    assert is_group("telegram:-100123:45")
    assert is_group("telegram:-100123")
    assert not is_group("telegram:4711")
    assert not is_group("email:a@example.org")
    assert not is_group(None)


def test_a_digest_can_be_about_all_a_focus_area_or_a_locality() -> None:
    offered = scopes(WORLD, NOW)
    assert offered == (
        "all", "area:drugs", "area:traffic", "area:vandalism",
        "locality:Hallstahammar", "locality:Kolbäck", "locality:Strömsholm",
    )  # fmt: skip
    assert [scope_with(key_of(scope), offered) for scope in offered] == list(offered)
    assert scope_with("", offered) is None
    assert len({key_of(scope) for scope in offered}) == len(offered)
    assert {len(key_of(scope).encode()) for scope in offered} == {8}


@pytest.mark.parametrize(
    ("scope", "words"),
    [
        ("area:drugs", "Drugs"),
        ("area:vandalism", "Skadegörelse"),
        ("area:of_an_earlier_year", "of_an_earlier_year"),
        ("locality:Kolbäck", "Kolbäck"),
    ],
)
def test_what_it_is_about_is_told_in_the_readers_language(scope: str, words: str) -> None:
    assert scope_text(scope, WORLD, "en") == Text(key="literal", args={"words": words})


def test_everything_is_told_as_the_whole_municipality() -> None:
    assert scope_text("all", WORLD, "sv") == Text(key="subs-all")


def test_how_often_it_comes_names_the_weekday_by_a_day_that_is_one() -> None:
    told = often_text(subscription(weekday=5))
    day = told.args["day"]
    assert isinstance(day, type(NOW.date()))
    assert day.isoweekday() == 5
    assert told.args["period"] == "week"
