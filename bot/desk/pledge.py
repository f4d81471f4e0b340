"""The pledge's own room: a new pledge sent in as a file, read, published; what was said and done; the yearly pack.

What takes long (a file to fetch, a pack to make) is noted as an errand and done by bot.errands.
"""

import base64
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

from bot.desk import pledge_entries
from bot.desk.turn import DeskTurn
from bot.pledge_file import stored_pledge
from bot.posting import new_id
from bot.publishing import publish, schedule
from core.conversation import Attached, Said
from core.desk import pledge as pages
from core.desk.days import read_day
from core.desk.pledge import ROOM
from core.ids import read_token, token_of
from core.messages import SendDocument
from core.pledge import Pledge
from core.pledge_pages import area_page, overview, parties_page
from core.pledge_toml import as_toml
from core.publishing import LARGEST_FILE, WAITING, Errand, ErrandKind, FileState, PledgeFile
from core.texts import Say, Text

Act = Callable[[DeskTurn, str], Awaitable[None]]
# A pledge is published no further ahead than this.
FURTHEST = timedelta(days=800)
# Up to this month the pack is of the year before.
LOOKS_BACK = 3


async def press(desk: DeskTurn, act: str, about: str) -> None:
    """Do what a button asks for."""
    await (PRESSED.get(act) or pledge_entries.PRESSED.get(act) or _room)(desk, about)


async def hear(desk: DeskTurn, act: str, about: str) -> None:
    """Take a file, a day or words that were awaited."""
    await (HEARD.get(act) or pledge_entries.HEARD.get(act) or _room)(desk, about)


async def _room(desk: DeskTurn, _about: str = "") -> None:
    waiting = await desk.tx.pledge_files.in_state(FileState.SCHEDULED)
    newest = await desk.tx.tellings.newest(1)
    under_way = next((one for one in newest if one.ended_at is None), None)
    desk.show(pages.room(desk.world.pledge(desk.now), waiting, under_way))


async def _ask_file(desk: DeskTurn, _about: str) -> None:
    desk.wait_for(ROOM, "file")
    desk.show(pages.ask_file(), anew=True)


async def _hear_file(desk: DeskTurn, _about: str) -> None:
    event = desk.event
    if not isinstance(event, Attached) or event.file is None or not event.name.casefold().endswith(".toml"):
        desk.wait_for(ROOM, "file")
        desk.show(pages.ask_file(Text(key="pledge-work-no-file")))
    elif event.size > LARGEST_FILE:
        desk.wait_for(ROOM, "file")
        desk.show(pages.too_large())
    else:
        await _send_for(desk, ErrandKind.FILE, event.file)
        desk.show(pages.fetching())


async def _send_for(desk: DeskTurn, kind: ErrandKind, about: str) -> None:
    errand = Errand(
        id=new_id(desk.now),
        kind=kind,
        made_by=desk.member.person,
        address=desk.address,
        about=about,
        language=desk.language,
        created_at=desk.now,
    )
    await desk.tx.errands.add(errand)


async def _template(desk: DeskTurn, _about: str) -> None:
    pledge = desk.world.pledge(desk.now)
    content = base64.b64encode(as_toml(pledge).encode()).decode()
    caption = desk.speech.text(desk.language, Text(key="pledge-work-template-file", args={"year": str(pledge.year)}))
    desk.toast(Text(key="pledge-work-coming"))
    desk.post(SendDocument(name=f"{pledge.municipality}-{pledge.year}.toml", content=content, html=caption))


async def _pack(desk: DeskTurn, _about: str) -> None:
    today = _today(desk)
    # In the first months it is the year that is over which is looked back on.
    year = today.year - (today.month <= LOOKS_BACK)
    await _send_for(desk, ErrandKind.PACK, str(year))
    await desk.note("pack")
    desk.show(Say(parts=(Text(key="pack-is-made", args={"year": str(year)}),)), anew=True)


async def _files(desk: DeskTurn, _about: str) -> None:
    desk.show(pages.files_page(await desk.tx.pledge_files.newest(pages.FILES_SHOWN)))


async def _found(desk: DeskTurn, token: str) -> tuple[PledgeFile, Pledge] | None:
    """The file that a button names; when it is gone, or cannot be read any more, that is said."""
    id: UUID | None = read_token(token)
    file = await desk.tx.pledge_files.with_id(id) if id is not None else None
    pledge = stored_pledge(file) if file is not None else None
    if file is None or pledge is None:
        desk.toast(Text(key="pledge-file-gone"), alert=True)
        return None
    return file, pledge


