"""Coaches: their cards, their links with what is counted, and their talks."""

from datetime import date, time
from typing import Any
from uuid import UUID, uuid4

import pytest
from sqlalchemy import func, select

from core.coaches import Coach, Counted, Hours, Link, LinkKind, LinkState
from core.ports import Store
from core.staff import Member, Role
from core.talks import MOST_LINES, Side, Talk
from storage.schema_coaches import coaches, link_counts, links, talk_lines, talks
from tests.storage.conftest import NOW
from tests.storage.verbs import damage, later

MONDAY = date(2026, 5, 4)


async def seat(store: Store, person: str = "sara", role: Role = Role.COACH, minutes: int = 0) -> Member:
    member = Member(
        id=uuid4(), person=person, role=role, name=person, address=f"telegram:{person}", language="sv",
        joined_at=later(minutes),
    )  # fmt: skip
    await store.transact(lambda tx: tx.staff.put(member))
    return member


def card(member: Member, **fields: Any) -> Coach:
    return Coach(**{"id": member.id, "name": "Sara", "phone": "0220-1", **fields})


async def put(store: Store, member: Member, **fields: Any) -> Coach:
    made = card(member, **fields)
    await store.transact(lambda tx: tx.coaches.put(member.person, made, NOW))
    return made


async def cards(store: Store) -> list[Coach]:
    return await store.transact(lambda tx: tx.coaches.all())


async def test_a_card_is_stored_changed_and_let_go_of(store: Store) -> None:
    sara = await seat(store)
    assert await store.transact(lambda tx: tx.coaches.card("sara")) is None
    hours = Hours(weekdays=(1, 5), opens=time(10), closes=time(19, 30))
    made = await put(store, sara, hours=hours, relays=True, other="Ungdomens hus")
    assert await store.transact(lambda tx: tx.coaches.card("sara")) == made
    changed = await put(store, sara, name="Sara N", hours=None)
    assert await cards(store) == [changed]
    assert await store.transact(lambda tx: tx.coaches.remove("sara"))
    assert not await store.transact(lambda tx: tx.coaches.remove("sara"))
    assert await cards(store) == []


async def test_cards_are_those_of_coaches_in_the_order_in_which_they_joined(store: Store) -> None:
    second, first = await seat(store, "amir", minutes=5), await seat(store, "sara")
    police = await seat(store, "erik", Role.POLICE)
    for member in (second, first, police):
        await put(store, member, name=member.person)
    assert [one.name for one in await cards(store)] == ["sara", "amir"]
    assert await store.transact(lambda tx: tx.coaches.card("erik")) is None
    assert await store.transact(lambda tx: tx.staff.revoke(first.id, NOW))
    assert [one.name for one in await cards(store)] == ["amir"]


async def test_a_card_that_cannot_be_opened_is_none(store: Store) -> None:
    await put(store, await seat(store))
    await damage(store, coaches)
    assert await cards(store) == []


def link(member: Member, code: str = "code", **fields: Any) -> Link:
    made = {"id": uuid4(), "code": code, "coach": member.id, "person": member.person, "name": "Parkskolan"}
    return Link(**{**made, "kind": LinkKind.SCHOOL, "made_at": NOW, **fields})


async def keep(store: Store, *made: Link) -> None:
    for one in made:
        await store.transact(lambda tx, one=one: tx.links.put(one))  # type: ignore[misc]


async def found(store: Store, code: str = "code") -> Link | None:
    return await store.transact(lambda tx: tx.links.with_code(code))


async def test_a_link_is_found_by_its_code_and_changed(store: Store) -> None:
    made = link(await seat(store))
    await keep(store, made)
    assert await found(store) == made
    assert await found(store, "other") is None
    changed = made.model_copy(
        update={"name": "Nytt", "ends_on": date(2026, 6, 30), "paused_at": later(1), "ended_at": later(2)}
    )
    await keep(store, changed)
    assert await store.transact(lambda tx: tx.links.of("sara")) == [changed]
    assert await store.transact(lambda tx: tx.links.of("amir")) == []


