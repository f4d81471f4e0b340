"""The room of reports: which tell of the same event."""

from bot.desk.turn import DeskTurn
from bot.desk.work_report import find
from core.desk import work_report as pages
from core.desk.work_codes import TOKEN, Filter, about, read_about
from core.ids import read_reference, read_token
from core.texts import Say, Text

SHOWN = 8


async def show(desk: DeskTurn, carried: str) -> None:
    """The reports of one event, and those that may be of it."""
    told = read_about(carried)
    if (worked := await find(desk, told)) is None:
        return
    siblings = await desk.tx.worklist.siblings(worked.report.id, SHOWN)
    near = await desk.tx.worklist.candidates(worked.report.id, SHOWN)
    desk.show(pages.same_page(desk.world, worked, tuple(siblings), tuple(near), told.filter))


async def join(desk: DeskTurn, carried: str) -> None:
    """Two reports tell of the same."""
    told, other = read_about(carried[:TOKEN]), read_token(carried[TOKEN:])
    worked = await find(desk, told)
    if worked is None:
        return
    if other is None or await desk.tx.worklist.one(other) is None or other == worked.report.id:
        desk.toast(Text(key="work-gone"), alert=True)
    else:
        await desk.tx.events.join(worked.report.id, other)
        await desk.note("joined-event", report=worked.report.id)
        desk.toast(Text(key="work-joined"))
    await show(desk, about(worked.report.id, Filter()))


async def split(desk: DeskTurn, carried: str) -> None:
    """Take back that staff put a report with others; what place and time put together stays so."""
    told = read_about(carried)
    if (worked := await find(desk, told)) is None:
        return
    if await desk.tx.events.part(worked.report.id):
        await desk.note("split-event", report=worked.report.id)
        desk.toast(Text(key="work-was-split"))
    else:
        desk.toast(Text(key="work-by-itself"), alert=True)
    await show(desk, carried)


async def ask_reference(desk: DeskTurn, carried: str) -> None:
    """Wait for the reference of a report that is of the same event."""
    told = read_about(carried)
    if (worked := await find(desk, told)) is not None:
        desk.wait_for("work", "name", carried)
        asked = Text(key="work-name-ask", args={"reference": worked.report.reference})
        desk.show(Say(parts=(asked,), buttons=pages.to_report(worked, told.filter)))


async def take_reference(desk: DeskTurn, carried: str, words: str) -> None:
    """The reference of a report that is of the same event."""
    told = read_about(carried)
    if (worked := await find(desk, told)) is None:
        return
    reference = read_reference(words)
    held = await desk.tx.reports.held(reference) if reference else None
    if held is None or held.report.id == worked.report.id:
        desk.say(Text(key="work-name-unknown"))
        desk.wait_for("work", "name", carried)
        return
    await desk.tx.events.join(worked.report.id, held.report.id)
    await desk.note("joined-event", report=worked.report.id)
    await show(desk, carried)
