from datetime import timedelta

import pytest

from core.ports import Store
from core.ports_reports import Kept, Retired
from core.report import Hold
from storage.schema import wishes
from tests.storage.conftest import NOW
from tests.storage.verbs import damage, later, put, wish

DAY = timedelta(days=1)
KEPT = Kept(rows=DAY * 730, words=DAY * 90, addresses=DAY * 30)


async def test_a_wish_comes_back_as_it_was_wished(store: Store) -> None:
    wished = await put(store, wish(hold=Hold.NAMED_PERSON))
    assert await store.transact(lambda tx: tx.wishes.mine("anna")) == [wished]
    assert await store.transact(lambda tx: tx.wishes.mine("berit")) == []


async def test_a_person_has_one_wish_for_each_year_and_area_and_the_last_one_counts(store: Store) -> None:
    await put(store, wish("först"))
    await put(store, wish("berits"), "berit")
    other = await put(store, wish(None, area="other", created_at=later(1)))
    next_year = await put(store, wish(year=2028, created_at=later(2)))
    last = await put(store, wish("sist", created_at=later(3)))
    assert await store.transact(lambda tx: tx.wishes.mine("anna")) == [last, next_year, other]
    assert [one.text for one in await store.transact(lambda tx: tx.wishes.mine("berit"))] == ["berits"]


async def test_a_wish_put_twice_is_there_once(store: Store) -> None:
    wished = await put(store, wish())
    await put(store, wished)
    assert await store.transact(lambda tx: tx.wishes.mine("anna")) == [wished]


@pytest.mark.parametrize(("days", "gone"), [(89, Retired(0, 0, 0)), (91, Retired(0, 1, 0)), (731, Retired(1, 0, 0))])
async def test_the_words_of_a_wish_go_before_the_vote(store: Store, days: int, gone: Retired) -> None:
    wished = await put(store, wish())
    now = NOW + DAY * days
    assert await store.transact(lambda tx: tx.wishes.retire(KEPT, now)) == gone
    assert await store.transact(lambda tx: tx.wishes.retire(KEPT, now)) == Retired(0, 0, 0)
    left = await store.transact(lambda tx: tx.wishes.mine("anna"))
    assert left == ([] if gone.rows else [wished.model_copy(update={"text": None if gone.words else wished.text})])


async def test_a_wish_that_cannot_be_opened_is_still_a_vote(store: Store) -> None:
    wished = await put(store, wish())
    await damage(store, wishes)
    assert await store.transact(lambda tx: tx.wishes.mine("anna")) == [wished.model_copy(update={"text": None})]
