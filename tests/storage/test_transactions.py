"""What holds for a transaction on every engine."""

import asyncio
from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest

from core.errors import StorageUnavailable, Unreadable
from core.past import OwnReport, Past
from core.ports import Store, Transaction
from core.ports_people import Erased, Purge
from core.ports_reports import Kept, Retired
from storage import Keyring, generate_key
from storage.store import Database as SharedDatabase
from tests.storage.conftest import NOW, Database
from tests.storage.verbs import (
    answer,
    claim,
    claim_update,
    delivered,
    follow,
    photo,
    post,
    posting,
    put,
    reply,
    report,
    save,
    set_aside,
    tell,
    told_by,
    want,
    wish,
)

Opened = Any


class OwnError(Exception):
    """What a unit of work raises."""


async def count(store: Store) -> int:
    return await store.transact(lambda tx: tx.reports.count())


async def test_everything_of_a_transaction_is_stored_together_or_not_at_all(store: Store) -> None:
    async def turn(tx: Transaction) -> None:
        assert await tx.updates.claim("telegram", 1, NOW)
        await tx.conversations.save("anna", None, "{}", id=uuid4(), draft_since=None, now=NOW)
        await tx.reports.add(report(), "anna", "telegram:1")
        await tx.outbox.post([posting()], NOW)
        await tx.incidents.set_aside(uuid4(), "telegram", 1, "{", "ValueError", NOW)
        raise OwnError

    with pytest.raises(OwnError):
        await store.transact(turn)
    assert await claim_update(store, 1)
    assert await store.transact(lambda tx: tx.conversations.load("anna")) is None
    assert await count(store) == 0
    assert await claim(store) == []
    assert await store.transact(lambda tx: tx.incidents.count()) == 0


async def test_a_failed_unit_of_work_does_not_spoil_its_neighbours(store: Store) -> None:
    async def unit(number: int) -> int:
        async def work(tx: Transaction) -> int:
            await tx.updates.claim("telegram", number, NOW)
            if number % 3 == 0:
                raise OwnError(number)
            if number % 3 == 1:
                raise asyncio.CancelledError
            return number

        return await store.transact(work)

    results = await asyncio.gather(*(unit(number) for number in range(30)), return_exceptions=True)
    for number, result in enumerate(results):
        if number % 3 == 0:
            assert isinstance(result, OwnError)
            assert result.args == (number,)
        elif number % 3 == 1:
            assert isinstance(result, asyncio.CancelledError)
        else:
            assert result == number
        assert await claim_update(store, number) == (number % 3 != 2)


async def test_a_transaction_sees_its_own_changes_and_nothing_after_its_end(store: Store) -> None:
    kept: list[Transaction] = []

    async def work(tx: Transaction) -> bool:
        kept.append(tx)
        await tx.reports.add(report(), "anna", "telegram:1")
        return await tx.reports.count() == 1

    assert await store.transact(work)
    with pytest.raises(RuntimeError, match="is over"):
        await kept[0].reports.count()


async def test_a_transaction_inside_another_is_refused_instead_of_waiting_for_ever(store: Store) -> None:
    async def work(tx: Transaction) -> int:
        return await count(store)

    with pytest.raises(RuntimeError, match="wait for itself"):
        await store.transact(work)
    assert await count(store) == 0


async def test_many_units_of_work_at_once_are_all_stored(store: Store) -> None:
    assert all(await asyncio.gather(*(claim_update(store, number) for number in range(700))))
    assert not any(await asyncio.gather(*(claim_update(store, number) for number in range(700))))


async def test_closing_finishes_what_was_begun_and_takes_no_more(store: Store, opened: Opened) -> None:
    begun = [asyncio.create_task(tell(store, report())) for _ in range(20)]
    await asyncio.sleep(0)
    await asyncio.gather(store.close(), store.close())
    await asyncio.gather(*begun)
    with pytest.raises(StorageUnavailable, match="closed"):
        await count(store)
    assert await count(await opened()) == 20


