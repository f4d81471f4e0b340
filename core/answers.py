"""Acting on answers that have been checked to be among those that the step has."""

from collections.abc import Callable

from core import prompts, understanding
from core.conversation import Keep, Pressed, Sent, Signal
from core.ids import reference_of
from core.questions import Kind, question_of
from core.report import PlaceKind, Report, Spot
from core.texts import Replace, Text
from core.times import ongoing_since
from core.turn import Turn
from core.understanding import Answer


def take(turn: Turn, answer: Answer, *, typed: bool = False) -> None:
    """Act on one answer; `typed` when it was written, and so must be shown back as it was understood."""
    if answer.value == "cancel":
        turn.cancel()
    elif answer.value == "back":
        turn.back()
    elif answer.question in _STEPS:
        _STEPS[answer.question](turn, answer)
    else:
        take_question(turn, answer, typed=typed)


def take_gate(turn: Turn, answer: Answer) -> None:
    if answer.value == "danger":
        turn.move(Signal.DANGER)
        turn.show()
    elif answer.value == "safe":
        since = ongoing_since(turn.now, turn.world.zone)
        answers = understanding.without_time(turn.draft.answers)
        turn.change(ongoing=True, when=since, answers=answers, full=False)
        turn.ask_next()
    else:
        when = None if turn.draft.ongoing else turn.draft.when
        turn.change(ongoing=False, when=when, full=True)
        turn.ask_next()


def take_safe(turn: Turn, _answer: Answer) -> None:
    if turn.draft.ongoing is None:
        turn.move(Signal.SAFE)
        turn.show()
    else:
        turn.ask_next()


def take_summary(turn: Turn, answer: Answer) -> None:
    match answer.value:
        case "send":
            send(turn)
        case "more":
            turn.change(full=True, skipped=())
            turn.ask_next()
        case "change":
            turn.move(Signal.CORRECT)
            turn.show()
        case _:
            room = understanding.LONGEST_TEXT - len(turn.draft.text or "")
            turn.change(text=understanding.added(turn.draft.text, answer.text or ""))
            turn.show(Text(key="text-added" if len(answer.text or "") < room else "text-full"))


def take_correction(turn: Turn, answer: Answer) -> None:
    skipped = tuple(q for q in turn.draft.skipped if q != answer.value)
    turn.change(asking=answer.value, correcting=True, skipped=skipped)
    turn.move(Signal.ASK)
    turn.show()


def take_guess(turn: Turn, answer: Answer) -> None:
    if answer.spot is not None:
        turn.settle_place(answer.spot)
    elif answer.value == prompts.KEEP_TYPED:
        turn.settle_place(Spot(kind=PlaceKind.TYPED, name=(turn.draft.typed_place or "")[:200]))
    elif answer.value == "unclear":
        turn.wonder(answer)
    else:
        place = turn.world.gazetteer.get(answer.value)
        if place is None:  # it was taken out of the gazetteer since
            turn.show(Text(key="not-an-answer"))
        else:
            typed = turn.draft.typed_place if place.kind == "locality" else None
            turn.settle_place(understanding.spot_near(turn.world.gazetteer, place, typed))


def take_question(turn: Turn, answer: Answer, *, typed: bool) -> None:
    question = question_of(turn.draft, answer.question)
    if question is None:
        raise AssertionError("an answer to a question that this category does not have")
    if answer.value == "skip":
        skip(turn, question.id, question.kind)
    elif question.kind is Kind.PLACE:
        if answer.spot is not None:
            turn.settle_place(answer.spot)
        else:
            turn.wonder(answer)
    elif answer.value == "future":
        turn.show(Text(key="time-future"))
    elif question.kind is Kind.SEVERAL and not typed and answer.value != "done":
        tick(turn, answer)
    elif question.kind in (Kind.MOMENT, Kind.DAY, Kind.BAND):
        take_time(turn, answer, typed=typed)
    elif answer.value == "unclear":
        turn.show(Text(key="not-an-answer"))
    else:
        turn.change(**understanding.answered(turn.draft, question, answer))
        turn.ask_next(*shown_back(turn, question.id, typed=typed))


def take_time(turn: Turn, answer: Answer, *, typed: bool) -> None:
    changes = understanding.time_answered(turn.world, turn.draft, answer, turn.now)
    if changes is None:
        turn.show(Text(key="not-an-answer"))
    elif changes.get("ongoing") and turn.draft.ongoing:
        turn.ask_next(*shown_back(turn, "when", typed=typed))  # as it was, and they have said that they are safe
    elif changes.get("ongoing"):
        turn.change(when=None, ongoing=None, answers=understanding.without_time(turn.draft.answers))
        turn.move(Signal.GOES_ON)
        turn.show()
    else:
        turn.change(**changes)
        turn.ask_next(*shown_back(turn, "when", typed=typed))


def shown_back(turn: Turn, question: str, *, typed: bool) -> tuple[Text, ...]:
    """What was written, as it was understood; a pressed answer stands in its own message already."""
    if not typed:
        return ()
    return tuple(Text(key="noted-as", args={"value": value}) for q, value in prompts.told(turn.draft) if q == question)


def tick(turn: Turn, answer: Answer) -> None:
    chosen = turn.draft.answers.get(answer.question, ())
    kept = tuple(o for o in chosen if o != answer.value) if answer.value in chosen else (*chosen, answer.value)
    turn.change(answers={**turn.draft.answers, answer.question: kept})
    shown = prompts.prompt(turn.world, turn.conversation, turn.now)
    message = turn.event.message if isinstance(turn.event, Pressed) else None
    turn.effects.append(Replace(message=message, say=shown) if message else shown)


def skip(turn: Turn, question: str, kind: Kind) -> None:
    if kind is Kind.PLACE:
        turn.change(spot=Spot(kind=PlaceKind.NONE))
        turn.say(Text(key="place-skipped"))
    else:
        answers = {key: value for key, value in turn.draft.answers.items() if key != question}
        text = None if kind is Kind.WORDS else turn.draft.text
        turn.change(skipped=(*turn.draft.skipped, question), answers=answers, text=text)
    turn.ask_next()


def send(turn: Turn) -> None:
    draft = turn.draft
    if draft.spot is None or draft.when is None:
        raise AssertionError("a summary is shown only when nothing that is required is missing")
    reference = reference_of(draft.id)
    asked = {"when", "day", "band"}
    report = Report(
        id=draft.id,
        reference=reference,
        category=draft.category,
        spot=draft.spot,
        when=draft.when,
        answers={question: options for question, options in draft.answers.items() if question not in asked and options},
        text=draft.text,
        language=turn.conversation.language,
        created_at=turn.now,
    )
    turn.effects.append(Keep(report=report))
    turn.move(Signal.SEND, draft=None, sent=Sent(draft=draft.id, reference=reference))
    turn.effects.append(prompts.receipt(reference, ongoing=draft.when.ongoing))


_STEPS: dict[str, Callable[[Turn, Answer], None]] = {
    "gate": take_gate,
    "danger": take_safe,
    "summary": take_summary,
    "correct": take_correction,
    "which_place": take_guess,
}
