"""The desk's first page."""

from bot.desk.turn import DeskTurn
from core.desk import home

ACTS = frozenset({""})


async def press(desk: DeskTurn, act: str, about: str) -> None:  # noqa: ARG001 - as every room
    """Show the rooms."""
    desk.show(home.page(desk.member))


async def hear(desk: DeskTurn, act: str, about: str) -> None:  # noqa: ARG001 - as every room
    """Nothing is awaited here: the rooms again."""
    desk.show(home.page(desk.member))
