""" "You said – we did" at the desk: written step by step, shown as followers get it, published, changed, taken away.

An entry is a draft in the store from its first words on: nothing is lost when the member stops half-way.
"""

from collections.abc import Awaitable, Callable

from bot.desk.turn import DeskTurn
from bot.posting import new_id
from core.conversation import Said
from core.desk import pledge_entries as pages
from core.desk.pledge import ROOM
from core.past import Whole
from core.pledge import Action, ActionState, FocusArea, Pledge
from core.publishing import SWEDISH, Entry, Telling, entry_id, entry_key
from core.texts import Text

Act = Callable[[DeskTurn, str], Awaitable[None]]
GONE = Text(key="pledge-entry-is-gone")


async def _areas(desk: DeskTurn, about: str) -> None:
    wanted = next((one for one in desk.world.pledges if str(one.year) == about), None)
    desk.show(pages.areas_page(desk.world.pledges, wanted or desk.world.pledge(desk.now)))


def _place(desk: DeskTurn, about: str) -> tuple[Pledge, FocusArea, Action | None] | None:
    """The pledge, area and action that a button names by "year.area.action"; None when the pledge has them no more."""
    year, area_id, action_id = (*about.split(".", 2), "", "")[:3]
    pledge = next((one for one in desk.world.pledges if str(one.year) == year), None)
    area = pledge.focus_area(area_id) if pledge else None
    if pledge is None or area is None:
        return None
    action = next((one for one in area.actions if one.id == action_id), None)
    return None if action_id and action is None else (pledge, area, action)


async def _actions(desk: DeskTurn, about: str) -> None:
    found = _place(desk, about)
    if found is None:
        await _areas(desk, "")
    else:
        desk.show(pages.actions_page(found[0], found[1], desk.language))


async def _state(desk: DeskTurn, about: str) -> None:
    found = _place(desk, about)
    if found is None or found[2] is None:
        await _areas(desk, "")
    else:
        desk.show(pages.state_page(about, found[2], desk.language))


def _lettered(about: str) -> tuple[str, ActionState | None]:
    rest, _, letter = about.rpartition(".")
    return rest, pages.LETTERS.get(letter)


async def _words(desk: DeskTurn, about: str) -> None:
    rest, state = _lettered(about)
    if state is None or _place(desk, rest) is None:
        await _areas(desk, "")
        return
    desk.wait_for(ROOM, "words", about)
    desk.show(pages.ask_words(state), anew=True)


async def _hear_words(desk: DeskTurn, about: str) -> None:
    """The first words: from here on there is a draft."""
    rest, state = _lettered(about)
    pledge, area, action = _place(desk, rest) or (None, None, None)
    if state is None or pledge is None or area is None or action is None:
        await _areas(desk, "")
        return
    words, wrong = _heard(desk, pages.DID)
    if not words:
        desk.wait_for(ROOM, "words", about)
        desk.show(pages.ask_words(state, wrong))
        return
    entry = Entry(
        id=entry_id(new_id(desk.now)),
        year=pledge.year,
        area=area.id,
        action=action.id,
        state=state,
        day=desk.now.astimezone(desk.world.zone).date(),
        did={SWEDISH: words},
        made_by=desk.member.person,
        made_at=desk.now,
    )
    await desk.tx.pledge_entries.add(entry)
    await _show(desk, entry)


def _heard(desk: DeskTurn, part: str) -> tuple[str, Text | None]:
    """What was written, if it can be used; else nothing, and what is wrong with it."""
    event = desk.event
    words = event.text.strip() if isinstance(event, Said) else ""
    if len(words) > pages.LONGEST[part]:
        return "", pages.too_long(part, len(words))
    return words, None if words else Text(key="pledge-entry-only-words")


async def _show(desk: DeskTurn, entry: Entry, before: Text | None = None) -> None:
    topics = (Whole.PLEDGE, entry.area)
    followers, telling = await desk.tx.follows.count(topics), await _telling(desk, entry)
    desk.show(pages.entry_page(desk.world.pledges, entry, desk.language, followers, telling, before))


async def _telling(desk: DeskTurn, entry: Entry) -> Telling | None:
    if entry.published_at is None:
        return None
    return await desk.tx.tellings.of(entry_key(desk.world.pledges[0].municipality, entry))


async def _found(desk: DeskTurn, id: str) -> Entry | None:
    """The entry that a button names; when it is gone, that is said."""
    entry = await desk.tx.pledge_entries.with_id(id)
    if entry is None:
        desk.toast(GONE, alert=True)
    return entry


async def _entry(desk: DeskTurn, id: str) -> None:
    entry = await _found(desk, id)
    if entry is not None:
        await _show(desk, entry)


