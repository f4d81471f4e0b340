"""Waiting before something is tried again."""

import asyncio
from datetime import timedelta

from bot.back_off import LONGEST, back_off, stopped_within


def test_each_failure_is_waited_for_longer_up_to_a_limit() -> None:
    waits = [back_off(tries) for tries in range(1, 30)]
    assert waits[:4] == [0.25, 0.5, 1.0, 2.0]
    assert waits == sorted(waits)
    assert waits[-1] == LONGEST


def test_what_the_other_side_asks_for_is_waited_in_full_however_long() -> None:
    assert back_off(1, timedelta(seconds=3)) > 3
    assert back_off(1, timedelta(hours=1)) > 3600


async def test_stopping_ends_the_wait() -> None:
    stop = asyncio.Event()
    assert not await stopped_within(stop, 0)
    stop.set()
    assert await asyncio.wait_for(stopped_within(stop, 3600), 5)
