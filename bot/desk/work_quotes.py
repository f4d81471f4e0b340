"""The room of reports: which words may be quoted."""

from datetime import timedelta

from bot.desk.turn import DeskTurn
from core.desk import work_quotes as pages
from core.desk.work_codes import WORDS, read_about, words_code
from core.ids import read_token, token_of
from core.texts import Text
from core.work import Quote


async def show(desk: DeskTurn, about: str) -> None:
    """The next candidate, after the one that the button names."""
    since = desk.now - timedelta(days=pages.DAYS)
    worked = await desk.tx.worklist.quotable(since, read_token(about))
    if worked is not None:
        await desk.note("read-quote", report=worked.report.id)
    desk.show(pages.page(desk.world, worked))


async def approve(desk: DeskTurn, about: str) -> None:
    """These words may be quoted."""
    await _decide(desk, about, Quote.APPROVED)


async def decline(desk: DeskTurn, about: str) -> None:
    """They may not."""
    await _decide(desk, about, Quote.DECLINED)


async def _decide(desk: DeskTurn, about: str, said: Quote) -> None:
    """Decide on the words that were shown, and on no others: they may have been changed since."""
    told = read_about(about, WORDS)
    worked = await desk.tx.worklist.one(told.id) if told.id is not None else None
    read = worked is not None and worked.worded_at is not None and words_code(worked.worded_at) == told.code
    if worked is not None and worked.worded_at is not None and read:
        read = await desk.tx.worklist.quote(worked.report.id, worked.worded_at, said)
    if worked is None or not read:
        desk.toast(Text(key="work-words-changed"), alert=True)
        await show(desk, "")
        return
    await desk.note(f"quote-{said.value}", report=worked.report.id)
    desk.toast(Text(key="work-quoted" if said is Quote.APPROVED else "work-not-quoted"))
    await show(desk, token_of(worked.report.id))
