"""You said – we did: each piece of news is told once, by day, to those who follow it."""

import asyncio
import shutil
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import TypeVar

import pytest
from rapidfuzz.fuzz import ratio

from bot.content import load_world
from bot.news import LOOK, PAGE, SECOND, Herald
from bot.settings import HOME
from bot.turns import Turns
from core.messages import MESSAGE, SendText
from core.past import Whole
from core.pledge import ActionState, FocusArea, News
from core.ports import Transaction
from core.ports_messages import DueMessage
from core.world import World
from storage.store import SQLStore
from tests.bot.house import MUNICIPALITY, open_house
from tests.municipality import LOCALES, hallstahammar
from tests.storage.verbs import claim, delivered, follow

T = TypeVar("T")

# Three in the afternoon in Sweden, in winter.
DAY = datetime(2026, 11, 20, 14, 0, tzinfo=UTC)
# What has left waits here, to be looked at at the end of the test.
KEPT = timedelta(days=3)
# Under the last action of the file, which is about vandalism.
WRITTEN = """
[[focus_areas.actions.news]]
id = "lamps"
day = 2026-11-19
did.sv = "Lamporna vid bron är lagade."
"""


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[SQLStore]:
    opened = await open_house(tmp_path)
    yield opened
    await opened.close()


@pytest.fixture
def content() -> "Content":
    """The pledge's file, to be written in."""
    return Content()


@cache
def world() -> World:
    """The world with the pledge as it is."""
    return hallstahammar()


@dataclass
class Content:
    """The news that stands in the pledge's file."""

    news: tuple[News, ...] = ()

    @property
    def world(self) -> World:
        """The world as the program would load it now, with the news under what is done against vandalism."""
        (pledge,) = world().pledges
        areas = [self._told(area) if area.id == "vandalism" else area for area in pledge.focus_areas]
        return replace(world(), pledges=(pledge.model_copy(update={"focus_areas": tuple(areas)}),))

    def _told(self, area: FocusArea) -> FocusArea:
        return area.model_copy(update={"actions": (area.actions[0].model_copy(update={"news": self.news}),)})


def tell_in(
    content: Content, id: str = "lamps", did: str = "Lamporna är lagade.", state: ActionState | None = None
) -> None:
    """Write a piece of news."""
    told = {"sv": did, "en": "The lamps are mended."}
    news = News(id=id, day=date(2026, 11, 19), said={"sv": "Det är mörkt vid bron."}, did=told, state=state)
    content.news = (*content.news, news)


def herald_of(store: SQLStore, content: Content, now: datetime = DAY) -> Herald:
    """A herald who has just been started."""
    return Herald(Turns(store, content.world, LOCALES, lambda: now, lambda: None), nothing_new)


async def nothing_new(_now: datetime) -> None:
    """Nobody else writes anything."""


async def crowd(store: SQLStore, people: int) -> None:
    """So many follow the whole pledge."""

    async def work(tx: Transaction) -> None:
        for number in range(people):
            await tx.follows.add(f"person-{number}", Whole.PLEDGE, f"telegram:{number}", "sv", DAY)

    await store.transact(work)


async def leaves(store: SQLStore, now: datetime) -> None:
    """What waits leaves; it is kept to be looked at."""

    async def work(tx: Transaction) -> None:
        for one in await tx.outbox.claim(now, 1000, ()):
            await tx.outbox.retry(one.id, DAY + KEPT, "kept", ambiguous=False)

    await store.transact(work)


async def tells(teller: Herald, store: SQLStore, now: datetime = DAY) -> list[datetime]:
    """Tell, second by second, until nobody is left; each page leaves before the next. When each message was posted."""
    told: list[datetime] = []
    quiet = 0
    while quiet < 3:
        count = await teller.tell(now)
        told += [now] * count
        await leaves(store, now)
        quiet = 0 if count else quiet + 1
        now += timedelta(seconds=1)
    return told


async def begun(store: SQLStore, content: Content) -> None:
    """The program has run before there was any news."""
    assert await herald_of(store, content).tell(DAY - timedelta(days=1)) == 0


async def sent(store: SQLStore) -> list[DueMessage]:
    """What waits to be sent now."""
    return await claim(store, DAY + KEPT + timedelta(days=2), 1000)


async def test_what_was_there_before_the_first_start_is_no_news(store: SQLStore, content: Content) -> None:
    tell_in(content)
    await follow(store, "anna", Whole.PLEDGE)
    assert await herald_of(store, content).tell(DAY) == 0
    assert await herald_of(store, content).tell(DAY) == 0
    assert await sent(store) == []


