"""One report, opened: all that staff may see of it, and what can be done with it."""

from uuid import UUID

from core.desk.presses import desk_press
from core.desk.work_codes import STATE_CODES, Filter, about, mark_code, words_code
from core.desk.work_list import in_rows, opening
from core.desk.work_texts import ROOM, answers, back_rows, language, moment, numbered, place, work_button
from core.ids import token_of
from core.own import state_text
from core.past import Reply
from core.prompts import category_text
from core.report import PlaceKind, ReportState
from core.texts import Button, Say, Text
from core.work import Line, Note, Quote, Worked
from core.world import World

# So that a page fits in one message, whatever was written: the rest of the words is read page by page.
SHOWN = 1500
A_PAGE = 3000
REPLIES_SHOWN, NOTES_SHOWN = 2, 2
CUT = 300
# On a page of their own.
ALL_NOTES, NOTE_CUT = 7, 450
LONGEST_NOTE = 450
# What may be pressed about how far it has come, in this order; "new" is where it begins.
CHOICES = (ReportState.PLANNED, ReportState.DONE, ReportState.NOT_OURS, ReportState.NEEDS_MORE)


def page(world: World, worked: Worked, chosen: Filter, *, opened: bool = False, looks: bool = False) -> Say:
    """All of one report; words that are held only where they were asked for (`opened`). `looks`: whether the reader may
    see who has opened it."""
    report = worked.report
    parts = [
        Text(key="own", args={"category": category_text(report.category), "reference": report.reference}),
        Text(key="lines", args={"lines": tuple(_told(world, worked))}),
        *_words(world, worked, opened=opened),
        Text(key="own-state", args={"state": state_text(worked.state)}),
        *(reply_text(reply) for reply in worked.replies[-REPLIES_SHOWN:]),
        *(note_text(note, CUT) for note in worked.notes[-NOTES_SHOWN:]),
        Text(key="work-reachable" if worked.reachable else "work-not-reachable"),
    ]
    if worked.others:
        parts.append(Text(key="work-others", args={"count": worked.others}))
    return Say(
        parts=tuple(parts),
        buttons=(
            *_word_rows(worked, chosen, opened=opened),
            *_state_rows(worked, chosen),
            *_more_rows(worked, chosen),
            *([(_looks_button(worked),)] if looks else []),
            *back_rows(chosen),
        ),
    )


def _told(world: World, worked: Worked) -> list[Text]:
    report = worked.report
    spot = report.spot
    if worked.held and spot.kind is PlaceKind.TYPED:
        spot = spot.model_copy(update={"name": None})  # a name in own words is held with the words
    lines = [("where", place(world, spot)), ("when", moment(report))]
    lines += answers(report)
    shown = [Text(key="summary-line", args={"name": Text(key=f"name-{q}"), "value": value}) for q, value in lines]
    shown.append(Text(key="work-told-at", args={"at": report.created_at}))
    if worked.ended_at is not None:
        shown.append(Text(key="own-ended-at", args={"at": worked.ended_at}))
    if worked.photos:
        shown.append(Text(key="photos", args={"count": worked.photos}))
    return shown


def _words(world: World, worked: Worked, *, opened: bool) -> list[Text]:
    report = worked.report
    if report.text is None:
        return [Text(key="work-no-words")]
    parts = []
    if worked.held:
        parts.append(Text(key="work-held-hate" if report.hold == "hate" else "work-held-named"))
        if not opened:
            return parts
    words = report.text if len(report.text) <= SHOWN else f"{report.text[:SHOWN].rstrip()}…"
    parts.append(Text(key="work-words", args={"words": words, "language": language(world, report.language)}))
    if worked.quote is not None:
        parts.append(Text(key="work-quotable" if worked.quote is Quote.APPROVED else "work-not-quotable"))
    return parts


def _word_rows(worked: Worked, chosen: Filter, *, opened: bool) -> list[tuple[Button, ...]]:
    report = worked.report
    if report.text is None:
        return []
    if worked.held and not opened:
        return [(work_button("work-read-held", "held", about(report.id, chosen)),)]
    rows: list[tuple[Button, ...]] = []
    if worked.held and worked.worded_at is not None:
        shown = about(report.id, chosen, words_code(worked.worded_at))
        rows.append((work_button("work-release", "free", shown), work_button("work-keep-held", "keep", shown)))
    if len(report.text) > SHOWN:
        rows.append((work_button("work-rest", "text", about(report.id, chosen, "0")),))
    return rows


def _state_rows(worked: Worked, chosen: Filter) -> list[tuple[Button, ...]]:
    id, mark = worked.report.id, mark_code(worked.mark)
    rows: list[tuple[Button, ...]] = []
    if worked.state is ReportState.NEW:
        rows.append((work_button("work-seen", "seen", about(id, chosen, mark), "primary"),))
    acts = [work_button(f"work-to-{to.value.replace('_', '-')}", "to", _towards(worked, to, chosen)) for to in CHOICES]
    return [*rows, tuple(acts[:2]), tuple(acts[2:])]


