"""A message that was changed after it was sent changes what it told, as long as its report is open."""

from typing import Any

from core import prompts, understanding
from core.beginning import when_of
from core.conversation import Draft, Edited, Heard, Step
from core.questions import Kind, Question, question_of
from core.report import PlaceKind
from core.texts import Text
from core.turn import Turn
from core.understanding import Answer, answer_to

# The questions that lead to a time, which is shown as one.
TIMES = (Kind.MOMENT, Kind.DAY, Kind.BAND)


def edited(turn: Turn, event: Edited) -> None:
    """Take up the change where its message told something that is still open."""
    if turn.conversation.draft is None:
        sent = turn.conversation.sent is not None and turn.conversation.sent.reference  # a wish cannot be added to
        turn.show(Text(key="edited-sent" if sent else "edited"))
        return
    before = next((heard for heard in turn.draft.heard if heard.message == event.message), None)
    told = event.text.strip()
    if before is None or not (told or before.text):
        turn.show(Text(key="edited"))
        return
    if before.text is not None and told:
        _fill_anew(turn, before.text)
    reworded = (before.text is not None or not before.question) and _reword(turn, before, event.text if told else "")
    if before.question and told:
        _answer_anew(turn, before.question, event.text, otherwise="edited-words" if reworded else "edited-unclear")
    else:
        turn.show(Text(key="edited-words" if reworded else "edited"))


def _fill_anew(turn: Turn, old: str) -> None:
    """What the words had filled in, the place and the time, follows them when they are changed."""
    was = turn.world.recogniser.understand(old, turn.recognised_language, turn.draft.since)
    now, spot = turn.understood, turn.draft.spot
    if was.place is not None and now.place is not None and spot is not None and spot.place_id == was.place.id:
        turn.change(spot=turn.world.gazetteer.spot_of(now.place))
    then, told = when_of(turn, was), when_of(turn, now)
    if then is not None and told is not None and turn.draft.when == then:
        turn.change(when=told)


def _reword(turn: Turn, heard: Heard, new: str) -> bool:
    """Put a message's words in place of those it had; none take them away. False when those are there no more."""
    text = turn.draft.text or ""
    found = place_of(turn.draft, heard)
    if found is None:
        return False
    before, after = text[: found[0]].removesuffix("\n"), text[found[1] :].removeprefix("\n")
    others = [part for part in (before, after) if part]
    # Where it is too long it is its own end that is cut, and nothing of what was told besides.
    new = new[: max(0, understanding.LONGEST_TEXT - sum(len(part) + 1 for part in others))]
    told = "\n".join(part for part in (before, new, after) if part)
    changed = heard.model_copy(update={"text": new or None})
    everything = (changed if one.message == heard.message else one for one in turn.draft.heard)
    turn.change(text=told or None, heard=tuple(everything))
    return True


def place_of(draft: Draft, heard: Heard) -> tuple[int, int] | None:
    """From where up to where a message's words stand among all that was told; at the end when it has none there."""
    text, at = draft.text or "", 0
    if heard.text is None:
        return len(text), len(text)
    for one in draft.heard[: draft.heard.index(heard)]:
        earlier = _from(text, one.text, at) if one.text else None
        at = earlier[1] + 1 if earlier else at
    return _from(text, heard.text, at)


def _from(text: str, words: str, at: int) -> tuple[int, int] | None:
    """Where whole lines are just these words, from a place on; the last ones may have been cut."""
    while at < len(text):
        end = at + len(words)
        if text.startswith(words, at) and text[end : end + 1] in ("", "\n"):
            return at, end
        if len(text) >= understanding.LONGEST_TEXT and end > len(text) and words.startswith(text[at:]):
            return at, len(text)
        at = text.find("\n", at) + 1 or len(text)
    return None


def _answer_anew(turn: Turn, name: str, text: str, otherwise: str) -> None:
    """Let the changed words answer; `otherwise` is what is said when they are no sure answer."""
    question = question_of(turn.draft, name)
    changes = _changes(turn, question, text) if question else None
    if changes is None or question is None:
        turn.show(Text(key=otherwise))
        return
    turn.change(**changes)
    told = dict(prompts.told(turn.world, turn.draft, turn.conversation.language))
    value = told.get("when" if question.kind in TIMES else question.id)
    noted = Text(key="edited-answer", args={"value": value}) if value else Text(key=otherwise)
    if value and _is_asked(turn, question):
        turn.ask_next(noted)  # what was not understood at first is answered now
    else:
        turn.show(noted)


def _is_asked(turn: Turn, question: Question) -> bool:
    """Whether the open question is the one that was answered anew."""
    asked = question_of(turn.draft, turn.draft.asking or "")
    if asked is None or turn.conversation.step not in (Step.ASKING, Step.WHICH_PLACE):
        return False
    return asked.id == question.id or (asked.kind in TIMES and question.kind in TIMES)


def _changes(turn: Turn, question: Question, text: str) -> dict[str, Any] | None:
    """What the changed words make of the draft; None when they are no sure answer."""
    draft = turn.draft
    if question.kind is Kind.BAND and "day" not in draft.answers:
        if draft.when is None:
            return None
        # A band that was written made a time of the day: it is a band of that day still.
        draft = draft.model_copy(update={"answers": {**draft.answers, "day": (draft.when.night_of.isoformat(),)}})
    option = turn.vocabulary.chosen(text, question.id, prompts.options_of(turn.world, draft, question, turn.now))
    conversation = turn.conversation.model_copy(update={"draft": draft})
    answer = (
        Answer(question.id, option)
        if option is not None
        else answer_to(turn.world, conversation, question, text, turn.now)
    )
    if answer.value in ("unclear", "future"):
        return None
    if question.kind is Kind.PLACE:
        sure = answer.spot is not None and answer.spot.kind is not PlaceKind.NONE
        return {"spot": answer.spot} if sure else None
    if question.kind in TIMES:
        changes = understanding.time_answered(turn.world, draft, answer, turn.now)
        # That it goes on after all, or was on a day whose hours are not told, must be asked about.
        return changes if changes and changes.get("when") is not None else None
    # A changed message takes the place of what it told before.
    return understanding.answered(draft.model_copy(update={"correcting": True}), question, answer)