async def _draft(desk: DeskTurn, token: str, before: Text | None = None) -> None:
    found = await _found(desk, token)
    if found is not None:
        desk.show(pages.file_page(*found, desk.world.languages, _today(desk), desk.language, before))


async def _see(desk: DeskTurn, about: str) -> None:
    """The pages of the pledge as residents will meet them, without the buttons, which lead to the one of today."""
    token, _, language = about.partition(".")
    found = await _found(desk, token)
    if found is None or language not in desk.world.languages:
        return
    _, pledge = found
    world = replace(desk.world, pledges=(pledge,))
    says = [
        overview(world, language, desk.now),
        *(area_page(world, area, language, desk.now) for area in pledge.focus_areas),
        parties_page(world, language, desk.now),
    ]
    desk.toast(Text(key="pledge-work-coming"))
    for say in says:
        desk.tell(Say(parts=say.parts), desk.address, language)
    back = ((pages.button("pledge-file-back", "draft", token),), *pages.ways_out())
    named = Text(key=f"language-{language}")
    desk.tell(
        Say(parts=(Text(key="pledge-file-seen", args={"year": str(pledge.year), "language": named}),), buttons=back),
        desk.address,
        desk.language,
    )


async def _sure(desk: DeskTurn, token: str) -> None:
    found = await _found(desk, token)
    if found is None:
        return
    if found[0].state in WAITING:
        desk.show(pages.sure(found[0]))
    else:
        await _draft(desk, token, Text(key="pledge-work-overtaken"))


async def _now(desk: DeskTurn, token: str) -> None:
    found = await _found(desk, token)
    if found is None:
        return
    file, _ = found
    if not await publish(desk.tx, file.id, file.year, _today(desk)):
        await _draft(desk, token, Text(key="pledge-work-overtaken"))
        return
    await desk.note("pledge-published")
    await _draft(desk, token, Text(key="pledge-file-is-out", args={"year": str(file.year)}))


async def _day(desk: DeskTurn, about: str) -> None:
    token, _, which = about.partition(".")
    found = await _found(desk, token)
    if found is not None:
        day = date(found[0].year, 1, 1) if which == "january" else _today(desk) + timedelta(days=1)
        await _schedule(desk, found[0], day)


async def _ask_day(desk: DeskTurn, token: str) -> None:
    found = await _found(desk, token)
    if found is not None:
        desk.wait_for(ROOM, "when", token)
        desk.show(pages.ask_day(found[0]), anew=True)


async def _hear_day(desk: DeskTurn, token: str) -> None:
    found = await _found(desk, token)
    if found is None:
        await _room(desk)
        return
    today, event = _today(desk), desk.event
    day = read_day(event.text, today, desk.months) if isinstance(event, Said) else None
    if day is None or not today <= day <= today + FURTHEST:
        wrong = Text(key="pledge-file-no-day" if day is None else "pledge-file-day-not-ahead")
        desk.wait_for(ROOM, "when", token)
        desk.show(pages.ask_day(found[0], wrong))
    elif day == today:
        await _sure(desk, token)
    else:
        await _schedule(desk, found[0], day)


async def _schedule(desk: DeskTurn, file: PledgeFile, day: date) -> None:
    """Publish a file from a day on. Another of the same year that was waiting for its day waits no longer."""
    token = token_of(file.id)
    given_up = await schedule(desk.tx, file.id, file.year, day) if day > _today(desk) else None
    if given_up is None:
        await _draft(desk, token, Text(key="pledge-work-overtaken"))
        return
    await desk.note("pledge-scheduled")
    await _draft(desk, token, Text(key="pledge-file-in-place") if given_up else None)


async def _drop(desk: DeskTurn, token: str) -> None:
    found = await _found(desk, token)
    if found is None:
        return
    if not await desk.tx.pledge_files.move(found[0].id, WAITING, FileState.WITHDRAWN):
        await _draft(desk, token, Text(key="pledge-work-overtaken"))
        return
    await desk.note("pledge-withdrawn")
    await _draft(desk, token)


def _today(desk: DeskTurn) -> date:
    return desk.now.astimezone(desk.world.zone).date()


PRESSED: dict[str, Act] = {
    "": _room,
    "file": _ask_file,
    "files": _files,
    "template": _template,
    "pack": _pack,
    "draft": _draft,
    "see": _see,
    "sure": _sure,
    "now": _now,
    "day": _day,
    "when": _ask_day,
    "drop": _drop,
}
HEARD: dict[str, Act] = {"file": _hear_file, "when": _hear_day}
ACTS = frozenset({*PRESSED, *HEARD, *pledge_entries.PRESSED, *pledge_entries.HEARD})
