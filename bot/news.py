"""You said – we did: what the pledge's file has to tell is sent once to everyone who follows it. The rules:

1. A piece of news is claimed and posted to all its followers in one transaction: a crash neither doubles nor loses it.
2. What was there before the program ran for the first time is no news.
3. Nobody is written to at night.
"""

from collections.abc import Iterator
from datetime import datetime, time

import structlog

from bot.changes import posting
from bot.turns import Turns
from core import following
from core.errors import StorageUnavailable
from core.past import Whole
from core.pledge import FocusArea, News, Pledge, in_language
from core.ports import Follower, Posting, Transaction
from core.prompts import home_button, press_of
from core.texts import Button, Say, Text
from handlers.outbound import render

log = structlog.get_logger()

PAGE = 200
WAKING = (time(8), time(20))
BEGUN = "begun"


class Herald:
    """Tells the news of one municipality's pledges."""

    def __init__(self, turns: Turns) -> None:
        self._turns = turns

    async def round(self) -> None:
        """Tell what there is to tell; a failure is logged and tried again in the next round."""
        try:
            await self.tell(self._turns.clock())
        except StorageUnavailable:
            log.exception("storage.unavailable")
        except Exception:
            log.exception("news.not_told")

    async def tell(self, now: datetime) -> int:
        """Tell what was not told yet; how many messages. Raises StorageUnavailable."""
        if await self._begin(now):
            return 0
        begins, ends = WAKING
        if not begins <= now.astimezone(self._turns.world.zone).time() < ends:
            return 0
        told = 0
        for pledge, area, news in self._all():
            told += await self._tell(pledge, area, news, now)
        return told

    async def _begin(self, now: datetime) -> bool:
        """The first time, all that there is counts as told."""

        async def begin(tx: Transaction) -> bool:
            if await tx.news.known():
                return False
            await tx.news.claim(BEGUN, now)
            for pledge, _, news in self._all():
                await tx.news.claim(_key(pledge, news), now)
            return True

        return await self._turns.store.transact(begin)

    def _all(self) -> Iterator[tuple[Pledge, FocusArea, News]]:
        for pledge in self._turns.world.pledges:
            for area in pledge.focus_areas:
                for action in area.actions:
                    for news in action.news:
                        yield pledge, area, news

    async def _tell(self, pledge: Pledge, area: FocusArea, news: News, now: datetime) -> int:
        async def tell(tx: Transaction) -> int:
            if not await tx.news.claim(_key(pledge, news), now):
                return 0
            told, after = 0, ""
            while followers := await tx.follows.of((Whole.PLEDGE, area.id), after, PAGE):
                await tx.outbox.post([self._message(pledge, area, news, one, now) for one in followers], now)
                told, after = told + len(followers), followers[-1].person
            return told

        told = await self._turns.store.transact(tell)
        if told:
            self._turns.posted()
            log.info("news.told", messages=told)
        return told

    def _message(self, pledge: Pledge, area: FocusArea, news: News, to: Follower, now: datetime) -> Posting:
        message = render(page(pledge, area, news, to.language), to.language, self._turns.speech)
        if message is None:
            raise AssertionError("news is a message")
        return posting(message, to.address, now)


def page(pledge: Pledge, area: FocusArea, news: News, language: str) -> Say:
    """One piece of news, and the way out."""
    title = in_language(area.title, language)
    parts = [Text(key="news", args={"area": title, "year": str(pledge.year)})]
    if news.said is not None:
        parts.append(Text(key="news-said", args={"words": in_language(news.said, language)}))
    parts.append(Text(key="news-did", args={"words": in_language(news.did, language)}))
    read = Button(label=Text(key="menu-pledge"), press=press_of(None, "pledge", area.id))
    leave = Button(label=Text(key="button-unfollow"), press=press_of(None, "unfollow", following.ALL))
    return Say(parts=tuple(parts), buttons=((read,), (leave,), (home_button(),)))


def _key(pledge: Pledge, news: News) -> str:
    return f"{pledge.municipality}/{pledge.year}/{news.id}"
