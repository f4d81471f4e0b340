"""What staff send in and write of the pledge, and how far it has come on its way to those who follow it."""

from datetime import date, timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest

from core.pledge import ActionState
from core.ports import Store, Transaction
from core.ports_pledge import ResponseTimes
from core.publishing import WAITING, Entry, Errand, ErrandKind, FileState, PledgeFile, Telling
from storage.schema_staff import errands
from tests.storage.conftest import NOW, Database
from tests.storage.verbs import (
    answer,
    claim,
    damage,
    delivered,
    follow,
    later,
    post,
    posting,
    put,
    reply,
    report,
    tell,
    wish,
)

JANUARY = date(2027, 1, 1)


def pledge_file(year: int = 2027, minutes: float = 0, **changes: Any) -> PledgeFile:
    """A file that was sent in."""
    values = {
        "id": uuid4(),
        "year": year,
        "body": f"year = {year}",
        "state": FileState.DRAFT,
        "made_by": "kim",
        "made_at": later(minutes),
    }
    return PledgeFile(**values | changes)


def entry(id: str = "e1", minutes: float = 0, **changes: Any) -> Entry:
    """What was said and done."""
    values = {
        "id": id,
        "year": 2026,
        "area": "traffic",
        "action": "together",
        "state": ActionState.DONE,
        "day": NOW.date(),
        "did": {"sv": "Lamporna är lagade."},
        "said": None,
        "made_by": "kim",
        "made_at": later(minutes),
    }
    return Entry(**values | changes)


async def sends_in(store: Store, *files: PledgeFile) -> None:
    async def work(tx: Transaction) -> None:
        for file in files:
            await tx.pledge_files.add(file)

    await store.transact(work)


async def in_state(store: Store, state: FileState) -> list[UUID]:
    return [file.id for file in await store.transact(lambda tx: tx.pledge_files.in_state(state))]


async def test_a_file_comes_back_as_it_was_sent_in_and_is_there_once(store: Store) -> None:
    file = pledge_file()
    await sends_in(store, file, file)
    assert await store.transact(lambda tx: tx.pledge_files.with_id(file.id)) == file
    assert await store.transact(lambda tx: tx.pledge_files.with_id(uuid4())) is None
    assert await store.transact(lambda tx: tx.pledge_files.newest(9)) == [file]


async def test_the_newest_files_come_first_and_those_of_a_year_oldest_first(store: Store) -> None:
    first, second, other = pledge_file(), pledge_file(minutes=1), pledge_file(2026, minutes=2)
    await sends_in(store, second, other, first)
    newest = await store.transact(lambda tx: tx.pledge_files.newest(2))
    assert [file.id for file in newest] == [other.id, second.id]
    of_year = await store.transact(lambda tx: tx.pledge_files.lock(2027))
    assert [file.id for file in of_year] == [first.id, second.id]


async def test_a_file_moves_only_from_where_it_stands(store: Store) -> None:
    file = pledge_file()
    await sends_in(store, file)
    move = FileState.SCHEDULED
    assert await store.transact(lambda tx: tx.pledge_files.move(file.id, WAITING, move, JANUARY))
    assert await store.transact(lambda tx: tx.pledge_files.in_state(move)) == [
        file.model_copy(update={"state": move, "publish_on": JANUARY})
    ]
    assert not await store.transact(lambda tx: tx.pledge_files.move(file.id, (FileState.DRAFT,), FileState.PUBLISHED))
    assert await in_state(store, FileState.PUBLISHED) == []


async def test_an_entry_is_a_draft_until_it_is_published_once(store: Store) -> None:
    draft = entry(said={"sv": "Det är mörkt."})
    await store.transact(lambda tx: tx.pledge_entries.add(draft))
    await store.transact(lambda tx: tx.pledge_entries.add(entry("e2", 1, state=None)))
    assert await store.transact(lambda tx: tx.pledge_entries.with_id("e1")) == draft
    assert await store.transact(lambda tx: tx.pledge_entries.with_id("e9")) is None
    assert await store.transact(lambda tx: tx.pledge_entries.published()) == []
    assert await store.transact(lambda tx: tx.pledge_entries.publish("e1", JANUARY, later(5)))
    assert not await store.transact(lambda tx: tx.pledge_entries.publish("e1", NOW.date(), later(6)))
    out = draft.model_copy(update={"day": JANUARY, "published_at": later(5)})
    assert await store.transact(lambda tx: tx.pledge_entries.published()) == [out]
    assert [one.id for one in await store.transact(lambda tx: tx.pledge_entries.newest(9))] == ["e2", "e1"]


