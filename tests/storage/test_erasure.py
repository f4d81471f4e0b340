"""What was erased is nowhere on the disk: neither open nor sealed, neither in a free page nor in the log.

The search is for the sealed bytes themselves, so it finds what a key that leaked later would open.
"""

import asyncio
import os
import sqlite3
from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest

from core.errors import StorageUnavailable
from core.ports import Transaction
from core.ports_reports import Kept
from core.report import Report
from storage import Keyring, generate_key
from storage.codec import Field
from storage.store import SQLStore
from tests.storage.conftest import MUNICIPALITY, NOW, Database
from tests.storage.test_people import KNOW_A_PERSON, erase, rows_of
from tests.storage.verbs import (
    answer,
    claim_update,
    follow,
    later,
    photo,
    post,
    posting,
    put,
    reply,
    report,
    save,
    tell,
    want,
    wish,
)

Opened = Callable[..., Awaitable[SQLStore]]
DAY = timedelta(days=1)
ALL_OLD = Kept(rows=DAY, words=DAY, addresses=DAY)
OTHERS = 60


class RecordingKeyring(Keyring):
    """Remembers what it sealed while it is told to."""

    recording = False

    def __init__(self, keys: list[bytes]) -> None:
        super().__init__(keys)
        self.sealed: list[bytes] = []

    def seal_bytes(self, plain: bytes, field: Field) -> bytes:
        sealed = super().seal_bytes(plain, field)
        if self.recording:
            self.sealed.append(sealed)
        return sealed


@pytest.fixture
def keys() -> Keyring:
    return RecordingKeyring.parse(generate_key())