async def test_news_is_told_once_to_those_who_follow_its_area_or_the_whole_pledge(
    store: SQLStore, content: Content
) -> None:
    await begun(store, content)
    await follow(store, "anna", Whole.PLEDGE, "telegram:1")
    await follow(store, "bo", "vandalism", "telegram:2", language="en")
    await follow(store, "cia", "drugs", "telegram:3")
    tell_in(content)
    assert await herald_of(store, content).tell(DAY) == 2
    assert await herald_of(store, content).tell(DAY) == 0
    messages = {one.address: MESSAGE.validate_json(one.body or "") for one in await sent(store)}
    assert set(messages) == {"telegram:1", "telegram:2"}
    swedish, english = messages["telegram:1"], messages["telegram:2"]
    assert isinstance(swedish, SendText)
    assert isinstance(english, SendText)
    for told in ("Ni sa – vi gjorde", "Det är mörkt vid bron.", "Lamporna är lagade."):
        assert told in swedish.html
    assert "The lamps are mended." in english.html
    assert "-:unfollow:-all" in [button.data for row in swedish.buttons for button in row]


async def test_whoever_follows_an_area_and_the_whole_pledge_is_told_once(store: SQLStore, content: Content) -> None:
    await begun(store, content)
    await follow(store, "anna", Whole.PLEDGE)
    await follow(store, "anna", "vandalism")
    tell_in(content)
    assert await herald_of(store, content).tell(DAY) == 1


async def test_whoever_has_left_is_told_nothing(store: SQLStore, content: Content) -> None:
    await begun(store, content)
    await follow(store, "anna", Whole.PLEDGE)
    await store.transact(lambda tx: tx.follows.remove("anna", None))
    tell_in(content)
    assert await herald_of(store, content).tell(DAY) == 0


@pytest.mark.parametrize(("hour", "told"), [(6, 0), (7, 1), (18, 1), (19, 0), (23, 0)])
async def test_nobody_is_written_to_at_night_and_what_waits_is_told_in_the_morning(
    store: SQLStore, content: Content, hour: int, told: int
) -> None:
    await begun(store, content)
    await follow(store, "anna", Whole.PLEDGE)
    tell_in(content)
    teller = herald_of(store, content)
    assert await teller.tell(DAY.replace(hour=hour)) == told  # in winter Sweden is an hour ahead
    assert await teller.tell(DAY + timedelta(days=1)) == 1 - told


async def test_a_program_that_is_first_started_at_night_tells_in_the_morning_what_came_after(
    store: SQLStore, content: Content
) -> None:
    assert await herald_of(store, content).tell(DAY.replace(hour=22)) == 0
    await follow(store, "anna", Whole.PLEDGE)
    tell_in(content)
    assert await herald_of(store, content).tell(DAY + timedelta(days=1)) == 1


async def test_there_may_be_any_number_of_followers_and_each_is_told_once(store: SQLStore, content: Content) -> None:
    await begun(store, content)
    await crowd(store, 60)
    tell_in(content)
    told = await tells(herald_of(store, content), store)
    assert len(told) == 60
    assert sorted(one.address for one in await sent(store)) == sorted(f"telegram:{number}" for number in range(60))


async def test_no_second_has_more_messages_than_a_page(store: SQLStore, content: Content) -> None:
    await begun(store, content)
    await crowd(store, 2 * PAGE + 1)
    tell_in(content)
    tell_in(content, id="fence", did="Staketet är uppe.")
    told = await tells(herald_of(store, content), store)
    assert len(told) == 2 * (2 * PAGE + 1)
    assert max(Counter(told).values()) == PAGE == 25


async def test_no_page_is_posted_while_the_one_before_waits_to_be_sent(store: SQLStore, content: Content) -> None:
    await begun(store, content)
    await crowd(store, 2 * PAGE)
    tell_in(content)
    teller = herald_of(store, content)
    assert await teller.tell(DAY) == PAGE
    assert await teller.tell(DAY + timedelta(seconds=30)) == 0
    for one in await claim(store, DAY + timedelta(seconds=30)):
        await delivered(store, one.id, DAY)
    assert await teller.tell(DAY + timedelta(seconds=31)) == PAGE


async def test_two_who_tell_at_once_tell_each_follower_once(store: SQLStore, content: Content) -> None:
    await begun(store, content)
    await crowd(store, 3 * PAGE)
    tell_in(content)
    one, other = herald_of(store, content), herald_of(store, content)
    for second in range(8):
        await asyncio.gather(*(teller.tell(DAY + timedelta(seconds=second)) for teller in (one, other)))
        await leaves(store, DAY + timedelta(seconds=second))
    assert Counter(one.address for one in await sent(store)) == {f"telegram:{n}": 1 for n in range(3 * PAGE)}