async def test_what_was_stored_is_there_for_the_next_process(opened: Opened) -> None:
    store = await opened()
    told, sent = report(), posting()
    await tell(store, told, store.identify("telegram", "1"))
    await post(store, sent)
    await store.close()
    store = await opened()
    assert await told_by(store, store.identify("telegram", "1")) == [told]
    assert [due.id for due in await claim(store)] == [sent.id]


async def test_two_municipalities_in_one_database_never_see_each_other(opened: Opened) -> None:
    one = await opened("hallstahammar")
    told, sent, incident = report(), posting(), uuid4()
    await claim_update(one, 1)
    await save(one, "anna", None, "{}", NOW)
    await tell(one, told)
    await post(one, sent)
    await set_aside(one, incident)
    ids = {one.identify("telegram", "1")}
    await one.close()

    other = await opened("surahammar")
    assert other.identify("telegram", "1") not in ids
    assert await claim(other) == []
    assert await other.transact(lambda tx: tx.outbox.next_due([])) is None
    assert sum((await other.transact(lambda tx: tx.outbox.counts())).values()) == 0
    assert await other.transact(lambda tx: tx.outbox.recover(NOW)) == 0
    await delivered(other, sent.id)
    assert await other.transact(lambda tx: tx.outbox.forget(NOW.replace(year=3000))) == 0
    assert await other.transact(lambda tx: tx.updates.forget(NOW.replace(year=3000))) == 0
    assert await other.transact(lambda tx: tx.conversations.load("anna")) is None
    assert await other.transact(lambda tx: tx.conversations.stale_drafts(NOW.replace(year=3000), 9)) == []
    assert await other.transact(lambda tx: tx.reports.mine("anna", 9)) == []
    assert await other.transact(lambda tx: tx.incidents.count()) == 0
    # The same ids are free there.
    assert await claim_update(other, 1)
    await save(other, "anna", None, "other")
    await tell(other, told)
    await post(other, sent)
    await set_aside(other, incident)
    await other.close()

    one = await opened("hallstahammar")
    assert not await claim_update(one, 1)
    assert await count(one) == 1
    assert [due.id for due in await claim(one)] == [sent.id]


async def test_nothing_that_residents_left_is_reached_from_another_municipality(opened: Opened) -> None:
    one = await opened("hallstahammar")
    told, purge, far = (
        await tell(one, report("hög musik")),
        Purge(uuid4(), "erasure", {}, "", NOW),
        NOW.replace(year=3000),
    )
    given, wished, id = await answer(one, told, reply()), await put(one, wish()), await photo(one, told.id, b"jpeg")
    wanted = await want(one, told.id)
    await follow(one, "anna", "pledge")
    await one.transact(lambda tx: tx.news.claim("news", NOW))
    await one.transact(lambda tx: tx.purges.note(purge))
    await one.close()

    async def from_elsewhere(tx: Transaction) -> None:
        assert await tx.past("anna") == Past()
        assert not any((await tx.people.everything("anna", "")).values())
        assert await tx.people.erase("anna", "telegram:1") == Erased(0, 0, 0, 0, 0)
        assert await tx.reports.held(told.reference) is None
        assert not await tx.reports.end(told.id, "anna", NOW)
        assert not await tx.reports.rewrite(told.id, "anna", "nytt", None, NOW)
        assert not await tx.reports.follow(told.id, "anna", None, NOW)
        assert not await tx.reports.withdraw(told.id, "anna", NOW)
        assert await tx.reports.silence("anna") == 0
        await tx.reports.reply(told.id, reply("annan"))
        assert await tx.follows.of(["pledge"], "", 9) == []
        assert await tx.follows.remove("anna", None) == 0
        assert not await tx.news.known()
        assert await tx.purges.newest(9) == []
        assert await tx.photos.wanted(far, 9) == []
        assert await tx.photos.image(id) is None
        assert await tx.photos.count(told.id) == 0
        await tx.photos.keep(wanted, b"annan")
        await tx.photos.retry(wanted, 0, far)
        assert not await tx.photos.drop(id)
        assert await tx.photos.drop_all(told.id) == 0
        assert await tx.photos.forget_orphans(far) == 0
        for aggregate in (tx.reports, tx.wishes, tx.photos):
            assert await aggregate.retire(Kept(timedelta(0), timedelta(0), timedelta(0)), far) == Retired(0, 0, 0)
        # The same ids are free there.
        await tx.reports.add(told, "anna", None)
        await tx.reports.reply(told.id, given)
        await tx.wishes.put(wished, "anna")
        await tx.photos.want(id, told.id, "anna", "file", "telegram:2", "sv", NOW)
        await tx.follows.add("anna", "pledge", "telegram:2", "sv", NOW)
        assert await tx.news.claim("news", NOW)
        await tx.purges.note(purge)
        assert await tx.sendings.forget(far) == 1

    other = await opened("surahammar")
    await other.transact(from_elsewhere)
    await other.close()

    one = await opened("hallstahammar")
    past = await one.transact(lambda tx: tx.past("anna"))
    own = OwnReport(report=told, state=given.state, replies=(given,), photos=2)
    assert past == Past(reports=(own,), reports_in_all=1, wishes=(wished,), follows=("pledge",), sent=(NOW,))
    assert await one.transact(lambda tx: tx.photos.image(id)) == b"jpeg"
    assert [photo.id for photo in await one.transact(lambda tx: tx.photos.wanted(NOW, 9))] == [wanted]
    assert [to.address for to in await one.transact(lambda tx: tx.follows.of(["pledge"], "", 9))] == ["telegram:1"]


