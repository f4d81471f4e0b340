"""The room of reports: one report, its words, photos and notes."""

import base64

from bot.desk.turn import DeskTurn
from bot.posting import new_id
from core.access import allows, right_for
from core.desk import work_report as pages
from core.desk.work_codes import WORDS, About, Filter, read_about, words_code
from core.desk.work_texts import back_rows
from core.messages import SendImage
from core.texts import Say, Text
from core.work import Worked


async def find(desk: DeskTurn, about: About) -> Worked | None:
    """The report that an act is about; None, and that is said, when it is not there any more."""
    found = await desk.tx.worklist.one(about.id) if about.id is not None else None
    if found is None:
        desk.show(Say(parts=(Text(key="work-gone"),), buttons=back_rows(about.filter)))
    return found


async def open_report(desk: DeskTurn, worked: Worked, chosen: Filter, *, opened: bool = False) -> None:
    """Show a report, and write down that it was read."""
    held = worked.held and worked.report.text is not None and opened
    await desk.note("read-held" if held else "read", report=worked.report.id)
    looks = allows(desk.member.role, right_for("people", "looks"))
    desk.show(pages.page(desk.world, worked, chosen, opened=opened, looks=looks))


async def show(desk: DeskTurn, about: str) -> None:
    """A report as it is now."""
    told = read_about(about)
    if (worked := await find(desk, told)) is not None:
        await open_report(desk, worked, told.filter)


async def show_held(desk: DeskTurn, about: str) -> None:
    """A report with the words that are held."""
    told = read_about(about)
    if (worked := await find(desk, told)) is not None:
        await open_report(desk, worked, told.filter, opened=True)


async def show_words(desk: DeskTurn, about: str) -> None:
    """A page of long words."""
    told = read_about(about, 1)
    if (worked := await find(desk, told)) is not None:
        number = int(told.code) if told.code.isdecimal() else 0
        await desk.note("read-held" if worked.held else "read", report=worked.report.id)
        desk.show(pages.words_page(worked, told.filter, number))


async def send_pictures(desk: DeskTurn, about: str) -> None:
    """The photos, each as a message of its own; the report stays where it is."""
    told = read_about(about)
    if (worked := await find(desk, told)) is None:
        return
    images = await desk.tx.worklist.pictures(worked.report.id)
    desk.toast(Text(key="work-photos-come" if images else "work-photos-gone"))
    if images:
        await desk.note("photos", report=worked.report.id)
    for number, image in enumerate(images, start=1):
        args = {"number": number, "count": len(images), "reference": worked.report.reference}
        caption = desk.speech.text(desk.language, Text(key="work-photo", args=args))
        content = base64.b64encode(image).decode()
        desk.post(SendImage(name=f"{worked.report.reference}-{number}.jpg", content=content, html=caption))


async def release(desk: DeskTurn, about: str) -> None:
    """Let go of what held the words that were read."""
    await _judge(desk, about, keep=False)


async def keep_held(desk: DeskTurn, about: str) -> None:
    """Hold on to the words that were read."""
    await _judge(desk, about, keep=True)


async def _judge(desk: DeskTurn, about: str, *, keep: bool) -> None:
    told = read_about(about, WORDS)
    worked = await find(desk, told)
    if worked is None:
        return
    id, worklist = worked.report.id, desk.tx.worklist
    read = worked.worded_at is not None and words_code(worked.worded_at) == told.code
    if keep:
        judged = read and await worklist.keep_held(id, worked.worded_at)
    else:
        judged = read and await worklist.release(id, worked.worded_at, desk.now)
    if judged:
        await desk.note("kept-held" if keep else "released", report=id)
        desk.toast(Text(key="work-held-kept" if keep else "work-released"))
    else:
        desk.toast(Text(key="work-words-changed"), alert=True)
    await show(desk, about[:22] + told.filter.code)


async def show_notes(desk: DeskTurn, about: str) -> None:
    """What staff noted."""
    told = read_about(about)
    if (worked := await find(desk, told)) is not None:
        await desk.note("read-notes", report=worked.report.id)
        desk.show(pages.notes_page(worked, told.filter))


async def ask_note(desk: DeskTurn, about: str) -> None:
    """Wait for the words of a note."""
    told = read_about(about)
    if (worked := await find(desk, told)) is not None:
        desk.wait_for("work", "note", about)
        asked = Text(key="work-note-ask", args={"reference": worked.report.reference, "most": pages.LONGEST_NOTE})
        desk.show(Say(parts=(asked,), buttons=pages.to_report(worked, told.filter)))


async def take_note(desk: DeskTurn, about: str, words: str) -> None:
    """Keep a note, and show all of them."""
    told = read_about(about)
    worked = await find(desk, told)
    if worked is None:
        return
    if len(words) > pages.LONGEST_NOTE:
        desk.say(Text(key="desk-long", args={"most": pages.LONGEST_NOTE}))
        desk.wait_for("work", "note", about)
        return
    await desk.tx.notes.add(new_id(desk.now), worked.report.id, desk.member.person, words, desk.now)
    await desk.note("noted", report=worked.report.id)
    await show_notes(desk, about)
