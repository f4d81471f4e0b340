"""News is written at the desk of one program and told by any: none ends what it has not heard of yet."""

from collections import Counter
from datetime import datetime, timedelta

from bot.news import PAGE, Herald
from bot.turns import Turns
from storage.store import SQLStore
from tests.bot.test_news import DAY, Content, crowd, herald_of, nothing_new, sent, tell_in, tells
from tests.municipality import LOCALES
from tests.replicas.conftest import Stores


def late_to_hear(store: SQLStore, content: Content) -> Herald:
    """One that runs since before the news, and looks at the database when it is told to."""
    turns = Turns(store, Content().world, LOCALES, lambda: DAY, lambda: None)

    async def refresh(_now: datetime) -> None:
        turns.world = content.world

    return Herald(turns, refresh)


async def test_news_of_another_desk_is_told_by_one_that_had_not_heard_of_it(stores: Stores) -> None:
    one, other = stores.two
    content = Content()
    await herald_of(one, content).tell(DAY)
    late = late_to_hear(other, content)
    await late.tell(DAY)
    people = PAGE + 3
    await crowd(one, people)
    tell_in(content)
    # Begun by the one, which does not come further than the first page.
    assert await herald_of(one, content).tell(DAY) == PAGE
    await tells(late, other, DAY + timedelta(minutes=1))
    assert Counter(message.address for message in await sent(other)) == {f"telegram:{n}": 1 for n in range(people)}


async def test_news_that_was_taken_away_at_another_desk_is_told_no_further(stores: Stores) -> None:
    one, other = stores.two
    content = Content()
    await herald_of(one, content).tell(DAY)
    await crowd(one, PAGE + 3)
    tell_in(content)
    turns = Turns(other, content.world, LOCALES, lambda: DAY, lambda: None)

    async def refresh(_now: datetime) -> None:
        turns.world = Content().world

    assert await herald_of(one, content).tell(DAY) == PAGE
    await tells(Herald(turns, refresh), other, DAY + timedelta(minutes=1))
    assert len(await sent(other)) == PAGE
    assert await Herald(turns, nothing_new).tell(DAY + timedelta(minutes=2)) == 0
