"""A message that was changed after it was sent changes what it told, as long as its report is open."""

from typing import Any

from core import prompts, understanding
from core.conversation import Draft, Edited, Heard
from core.questions import Kind, Question, question_of
from core.report import PlaceKind
from core.texts import Text
from core.turn import Turn
from core.understanding import Answer, answer_to


def edited(turn: Turn, event: Edited) -> None:
    """Take up the change where its message told something that is still open."""
    if turn.conversation.draft is None:
        turn.show(Text(key="edited-sent" if turn.conversation.sent else "edited"))
        return
    before = next((heard for heard in turn.draft.heard if heard.message == event.message), None)
    if before is None or not event.text.strip():
        turn.show(Text(key="edited"))
    elif before.text is not None:
        _reword(turn, before, before.text, event.text)
    else:
        _answer_anew(turn, before, event.text)


def _reword(turn: Turn, heard: Heard, old: str, new: str) -> None:
    text = (turn.draft.text or "").replace(old, new, 1)[: understanding.LONGEST_TEXT]
    turn.change(text=text or None)
    turn.heard(heard.question, new)
    turn.show(Text(key="edited-words"))


def _answer_anew(turn: Turn, heard: Heard, text: str) -> None:
    question = question_of(turn.draft, heard.question)
    changes = _changes(turn, question, text) if question else None
    if changes is None or question is None:
        turn.show(Text(key="edited-unclear"))
        return
    turn.change(**changes)
    told = dict(prompts.told(turn.world, turn.draft, turn.conversation.language))
    name = "when" if question.kind in (Kind.MOMENT, Kind.DAY, Kind.BAND) else question.id
    value = told.get(name)
    turn.show(Text(key="edited-answer", args={"value": value}) if value else Text(key="edited-unclear"))


def _changes(turn: Turn, question: Question, text: str) -> dict[str, Any] | None:
    """What the changed words make of the draft; None when they are no sure answer."""
    options = (
        prompts.options_of(turn.world, turn.draft, question, turn.now) if _has_options(question, turn.draft) else ()
    )
    option = turn.vocabulary.chosen(text, question.id, options)
    answer = (
        Answer(question.id, option)
        if option is not None
        else answer_to(turn.world, turn.conversation, question, text, turn.now)
    )
    if answer.value in ("unclear", "future"):
        return None
    if question.kind is Kind.PLACE:
        sure = answer.spot is not None and answer.spot.kind is not PlaceKind.NONE
        return {"spot": answer.spot} if sure else None
    if question.kind in (Kind.MOMENT, Kind.DAY, Kind.BAND):
        changes = understanding.time_answered(turn.world, turn.draft, answer, turn.now)
        # That it goes on after all, or was on a day whose hours are not told, must be asked about.
        return changes if changes and changes.get("when") is not None else None
    # A changed message takes the place of what it told before.
    return understanding.answered(turn.draft.model_copy(update={"correcting": True}), question, answer)


def _has_options(question: Question, draft: Draft) -> bool:
    return question.kind is not Kind.BAND or "day" in draft.answers
