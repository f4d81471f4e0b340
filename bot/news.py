"""You said – we did: each piece of news is sent once to everyone who follows it. The rules:

1. A piece of news is claimed once, and told page by page. A page is posted, and how far it came is noted, in one
   transaction: killed at any point, it goes on after the last page, and neither doubles nor loses anyone.
2. A page is at most PAGE messages, at most one a SECOND, and only when the one before has left the outbox: Telegram
   takes about 30 messages a second from a bot, and residents who are talking with it come first.
3. What was there before the program ran for the first time is no news.
4. Nobody is written to at night: what has not been told by then goes on in the morning.
5. News that was taken away is told to nobody else; news that was changed is told on as it is now.
"""

from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, time, timedelta

import structlog

from bot.posting import posting
from bot.turns import Turns
from core.past import Whole
from core.pledge import FocusArea, News, Pledge
from core.pledge_pages import news_page
from core.ports import Transaction
from core.ports_messages import Posting
from core.ports_people import Follower
from core.publishing import Telling, news_key
from handlers.outbound import render

log = structlog.get_logger()

PAGE = 25
SECOND = timedelta(seconds=1)
# When there is nothing to tell, it is looked again so often; whoever publishes something wakes us.
LOOK = timedelta(minutes=1)
WAKING = (time(8), time(20))
BEGUN = "begun"


@dataclass(frozen=True, slots=True)
class _Told:
    """One page: how many were told, and whether there may be more to tell now."""

    messages: int = 0
    more: bool = False


class Herald:
    """Tells the news of one municipality's pledges. `refresh` makes the turns' world what the database says now."""

    def __init__(self, turns: Turns, refresh: Callable[[datetime], Awaitable[None]]) -> None:
        self._turns, self._refresh = turns, refresh
        # What is known to be claimed, so that it need not be asked at each page.
        self._claimed: set[str] = set()

    async def round(self) -> timedelta:
        """Tell the next page; how long until there may be another. Raises StorageUnavailable."""
        told = await self._step(self._turns.clock())
        return SECOND if told.more else LOOK

    async def tell(self, now: datetime) -> int:
        """Tell the next page, if one may be told now; how many messages. Raises StorageUnavailable."""
        return (await self._step(now)).messages

    async def _step(self, now: datetime) -> _Told:
        if await self._begin(now):
            return _Told()
        begins, ends = WAKING
        if not begins <= now.astimezone(self._turns.world.zone).time() < ends:
            return _Told()
        await self._claim(now)
        await self._hear_of_it(now)
        told = await self._turns.store.transact(lambda tx: self._page(tx, now))
        if told.messages:
            self._turns.posted()
        return told

    async def _hear_of_it(self, now: datetime) -> None:
        """Where there are others: what is being told may have been written, changed or taken away at another one's
        desk."""
        store = self._turns.store
        if not store.alone and await store.transact(lambda tx: tx.tellings.under_way()) is not None:
            await self._refresh(now)

    async def _begin(self, now: datetime) -> bool:
        """The first time, all that there is counts as told."""

        async def begin(tx: Transaction) -> bool:
            if await tx.news.known():
                return False
            await tx.news.claim(BEGUN, now)
            for pledge, _, news in self._all():
                await tx.news.claim(news_key(pledge, news), now)
            return True

        return not self._claimed and await self._turns.store.transact(begin)

    def _all(self) -> Iterator[tuple[Pledge, FocusArea, News]]:
        for pledge in self._turns.world.pledges:
            for area in pledge.focus_areas:
                for action in area.actions:
                    for news in action.news:
                        yield pledge, area, news

    async def _claim(self, now: datetime) -> None:
        """Begin to tell what was not told yet."""

        new = {news_key(pledge, news): area.id for pledge, area, news in self._all()}
        new = {key: area for key, area in new.items() if key not in self._claimed}

        async def claim(tx: Transaction) -> None:
            for key, area in new.items():
                if await tx.news.claim(key, now):
                    await tx.tellings.begin(key, await tx.follows.count((Whole.PLEDGE, area)), now)

        if new:
            await self._turns.store.transact(claim)
            self._claimed |= new.keys()

    async def _page(self, tx: Transaction, now: datetime) -> _Told:
        telling = await tx.tellings.under_way()
        if telling is None:
            return _Told()
        if telling.not_before > now or await tx.outbox.backlog(now) >= PAGE:
            return _Told(more=True)
        found = next((found for found in self._all() if news_key(found[0], found[2]) == telling.key), None)
        followers = await tx.follows.of((Whole.PLEDGE, found[1].id), telling.after, PAGE) if found else []
        if found is None or not followers:
            await self._end(tx, telling, now)
            return _Told(more=True)
        await tx.outbox.post([self._message(*found, one, now) for one in followers], now)
        await tx.tellings.go_on(telling.key, followers[-1].person, len(followers), now + SECOND)
        return _Told(len(followers), more=True)

    async def _end(self, tx: Transaction, telling: Telling, now: datetime) -> None:
        await tx.tellings.end(telling.key, now)
        log.info("news.told", messages=telling.told)

    def _message(self, pledge: Pledge, area: FocusArea, news: News, to: Follower, now: datetime) -> Posting:
        message = render(news_page(pledge, area, news, to.language), to.language, self._turns.speech)
        if message is None:
            raise AssertionError("news is a message")
        return posting(message, to.address, now)
