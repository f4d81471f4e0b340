"""When the words of all languages are made ready: once, and before the first message where that is asked for."""

from collections.abc import ItemsView, ValuesView
from dataclasses import replace
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from core.naming import Naming
from core.recognition import Recogniser
from core.report import Hold
from core.words import Cues, WordList
from core.world import World
from tests.core.world import GAZETTEER, WORLD

NOW = datetime(2024, 6, 14, 20, 30, tzinfo=UTC)


class Looked(dict[str, WordList]):
    """Word lists that count how often they are gone through."""

    times = 0

    def items(self) -> ItemsView[str, WordList]:  # type: ignore[override]
        self.times += 1
        return super().items()

    def values(self) -> ValuesView[WordList]:  # type: ignore[override]
        self.times += 1
        return super().values()


def world_of(words: Looked) -> World:
    recogniser = Recogniser(words, GAZETTEER, ZoneInfo("Europe/Stockholm"))
    return replace(WORLD, recogniser=recogniser, naming=Naming(words, GAZETTEER))


def works(world: World) -> None:
    assert world.recogniser.understand("hjälp", "sv", NOW).danger
    assert world.naming.hold("kalle") is Hold.NAMED_PERSON


def words() -> Looked:
    return Looked(sv=WordList(danger=("hjälp",), cues=Cues(names=("kalle",))))


def test_what_asks_nothing_of_words_does_not_wait_for_them() -> None:
    told = words()
    world = world_of(told)
    assert told.times == 0
    works(world)
    works(world)
    assert told.times == 2


def test_who_writes_first_does_not_wait_where_they_were_made_ready() -> None:
    told = words()
    world = world_of(told)
    world.make_ready()
    assert told.times == 2
    works(world)
    assert told.times == 2
