"""What a turn stores besides the conversation, and what is sent because of it: each effect by itself."""

import json
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path
from uuid import uuid4

import pytest

from bot.changes import Changes
from core.conversation import (
    DropPhotos,
    Effect,
    End,
    Erase,
    Follow,
    Give,
    Keep,
    KeepWish,
    Rewrite,
    Silence,
    WantAnswers,
    WantPhoto,
    Withdraw,
)
from core.messages import MESSAGE, Message, SendFile
from core.past import OwnReport, Past, Whole
from core.ports import Transaction
from core.ports_messages import Posting
from core.ports_people import Purge
from core.report import Hold, Report
from core.texts import Say, Text
from storage.store import SQLStore
from tests.bot.house import ZONE, open_house
from tests.municipality import LOCALES
from tests.storage.conftest import NOW
from tests.storage.verbs import follow, mine, photo, put, report, tell, wish

DECISION = "KS 2026/17"
LATER = NOW + timedelta(hours=1)
ANNAS = "telegram:1"


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[SQLStore]:
    opened = await open_house(tmp_path)
    yield opened
    await opened.close()


async def make(
    store: SQLStore, *effects: Effect, person: str = "anna", address: str = ANNAS, language: str = "sv"
) -> list[tuple[str, Message]]:
    """Make the changes of one turn; what is to be sent, and where."""

    async def work(tx: Transaction) -> list[Posting]:
        return await Changes(tx, LOCALES, person, address, language, LATER, DECISION, ZONE).make(effects)

    return [(one.address, MESSAGE.validate_json(one.body)) for one in await store.transact(work)]


async def only(store: SQLStore, person: str = "anna") -> OwnReport:
    """The person's one report."""
    (own,) = await mine(store, person)
    return own


async def past(store: SQLStore, person: str = "anna") -> Past:
    """What is remembered of the person."""
    return await store.transact(lambda tx: tx.past(person))


async def purges(store: SQLStore) -> list[Purge]:
    """The purge log, newest first."""
    return await store.transact(lambda tx: tx.purges.newest(10))


async def told(store: SQLStore, **changes: object) -> Report:
    """A report of Anna's."""
    return await tell(store, report(**changes))  # type: ignore[arg-type]


async def test_a_report_is_kept_with_where_to_answer(store: SQLStore) -> None:
    kept = report()
    assert await make(store, Keep(report=kept)) == []
    own = await only(store)
    assert own.report.id == kept.id
    assert own.followed


async def test_words_change_nothing(store: SQLStore) -> None:
    assert await make(store, Say(parts=(Text(key="okay"),))) == []
    assert await past(store) == Past()


async def test_a_report_ends_and_is_rewritten_for_its_reporter_only(store: SQLStore) -> None:
    kept = await told(store)
    changes = (End(report=kept.id, at=LATER), Rewrite(report=kept.id, text="mer", hold=Hold.HATE))
    await make(store, *changes, person="bo")
    own = await only(store)
    assert (own.ended_at, own.report.text, own.report.hold) == (None, kept.text, None)
    await make(store, *changes)
    own = await only(store)
    assert (own.ended_at, own.report.text, own.report.hold) == (LATER, "mer", Hold.HATE)


async def test_answers_are_wanted_or_not(store: SQLStore) -> None:
    kept = await told(store)
    await make(store, WantAnswers(report=kept.id, wanted=False))
    assert not (await only(store)).followed
    await make(store, WantAnswers(report=kept.id, wanted=True))
    assert (await only(store)).followed


async def test_a_report_is_taken_back_once_and_the_purge_log_says_by_which_decision(store: SQLStore) -> None:
    kept = await told(store)
    await make(store, Withdraw(report=kept.id, at=LATER), person="bo")
    assert await purges(store) == []
    for _ in range(2):
        await make(store, Withdraw(report=kept.id, at=LATER))
    own = await only(store)
    assert (own.withdrawn_at, own.report.text) == (LATER, None)
    (purge,) = await purges(store)
    assert (purge.reason, purge.counts, purge.decision) == ("withdrawal", {"reports": 1}, DECISION)


async def test_a_wish_is_kept(store: SQLStore) -> None:
    wanted = wish()
    await make(store, KeepWish(wish=wanted))
    assert (await past(store)).wishes == (wanted,)


async def test_topics_are_followed_and_left_one_by_one_or_all(store: SQLStore) -> None:
    await make(store, *(Follow(topic=topic, wanted=True) for topic in (Whole.PLEDGE, "drugs", "traffic")))
    await make(store, Follow(topic="drugs", wanted=False))
    assert set((await past(store)).follows) == {"pledge", "traffic"}
    await make(store, Follow(topic=None, wanted=False))
    assert (await past(store)).follows == ()


async def test_photos_are_wanted_and_dropped_and_the_log_counts_what_went(store: SQLStore) -> None:
    owner = uuid4()
    await make(store, WantPhoto(file="a", owner=owner), WantPhoto(file="b", owner=owner))
    assert await store.transact(lambda tx: tx.photos.count(owner)) == 2
    await make(store, DropPhotos(owner=owner))
    await make(store, DropPhotos(owner=owner))
    assert await store.transact(lambda tx: tx.photos.count(owner)) == 0
    assert [purge.counts for purge in await purges(store)] == [{"photos": 2}]


async def test_peace_is_no_news_and_no_answers(store: SQLStore) -> None:
    await told(store)
    await follow(store, "anna", Whole.PLEDGE)
    await follow(store, "bo", Whole.PLEDGE)
    await make(store, Silence())
    assert (await past(store)).follows == ()
    assert not (await only(store)).followed
    assert (await past(store, "bo")).follows == ("pledge",)


async def test_everything_of_ones_own_is_given_as_a_file(store: SQLStore) -> None:
    await told(store, text="hög musik")
    await tell(store, report("någon annans ord"), person="bo", address="telegram:2")
    ((address, message),) = await make(store, Give())
    assert address == ANNAS
    assert isinstance(message, SendFile)
    data = json.loads(message.content)
    assert [one["words"] for one in data["reports"]] == ["hög musik"]
    assert "någon annans" not in message.content
    assert message.html == LOCALES.label("sv", "mydata-file")


async def test_everything_of_ones_own_is_erased_and_the_log_counts_it(store: SQLStore) -> None:
    kept = await told(store)
    await photo(store, kept.id, b"jpeg")
    await put(store, wish())
    await follow(store, "anna", Whole.PLEDGE)
    await put(store, wish(), person="bo")
    await make(store, Erase())
    assert await past(store) == Past(sent=(kept.created_at,))
    assert len((await past(store, "bo")).wishes) == 1
    (purge,) = await purges(store)
    assert (purge.reason, purge.decision) == ("erasure", DECISION)
    assert purge.counts == {"reports": 1, "wishes": 1, "photos": 1, "follows": 1, "messages": 0}