async def test_the_links_of_one_who_is_no_coach_have_ended(store: Store) -> None:
    sara = await seat(store)
    await keep(store, link(sara, "one"), link(sara, "ended", ended_at=later(3)))
    await store.transact(lambda tx: tx.staff.put(sara.model_copy(update={"role": Role.POLICE})))
    one = await found(store, "one")
    assert one is not None
    assert one.state(NOW.date()) is LinkState.ENDED
    await store.transact(lambda tx: tx.staff.put(sara))
    assert await store.transact(lambda tx: tx.staff.revoke(sara.id, later(9)))
    every = await store.transact(lambda tx: tx.links.of("sara"))
    assert {one.code: one.ended_at for one in every} == {"one": later(9), "ended": later(3)}
    # Long after, nobody is known by it any more.
    await store.transact(lambda tx: tx.staff.forget(later(100)))
    gone = await found(store, "one")
    assert gone is not None
    assert (gone.coach, gone.state(NOW.date())) == (UUID(int=0), LinkState.ENDED)


async def test_a_link_whose_name_cannot_be_opened_works(store: Store) -> None:
    await keep(store, link(await seat(store)))
    await damage(store, links)
    one = await found(store)
    assert one is not None
    assert one.name == ""


async def test_those_who_come_are_counted_by_week_and_kind(store: Store) -> None:
    sara = await seat(store)
    one, other = link(sara, "one"), link(sara, "other")
    await keep(store, one, other)
    for week, what in ((MONDAY, Counted.OPENED), (MONDAY, Counted.OPENED), (MONDAY, Counted.WISHED)):
        await store.transact(lambda tx, week=week, what=what: tx.links.count(one.id, week, what))  # type: ignore[misc]
    counts = await store.transact(lambda tx: tx.links.counts([one.id, other.id]))
    assert counts == {one.id: {(MONDAY, Counted.OPENED): 2, (MONDAY, Counted.WISHED): 1}, other.id: {}}


async def test_links_that_ended_long_ago_go_with_what_was_counted(store: Store) -> None:
    sara = await seat(store)
    old, term, new = link(sara, "old", ended_at=NOW), link(sara, "term", ends_on=MONDAY), link(sara, "new")
    await keep(store, old, term, new)
    for one in (old, term, new):
        await store.transact(lambda tx, one=one: tx.links.count(one.id, MONDAY, Counted.OPENED))  # type: ignore[misc]
    assert await store.transact(lambda tx: tx.links.forget(later(24 * 60))) == 2
    assert await store.transact(lambda tx: tx.links.forget(later(24 * 60))) == 0
    assert [one.code for one in await store.transact(lambda tx: tx.links.of("sara"))] == ["new"]
    assert await rows(store, link_counts) == 1


async def rows(store: Store, table: Any) -> int:
    async def work(tx: Any) -> int:
        counted = await tx.outbox._scope.session.execute(select(func.count()).select_from(table))
        return int(counted.scalar_one())

    return await store.transact(work)


def talk(**fields: Any) -> Talk:
    made = {"id": uuid4(), "person": "anna", "address": "telegram:1", "language": "sv", "coach": "sara"}
    return Talk(**{**made, "begun_at": NOW, "last_at": NOW, "shown_from": NOW, **fields})


async def begin(store: Store, *made: Talk) -> list[bool]:
    return [await store.transact(lambda tx, one=one: tx.talks.begin(one)) for one in made]  # type: ignore[misc]


async def test_a_resident_has_one_open_talk(store: Store) -> None:
    one, again, others = talk(), talk(), talk(person="bert", address="telegram:2")
    assert await begin(store, one, again, others) == [True, False, True]
    assert await store.transact(lambda tx: tx.talks.open_of("anna")) == one
    assert await store.transact(lambda tx: tx.talks.with_id(again.id)) is None
    over = one.model_copy(update={"ended_at": later(1), "ended_by": Side.RESIDENT, "address": ""})
    await store.transact(lambda tx: tx.talks.put(over))
    assert await store.transact(lambda tx: tx.talks.open_of("anna")) is None
    assert await store.transact(lambda tx: tx.talks.with_id(one.id)) == over
    assert await begin(store, again) == [True]


