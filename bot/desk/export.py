"""The desk's room for taking reports out. A press notes what was asked for; the file is made when it is sent."""

from datetime import date

from bot.desk.turn import DeskTurn
from core.bulk import Wanted
from core.desk import export as pages
from core.exporting import Choice, Format, Span, span_of
from core.messages import SendExport, SendText
from core.texts import Say, Text
from handlers.outbound import render

ACTS = frozenset({"", "what", "make"})


async def press(desk: DeskTurn, act: str, about: str) -> None:
    """Ask which file, then of which days, then have it made. A press that does not fit begins anew."""
    format, _, choice = about.partition(".")
    if format not in set(Format) or act not in ("what", "make"):
        desk.show(pages.formats())
    elif act == "make" and choice in set(Choice):
        await _make(desk, Format(format), Choice(choice))
    else:
        desk.show(pages.spans(Format(format)))


async def hear(desk: DeskTurn, act: str, about: str) -> None:  # noqa: ARG001 - as every room
    """Nothing is awaited here: the first page again."""
    desk.show(pages.formats())


async def _make(desk: DeskTurn, format: Format, choice: Choice) -> None:
    span = span_of(choice, desk.now.astimezone(desk.world.zone).date(), await _earliest(desk))
    first, before = span.moments(desk.world.zone)
    count = await desk.tx.exports.count(Wanted(first, before, withdrawn=format is Format.REGISTER))
    if count > pages.MOST_IN_CHAT:
        desk.show(pages.too_many(count))
        return
    await desk.note(f"export {format.value}", reports=count)
    desk.show(pages.coming(span, count))
    desk.post(_message(desk, format, span, count))


async def _earliest(desk: DeskTurn) -> date:
    earliest = await desk.tx.exports.earliest() or desk.now
    return earliest.astimezone(desk.world.zone).date()


def _message(desk: DeskTurn, format: Format, span: Span, count: int) -> SendExport:
    return SendExport(
        format=format.value,
        first=span.first,
        last=span.last,
        language=desk.language,
        count=count,
        made_at=desk.now,
        html=_html(desk, pages.caption(format, span, count)),
        otherwise=_html(desk, pages.too_many(count).parts[0]),
    )


def _html(desk: DeskTurn, text: Text) -> str:
    message = render(Say(parts=(text,)), desk.language, desk.speech)
    return message.html if isinstance(message, SendText) else ""