async def _entries(desk: DeskTurn, _about: str) -> None:
    desk.show(pages.entries_page(await desk.tx.pledge_entries.newest(pages.ENTRIES_SHOWN)))


async def _publish(desk: DeskTurn, id: str) -> None:
    entry = await _found(desk, id)
    if entry is None:
        return
    today = desk.now.astimezone(desk.world.zone).date()
    published = await desk.tx.pledge_entries.publish(id, today, desk.now)
    if published:
        await desk.note("entry-published")
    after = await _found(desk, id)
    if after is not None:
        await _show(desk, after, Text(key="pledge-entry-out" if published else "pledge-work-overtaken"))


def _part(about: str) -> tuple[str, str, str]:
    id, part, language = (*about.split(".", 2), "", "")[:3]
    return id, part, language


async def _write(desk: DeskTurn, about: str) -> None:
    id, part, language = _part(about)
    entry = await _found(desk, id)
    if entry is None or part not in pages.LONGEST or language not in desk.world.languages:
        return
    desk.wait_for(ROOM, "write", about)
    desk.show(pages.ask_again(entry, part, language), anew=True)


async def _hear_written(desk: DeskTurn, about: str) -> None:
    id, part, language = _part(about)
    entry = await desk.tx.pledge_entries.with_id(id)
    if entry is None:
        desk.say(GONE)
        return
    words, wrong = _heard(desk, part)
    if not words:
        desk.wait_for(ROOM, "write", about)
        desk.show(pages.ask_again(entry, part, language, wrong))
        return
    told = {**((entry.did if part == pages.DID else entry.said) or {}), language: words}
    entry = entry.model_copy(update={part: told})
    await _rewrite(desk, entry)
    if language != SWEDISH and part == pages.DID and entry.said is not None:
        # What residents said belongs to it, so it is asked for in the same breath.
        desk.wait_for(ROOM, "write", f"{id}.{pages.SAID}.{language}")
        desk.show(pages.ask_again(entry, pages.SAID, language))
    elif language != SWEDISH:
        desk.show(pages.languages_page(entry, desk.world.languages))
    else:
        await _show(desk, entry)


async def _rewrite(desk: DeskTurn, entry: Entry) -> None:
    await desk.tx.pledge_entries.rewrite(entry)
    if entry.published_at is not None:
        await desk.note("entry-changed")


async def _restate(desk: DeskTurn, id: str) -> None:
    entry = await _found(desk, id)
    found = _place(desk, f"{entry.year}.{entry.area}.{entry.action}") if entry is not None else None
    if found is not None and found[2] is not None:
        desk.show(pages.state_page(id, found[2], desk.language, "restated"))
    elif entry is not None:
        await _show(desk, entry)


async def _restated(desk: DeskTurn, about: str) -> None:
    id, state = _lettered(about)
    entry = await _found(desk, id)
    if entry is not None and state is not None:
        entry = entry.model_copy(update={"state": state})
        await _rewrite(desk, entry)
        await _show(desk, entry)


async def _into(desk: DeskTurn, id: str) -> None:
    entry = await _found(desk, id)
    if entry is not None:
        desk.show(pages.languages_page(entry, desk.world.languages))


async def _in_all_languages(desk: DeskTurn, id: str) -> None:
    """The entry as it will be sent to followers in each language, without its buttons."""
    entry = await _found(desk, id)
    if entry is None:
        return
    desk.toast(Text(key="pledge-work-coming"))
    for language in desk.world.languages:
        say = pages.preview(desk.world.pledges, entry, language)
        if say is not None:
            desk.tell(say.model_copy(update={"buttons": ()}), desk.address, language)
    topics = (Whole.PLEDGE, entry.area)
    followers, telling = await desk.tx.follows.count(topics), await _telling(desk, entry)
    page = pages.entry_page(desk.world.pledges, entry, desk.language, followers, telling)
    desk.tell(page, desk.address, desk.language)


async def _remove(desk: DeskTurn, id: str) -> None:
    entry = await _found(desk, id)
    if entry is not None:
        desk.show(pages.sure_to_remove(entry))


async def _gone(desk: DeskTurn, id: str) -> None:
    entry = await _found(desk, id)
    if entry is None:
        return
    await desk.tx.pledge_entries.remove(id)
    await desk.note("entry-removed")
    await _entries(desk, "")


PRESSED: dict[str, Act] = {
    "areas": _areas,
    "actions": _actions,
    "state": _state,
    "words": _words,
    "entry": _entry,
    "entries": _entries,
    "publish": _publish,
    "write": _write,
    "restate": _restate,
    "restated": _restated,
    "into": _into,
    "show": _in_all_languages,
    "remove": _remove,
    "gone": _gone,
}
HEARD: dict[str, Act] = {"words": _hear_words, "write": _hear_written}
