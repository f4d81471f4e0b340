"""Housekeeping: what is old goes, whatever one row or one person's conversation is like."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from structlog.testing import capture_logs

from bot.metrics import Metrics
from bot.schedule import UPDATES_KEPT, Housekeeping
from bot.turns import Turns, new_id
from core.conversation import Step
from core.errors import StorageUnavailable
from core.ports import Kept
from storage.schema import conversations
from storage.store import SQLStore
from tests.bot.house import conversation_of, does, open_house, turns_of
from tests.storage.verbs import damage

ANNA, BO = 7310000001, 7310000002
DAY = timedelta(days=1)
KEPT = Kept(rows=DAY * 730, words=DAY * 90, addresses=DAY * 30)


class Clock:
    """A clock that is moved by hand."""

    def __init__(self) -> None:
        self.now = datetime(2026, 5, 8, 20, 15, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[SQLStore]:
    opened = await open_house(tmp_path)
    yield opened
    await opened.close()


@pytest.fixture
def turns(store: SQLStore, clock: Clock) -> Turns:
    return turns_of(store, clock)


async def tick(turns: Turns) -> list[Any]:
    """One round; what it logged."""
    with capture_logs() as lines:
        await Housekeeping(turns, Metrics(), DAY, KEPT).tick()
    return [line["event"] for line in lines]


async def stale(turns: Turns) -> int:
    return len(await turns.store.transact(lambda tx: tx.conversations.stale_drafts(turns.clock(), 10)))


async def test_a_draft_that_has_lain_too_long_goes(turns: Turns, clock: Clock) -> None:
    await does(turns, ANNA, "report", 1)
    assert await tick(turns) == []
    clock.now += DAY * 2
    assert await tick(turns) == ["drafts.expired"]
    after = await conversation_of(turns.store, ANNA)
    assert after is not None
    assert after.step is Step.HOME
    assert await tick(turns) == []


async def test_a_conversation_that_cannot_be_read_begins_anew_and_stops_nobody_elses_retention(
    turns: Turns, clock: Clock
) -> None:
    await does(turns, ANNA, "report", 1)
    await damage(turns.store, conversations)
    clock.now += timedelta(minutes=1)
    await does(turns, BO, "report", 2)
    clock.now += DAY * 2
    assert await tick(turns) == ["conversation.unreadable", "drafts.expired"]
    assert await stale(turns) == 0
    assert await tick(turns) == []
    await does(turns, ANNA, "report", 3)
    assert await conversation_of(turns.store, ANNA) is not None


async def test_what_was_set_aside_goes_with_the_words_and_an_idle_conversation_with_the_reports(
    turns: Turns, clock: Clock
) -> None:
    store, begun = turns.store, clock.now
    await does(turns, ANNA, "help", 1)
    await store.transact(lambda tx: tx.incidents.set_aside(new_id(begun), "telegram", 2, "{}", "ValueError", begun))
    for kept, incidents, talks in ((KEPT.words, 1, True), (KEPT.words + DAY, 0, True), (KEPT.rows + DAY, 0, False)):
        clock.now = begun + kept
        await tick(turns)
        assert await store.transact(lambda tx: tx.incidents.count()) == incidents
        assert (await conversation_of(store, ANNA) is not None) is talks


async def test_one_draft_that_will_not_go_stops_neither_the_others_nor_the_tidying(
    turns: Turns, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    await does(turns, ANNA, "report", 1)
    clock.now += timedelta(minutes=1)
    await does(turns, BO, "report", 2)
    clock.now += UPDATES_KEPT + DAY
    expire, oldest = Turns.expire, turns.store.identify("telegram", str(ANNA))

    async def stumbles(self: Turns, person: str) -> None:
        if person == oldest:
            raise ValueError("what somebody wrote")
        await expire(self, person)

    monkeypatch.setattr(Turns, "expire", stumbles)
    assert await tick(turns) == ["draft.not_expired", "drafts.expired"]
    assert await stale(turns) == 1
    await does(turns, ANNA, "help", 1)  # its note is gone: the number may come again


async def test_a_tidying_that_fails_is_logged_and_drafts_go_all_the_same(
    turns: Turns, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    await does(turns, ANNA, "report", 1)
    clock.now += DAY * 2

    async def fails(_self: Housekeeping, _now: datetime) -> None:
        raise ValueError

    monkeypatch.setattr(Housekeeping, "_tidy", fails)
    assert await tick(turns) == ["housekeeping.failed", "drafts.expired"]


async def test_a_database_that_is_away_is_tried_again_in_the_next_round(
    turns: Turns, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    await does(turns, ANNA, "report", 1)
    clock.now += DAY * 2

    async def away(_self: Turns, _person: str) -> None:
        raise StorageUnavailable

    with monkeypatch.context() as patch:
        patch.setattr(Turns, "expire", away)
        assert await tick(turns) == ["storage.unavailable"]
    assert await tick(turns) == ["drafts.expired"]
