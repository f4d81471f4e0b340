"""You said – we did: each piece of news is told once, by day, to those who follow it."""

import shutil
from collections.abc import AsyncIterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from functools import cache
from pathlib import Path

import pytest
from rapidfuzz.fuzz import ratio
from structlog.testing import capture_logs

from bot import news as herald
from bot.content import load_world
from bot.news import Herald
from bot.settings import HOME
from bot.turns import Turns
from core.errors import StorageUnavailable
from core.messages import MESSAGE, SendText
from core.past import Whole
from core.pledge import FocusArea, News
from core.ports import DueMessage
from core.world import World
from locales import Locales
from storage.store import SQLStore
from tests.bot.house import MUNICIPALITY, open_house
from tests.storage.verbs import claim, follow

# Three in the afternoon in Sweden, in winter.
DAY = datetime(2026, 11, 20, 14, 0, tzinfo=UTC)
# Under the last action of the file, which is about vandalism.
WRITTEN = """
[[focus_areas.actions.news]]
id = "lamps"
day = 2026-11-19
did.sv = "Lamporna vid bron är lagade."
"""
LOCALES = Locales.load()


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
    return load_world(HOME / "content", MUNICIPALITY, LOCALES, ratio)


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


def tell_in(content: Content, id: str = "lamps", did: str = "Lamporna är lagade.") -> None:
    """Write a piece of news."""
    told = {"sv": did, "en": "The lamps are mended."}
    news = News(id=id, day=date(2026, 11, 19), said={"sv": "Det är mörkt vid bron."}, did=told)
    content.news = (*content.news, news)


def herald_of(store: SQLStore, content: Content, now: datetime = DAY) -> Herald:
    """A herald who has just been started."""
    return Herald(Turns(store, content.world, LOCALES, lambda: now, lambda: None))


async def begun(store: SQLStore, content: Content) -> None:
    """The program has run before there was any news."""
    assert await herald_of(store, content).tell(DAY - timedelta(days=1)) == 0


async def sent(store: SQLStore) -> list[DueMessage]:
    """What waits to be sent now."""
    return await claim(store, DAY + timedelta(days=2))


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


async def test_there_may_be_any_number_of_followers_and_each_is_told_once(
    store: SQLStore, content: Content, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(herald, "PAGE", 2)
    await begun(store, content)
    for number in range(5):
        await follow(store, f"person-{number}", Whole.PLEDGE, f"telegram:{number}")
    tell_in(content)
    assert await herald_of(store, content).tell(DAY) == 5
    assert {one.address for one in await sent(store)} == {f"telegram:{number}" for number in range(5)}


async def test_each_piece_of_news_is_told_by_itself(store: SQLStore, content: Content) -> None:
    await begun(store, content)
    await follow(store, "anna", Whole.PLEDGE)
    tell_in(content)
    tell_in(content, id="fence", did="Staketet blev inte av: pengarna räckte inte.")
    assert await herald_of(store, content).tell(DAY) == 2


async def test_news_that_could_not_be_stored_is_told_in_the_next_round_and_not_twice(
    store: SQLStore, content: Content, monkeypatch: pytest.MonkeyPatch
) -> None:
    await begun(store, content)
    await follow(store, "anna", Whole.PLEDGE)
    tell_in(content)
    teller = herald_of(store, content)
    for trouble, event in ((StorageUnavailable(), "storage.unavailable"), (ValueError("x"), "news.not_told")):

        async def fails(*_: object, trouble: Exception = trouble) -> None:
            raise trouble

        with monkeypatch.context() as patched, capture_logs() as lines:
            patched.setattr(type(teller._turns.store), "transact", fails)
            await teller.round()
        assert [line["event"] for line in lines] == [event]
    await teller.round()
    await teller.round()
    assert len(await sent(store)) == 1


async def test_news_is_written_in_the_pledges_file_and_nothing_else_is_changed(store: SQLStore, tmp_path: Path) -> None:
    folder = tmp_path / "content"
    shutil.copytree(HOME / "content", folder, ignore=shutil.ignore_patterns("*.py", "__pycache__"))
    await begun(store, Content())
    await follow(store, "anna", "vandalism")
    path = folder / f"pledges/{MUNICIPALITY}-2023.toml"
    path.write_text(path.read_text(encoding="utf-8") + WRITTEN, encoding="utf-8")
    changed = load_world(folder, MUNICIPALITY, LOCALES, ratio)
    teller = Herald(Turns(store, changed, LOCALES, lambda: DAY, lambda: None))
    assert await teller.tell(DAY) == 1
    (message,) = await sent(store)
    assert "Lamporna vid bron är lagade." in (message.body or "")