def found(sealed: list[bytes], raw: bytes) -> int:
    """Of how many values a piece lies somewhere."""
    return sum(any(one[at : at + 20] in raw for at in {5, len(one) // 2, len(one) - 20}) for one in sealed)


async def lives(store: SQLStore, user: int, turn: int) -> Report:
    """One step of somebody's life with the bot; many people's steps lie between each other in the pages."""
    person, address = store.identify("telegram", str(user)), f"telegram:{user}"
    held = await store.transact(lambda tx: tx.conversations.load(person))
    await save(store, person, held, '"' + "ord " * (40 * turn + user % 7) + '"', NOW)
    told = await tell(store, report("hög musik " * (user % 13)), person, address)
    await store.transact(lambda tx: tx.reports.rewrite(told.id, person, "ändrat " * 30 * turn, None, NOW))
    await answer(store, told, reply("tack " * 9))
    await photo(store, told.id, os.urandom(3000 * turn), person)
    await want(store, uuid4(), person)
    await put(store, wish("fler lampor " * turn), person)
    await follow(store, person, "pledge", address)
    await post(store, *(posting(address, '"' + "svar " * 50 + '"') for _ in range(3)))
    await store.transact(lambda tx: tx.incidents.set_aside(uuid4(), "telegram", turn, '"fel"', "E", NOW, person))
    return told


async def a_town(store: SQLStore, keys: Any) -> Report:
    """Many people and, among them, Anna: what is sealed of her is recorded. Her last report."""
    told = None
    for turn in (1, 2, 3):
        for user in range(OTHERS):
            if user == OTHERS // 2:
                keys.recording = True
                told = await lives(store, 1, turn)
                keys.recording = False
            await lives(store, 1000 + user, turn)
    assert told is not None
    return told


@pytest.mark.sqlite
async def test_nothing_of_an_erased_person_is_left_on_the_disk(
    opened: Opened, keys: RecordingKeyring, database: Database
) -> None:
    store = await opened()
    await a_town(store, keys)
    person, recipient = store.identify("telegram", "1"), store._identity.recipient("telegram:1")
    assert len(keys.sealed) > 40
    assert set(await rows_of(store, "1")) == KNOW_A_PERSON
    await erase(store, "1")
    assert found(keys.sealed, database.raw()) > 0, "a search that finds nothing at all proves nothing"
    await store.scrub()
    raw = database.raw()
    assert found(keys.sealed, raw) == 0
    for id in (person, recipient):
        assert id.encode() not in raw
    assert database.wal_size() == 0
    assert store.identify("telegram", "1000").encode() in raw
    assert await store.transact(lambda tx: tx.reports.count()) == 3 * (OTHERS + 1)


async def withdraw(tx: Transaction, told: Report, person: str) -> None:
    assert await tx.reports.withdraw(told.id, person, NOW)


async def rewrite(tx: Transaction, told: Report, person: str) -> None:
    assert await tx.reports.rewrite(told.id, person, "nya ord", None, NOW)


async def retire(tx: Transaction, told: Report, person: str) -> None:
    for aggregate in (tx.reports, tx.wishes, tx.photos):
        await aggregate.retire(ALL_OLD, NOW + DAY * 2)


@pytest.mark.sqlite
@pytest.mark.parametrize(("act", "gone"), [(withdraw, 4), (rewrite, 1), (retire, 4)])
async def test_words_that_were_taken_back_replaced_or_kept_long_enough_are_gone_from_the_disk_too(
    opened: Opened, keys: RecordingKeyring, database: Database, act: Any, gone: int
) -> None:
    store = await opened()
    person = store.identify("telegram", "1")
    keys.recording = True
    told = await tell(store, report("hög musik"), person)
    if gone > 1:
        await answer(store, told, reply("tack för det"))
        await photo(store, told.id, os.urandom(9000), person)
    keys.recording = False
    # Words, address, answer, and what a photo had; an address stays where only the words are replaced.
    expected = keys.sealed if gone > 1 else keys.sealed[:1]
    assert found(expected, database.raw()) == len(expected)
    await store.transact(lambda tx: act(tx, told, person))
    await store.scrub()
    assert found(expected, database.raw()) == 0


async def test_scrubbing_waits_its_turn_and_spoils_no_work_beside_it(opened: Opened) -> None:
    store = await opened()
    claims = [claim_update(store, number) for number in range(40)]
    results = await asyncio.gather(*claims[:20], store.scrub(), *claims[20:30], store.scrub(), *claims[30:])
    assert results.count(None) == 2
    assert results.count(True) == 40
    assert not await claim_update(store, 1)


@pytest.mark.sqlite
async def test_scrubbing_inside_a_transaction_is_refused_instead_of_waiting_for_ever(opened: Opened) -> None:
    store = await opened()

    async def work(tx: Transaction) -> None:
        await store.scrub()

    with pytest.raises(RuntimeError, match="wait for itself"):
        await store.transact(work)


@pytest.mark.sqlite
async def test_while_somebody_reads_the_log_cannot_be_emptied_and_that_is_said(
    opened: Opened, database: Database
) -> None:
    store = await opened(busy_timeout=0)
    await tell(store, report())
    reader = sqlite3.connect(database.path, isolation_level=None)
    reader.execute("BEGIN")
    reader.execute("SELECT count(*) FROM reports").fetchall()
    with pytest.raises(StorageUnavailable, match="reads the database"):
        await store.scrub()
    reader.close()
    assert await store.transact(lambda tx: tx.reports.count()) == 1
    await store.scrub()
    assert database.wal_size() == 0


async def test_a_cancelled_caller_does_not_stop_the_scrubbing(opened: Opened, database: Database) -> None:
    store = await opened()
    await tell(store, report())
    scrubbing = asyncio.create_task(store.scrub())
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    scrubbing.cancel()
    await asyncio.gather(scrubbing, return_exceptions=True)
    assert await store.transact(lambda tx: tx.reports.count()) == 1


async def test_a_scrubbed_store_can_be_opened_again(opened: Opened, keys: Keyring) -> None:
    store = await opened()
    told = await tell(store, report(created_at=later(1)))
    await store.scrub()
    await store.close()
    store = await opened(MUNICIPALITY)
    assert [own.report for own in await store.transact(lambda tx: tx.reports.mine("anna", 1))] == [told]
