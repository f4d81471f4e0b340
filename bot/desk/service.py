"""The room of the service itself: how it does, for the operators."""

from bot.desk.turn import DeskTurn
from bot.posting import new_id
from bot.service import figures
from core.desk import service
from core.subscribing import made_for
from core.subscriptions import SERVICE
from core.tallies import day_of, last_week, this_week

ACTS = frozenset({"", "weekly", "stop"})


async def press(desk: DeskTurn, act: str, about: str) -> None:  # noqa: ARG001 - as every room
    """Show this week so far and the last one; send it each Monday from now on, or no more."""
    own = [one for one in await desk.tx.subscriptions.mine(desk.member.person) if one.scope == SERVICE]
    if act == "weekly" and not own:
        own = [made_for(desk.member, desk.world, new_id(desk.now), desk.now, scope=SERVICE)]
        await desk.tx.subscriptions.put(own[0])
        await desk.note("subscribed")
    elif act == "stop" and own:
        for one in own:
            await desk.tx.subscriptions.remove(one.id)
        own = []
        await desk.note("unsubscribed")
    today = day_of(desk.now, desk.world.zone)
    now = await figures(desk.tx, desk.world, this_week(today))
    before = await figures(desk.tx, desk.world, last_week(today))
    desk.show(service.page(now, before, weekly=bool(own)))


async def hear(desk: DeskTurn, act: str, about: str) -> None:  # noqa: ARG001 - as every room
    """Nothing is awaited here: the page again."""
    await press(desk, "", about)
