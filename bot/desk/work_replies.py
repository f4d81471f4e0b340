"""The room of reports: how far one has come, and what its reporter is told."""

from bot.desk.turn import DeskTurn
from bot.desk.work_report import find, show
from bot.posting import new_id
from bot.quiet import held_until
from core.desk import work_replies as pages
from core.desk.answer import LONGEST, read
from core.desk.work_codes import MARK, About, read_about
from core.ids import token_of
from core.own import state_text
from core.past import Reply
from core.quiet import quiet_until
from core.report import Report, ReportState
from core.texts import Text


async def mark_seen(desk: DeskTurn, about: str) -> None:
    """It was read. Its reporter is not written to for that."""
    told = read_about(about, MARK)
    if (worked := await find(desk, told)) is None:
        return
    mark = told.mark
    if mark is None or not await desk.tx.worklist.move(worked.report.id, mark, ReportState.SEEN):
        await _overtaken(desk, worked.state, about, told)
        return
    await desk.note("seen", report=worked.report.id)
    desk.toast(Text(key="work-is-now", args={"state": state_text(ReportState.SEEN)}))
    await show(desk, about[:22] + told.filter.code)


async def _step(desk: DeskTurn, about: str, more: int = 0) -> tuple[pages.Step, str] | None:
    """The report on its way, and what else the button carries; None, and that is said, when it was changed since."""
    told = read_about(about, MARK + 1 + more)
    if (worked := await find(desk, told)) is None:
        return None
    mark, to = told.mark, told.to
    if mark != worked.mark or to is None or to is ReportState.NEW:
        await _overtaken(desk, worked.state, about, told)
        return None
    return pages.Step(worked, worked.mark, to, told.filter), told.code[MARK + 1 :]


async def _overtaken(desk: DeskTurn, state: ReportState, about: str, told: About) -> None:
    desk.toast(Text(key="work-overtaken", args={"state": state_text(state)}), alert=True)
    await show(desk, about[:22] + told.filter.code)


async def choose(desk: DeskTurn, about: str) -> None:
    """How to tell that it comes to a state."""
    if (found := await _step(desk, about)) is not None:
        desk.show(pages.choosing(desk.world, found[0]))


async def preview(desk: DeskTurn, about: str) -> None:
    """A template, before it is sent."""
    if (found := await _step(desk, about, 1)) is None:
        return
    step, code = found
    template = pages.template(code)
    desk.show(pages.preview(desk.world, step, template) if template else pages.choosing(desk.world, step))


async def send(desk: DeskTurn, about: str) -> None:
    """Bring it to the state, and tell with a template or with nothing more."""
    if (found := await _step(desk, about, 1)) is None:
        return
    step, code = found
    template = pages.template(code)
    if template is None and code != pages.BARE:
        desk.show(pages.choosing(desk.world, step))
        return
    words = None
    if template is not None:
        words = desk.speech.text(pages.spoken(desk.world, step.worked.report), pages.filled(desk.world, template))
    await _give(desk, step, about, words)


async def ask_words(desk: DeskTurn, about: str) -> None:
    """Wait for own words."""
    if (found := await _step(desk, about)) is not None:
        desk.wait_for("work", "own", about)
        desk.show(pages.asking_words(desk.world, found[0]))


async def take_words(desk: DeskTurn, about: str, words: str) -> None:
    """Show own words back; they are kept with what is awaited, until they are sent or others are written."""
    if (found := await _step(desk, about)) is None:
        return
    if len(words) > LONGEST:
        desk.say(Text(key="desk-long", args={"most": LONGEST}))
        desk.wait_for("work", "own", about)
        return
    desk.wait_for("work", "own", about, words)
    desk.show(pages.own_words(desk.world, found[0], words))


async def send_words(desk: DeskTurn, about: str) -> None:
    """Send the words that were shown back last; when others were asked for since, they are to be written again."""
    if (found := await _step(desk, about)) is None:
        return
    written = desk.awaited
    if written is None or not written.words or (written.act, written.about) != ("own", about):
        desk.toast(Text(key="work-words-lost"), alert=True)
        await ask_words(desk, about)
        return
    await _give(desk, found[0], about, written.words)


async def _give(desk: DeskTurn, step: pages.Step, about: str, words: str | None) -> None:
    report = step.worked.report
    if not await desk.tx.worklist.move(report.id, step.mark, step.to):
        raise AssertionError("it was as it was seen, in this transaction")
    sent = await _tell(desk, report, step.to, words)
    args = {"reference": report.reference}
    desk.toast(_sent(desk, report.reference) if sent else Text(key="work-kept", args={**args}))
    await show(desk, about[:22] + step.filter.code)


def _sent(desk: DeskTurn, reference: str) -> Text:
    """That an answer is sent. At night it is the same whoever it is for: whether somebody is young is not for staff to
    learn."""
    awake = quiet_until(desk.now, desk.world.zone) is None
    return Text(key="work-told" if awake else "work-told-night", args={"reference": reference})


async def _tell(desk: DeskTurn, report: Report, state: ReportState, words: str | None) -> bool:
    """Store an answer, and send it where one is wanted; whether it is."""
    reply = Reply(id=new_id(desk.now), state=state, words=words, created_at=desk.now)
    await desk.tx.reports.reply(report.id, reply, desk.member.person)
    await desk.note(f"answered-{state.value.replace('_', '-')}", report=report.id)
    address = await desk.tx.worklist.address(report.id)
    if address is not None:
        said = pages.told(reply, report.reference, token_of(report.id))
        held = await held_until(desk.tx, address, desk.now, desk.world.zone)
        desk.tell(said, address, pages.spoken(desk.world, report), held)
    return address is not None


async def answer(desk: DeskTurn, about: str) -> None:
    """The command /answer: whatever state the report is in, since the one who writes it has named the new one."""
    given = read(about)
    if given is None:
        desk.say(Text(key="desk-how"))
        return
    if given.words is not None and len(given.words) > LONGEST:
        desk.say(Text(key="desk-long", args={"most": LONGEST}))
        return
    held = await desk.tx.reports.held(given.reference)
    args = {"reference": given.reference}
    if held is None:
        desk.say(Text(key="desk-unknown", args={**args}))
        return
    sent = await _tell(desk, held.report, given.state, given.words)
    desk.say(_sent(desk, given.reference) if sent else Text(key="desk-kept", args={**args}))
