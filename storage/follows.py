"""Who wants to hear what became of the pledge, and which news was told."""

from collections.abc import Collection
from datetime import datetime
from typing import Any

from sqlalchemy import Row, bindparam, delete, exists, func, select, true, update

from core.ports_people import Follower
from storage.schema import follows, news
from storage.scope import MUNICIPALITY, Scope

_UNIQUE = tuple(follows.primary_key)
_OF_PERSON = (follows.c.municipality == MUNICIPALITY, follows.c.person == bindparam("who"))
_AGAIN = update(follows).where(*_OF_PERSON, follows.c.topic == bindparam("of_topic"))
_REMOVE = delete(follows).where(*_OF_PERSON, follows.c.topic == bindparam("of_topic"))
_REMOVE_ALL = delete(follows).where(*_OF_PERSON)
_TOPICS = select(follows.c.topic).where(*_OF_PERSON).order_by(follows.c.created_at, follows.c.topic)
_other = follows.alias("other")
# Of the topics that a person follows, the first speaks for them.
_FOLLOWERS = (
    select(follows)
    .where(
        follows.c.municipality == MUNICIPALITY,
        follows.c.person > bindparam("after"),
        follows.c.topic.in_(bindparam("topics", expanding=True)),
        ~exists().where(
            _other.c.municipality == MUNICIPALITY,
            _other.c.person == follows.c.person,
            _other.c.topic < follows.c.topic,
            _other.c.topic.in_(bindparam("topics", expanding=True)),
        ),
    )
    .order_by(follows.c.person)
    .limit(bindparam("most"))
)
_COUNT = select(func.count(follows.c.person.distinct())).where(
    follows.c.municipality == MUNICIPALITY, follows.c.topic.in_(bindparam("topics", expanding=True))
)
_NEWS_UNIQUE = tuple(news.primary_key)
_KNOWN = select(true()).where(news.c.municipality == MUNICIPALITY).limit(1)


class Follows:
    """The `Follows` of core.ports."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope

    async def add(self, person: str, topic: str, address: str, language: str, now: datetime) -> None:
        """Follow; once more changes nothing but the address and the language."""
        where = {
            "sealed_address": self._scope.seal(follows.c.sealed_address, row_of(person, topic), address),
            "language": language,
        }
        if not await self._scope.insert(follows, _UNIQUE, person=person, topic=topic, created_at=now, **where):
            await self._scope.run(_AGAIN, who=person, of_topic=topic, **where)

    async def remove(self, person: str, topic: str | None) -> int:
        """Stop following a topic, or all of them; how many."""
        if topic is None:
            return (await self._scope.run(_REMOVE_ALL, who=person)).rowcount
        return (await self._scope.run(_REMOVE, who=person, of_topic=topic)).rowcount

    async def mine(self, person: str) -> list[str]:
        """The topics that a person follows, in the order in which they were taken up."""
        return list((await self._scope.run(_TOPICS, who=person)).scalars())

    async def of(self, topics: Collection[str], after: str, limit: int) -> list[Follower]:
        """Each person who follows one of the topics, once, in the order of their ids, beginning after one."""
        while rows := (await self._scope.run(_FOLLOWERS, topics=list(topics), after=after, most=limit)).all():
            if found := [follower for row in rows if (follower := self._follower(row)) is not None]:
                return found
            after = rows[-1].person
        return []

    async def count(self, topics: Collection[str]) -> int:
        """How many persons follow one of the topics."""
        return int((await self._scope.run(_COUNT, topics=list(topics))).scalar_one())

    def _follower(self, row: Row[Any]) -> Follower | None:
        address = self._scope.opened(follows.c.sealed_address, row_of(row.person, row.topic), row.sealed_address)
        return None if address is None else Follower(row.person, address, row.language)


class News:
    """The `News` of core.ports."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope

    async def claim(self, key: str, now: datetime) -> bool:
        """Note that it is being told; False when it was noted before."""
        return await self._scope.insert(news, _NEWS_UNIQUE, key=key, claimed_at=now)

    async def known(self) -> bool:
        """Whether any news was ever noted."""
        return (await self._scope.run(_KNOWN)).first() is not None


def row_of(person: str, topic: str) -> str:
    """What the seal of an address names as its row."""
    return f"{person}/{topic}"