async def test_an_entry_is_written_anew_and_taken_away(store: Store) -> None:
    written = entry()
    await store.transact(lambda tx: tx.pledge_entries.add(written))
    anew = written.model_copy(update={"did": {"sv": "Klart", "en": "Done"}, "state": ActionState.ONGOING})
    assert await store.transact(lambda tx: tx.pledge_entries.rewrite(anew))
    assert await store.transact(lambda tx: tx.pledge_entries.with_id("e1")) == anew
    assert await store.transact(lambda tx: tx.pledge_entries.remove("e1"))
    assert not await store.transact(lambda tx: tx.pledge_entries.remove("e1"))
    assert not await store.transact(lambda tx: tx.pledge_entries.rewrite(anew))


async def test_a_telling_goes_on_where_it_came_and_forgets_who_was_last(store: Store) -> None:
    await store.transact(lambda tx: tx.tellings.begin("a", 3, NOW))
    await store.transact(lambda tx: tx.tellings.begin("a", 9, later(9)))
    await store.transact(lambda tx: tx.tellings.begin("b", 1, later(1)))
    await store.transact(lambda tx: tx.tellings.go_on("a", "bo", 2, later(2)))
    under_way = await store.transact(lambda tx: tx.tellings.under_way())
    assert under_way == Telling(key="a", after="bo", told=2, followers=3, begun_at=NOW, not_before=later(2))
    await store.transact(lambda tx: tx.tellings.end("a", later(3)))
    await store.transact(lambda tx: tx.tellings.end("a", later(4)))
    ended = await store.transact(lambda tx: tx.tellings.of("a"))
    assert ended is not None
    assert (ended.after, ended.told, ended.ended_at) == ("", 2, later(3))
    assert [one.key for one in await store.transact(lambda tx: tx.tellings.newest(9))] == ["b", "a"]
    await store.transact(lambda tx: tx.tellings.end("b", later(5)))
    assert await store.transact(lambda tx: tx.tellings.under_way()) is None
    assert await store.transact(lambda tx: tx.tellings.of("c")) is None


def errand(about: str = "file-4711", minutes: float = 0) -> Errand:
    """A file to fetch."""
    return Errand(
        id=uuid4(),
        kind=ErrandKind.FILE,
        made_by="kim",
        address="telegram:47114711",
        about=about,
        language="sv",
        created_at=later(minutes),
    )


async def asks(store: Store, one: Errand) -> None:
    await store.transact(lambda tx: tx.errands.add(one))


async def test_an_errand_is_due_until_it_is_done_once(store: Store) -> None:
    first, second = errand(), errand("file-2", 1)
    for one in (second, first, first):
        await asks(store, one)
    assert await store.transact(lambda tx: tx.errands.due(NOW, 9)) == [first]
    assert await store.transact(lambda tx: tx.errands.due(later(1), 9)) == [first, second]
    await store.transact(lambda tx: tx.errands.later(first.id, 0, later(5)))
    assert await store.transact(lambda tx: tx.errands.due(later(4), 9)) == [second]
    again = await store.transact(lambda tx: tx.errands.due(later(5), 9))
    assert [one.attempts for one in again] == [0, 1]
    assert await store.transact(lambda tx: tx.errands.done(first.id))
    assert not await store.transact(lambda tx: tx.errands.done(first.id))


async def test_where_an_errand_is_answered_lies_sealed_and_damage_stops_no_other(
    store: Store, database: Database
) -> None:
    await store.transact(lambda tx: tx.errands.add(errand()))
    await damage(store, errands)
    (damaged,) = await store.transact(lambda tx: tx.errands.due(NOW, 9))
    assert (damaged.address, damaged.about) == ("", None)
    await store.transact(lambda tx: tx.errands.add(errand()))
    await store.close()
    assert b"47114711" not in database.raw()
    assert b"file-4711" not in database.raw()


async def test_a_follower_of_several_topics_is_counted_once(store: Store) -> None:
    for person, topic in (("anna", "pledge"), ("anna", "traffic"), ("bo", "traffic"), ("cia", "drugs")):
        await follow(store, person, topic)
    assert await store.transact(lambda tx: tx.follows.count(("pledge", "traffic"))) == 2
    assert await store.transact(lambda tx: tx.follows.count(("vandalism",))) == 0


