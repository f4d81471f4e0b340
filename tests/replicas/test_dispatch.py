"""Several programs make digests: each slot is made by one of them, posted once, and none is left for ever."""

import asyncio
from datetime import timedelta
from typing import Any

import pytest

from bot.digest.dispatch import HOLD
from core.ports_subscriptions import SlotState
from tests.bot.digest_house import Clock, House, Killed, Mortal, local
from tests.replicas.conftest import Stores

MONDAY = local("2026-11-30T06:30")
SUBSCRIBERS = 24


@pytest.fixture
def houses(stores: Stores) -> list[House]:
    """A house for each program, with one clock."""
    clock = Clock(local("2026-11-26T12:00"))
    return [House(store, clock) for store in stores.each]


async def subscribed(house: House, people: int) -> list[Any]:
    return [await house.subscribes(await house.joins(f"p{number}")) for number in range(people)]


async def test_programs_that_tick_at_once_make_each_digest_once_and_share_the_work(houses: list[House]) -> None:
    subscriptions = await subscribed(houses[0], SUBSCRIBERS)
    houses[0].clock.now = MONDAY
    await asyncio.gather(*(house.dispatcher().round() for house in houses))
    sent = [address for house in houses for address, _ in await house.delivers()]
    assert sorted(sent) == sorted(f"telegram:p{number}" for number in range(SUBSCRIBERS))
    await asyncio.gather(*(house.dispatcher().round() for house in houses))
    slots = [slot for one in subscriptions for slot in await houses[1].slots(one)]
    assert [(slot.state, slot.attempts) for slot in slots] == [(SlotState.DELIVERED, 1)] * SUBSCRIBERS
    # Each makes a digest once for all who want the same.
    assert all(house.press.shown.count("telegram True") <= 1 for house in houses)


async def test_what_a_killed_program_was_making_is_made_by_another_after_a_while(houses: list[House]) -> None:
    one, other, _ = houses
    [subscription] = await subscribed(one, 1)
    one.clock.now = MONDAY
    await one.dispatcher().claim(MONDAY)
    with pytest.raises(Killed):
        # The first transaction claims the slot, and then it is gone.
        await one.dispatcher(Mortal(one.store, 1, after=True)).send(MONDAY)
    await other.dispatcher().round()
    assert await other.delivers() == []
    one.clock.now = MONDAY + HOLD - timedelta(seconds=1)
    await other.dispatcher().round()
    assert await other.delivers() == []
    one.clock.now = MONDAY + HOLD
    await other.dispatcher().round()
    assert [address for address, _ in await other.delivers()] == ["telegram:p0"]
    assert await other.states(subscription) == ["posted"]


async def test_one_that_cannot_be_made_is_tried_by_all_as_often_as_by_one(houses: list[House]) -> None:
    [subscription] = await subscribed(houses[0], 1)
    houses[0].clock.now = MONDAY
    for house in houses:
        house.press.breaks.add("all")
    for minutes in (0, 1, 2, 3):
        houses[0].clock.now = MONDAY + timedelta(minutes=minutes)
        await asyncio.gather(*(house.dispatcher().round() for house in houses))
    # At once, a minute later, and two minutes after that.
    [slot] = await houses[0].slots(subscription)
    assert (slot.state, slot.attempts) == (SlotState.DUE, 3)
