"""Several programs on one store for days, clocks that differ, programs that stop, and more than a day without any."""

import asyncio
import random
from collections import Counter
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from bot.digest.dispatch import Dispatcher
from core.digest.model import Period
from core.ports_subscriptions import SlotState
from core.staff import Role
from core.subscriptions import Subscription, calendar_of
from tests.bot.digest_house import OPERATOR, STOCKHOLM, House

PROGRAMS = 4
HOUR = timedelta(hours=1)
# Longer than a day, so that some miss two slots and get the newer one alone.
DOWN = timedelta(hours=30)


@dataclass
class Lived:
    """What was sent, and what should have been."""

    slots: int = 0
    delivered: int = 0
    skipped: int = 0
    broken: list[str] = field(default_factory=list)


async def live(house: House, subscribers: int, begins: datetime, days: int, seed: int, step: timedelta = HOUR) -> Lived:
    """Let so many subscribers get their daily digest for so many days. In the middle there is no program
    at all, for more than a day.

    At every step one to four programs look, at once, with clocks that differ by up to an hour; now and then all are
    replaced by new ones."""
    chance = random.Random(seed)
    house.clock.now = begins
    own = [await _subscriber(house, number, chance) for number in range(subscribers)]
    programs = [_program(house, chance) for _ in range(PROGRAMS)]
    down = begins + timedelta(days=days) / 2, begins + timedelta(days=days) / 2 + DOWN
    got: Counter[tuple[str, str]] = Counter()
    ends = begins + timedelta(days=days)
    while house.clock.now <= ends:
        now = house.clock.now
        if not down[0] <= now < down[1]:
            if chance.random() < 0.1:
                programs[chance.randrange(PROGRAMS)] = _program(house, chance)
            looking = chance.sample(programs, chance.randint(1, PROGRAMS))
            await asyncio.gather(*(program.round() for program in looking))
            got.update(message for message in await house.delivers() if message[0] != OPERATOR)
        house.clock.now += step
    # Whoever was an hour behind catches up.
    house.clock.now += 2 * HOUR
    for _ in range(2):
        await house.dispatcher().round()
        got.update(message for message in await house.delivers() if message[0] != OPERATOR)
    lived = Lived()
    for one in own:
        await _judge(house, one, begins, house.clock.now, down, got, lived)
    return lived


async def _subscriber(house: House, number: int, chance: random.Random) -> Subscription:
    member = await house.joins(f"person{number}", chance.choice((Role.POLICE, Role.COACH, Role.MUNICIPALITY)))
    hour = chance.choice([hour for hour in range(24) if hour != 2])
    return await house.subscribes(member, period=Period.DAY, clock=f"{hour:02}:{chance.randrange(0, 60, 5):02}")


def _program(house: House, chance: random.Random) -> Dispatcher:
    drift = timedelta(minutes=chance.choice((0, 0, 0, -60, 60, 7)))
    return house.dispatcher(clock=lambda: house.clock.now + drift)


async def _judge(
    house: House,
    one: Subscription,
    begins: datetime,
    now: datetime,
    down: tuple[datetime, datetime],
    got: Counter[tuple[str, str]],
    lived: Lived,
) -> None:
    """One row for each slot; each went once, but those that a newer one replaced after the downtime."""
    calendar = calendar_of(one, STOCKHOLM)
    assert calendar is not None
    wanted = list(calendar.from_until(calendar.after(begins), now))
    # A clock that is ahead may have sent the next one already.
    rows = [slot for slot in await house.slots(one) if slot.at <= now]
    lived.slots += len(wanted)
    if [slot.at for slot in rows] != wanted:
        lived.broken.append(f"rows {len(rows)} of {len(wanted)}")
    states = Counter(slot.state for slot in rows)
    lived.delivered += states[SlotState.DELIVERED]
    lived.skipped += states[SlotState.SKIPPED]
    if set(states) - {SlotState.DELIVERED, SlotState.SKIPPED}:
        lived.broken.append(f"states {sorted(states)}")
    for slot in rows:
        day = slot.at.astimezone(STOCKHOLM).date() - timedelta(days=1)
        copies = sum(times for (to, words), times in got.items() if to == one.telegram and f" {day} " in words)
        if copies != (slot.state is SlotState.DELIVERED):
            lived.broken.append(f"{copies} copies of a slot that is {slot.state}")
        if slot.state is SlotState.SKIPPED and not down[0] - 2 * HOUR <= slot.at <= down[1] + 2 * HOUR:
            lived.broken.append("skipped outside of the downtime")