async def test_only_what_could_have_left_is_backlog(store: Store) -> None:
    first, behind, other = posting("telegram:1"), posting("telegram:1"), posting("telegram:2")
    await post(store, first, behind, other)
    assert await store.transact(lambda tx: tx.outbox.backlog(NOW)) == 2
    await claim(store, limit=1)
    assert await store.transact(lambda tx: tx.outbox.backlog(NOW)) == 2
    await store.transact(lambda tx: tx.outbox.retry(first.id, later(60), "too_many", ambiguous=False))
    assert await store.transact(lambda tx: tx.outbox.backlog(NOW)) == 1
    await delivered(store, other.id)
    assert await store.transact(lambda tx: tx.outbox.backlog(NOW)) == 0
    assert await store.transact(lambda tx: tx.outbox.backlog(later(60))) == 1


async def test_wishes_are_ranked_by_persons_beside_the_year_before(store: Store) -> None:
    for person, area, year in (
        *(("anna", "traffic", 2027), ("bo", "traffic", 2027), ("bo", "drugs", 2027)),
        *(("anna", "traffic", 2026), ("cia", "other", 2026), ("cia", "drugs", 2025)),
    ):
        await put(store, wish(year=year, area=area), person)
    ranking = await store.transact(lambda tx: tx.wishes.ranking(2027))
    assert [(one.area, one.wishers, one.previous) for one in ranking] == [
        ("traffic", 2, 1),
        ("drugs", 1, 0),
        ("other", 0, 1),
    ]


async def test_the_words_of_wishes_are_given_without_held_ones_and_lost_ones(store: Store) -> None:
    kept = wish("fler lampor", area="b")
    for person, wished in (
        *(("anna", kept), ("bo", wish(None)), ("cia", wish("Nisse", hold="named_person"))),
        *(("dan", wish("äldre", area="a", created_at=later(-5))), ("eva", wish("i fjol", year=2026))),
    ):
        await put(store, wished, person)
    words = await store.transact(lambda tx: tx.wishes.words(2027))
    assert [one.text for one in words] == ["äldre", "fler lampor"]


@pytest.mark.parametrize("days", [0, 1])
async def test_answers_are_timed_from_the_first_and_not_for_what_was_taken_back(store: Store, days: int) -> None:
    quick, silent, back = report(), report(), report()
    for one in (quick, silent, back):
        await tell(store, one)
    await answer(store, quick, reply(at=later(60 * 24 * days + 90)))
    await answer(store, quick, reply(at=later(60 * 24 * days + 900)))
    await store.transact(lambda tx: tx.reports.withdraw(back.id, "anna", later(1)))
    first, last = NOW - timedelta(days=1), NOW + timedelta(days=1)
    assert await store.transact(lambda tx: tx.answers.times(first, last)) == ResponseTimes(2, (24.0 * days + 1.5,))
    assert await store.transact(lambda tx: tx.answers.times(last, last)) == ResponseTimes(0, ())


async def test_who_erases_everything_is_named_nowhere_and_the_telling_goes_on_behind_them(store: Store) -> None:
    for person in ("anna", "bo", "cia"):
        await follow(store, person, "pledge")
    for key, last in (("a", "bo"), ("b", "anna")):
        await begins(store, key, last)
    for person in ("bo", "anna"):
        await erases(store, person)
    assert {one.key: one.after for one in await store.transact(lambda tx: tx.tellings.newest(9))} == {"a": "", "b": ""}
    left = await store.transact(lambda tx: tx.follows.of(("pledge",), "", 9))
    assert [follower.person for follower in left] == ["cia"]


async def test_the_follower_before_stands_for_one_who_erased_everything(store: Store) -> None:
    for person in ("anna", "bo", "cia"):
        await follow(store, person, "pledge")
    await begins(store, "a", "bo")
    await erases(store, "bo")
    (telling,) = await store.transact(lambda tx: tx.tellings.newest(9))
    assert telling.after == "anna"


async def begins(store: Store, key: str, last: str) -> None:
    """A telling that has come to somebody."""

    async def work(tx: Transaction) -> None:
        await tx.tellings.begin(key, 3, NOW)
        await tx.tellings.go_on(key, last, 1, NOW)

    await store.transact(work)


async def erases(store: Store, person: str) -> None:
    await store.transact(lambda tx: tx.people.erase(person, "telegram:9"))
