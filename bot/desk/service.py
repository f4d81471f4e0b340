"""The room of the service itself: how it does, for the operators."""

from bot.desk.turn import DeskTurn
from bot.service import figures
from core.desk import service
from core.tallies import day_of, last_week, this_week

ACTS = frozenset({""})


async def press(desk: DeskTurn, act: str, about: str) -> None:  # noqa: ARG001 - as every room
    """Show this week so far, and the last one."""
    today = day_of(desk.now, desk.world.zone)
    now = await figures(desk.tx, desk.world, this_week(today))
    before = await figures(desk.tx, desk.world, last_week(today))
    desk.show(service.page(now, before))


async def hear(desk: DeskTurn, act: str, about: str) -> None:
    """Nothing is awaited here: the page again."""
    await press(desk, act, about)
