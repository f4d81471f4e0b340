"""What a coach asked for, made: files ready to be sent."""

import asyncio
import base64
from collections.abc import Awaitable, Callable, Sequence

from bot.material.paper import Sheet, poster, story
from bot.material.qr import as_png, as_svg
from bot.turns import Turns
from core.coaches import Coach, Link, address_of
from core.desk.material import What, caption, parts_of
from core.desk.people import BETWEEN
from core.ids import read_token
from core.messages import Message, SendDocument
from core.ports import Speech, Transaction
from core.publishing import Errand

MakesMaterial = Callable[[Errand], Awaitable[Sequence[Message]]]

NAMES = {What.SVG: "qr.svg", What.PNG: "qr.png", What.POSTER: "affisch-{}.pdf", What.STORY: "story-{}.png"}


def materials(turns: Turns) -> MakesMaterial:
    """What makes material of the links of one municipality."""

    async def make(errand: Errand) -> Sequence[Message]:
        token, language, what = (errand.about or "").split(BETWEEN, 2)
        id = read_token(token)

        async def read(tx: Transaction) -> tuple[Link | None, Coach | None]:
            own = await tx.links.of(errand.made_by)
            return next((one for one in own if one.id == id), None), await tx.coaches.card(errand.made_by)

        link, coach = await turns.store.transact(read)
        if link is None:
            return ()
        sheet = Sheet(language, turns.world.name, address_of(turns.handle(), link.code), coach)
        # In a thread: letters are looked up and set for a moment, and others write meanwhile.
        return await asyncio.to_thread(documents, link, sheet, parts_of(What(what)), errand.language, turns.speech)

    return make


def documents(link: Link, sheet: Sheet, parts: Sequence[What], language: str, speech: Speech) -> list[Message]:
    """A document for each part; `language` is that of its caption."""
    return [
        SendDocument(
            name=NAMES[part].format(sheet.language),
            content=base64.b64encode(_made(part, sheet, speech)).decode(),
            html=speech.text(language, caption(link, part)),
        )
        for part in parts
    ]


def _made(part: What, sheet: Sheet, speech: Speech) -> bytes:
    match part:
        case What.SVG:
            return as_svg(sheet.address)
        case What.PNG:
            return as_png(sheet.address)
        case What.POSTER:
            return poster(sheet, speech)
        case _:
            return story(sheet, speech)
