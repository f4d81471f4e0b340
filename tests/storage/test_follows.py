from typing import Any

from sqlalchemy import update

from core.ports import Store
from core.ports_people import Follower
from storage.schema import follows
from storage.scope import MUNICIPALITY
from tests.storage.conftest import NOW
from tests.storage.verbs import follow, later


async def followers(store: Store, *topics: str, after: str = "", limit: int = 10) -> list[Follower]:
    return await store.transact(lambda tx: tx.follows.of(topics, after, limit))


async def test_following_again_changes_only_where_and_in_which_language(store: Store) -> None:
    await follow(store, "anna", "pledge")
    await follow(store, "anna", "droger", now=later(1))
    await follow(store, "anna", "pledge", "telegram:2", "ar", later(2))
    assert await store.transact(lambda tx: tx.follows.mine("anna")) == ["pledge", "droger"]
    assert await followers(store, "pledge") == [Follower("anna", "telegram:2", "ar")]


async def test_whoever_follows_several_topics_is_told_once(store: Store) -> None:
    for person in ("cecilia", "anna", "berit"):
        for topic in ("pledge", "droger"):
            await follow(store, person, topic, f"telegram:{person}")
    await follow(store, "dag", "other", "telegram:dag")
    told = await followers(store, "droger", "pledge")
    assert [one.person for one in told] == ["anna", "berit", "cecilia"]
    assert [one.address for one in told] == ["telegram:anna", "telegram:berit", "telegram:cecilia"]
    assert await followers(store) == []


async def test_followers_come_in_parts_that_miss_and_repeat_nobody(store: Store) -> None:
    people = [f"person{number:02}" for number in range(7)]
    for person in people:
        await follow(store, person, "pledge")
    found: list[str] = []
    while part := await followers(store, "pledge", after=found[-1] if found else "", limit=3):
        assert len(part) <= 3
        found += [one.person for one in part]
    assert found == people


async def test_whose_address_cannot_be_opened_holds_back_nobody_after(store: Store) -> None:
    for person in ("anna", "berit", "cecilia"):
        await follow(store, person, "pledge")

    async def damage(tx: Any) -> None:
        damaged = (follows.c.municipality == MUNICIPALITY, follows.c.person < "c")
        await tx.follows._scope.run(update(follows).where(*damaged).values(sealed_address=b"damaged"))

    await store.transact(damage)
    assert [one.person for one in await followers(store, "pledge", limit=1)] == ["cecilia"]
    assert await followers(store, "pledge", after="cecilia") == []


async def test_one_topic_or_all_can_be_left(store: Store) -> None:
    for topic in ("pledge", "droger", "trafik"):
        await follow(store, "anna", topic)
    await follow(store, "berit", "droger")
    assert await store.transact(lambda tx: tx.follows.remove("anna", "droger")) == 1
    assert await store.transact(lambda tx: tx.follows.remove("anna", "droger")) == 0
    assert await store.transact(lambda tx: tx.follows.mine("anna")) == ["pledge", "trafik"]
    assert await store.transact(lambda tx: tx.follows.remove("anna", None)) == 2
    assert await store.transact(lambda tx: tx.follows.mine("anna")) == []
    assert await store.transact(lambda tx: tx.follows.mine("berit")) == ["droger"]


async def test_each_news_is_told_once(store: Store) -> None:
    assert not await store.transact(lambda tx: tx.news.known())
    assert await store.transact(lambda tx: tx.news.claim("2023/droger/1", NOW))
    assert not await store.transact(lambda tx: tx.news.claim("2023/droger/1", later(1)))
    assert await store.transact(lambda tx: tx.news.claim("2023/droger/2", later(1)))
    assert await store.transact(lambda tx: tx.news.known())
