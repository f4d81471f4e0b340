from uuid import uuid4

import pytest

from core.errors import VersionConflict
from core.ports import Store
from core.ports_messages import HeldConversation
from storage.schema import conversations
from tests.storage.conftest import NOW
from tests.storage.verbs import damage, later, save


async def test_a_conversation_comes_back_as_it_was_saved(store: Store) -> None:
    saved = await save(store, "anna", None, '{"step":"where","text":"åäö \x00 🚗"}')
    assert saved.body == '{"step":"where","text":"åäö \x00 🚗"}'
    assert saved.version == 1


async def test_a_person_without_a_conversation_has_none(store: Store) -> None:
    assert await store.transact(lambda tx: tx.conversations.load("anna")) is None


async def test_a_saved_conversation_keeps_its_id_and_counts_its_versions(store: Store) -> None:
    first = await save(store, "anna", None, "1")
    second = await save(store, "anna", first, "2")
    assert (second.id, second.version, second.body) == (first.id, 2, "2")


async def test_a_turn_that_loaded_an_older_version_conflicts(store: Store) -> None:
    first = await save(store, "anna", None, "1")
    await save(store, "anna", first, "2")
    with pytest.raises(VersionConflict):
        await save(store, "anna", first, "other")
    held = await store.transact(lambda tx: tx.conversations.load("anna"))
    assert held is not None
    assert held.body == "2"


async def test_two_first_turns_conflict(store: Store) -> None:
    await save(store, "anna", None, "1")
    with pytest.raises(VersionConflict):
        await save(store, "anna", None, "other")


async def test_a_held_conversation_that_is_nowhere_conflicts(store: Store) -> None:
    with pytest.raises(VersionConflict):
        await save(store, "anna", HeldConversation(uuid4(), 1, ""), "1")


async def test_a_conversation_that_cannot_be_opened_is_there_without_its_body_and_can_be_saved_anew(
    store: Store,
) -> None:
    first = await save(store, "anna", None, "1", later(-20))
    await damage(store, conversations)
    held = await store.transact(lambda tx: tx.conversations.load("anna"))
    assert held == HeldConversation(first.id, first.version, None)
    assert (await save(store, "anna", held, "2")).body == "2"


async def test_stale_drafts_are_those_open_too_long_oldest_first(store: Store) -> None:
    for person, since in {"new": later(0), "old": later(-20), "older": later(-30), "none": None}.items():
        await save(store, person, None, "{}", since)
    assert await store.transact(lambda tx: tx.conversations.stale_drafts(NOW, 10)) == ["older", "old"]
    assert await store.transact(lambda tx: tx.conversations.stale_drafts(NOW, 1)) == ["older"]


async def test_a_draft_that_was_finished_is_not_stale(store: Store) -> None:
    draft = await save(store, "anna", None, "{}", later(-60))
    await save(store, "anna", draft, "{}", None)
    assert await store.transact(lambda tx: tx.conversations.stale_drafts(NOW, 10)) == []


async def test_only_conversations_without_a_draft_and_older_than_asked_are_forgotten(store: Store) -> None:
    for person, since, updated in (("old", None, -1), ("draft", later(-1), -1), ("new", None, 0)):
        await save(store, person, None, "{}", since, now=later(updated))
    assert await store.transact(lambda tx: tx.conversations.forget(NOW)) == 1
    for person, kept in (("old", False), ("draft", True), ("new", True)):
        held = await store.transact(lambda tx, person=person: tx.conversations.load(person))  # type: ignore[misc]
        assert (held is not None) is kept
