"""The room of what a coach hands out: made outside the turn, and sent into the chat. Only of the coach's own links."""

from bot.desk.turn import DeskTurn
from bot.posting import new_id
from core.coaches import Link, LinkState
from core.desk import material as pages
from core.desk.people import BETWEEN
from core.ids import read_token
from core.publishing import Errand, ErrandKind
from core.texts import Text

ACTS = frozenset({"", "lang", "make"})


async def press(desk: DeskTurn, act: str, about: str) -> None:
    """Do what a button asks for."""
    token, language, what = (*about.split(BETWEEN, 2), "", "")[:3]
    link = await _found(desk, token)
    if link is None:
        desk.toast(Text(key="links-gone"), alert=True)
        desk.say(Text(key="links-gone"))
    elif link.state(desk.now.astimezone(desk.world.zone).date()) is LinkState.ENDED:
        desk.say(Text(key="material-ended"))
    elif language not in desk.world.languages:
        desk.show(pages.choose_language(link, desk.world.languages, desk.language))
    elif act == "make" and what in set(pages.What):
        await desk.tx.errands.add(
            Errand(
                id=new_id(desk.now), kind=ErrandKind.MATERIAL, made_by=desk.member.person, address=desk.address,
                about=about, language=desk.language, created_at=desk.now,
            )
        )  # fmt: skip
        desk.show(pages.making(link))
    else:
        desk.show(pages.choose_what(link, language))


async def hear(desk: DeskTurn, act: str, about: str) -> None:
    """Nothing is awaited here."""
    await press(desk, act, about)


async def _found(desk: DeskTurn, token: str) -> Link | None:
    id = read_token(token)
    return next((one for one in await desk.tx.links.of(desk.member.person) if one.id == id), None)
