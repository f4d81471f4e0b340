"""The room of reports: a list, one report opened, and what is done with it. Which module does which act is a table.

The rules:
1. Whoever shows a report's words writes it down in the access log, each time.
2. What changes a report changes it as it was seen; whoever was overtaken sees how it is now.
3. To a reporter goes what was shown before it was sent, and nothing of who sent it.
"""

from collections.abc import Awaitable, Callable

from bot.desk import work_events, work_list, work_quotes, work_replies, work_report
from bot.desk.turn import DeskTurn
from core.conversation import Said
from core.texts import Text

Act = Callable[[DeskTurn, str], Awaitable[None]]

ACTS: dict[str, Act] = {
    "": work_list.show,
    "list": work_list.show,
    "pick": work_list.pick,
    "open": work_report.show,
    "held": work_report.show_held,
    "text": work_report.show_words,
    "pics": work_report.send_pictures,
    "free": work_report.release,
    "keep": work_report.keep_held,
    "notes": work_report.show_notes,
    "note": work_report.ask_note,
    "seen": work_replies.mark_seen,
    "to": work_replies.choose,
    "prev": work_replies.preview,
    "send": work_replies.send,
    "own": work_replies.ask_words,
    "post": work_replies.send_words,
    "answer": work_replies.answer,
    "same": work_events.show,
    "join": work_events.join,
    "split": work_events.split,
    "name": work_events.ask_reference,
    "quot": work_quotes.show,
    "yes": work_quotes.approve,
    "no": work_quotes.decline,
}
# What words that were awaited are for.
HEARD: dict[str, Callable[[DeskTurn, str, str], Awaitable[None]]] = {
    "note": work_report.take_note,
    "own": work_replies.take_words,
    "name": work_events.take_reference,
}


async def press(desk: DeskTurn, act: str, about: str) -> None:
    """Do what a button or a command asks for; what is known no more shows the list."""
    await ACTS.get(act, work_list.show)(desk, about)


async def hear(desk: DeskTurn, act: str, about: str) -> None:
    """Take the words that were awaited; what is no words is asked for again."""
    if isinstance(desk.event, Said) and act in HEARD:
        await HEARD[act](desk, about, desk.event.text.strip())
        return
    desk.say(Text(key="work-words-only"))
    desk.wait_for("work", act, about)