async def test_no_plaintext_of_words_addresses_or_bodies_lies_on_the_disk(store: Store, database: Database) -> None:
    canary = "KANARIEFÅGEL"
    held = await save(store, "anna", None, f'"{canary}"')
    await save(store, "anna", held, f'"{canary}2"')
    await tell(store, report(text=canary, spot=report().spot.model_copy(update={"name": canary})), address=canary)
    await post(store, posting(canary, canary), posting("telegram:47114711", canary))
    await set_aside(store, uuid4(), raw=canary)
    for message in await claim(store):
        await delivered(store, message.id)
    for raw in (database.raw(), await _closed(store, database)):
        assert canary.encode() not in raw
        assert b"KANARIEF" not in raw
        assert b"47114711" not in raw


async def _closed(store: Store, database: Database) -> bytes:
    await store.close()
    left: bytes = database.raw()
    return left


async def test_settled_messages_hold_neither_address_nor_body(store: Store, database: Database, opened: Opened) -> None:
    sent = posting(body="x" * 10_000)
    await post(store, sent)
    [due] = await claim(store)
    await store.transact(lambda tx: tx.outbox.undeliverable(sent.id, "blocked", NOW))
    await store.close()
    assert due.body == sent.body
    assert database.raw().count(b"x" * 100) == 0


async def test_ids_stay_the_same_when_the_data_key_is_changed(opened: Opened) -> None:
    old, new = generate_key(), generate_key()
    store = await opened(keyring=Keyring.parse(old))
    person = store.identify("telegram", "1")
    told = report()
    await tell(store, told, person)
    await store.close()
    store = await opened(keyring=Keyring.parse(f"{new},{old}"))
    assert store.identify("telegram", "1") == person
    assert await told_by(store, person) == [told]


async def test_a_store_does_not_open_with_the_wrong_key_and_can_be_opened_again(opened: Opened) -> None:
    await (await opened()).close()
    with pytest.raises(Unreadable):
        await opened(keyring=Keyring.parse(generate_key()))
    await opened()


async def test_ids_are_not_found_by_trying_every_user_without_the_key(opened: Opened, keys: Keyring) -> None:
    """A thief with the database and the program, but with keys of their own, recognises nobody."""
    store = await opened()
    stolen = {store.identify("telegram", str(user)) for user in range(2000)}
    await store.close()
    thief = await opened("hallstahammar2")
    assert len(stolen) == 2000
    assert not stolen & {thief.identify("telegram", str(user)) for user in range(2000)}


async def test_a_database_says_whether_it_can_be_used(database: Database) -> None:
    shared = await SharedDatabase.open(database.url)
    await shared.look()
    await shared.close()
    with pytest.raises(StorageUnavailable):
        await shared.look()
