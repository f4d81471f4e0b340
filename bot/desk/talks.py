"""The room of talks: those of the coach who presses, and nobody else's. The rules:

1. A talk that is another coach's is answered as if there were none: so is one that was handed over.
2. Whom the coach's words go to is in the button that asked for them, and is said when they are sent.
3. Each reading of a talk is in the access log; what was written is not.
"""

from bot.desk.turn import DeskTurn
from bot.talks import TalkWork
from core.coaches import Coach
from core.conversation import Said
from core.desk import talks as pages
from core.desk.people import cursor_in
from core.ids import read_token, token_of
from core.talks import Talk, name_of
from core.texts import Text

ACTS = frozenset({"", "open", "say", "over", "offer", "unoffer", "end", "ended"})


async def press(desk: DeskTurn, act: str, about: str) -> None:
    """Do what a button asks for."""
    if act not in ACTS or not act:
        await _overview(desk)
        return
    token, choice = cursor_in(about)
    talk = await _found(desk, token)
    if talk is None:
        desk.toast(Text(key="talks-gone"), alert=True)
        await _overview(desk)
    elif talk.ended_at is not None or act == "open":
        await _open(desk, talk)
    elif act == "say":
        desk.wait_for(pages.ROOM, "say", token)
        desk.show(pages.ask_words(talk), anew=True)
    elif act in ("over", "offer"):
        await _hand_over(desk, talk, choice)
    elif act == "unoffer":
        await desk.tx.talks.put(talk.model_copy(update={"offered": None}))
        await _open(desk, talk.model_copy(update={"offered": None}))
    elif act == "end":
        desk.show(pages.ask_to_end(talk))
    else:
        desk.postings += await _work(desk).end_by_coach(talk)
        await desk.note("talk-ended")
        await _overview(desk, Text(key="talks-ended", args={"talk": name_of(talk.id)}))


async def hear(desk: DeskTurn, act: str, about: str) -> None:
    """Take the words for a talk, and wait for more: two people talk in many short lines."""
    talk = await _found(desk, about)
    if act != "say" or talk is None or talk.ended_at is not None:
        # Never to anyone else: what was written is said not to have gone.
        await _overview(desk, Text(key="talks-not-passed"))
        return
    words = desk.event.text.strip() if isinstance(desk.event, Said) else ""
    if not words:
        told = Text(key="talk-words-only")
    else:
        made, until = await _work(desk).say(talk, desk.member, words)
        desk.postings.append(made)
        told = pages.passed(talk, until)
    desk.wait_for(pages.ROOM, "say", token_of(talk.id))
    desk.show(pages.ask_words(talk, told))


async def _found(desk: DeskTurn, token: str) -> Talk | None:
    id = read_token(token)
    talk = await desk.tx.talks.with_id(id) if id is not None else None
    return talk if talk is not None and talk.coach == desk.member.person else None


async def _overview(desk: DeskTurn, *before: Text) -> None:
    own = await desk.tx.talks.of_coach(desk.member.person, pages.TALKS_SHOWN)
    desk.show(pages.overview(own, *before, days=desk.world.retention.talk_days))


async def _open(desk: DeskTurn, talk: Talk) -> None:
    lines = await desk.tx.talks.lines(talk.id, talk.shown_from, pages.LINES_SHOWN + 1)
    await desk.note("talk-read")
    older, shown = len(lines) > pages.LINES_SHOWN, lines[-pages.LINES_SHOWN :]
    desk.show(pages.page(talk, shown, older=older, days=desk.world.retention.talk_days))


async def _hand_over(desk: DeskTurn, talk: Talk, choice: str) -> None:
    """Choose another coach, or offer it to the one who was chosen: the resident decides."""
    others = await _others(desk)
    chosen = next((one for one in others if token_of(one.id) == choice), None)
    member = await desk.tx.staff.with_id(chosen.id) if chosen is not None else None
    if talk.offered is not None:
        await _open(desk, talk)
    elif member is None:
        desk.show(pages.choose_coach(talk, others))
    else:
        desk.postings += await _work(desk).offer(talk, member)
        await desk.note("talk-offered", about=member.person)
        await _open(desk, talk.model_copy(update={"offered": member.person}))


async def _others(desk: DeskTurn) -> list[Coach]:
    """The other coaches who talk through the bot, in the order in which they joined: it does not change by itself."""
    return [one for one in await desk.tx.coaches.all() if one.relays and one.id != desk.member.id]


def _work(desk: DeskTurn) -> TalkWork:
    return TalkWork(desk.tx, desk.speech, desk.world.zone, desk.now)
