"""The desk's room for a digest now.

It is made outside the turn, which may not take so long: what was asked for waits in the outbox, so that a crash loses
none, and is made by bot.digest.making when it is its turn to be sent.
"""

from bot.desk.turn import DeskTurn
from core.conversation import Pressed
from core.desk import digest as pages
from core.digest.deeper import ACTS as PAGES
from core.digest.model import Period
from core.digest.which import Which, newest, read_which
from core.messages import MakeDigest
from core.texts import Text

NOW = "now"
FILES = ("pdf", "csv")
ACTS = frozenset({"", NOW, *PAGES, *FILES})


async def press(desk: DeskTurn, act: str, about: str) -> None:
    """Choose a period, have its digest made, turn to one of its pages, or get it as a file."""
    if act == NOW and about in [period.value for period in Period]:
        today = desk.now.astimezone(desk.world.zone).date()
        desk.show(pages.counting())
        await _want(desk, act, newest(Period(about), today))
    elif act in (*PAGES, *FILES):
        which = read_which(about)
        if which is None:
            desk.toast(Text(key="digest-toast-gone"), alert=True)
            return
        desk.toast(Text(key="digest-toast-counting"))
        await _want(desk, act, which)
    else:
        desk.show(pages.choose())


async def hear(desk: DeskTurn, act: str, about: str) -> None:  # noqa: ARG001 - as every room
    """Nothing is awaited here: the choice again."""
    desk.show(pages.choose())


async def _want(desk: DeskTurn, act: str, which: Which) -> None:
    await desk.note(f"digest {act}")
    message = desk.event.message if isinstance(desk.event, Pressed) and act not in FILES else None
    desk.post(
        MakeDigest(act=act, about=which.written(), person=desk.member.person, language=desk.language, message=message)
    )