class Dying:
    """A store whose process is killed: at one transaction, before it is stored or right after."""

    def __init__(self, store: SQLStore, at: int, *, stored: bool) -> None:
        self._store, self._left, self._stored = store, at, stored
        self.read, self.identify, self.scrub, self.close = store.read, store.identify, store.scrub, store.close
        self.alone = store.alone

    async def transact(self, work: Callable[[Transaction], Awaitable[T]]) -> T:
        self._left -= 1
        if self._left == 0:
            if self._stored:
                await self._store.transact(work)
            raise Killed
        return await self._store.transact(work)


class Killed(Exception):
    """Nothing of the process is left."""


@pytest.mark.parametrize("stored", [False, True])
@pytest.mark.parametrize("at", range(1, 8))
async def test_killed_at_any_transaction_nobody_is_told_twice_and_nobody_is_left_out(
    store: SQLStore, content: Content, at: int, stored: bool
) -> None:
    await begun(store, content)
    people = 2 * PAGE + 3
    await crowd(store, people)
    tell_in(content)
    dying = Dying(store, at, stored=stored)
    with pytest.raises(Killed):
        await tells(Herald(Turns(dying, content.world, LOCALES, lambda: DAY, lambda: None), nothing_new), store)
    await tells(herald_of(store, content), store, DAY + timedelta(minutes=1))
    assert Counter(one.address for one in await sent(store)) == {f"telegram:{n}": 1 for n in range(people)}
    (telling,) = await store.transact(lambda tx: tx.tellings.newest(9))
    assert (telling.told, telling.followers, telling.after) == (people, people, "")
    assert telling.ended_at is not None


async def test_what_was_not_told_by_the_evening_is_told_on_in_the_morning(store: SQLStore, content: Content) -> None:
    await begun(store, content)
    await crowd(store, 2 * PAGE)
    tell_in(content)
    teller = herald_of(store, content)
    evening = DAY.replace(hour=18, minute=59, second=59)
    assert len(await tells(teller, store, evening)) == PAGE
    assert len(await tells(teller, store, DAY + timedelta(days=1))) == PAGE


async def test_news_that_is_taken_away_while_it_is_told_reaches_nobody_else(store: SQLStore, content: Content) -> None:
    await begun(store, content)
    await crowd(store, 2 * PAGE)
    tell_in(content)
    assert await herald_of(store, content).tell(DAY) == PAGE
    content.news = ()
    assert await tells(herald_of(store, content), store, DAY + timedelta(seconds=9)) == []
    (telling,) = await store.transact(lambda tx: tx.tellings.newest(9))
    assert telling.ended_at is not None


async def test_news_with_a_state_says_which_promise_came_how_far(store: SQLStore, content: Content) -> None:
    await begun(store, content)
    await follow(store, "anna", Whole.PLEDGE)
    tell_in(content, state=ActionState.NOT_DONE)
    await herald_of(store, content).tell(DAY)
    (message,) = await sent(store)
    assert "blev inte av" in (message.body or "")
    assert "förebygga nedskräpning" in (message.body or "")


async def test_each_piece_of_news_is_told_by_itself(store: SQLStore, content: Content) -> None:
    await begun(store, content)
    await follow(store, "anna", Whole.PLEDGE)
    tell_in(content)
    tell_in(content, id="fence", did="Staketet blev inte av: pengarna räckte inte.")
    assert len(await tells(herald_of(store, content), store)) == 2


async def test_there_is_a_second_between_pages_and_a_minute_when_all_is_told(store: SQLStore, content: Content) -> None:
    await begun(store, content)
    await follow(store, "anna", Whole.PLEDGE)
    tell_in(content)
    teller = herald_of(store, content)
    assert await teller.round() == SECOND
    clock = DAY + SECOND
    teller._turns.clock = lambda: clock
    assert await teller.round() == SECOND
    assert await teller.round() == LOOK


async def test_news_is_written_in_the_pledges_file_and_nothing_else_is_changed(store: SQLStore, tmp_path: Path) -> None:
    folder = tmp_path / "content"
    shutil.copytree(HOME / "content", folder, ignore=shutil.ignore_patterns("*.py", "__pycache__"))
    await begun(store, Content())
    await follow(store, "anna", "vandalism")
    path = folder / f"municipalities/{MUNICIPALITY}/pledges/2023.toml"
    path.write_text(path.read_text(encoding="utf-8") + WRITTEN, encoding="utf-8")
    changed = load_world(folder, MUNICIPALITY, LOCALES, ratio)
    teller = Herald(Turns(store, changed, LOCALES, lambda: DAY, lambda: None), nothing_new)
    assert await teller.tell(DAY) == 1
    (message,) = await sent(store)
    assert "Lamporna vid bron är lagade." in (message.body or "")
