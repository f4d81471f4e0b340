"""Notes: what staff write for each other about a report."""

from datetime import timedelta
from typing import Any
from uuid import uuid4

from core.ports import Store
from core.ports_reports import Kept
from core.report import Report
from core.staff import Member, Role
from storage.schema_staff import notes
from tests.storage.conftest import NOW
from tests.storage.verbs import damage, later, report, tell

KEPT = Kept(timedelta(days=730), timedelta(days=90), timedelta(days=30))


async def _sealed(tx: Any) -> list[bytes | None]:
    return [row.sealed_words for row in await tx.updates._scope.session.execute(notes.select())]


async def note(store: Store, told: Report, words: str, author: str = "siv", minutes: float = 0) -> None:
    await store.transact(lambda tx: tx.notes.add(uuid4(), told.id, author, words, later(minutes)))


async def noted(store: Store, told: Report) -> list[tuple[str | None, str | None]]:
    worked = await store.transact(lambda tx: tx.worklist.one(told.id))
    assert worked is not None
    return [(note.name, note.words) for note in worked.notes]


async def test_notes_stand_in_their_order_with_the_name_of_who_wrote_them(store: Store) -> None:
    siv = Member(
        id=uuid4(), person="siv", role=Role.ADMIN, name="Siv", address="telegram:9", language="sv", joined_at=NOW
    )
    told = await tell(store, report())
    await store.transact(lambda tx: tx.staff.put(siv))
    await note(store, told, "andra", "ove", 2)
    await note(store, told, "första")
    assert await noted(store, told) == [("Siv", "första"), (None, "andra")]
    await store.transact(lambda tx: tx.staff.revoke(siv.id, NOW))
    assert (await noted(store, told))[0] == ("Siv", "första")
    await damage(store, notes)
    assert await noted(store, told) == [("Siv", None), (None, None)]


async def test_a_note_goes_as_the_words_of_its_report_go(store: Store) -> None:
    told = await tell(store, report())
    await note(store, told, "gammal")
    await note(store, told, "ny", minutes=60 * 24 * 10)
    await store.transact(lambda tx: tx.reports.retire(KEPT, NOW + timedelta(days=91)))
    assert [words for _, words in await noted(store, told)] == [None, "ny"]
    await store.transact(lambda tx: tx.people.erase("siv", "telegram:9"))
    assert [words for _, words in await noted(store, told)] == [None, "ny"]
    await store.transact(lambda tx: tx.people.erase("anna", "telegram:1"))
    assert await noted(store, told) == []


async def test_the_notes_of_a_report_that_is_taken_back_lose_their_words(store: Store) -> None:
    told = await tell(store, report())
    await note(store, told, "om den")
    await store.transact(lambda tx: tx.reports.withdraw(told.id, "anna", NOW))

    rows = await store.transact(_sealed)
    assert rows == [None]


async def test_the_notes_of_a_report_go_with_its_row(store: Store) -> None:
    told = await tell(store, report())
    await note(store, told, "om den")
    await store.transact(lambda tx: tx.reports.retire(KEPT, NOW + timedelta(days=731)))
    assert await store.transact(_sealed) == []