async def test_a_coach_has_open_talks_first_and_the_last_written_to_at_the_head(store: Store) -> None:
    old = talk(person="a", last_at=later(1))
    new = talk(person="b", last_at=later(5))
    over = talk(person="c", last_at=later(9), ended_at=later(9), address="")
    others = talk(person="d", coach="amir", offered="sara")
    await begin(store, old, over, new, others)
    assert await store.transact(lambda tx: tx.talks.of_coach("sara", 10)) == [new, old, over]
    assert await store.transact(lambda tx: tx.talks.of_coach("sara", 1)) == [new]
    concerning = await store.transact(lambda tx: tx.talks.concerning("sara"))
    assert {one.id for one in concerning} == {old.id, new.id, others.id}


async def write(store: Store, to: Talk, words: str, by: Side = Side.RESIDENT, minutes: int = 0) -> None:
    await store.transact(lambda tx: tx.talks.write(uuid4(), to.id, by, words, later(minutes)))


async def lines(store: Store, of: Talk, minutes: int = 0, limit: int = 50) -> list[tuple[Side, str | None]]:
    read = await store.transact(lambda tx: tx.talks.lines(of.id, later(minutes), limit))
    return [(line.by, line.words) for line in read]


async def test_lines_are_read_in_their_order_from_a_moment_on(store: Store) -> None:
    made = talk()
    await begin(store, made)
    await write(store, made, "hej", minutes=1)
    await write(store, made, "hej hej", Side.COACH, 2)
    await write(store, made, "hur är det", Side.COACH, 3)
    assert await lines(store, made) == [(Side.RESIDENT, "hej"), (Side.COACH, "hej hej"), (Side.COACH, "hur är det")]
    assert await lines(store, made, limit=2) == [(Side.COACH, "hej hej"), (Side.COACH, "hur är det")]
    assert await lines(store, made, minutes=3) == [(Side.COACH, "hur är det")]
    assert await store.transact(lambda tx: tx.talks.written(made.id, MOST_LINES)) == [later(1)]


async def test_a_line_that_cannot_be_opened_has_no_words_and_a_talk_no_address(store: Store) -> None:
    made = talk()
    await begin(store, made)
    await write(store, made, "hej")
    await damage(store, talk_lines)
    await damage(store, talks)
    assert await lines(store, made) == [(Side.RESIDENT, None)]
    opened = await store.transact(lambda tx: tx.talks.open_of("anna"))
    assert opened is not None
    assert opened.address == ""


async def test_lines_and_talks_go_when_they_are_old(store: Store) -> None:
    old, new = talk(person="a"), talk(person="b", last_at=later(50))
    await begin(store, old, new)
    await write(store, old, "gammalt")
    await write(store, new, "gammalt", minutes=1)
    await write(store, new, "nytt", minutes=50)
    assert await store.transact(lambda tx: tx.talks.forget_lines(later(10))) == 2
    assert await lines(store, new) == [(Side.RESIDENT, "nytt")]
    await write(store, old, "till")
    assert await store.transact(lambda tx: tx.talks.forget(later(10))) == 1
    assert await store.transact(lambda tx: tx.talks.forget(later(10))) == 0
    assert (await rows(store, talks), await rows(store, talk_lines)) == (1, 1)


@pytest.mark.parametrize("offered", [None, "amir"])
async def test_an_open_talk_is_what_is_remembered_of_a_resident(store: Store, offered: str | None) -> None:
    sara, amir = await seat(store), await seat(store, "amir")
    mine, other = await put(store, sara), await put(store, amir, name="Amir")
    made = talk(offered=offered)
    await begin(store, made)
    await write(store, made, "hej", minutes=2)
    past = await store.transact(lambda tx: tx.past("anna"))
    assert past.talk is not None
    assert (past.talk.talk, past.talk.coach) == (made, mine)
    assert (past.talk.offered, past.talk.written) == (other if offered else None, (later(2),))
    assert (await store.transact(lambda tx: tx.past("bert"))).talk is None
