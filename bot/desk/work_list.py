"""The room of reports: its list."""

from bot.desk.turn import DeskTurn
from core.desk import work_list as pages
from core.desk.work_codes import read_filter, wanted
from core.ids import read_token


async def show(desk: DeskTurn, about: str) -> None:
    """A page of the list that a filter and, perhaps, a place in it name."""
    chosen, after, before = read_filter(about), None, None
    for mark in (pages.OLDER, pages.NEWER):
        if mark in about:
            code, _, token = about.partition(mark)
            chosen, found = read_filter(code), read_token(token)
            after, before = (found, None) if mark == pages.OLDER else (None, found)
    asked = wanted(chosen, desk.world, desk.now)
    page = await desk.tx.worklist.page(asked, pages.A_PAGE, after=after, before=before)
    held = await desk.tx.worklist.held(pages.MOST_HELD)
    areas = desk.world.pledge(desk.now).focus_areas
    desk.show(pages.listing(desk.world, chosen, page, held, areas, desk.language))


async def pick(desk: DeskTurn, about: str) -> None:
    """What to choose from, for one part of the filter."""
    areas = desk.world.pledge(desk.now).focus_areas
    desk.show(pages.picking(about[:1], read_filter(about[1:]), areas, desk.language))