def _looks_button(worked: Worked) -> Button:
    return Button(label=Text(key="people-looks-at"), press=desk_press("people", "looks", token_of(worked.report.id)))


def _towards(worked: Worked, to: ReportState, chosen: Filter) -> str:
    return about(worked.report.id, chosen, mark_code(worked.mark) + STATE_CODES[to])


def _more_rows(worked: Worked, chosen: Filter) -> list[tuple[Button, ...]]:
    here = about(worked.report.id, chosen)
    rows: list[tuple[Button, ...]] = [
        (work_button("work-notes", "notes", here), work_button("work-same", "same", here))
    ]
    if worked.photos:
        rows.insert(0, (work_button("work-photos", "pics", here),))
    return rows


def reply_text(reply: Reply) -> Text:
    """What was answered, cut where it is long: all of it stands with the reporter."""
    words = Text(key="quoted", args={"words": _cut(reply.words, CUT)}) if reply.words else Text(key="work-reply-bare")
    return Text(key="own-reply", args={"day": reply.created_at, "state": state_text(reply.state), "words": words})


def note_text(note: Note, most: int) -> Text:
    """What one of the staff noted, and when."""
    name = Text(key="literal", args={"words": note.name}) if note.name else Text(key="work-note-nobody")
    words = Text(key="literal", args={"words": _cut(note.words, most)}) if note.words else Text(key="own-reply-gone")
    return Text(key="work-note", args={"name": name, "at": note.created_at, "words": words})


def _cut(words: str, most: int) -> str:
    return words if len(words) <= most else f"{words[:most].rstrip()}…"


def words_page(worked: Worked, chosen: Filter, number: int) -> Say:
    """A page of long words, from 0."""
    words = worked.report.text or ""
    last = max(0, (len(words) - 1) // A_PAGE)
    number = min(number, last)
    row: list[Button] = []
    if number > 0:
        row.append(work_button("work-words-before", "text", about(worked.report.id, chosen, str(number - 1))))
    if number < last:
        row.append(work_button("work-words-after", "text", about(worked.report.id, chosen, str(number + 1))))
    part = Text(key="quoted", args={"words": words[number * A_PAGE : (number + 1) * A_PAGE]})
    return Say(parts=(part,), buttons=((*row,), *to_report(worked, chosen)) if row else to_report(worked, chosen))


def notes_page(worked: Worked, chosen: Filter) -> Say:
    """What staff noted of a report, the newest last."""
    named = Text(key="work-notes-of", args={"reference": worked.report.reference})
    notes = tuple(note_text(note, NOTE_CUT) for note in worked.notes[-ALL_NOTES:])
    write = work_button("work-note-write", "note", about(worked.report.id, chosen), "primary")
    parts = (named, *notes) if notes else (named, Text(key="work-notes-none"))
    return Say(parts=parts, buttons=((write,), *to_report(worked, chosen)))


def same_page(world: World, worked: Worked, siblings: tuple[Line, ...], near: tuple[Line, ...], chosen: Filter) -> Say:
    """The reports of one event, to open; and those that may be of it, to add."""
    id = worked.report.id
    parts = [Text(key="work-same-of", args={"reference": worked.report.reference})]
    rows: list[tuple[Button, ...]] = []
    if siblings:
        parts += [Text(key="work-siblings"), Text(key="lines", args={"lines": numbered(world, siblings)})]
        rows += opening(siblings, chosen)
        rows.append((work_button("work-split", "split", about(id, chosen)),))
    if near:
        parts += [Text(key="work-candidates"), Text(key="lines", args={"lines": numbered(world, near)})]
        rows += joining(id, near)
    else:
        parts.append(Text(key="work-candidates-none"))
    rows.append((work_button("work-join-named", "name", about(id, chosen)),))
    return Say(parts=tuple(parts), buttons=(*rows, *to_report(worked, chosen)))


def joining(id: UUID, near: tuple[Line, ...]) -> list[tuple[Button, ...]]:
    """A button for each report that may be of the same event; it names both, and has no room for the filter."""
    return in_rows(
        [
            Button(
                label=Text(key="work-join", args={"number": number}),
                press=desk_press(ROOM, "join", token_of(id) + token_of(one.id)),
            )
            for number, one in enumerate(near, start=1)
        ]
    )


def to_report(worked: Worked, chosen: Filter) -> tuple[tuple[Button, ...], ...]:
    """Back to the report, and to the list."""
    return ((work_button("work-to-report", "open", about(worked.report.id, chosen)),), *back_rows(chosen))
